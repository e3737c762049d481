using System.Collections.Frozen;
using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Takes a signature apart: names, roles, agencies.</summary>
internal static class BylineText
{
    private const int LongestLine = 260;
    private const int LongestPrefix = 40;
    private const int LongestAnnouncer = 4;
    private const int LongestHand = 24;
    private const int LongestEnd = 14;
    private const int MostPieces = 8;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ends =
        BylineWords.Ends.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NotEnds =
        BylineWords.NotEnds.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PartnerJoiners =
        BylineWords.PartnerJoiners.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Announcers =
        BylineWords.Announcers.GetAlternateLookup<ReadOnlySpan<char>>();

    internal static bool LooksLikeByline(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length is < 5 or > 200 || PrefixOf(line) is not (var prefix and > 0) || IsPlaceOrTitle(line, prefix))
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

    /// <summary>Whether a line is only the words that announce a name: <c>Written by</c>.</summary>
    internal static bool IsAnnouncement(ReadOnlySpan<char> line)
    {
        line = line.Trim().TrimEnd(" :\u00A0");
        return line.Length is > 1 and < LongestPrefix && !line.Equals("de", StringComparison.OrdinalIgnoreCase)
            && PrefixOf(line) >= line.Length;
    }

    /// <summary>Whether the words before a name say that somebody else than the writer is named: "Reviewed by".</summary>
    internal static bool IsOtherHand(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" :\u00A0\n");
        if (before.IsEmpty)
            return false;
        var folded = FoldedText.Fold(
            before[Math.Max(0, before.Length - LongestHand)..], stackalloc char[LongestHand * FoldedText.Growth]);
        foreach (var words in BylineWords.OtherHands)
        {
            if (folded.EndsWith(words, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether a line opens with words that only signatures have: "Written by", "Text:"; "by" alone may open a
    /// paragraph.</summary>
    internal static bool SaysWritten(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        var prefix = PrefixOf(line);
        return prefix > 4 || (prefix > 0 && line[prefix - 1] == ':');
    }

    /// <summary>Whether a line opens as signatures do; a cheap look, for the lines far from the headline.</summary>
    internal static bool MayAnnounce(ReadOnlySpan<char> line) => PrefixOf(line.TrimStart()) > 0 || DateReading.IsLabelled(line);

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
            if (Announcement(piece) is var start and > 0 && start < piece.Length && !IsPlaceOrTitle(piece, start))
                return true;
        }

        return false;
    }

    /// <summary>How many of the last characters are the words before a name in a signature, blanks counted: 10 for <c>… écrit par
    /// </c>.</summary>
    internal static int PrefixBefore(ReadOnlySpan<char> before)
    {
        var blanks = before.Length - before.TrimEnd(" :\u00A0\u202F").Length;
        var words = before[..^blanks];
        if (words.IsEmpty)
            return 0;
        var last = FoldedText.Fold(words[^1]);
        Span<char> room = stackalloc char[LongestPrefix * FoldedText.Growth];
        foreach (var prefix in BylineWords.Prefixes)
        {
            if (prefix[^1] == last && words.Length >= prefix.Length
                && (words.Length == prefix.Length || !char.IsLetterOrDigit(words[^(prefix.Length + 1)]))
                && FoldedText.Fold(words[^prefix.Length..], room).SequenceEqual(prefix))
                return prefix.Length + blanks;
        }

        return 0;
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
            var start = isDeclared ? PrefixOf(piece) : Announcement(piece);
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

    /// <summary>Where the names start: after the words before a name, or after "by" behind a date or a label.</summary>
    private static int Announcement(ReadOnlySpan<char> piece)
    {
        var prefix = PrefixOf(piece);
        while (prefix > 0 && prefix < piece.Length)
        {
            var rest = piece[prefix..].TrimStart(" :\u00A0");
            var blanks = piece.Length - prefix - rest.Length;
            var more = PrefixOf(rest);
            if (more == 0 || IsPlaceOrTitle(rest, more))
                break;
            prefix += blanks + more;
        }

        if (prefix > 0 && piece[prefix..].TrimStart(" :\u00A0") is not [>= '0' and <= '9', ..])
            return prefix;
        var at = 0;
        var hasDigit = false;
        Span<char> room = stackalloc char[LongestAnnouncer * FoldedText.Growth];
        foreach (var range in piece.SplitAny(' ', '\u00A0'))
        {
            var word = piece[range];
            if (at > 0 && word.Length is > 1 and <= LongestAnnouncer && (hasDigit || IsLabel(piece[..range.Start.Value]))
                && Announcers.Contains(FoldedText.Fold(word, room)) && range.End.Value < piece.Length)
                return range.End.Value;
            hasDigit |= word.ContainsAnyInRange('0', '9');
            at++;
        }

        return prefix;
    }

    private static bool IsLabel(ReadOnlySpan<char> words)
    {
        var folded = FoldedText.Fold(words);
        for (var i = 0; i < DateLabels.Published.Count; i++)
        {
            if (folded.StartsWith(DateLabels.Published[i], StringComparison.Ordinal))
                return true;
        }

        return false;
    }

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
            if (word.Length > 0)
            {
                if (char.IsAsciiDigit(word[0]) && (word.Length < 3 || !char.IsAsciiLetter(word[^1]))
                    && !(words == 0 && IsNumberedName(names)))
                    return names[..(previousStart >= 0 && IsMonth(names[previousStart..start]) ? previousStart : start)];
                if (words > 0 && (EndsNames(word, names[range.End.Value..].TrimStart())
                    || IsPartner(word, names[range.End.Value..])))
                    return names[..start];
                words++;
                previousStart = start;
            }
        }

        return names;
    }

