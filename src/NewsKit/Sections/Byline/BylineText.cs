using System.Collections.Frozen;
using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Takes a signature apart: names, roles, agencies.</summary>
internal static class BylineText
{
    private const int LongestLine = 260;
    private const int LongestEnd = 14;
    private const int MostPieces = 8;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ends =
        BylineWords.Ends.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NotEnds =
        BylineWords.NotEnds.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PartnerJoiners =
        BylineWords.PartnerJoiners.GetAlternateLookup<ReadOnlySpan<char>>();

    internal static bool LooksLikeByline(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length is < 5 or > 200 || Announcement.LengthIn(line) is not (var prefix and > 0)
            || Announcement.IsPlaceOrTitle(line, prefix))
            return false;
        var name = line[prefix..].TrimStart(" :\u00A0");
        return name.Length > 1 && (char.IsUpper(name[0]) || Agencies.IsAgency(name))
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
        return line.Length < 80 && line.LastIndexOf(' ') is var space and > 0 && Agencies.IsAgency(line[(space + 1)..]);
    }

    /// <summary>Whether a line opens as signatures do; a cheap look, for the lines far from the headline.</summary>
    internal static bool MayAnnounce(ReadOnlySpan<char> line) =>
        Announcement.LengthIn(line.TrimStart()) > 0 || DateReading.IsLabelled(line);

    /// <summary>Whether words of a signature stand before a name in the line: at its start, or behind a date or a
    /// label.</summary>
    internal static bool Announces(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLine)
            return false;
        Span<Range> pieces = stackalloc Range[MostPieces + 1];
        foreach (var range in pieces[..Pieces(line, pieces)])
        {
            var piece = line[range].Trim(" \u00A0,;-–");
            if (Announcement.EndIn(piece) is var start and > 0 && start < piece.Length
                && !Announcement.IsPlaceOrTitle(piece, start))
                return true;
        }

        return false;
    }

    private static Byline? Read(ReadOnlySpan<char> line, bool isDeclared)
    {
        var names = new SignatureNames(isDeclared);
        var isAnnounced = false;
        Span<Range> pieces = stackalloc Range[MostPieces + 1];
        foreach (var range in pieces[..Pieces(line, pieces)])
        {
            var piece = line[range].Trim(" \u00A0,;-–");
            if (piece.IsEmpty)
                continue;
            var start = isDeclared ? Announcement.LengthIn(piece) : Announcement.EndIn(piece);
            if (start > 0 && !isAnnounced)
            {
                names = new SignatureNames(isDeclared);
                isAnnounced = true;
            }
            else if (start == 0 && names.HasAuthors && !Agencies.IsAgency(piece) && !SignatureNames.StartsWithJoiner(piece))
            {
                break;
            }

            var list = WithoutDate(piece[start..].TrimStart(" :\u00A0"), isDeclared);
            names.Add(list);
            if (isAnnounced && !list.IsEmpty && !names.HasAny)
                break;
            if (isAnnounced && names.HasAuthors && line[range.End.Value..].TrimStart() is not ['/' or '\n' or '&', ..])
                break;
        }

        return names.ToByline(line);
    }

    /// <summary>The parts of a line that signs of a heavier kind than a comma set apart.</summary>
    private static int Pieces(ReadOnlySpan<char> line, Span<Range> pieces)
    {
        var count = 0;
        var start = 0;
        for (var i = 0; i < line.Length && count < MostPieces; i++)
        {
            var length = line[i] switch
            {
                '\n' or '|' or '•' or '·' or '●' or '—' or '/' or '∙' or '»' => 1,
                '-' or '–' when i > 0 && i + 1 < line.Length && IsBlank(line[i - 1]) && IsBlank(line[i + 1]) => 1,
                '\u00A0' or ' ' when i + 2 < line.Length && IsBlank(line[i + 1]) && IsBlank(line[i + 2]) => 3,
                _ => 0,
            };
            if (length == 0)
                continue;
            pieces[count++] = start..i;
            start = i + length;
            i = start - 1;
        }

        pieces[count++] = start..line.Length;
        return count;
    }

    private static bool IsBlank(char c) => c is ' ' or '\u00A0';

    /// <summary>The names before a date, a time or another end: "Léa Martin le 3 mars", "July 13, 2025".</summary>
    private static ReadOnlySpan<char> WithoutDate(ReadOnlySpan<char> names, bool isDeclared)
    {
        if (isDeclared)
            return names;
        var (previousStart, words) = (-1, 0);
        foreach (var range in names.Split(' '))
        {
            var word = names[range].Trim("(),;\u00A0");
            var start = range.Start.Value;
            if (word.IsEmpty)
                continue;
            if (IsNumber(word) && !(words == 0 && IsNumberedName(names)))
                return names[..(previousStart >= 0 && IsMonth(names[previousStart..start]) ? previousStart : start)];
            var rest = names[range.End.Value..];
            if (words > 0 && (EndsNames(word, rest.TrimStart()) || IsPartner(word, rest)))
                return names[..start];
            words++;
            previousStart = start;
        }

        return names;
    }

    private static bool IsNumber(ReadOnlySpan<char> word) =>
        char.IsAsciiDigit(word[0]) && (word.Length < 3 || !char.IsAsciiLetter(word[^1]));

    // "98 Buck Social" is a name; "3 mars" and "12.05.2024" are none.
    private static bool IsNumberedName(ReadOnlySpan<char> names)
    {
        if (names.IndexOf(' ') is not (var space and > 0 and < 4))
            return false;
        var rest = names[(space + 1)..];
        if (rest.IsEmpty || !char.IsUpper(rest[0]))
            return false;
        var end = rest.IndexOf(' ');
        return !IsMonth(end > 0 ? rest[..end] : rest) && DateReading.FindIn(names) is null;
    }

    private static bool IsMonth(ReadOnlySpan<char> word) =>
        MonthNames.NumberOf(FoldedText.Fold(word.Trim(" .,\u00A0"))) > 0;

    /// <summary>"le", "publié", a bar; "à" only before a time, since "envoyée spéciale à Lyon" is a role, and not the particle of
    /// a family name (Le Goff).</summary>
    private static bool EndsNames(ReadOnlySpan<char> word, ReadOnlySpan<char> rest)
    {
        if (word.Length > LongestEnd || NotEnds.Contains(word))
            return false;
        var folded = FoldedText.Fold(word, stackalloc char[LongestEnd * FoldedText.Growth]);
        return Ends.Contains(folded) && (folded is not "a" || rest.IsEmpty || char.IsAsciiDigit(rest[0]));
    }

    /// <summary>"Interview von Eva Lorenz mit Jan Roth": who answers does not sign; a wire service does.</summary>
    private static bool IsPartner(ReadOnlySpan<char> word, ReadOnlySpan<char> rest) =>
        PartnerJoiners.Contains(word) && !Agencies.IsAgency(rest.Trim().TrimEnd(".,)"));

    private static bool EndsWithInitial(ReadOnlySpan<char> line) => line[^2..] is [var letter, '.'] && char.IsUpper(letter);
}
