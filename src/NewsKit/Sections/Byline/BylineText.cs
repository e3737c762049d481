using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Takes a signature apart: names, roles, agencies.</summary>
internal static class BylineText
{
    private const int LongestLine = 260;
    private const int MostPieces = 8;
    private const int ShortestLast = 4;
    private const int LongestOfSentences = 120;

    internal static bool LooksLikeByline(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length is < 5 or > 200 || Announcement.LengthIn(line) is not (var prefix and > 0)
            || Announcement.IsPlaceOrTitle(line, prefix))
            return false;
        var name = line[prefix..].TrimStart(" :\u00A0");
        return name.Length > 1 && (char.IsUpper(name[0]) || NameShapes.IsUncased(name[0]) || Agencies.IsAgency(name))
            && (!line.EndsWith('.') || line.Length < 60 && EndsWithInitial(line));
    }

    /// <summary>The signature of a printed line; null when it names nobody.</summary>
    internal static Byline? Read(ReadOnlySpan<char> line) => line.Length <= LongestLine ? Read(line, isDeclared: false) : null;

    /// <summary>The signature of a value that a page declares as its author: one account or organisation may stand alone in
    /// it.</summary>
    internal static Byline? ReadDeclared(ReadOnlySpan<char> value) =>
        value.Length <= LongestLine ? Read(value, isDeclared: true) : null;

    /// <summary>Whether a short line ends by naming a wire service: "Le Journal avec AFP".</summary>
    internal static bool EndsWithAgency(ReadOnlySpan<char> line)
    {
        line = line.Trim(" ().");
        if (line.Length >= 80 || line.LastIndexOfAny(' ', '/') is not (var space and > 0))
            return false;
        return Agencies.IsAgency(line[(space + 1)..])
            || (line[..space].LastIndexOf(' ') is var before and > 0 && Agencies.IsAgency(line[(before + 1)..]));
    }

    /// <summary>Whether the first part of a line names wire services and nothing else: <c>Source : AFP | 3 mars</c>.</summary>
    internal static bool StartsWithAgency(ReadOnlySpan<char> line) =>
        line.IndexOfAny('|', '·', '•') is var end and > 0 && Agencies.OfLine(line[..end]).Count > 0;

    /// <summary>Whether a line opens as signatures do; a cheap look, for the lines far from the headline.</summary>
    internal static bool MayAnnounce(ReadOnlySpan<char> line) =>
        Announcement.LengthIn(line.TrimStart()) > 0 || DateReading.IsLabelled(line)
            || EastAsianNames.Signers(line).Count > 0;

    /// <summary>Whether words of a signature stand before a name in the line: at its start, or behind a date or a
    /// label.</summary>
    internal static bool Announces(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine)
            return false;
        if (EastAsianNames.Signers(line).Count > 0)
            return true;
        Span<Range> pieces = stackalloc Range[MostPieces + 1];
        foreach (var range in pieces[..Pieces(line, pieces)])
        {
            var piece = line[range].Trim(" \u00A0,;-–");
            if (LeadsToOther(range, piece))
                continue;
            if (range.End.Value + 2 < line.Length && line[range.End] == '\n' && Announcement.IsWhole(piece))
                return true;
            if (Announcement.EndIn(piece) is var start and > 0 && start < piece.Length
                && !Announcement.IsPlaceOrTitle(piece, start))
                return true;
        }

        return false;
    }

    /// <summary>"… repart. L’analyse de Luc Roy": behind other words it leads to the text of another.</summary>
    private static bool LeadsToOther(Range range, ReadOnlySpan<char> piece) =>
        range.Start.Value > 0 && piece is ['l' or 'L', '\'' or '’', ..] && GenreAnnouncement.LengthIn(piece) > 0;

    private static Byline? Read(ReadOnlySpan<char> line, bool isDeclared)
    {
        if (EastAsianNames.Signers(line) is { Count: > 0 } signers)
            return new Byline
            {
                Text = line.ToString(),
                Authors = [.. signers.Select(name => new Author { Name = name })],
                Agencies = EastAsianNames.SourceIn(line) is { } service && Agencies.IsAgency(service) ? [service] : [],
            };
        if (!isDeclared && EastAsianNames.SourceIn(line) is { } source && Agencies.IsAgency(source))
            return new Byline { Text = line.ToString(), Agencies = [source] };
        var names = new SignatureNames(isDeclared);
        var (isAnnounced, isOver) = (false, false);
        IReadOnlyList<string> services = [];
        Span<Range> pieces = stackalloc Range[MostPieces + 1];
        foreach (var range in pieces[..Pieces(line, pieces)])
        {
            var piece = line[range].Trim(" \u00A0,;-–");
            if (piece.IsEmpty || LeadsToOther(range, piece) || GenreAnnouncement.IsGenre(piece))
                continue;
            var start = isDeclared ? Announcement.LengthIn(piece) : Announcement.EndIn(piece);
            if (isDeclared && Announcement.IsPlaceOrTitle(piece, start))
                start = 0;
            // "Modifié le 3 mai" behind a bar.
            if (start == 0 && range.Start.Value > 0 && !isDeclared && DateReading.IsLabelled(piece))
                continue;
            if (!isDeclared && piece.Contains(':') && ServicesOf(piece, isAnnounced) is { Count: > 0 } named)
            {
                services = named;
                continue;
            }

            if (start > 0 && !isAnnounced)
            {
                names = new SignatureNames(isDeclared);
                (isAnnounced, isOver) = (true, false);
            }
            else if (start == 0 && !isDeclared && !isAnnounced && names.IsWord && NameShapes.IsBarePerson(piece))
            {
                names = new SignatureNames(isDeclared);
            }
            else if (start == 0 && names.HasPersons && range.Start.Value > 0 && line[range.Start.Value - 1] == '/'
                && !Announcement.BeginsOtherHand(piece) && NameShapes.IsBarePerson(NamesOfLine.WithoutDates(piece)))
            {
                isOver = false;
            }
            else if (start == 0 && !isDeclared && names.HasPersons && SignatureNames.IsRole(piece))
            {
                names.AddRole(piece);
                continue;
            }
            else if (start == 0 && names.HasAuthors && !Agencies.IsAgency(NamesOfLine.WithoutDates(piece).Trim(
                " ,\u00A0")) && !SignatureNames.StartsWithJoiner(piece))
            {
                // Tags and dates may stand before the part that announces who signs.
                isOver = true;
                if (isAnnounced)
                    break;
            }

            if (isOver)
                continue;
            var list = isDeclared ? piece[start..].TrimStart(" :\u00A0")
                : NamesOfLine.WithoutDates(WithoutJoiner(piece[start..].TrimStart(" :\u00A0"), line, range));
            names.Add(list, isAnnounced);
            if (isAnnounced && !list.IsEmpty && !names.HasAny)
                break;
            if (isAnnounced && names.HasAuthors && line[range.End.Value..].TrimStart() is var rest
                && rest is not ['/' or '\n' or '&', ..] && Agencies.OfSource(rest.TrimStart(" \u00A0-–—|•·")).Count == 0)
                break;
        }

        names.AddAgencies(services);
        return names.ToByline(line);
    }

    /// <summary>The wire services of a part: where nobody is announced those of a part with nothing else.</summary>
    private static IReadOnlyList<string> ServicesOf(ReadOnlySpan<char> piece, bool isAnnounced) =>
        Agencies.OfSource(piece) is { Count: > 0 } named ? named : isAnnounced ? [] : Agencies.OfLine(piece);

    /// <summary>A part without the joiner that ties the next to it over a stroke: <c>Af Karen Munk og /ritzau/</c>.</summary>
    private static ReadOnlySpan<char> WithoutJoiner(ReadOnlySpan<char> piece, ReadOnlySpan<char> line, Range range) =>
        range.End.Value < line.Length && line[range.End] == '/' && piece.LastIndexOf(' ') is > 0 and var blank
            && SignatureNames.IsJoiner(piece[(blank + 1)..]) ? piece[..blank] : piece;

    /// <summary>The parts of a line that signs of a heavier kind than a comma set apart.</summary>
    private static int Pieces(ReadOnlySpan<char> line, Span<Range> pieces)
    {
        var count = 0;
        var start = 0;
        for (var i = 0; i < line.Length && count < MostPieces; i++)
        {
            var length = line[i] switch
            {
                '/' when IsInDay(line, i) => 0,
                '\n' or '|' or '•' or '·' or '●' or '—' or '/' or '∙' or '»' or '~' => 1,
                '.' when EndsSentence(line, i) => 1,
                '-' or '–' when i > 0 && i + 1 < line.Length && IsBlank(line[i - 1]) && IsBlank(line[i + 1]) => 1,
                '\u00A0' or ' ' when i + 2 < line.Length && IsBlank(line[i + 1]) && IsBlank(line[i + 2]) => 3,
                _ => 0,
            };
            if (length == 0 && line[i] == ':' && Agencies.SourceAt(line, i) is var source && source > start)
            {
                pieces[count++] = start..source;
                start = source;
            }

            if (length == 0)
                continue;
            pieces[count++] = start..i;
            start = i + length;
            i = start - 1;
        }

        pieces[count++] = start..line.Length;
        return count;
    }

    /// <summary>"Words by Nora Lind. Pictures by Jan Roth": a full stop behind a word, no initial and no title.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> line, int at)
    {
        if (at < ShortestLast || line.Length > LongestOfSentences || at + 2 >= line.Length || !IsBlank(line[at + 1])
            || !char.IsUpper(line[at + 2]))
            return false;
        var word = line[(line[..at].LastIndexOfAny(" \u00A0.") + 1)..at];
        return word.Length > ShortestLast && char.IsLower(word[^1]);
    }

    /// <summary>Whether a stroke stands between the figures of a day: <c>05/10/2024</c>.</summary>
    private static bool IsInDay(ReadOnlySpan<char> line, int at) => at > 0 && at + 1 < line.Length
        && char.IsAsciiDigit(line[at - 1]) && char.IsAsciiDigit(line[at + 1]);

    private static bool IsBlank(char c) => c is ' ' or '\u00A0';

    private static bool EndsWithInitial(ReadOnlySpan<char> line) => line[^2..] is [var letter, '.'] && char.IsUpper(letter);
}