    // "98 Buck Social" is a name; "3 mars" and "12.05.2024" are none.
    private static bool IsNumberedName(ReadOnlySpan<char> names) =>
        names.IndexOf(' ') is var space and > 0 and < 4 && names[(space + 1)..] is { Length: > 0 } rest && char.IsUpper(rest[0])
            && DateReading.FindIn(names) is null
        && !IsMonth(rest[..(rest.IndexOf(' ') is var end and > 0 ? end : rest.Length)]);

    private static bool IsMonth(ReadOnlySpan<char> word) =>
        MonthNames.NumberOf(FoldedText.Fold(word.Trim(" .,\u00A0"))) > 0;

    /// <summary>"le", "publié", a bar; "à" only before a time, since "envoyée spéciale à Lyon" is a role, and not the particle of
    /// a
    /// family name (Le Goff).</summary>
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

    /// <summary>"De Lusque à Corvane", "de Boer": the shortest word announces nothing by itself.</summary>
    private static bool IsPlaceOrTitle(ReadOnlySpan<char> line, int prefix) =>
        prefix == 2 && line.StartsWith("de", StringComparison.OrdinalIgnoreCase);

    private static bool EndsWithInitial(ReadOnlySpan<char> line) => line[^2..] is [var letter, '.'] && char.IsUpper(letter);

    /// <summary>How long the words before a name are; 0 for none.</summary>
    private static int PrefixOf(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !char.IsLetter(line[0]))
            return 0;
        var prefixes = BylineWords.PrefixStarts.For(line[0]);
        if (prefixes.IsEmpty)
            return 0;
        var folded = FoldedText.Fold(
            line[..Math.Min(line.Length, LongestPrefix)], stackalloc char[LongestPrefix * FoldedText.Growth]);
        // Folding keeps the length of the prefixes, which hold no ligature; another length means that no prefix stands here.
        foreach (var prefix in prefixes)
        {
            if (folded.Length >= prefix.Length && folded.StartsWith(prefix, StringComparison.Ordinal)
                && (folded.Length == prefix.Length || prefix[^1] == ':' || folded[prefix.Length] is ' ' or ':'
                    || RunsIntoName(line, prefix.Length)))
                return Math.Min(prefix.Length, line.Length);
        }

        return 0;
    }

    /// <summary>"byNora Lind": the blank was lost between two elements.</summary>
    private static bool RunsIntoName(ReadOnlySpan<char> line, int prefix) =>
        prefix + 1 < line.Length && char.IsUpper(line[prefix]) && char.IsLower(line[prefix - 1]) && char.IsLower(line[prefix + 1])
            && prefix != 2 | line[1] is 'y';
}
