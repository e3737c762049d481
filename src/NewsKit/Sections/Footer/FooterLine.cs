using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>A line at the end of a bare text, parted into its links and the rights: <c>© 2024 Le Val – Mentions légales</c>,
/// <c>© 2024 Le Val. Tous droits réservés. Mentions légales Contact</c>.</summary>
/// <param name="Links">The links, in order; none where no part is one that is known.</param>
/// <param name="Rights">The line of rights without them; null for none.</param>
internal sealed record FooterLine(IReadOnlyList<string> Links, string? Rights)
{
    private const int Longest = 400;
    private const int LongestPart = 60;

    /// <summary>So many words an unknown link has at most that stands between known ones.</summary>
    private const int MostUnknown = 4;

    private const string Marks = "|·•—–-/\t";
    private static readonly FooterLine Plain = new([], null);

    internal static FooterLine Of(string line)
    {
        if (line.Length is < 2 or > Longest)
            return Plain;
        var links = new List<string>();
        var (known, parts, from, to, goesOn) = (0, 0, -1, -1, false);
        for (var start = 0; start < line.Length; parts++)
        {
            var end = EndOfPart(line, start);
            var part = line[start..end].Trim(' ', '\u00A0');
            var begin = start + (line[start..end].Length - line[start..end].TrimStart(' ', '\u00A0').Length);
            start = end + 1;
            if (part.Length == 0)
                continue;
            if (from < 0 && CopyrightText.IsCopyright(part))
            {
                from = known == 0 ? 0 : begin;
                (links, known) = known == 0 ? ([], 0) : (links, known);
                var tail = Tail(part, links, ref known);
                (to, goesOn) = (tail < 0 ? end : begin + tail, tail < 0);
            }
            else if (CountIn(part, links) is var count and > 0)
                (known, goesOn) = (known + count, false);
            else if (goesOn)
                to = end;
            else if (part.Length > LongestPart && from < 0)
                return Plain;
            else if (!CopyrightText.IsCopyright(part))
                links.Add(part);
        }

        // A line of one part that is no link is a line; so is one whose parts say nothing known.
        if (known == 0)
            return from < 0 ? Plain : new FooterLine([], line);
        return new FooterLine(links, from < 0 ? null : line[from..to].Trim(' ', '\u00A0'));
    }

    /// <summary>How many known links a part is, one or several side by side; they are added.</summary>
    private static int CountIn(string part, List<string> links)
    {
        if (FooterWords.IsLink(part) || FooterWords.Begins(part))
        {
            links.Add(part);
            return 1;
        }

        var words = WordsOf(part);
        if (LinksFrom(part, words, 0) is not (var run, > 1 and var count))
            return 0;
        links.AddRange(run);
        return count;
    }

    /// <summary>Where the links begin that stand right behind the rights: several, or one behind the end of a sentence; -1 for
    /// none.</summary>
    private static int Tail(string part, List<string> links, ref int known)
    {
        var words = WordsOf(part);
        for (var i = 1; i < words.Count; i++)
        {
            var start = words[i].Start.Value;
            if (LinksFrom(part, words, i) is not var (run, count))
                continue;
            var before = part.AsSpan(0, start).TrimEnd(' ');
            if (count < 2 && before is not [.., '.' or '!'] && !CopyrightText.EndsWithRights(before))
                continue;
            links.AddRange(run);
            known += count;
            return start;
        }

        return -1;
    }

    /// <summary>The links into which the words fall from one that begins a known link to the last, and how many are known; null
    /// where they do not.</summary>
    private static (List<string> Links, int Known)? LinksFrom(string part, List<Range> words, int first)
    {
        var links = new List<string>();
        var (known, unknown) = (0, -1);
        for (var at = first; at < words.Count;)
        {
            var length = LengthAt(part, words, at);
            if (length == 0)
            {
                unknown = unknown < 0 ? at : unknown;
                if (at == first || at - unknown == MostUnknown || !char.IsUpper(part[words[unknown].Start]))
                    return null;
                at++;
                continue;
            }

            if (unknown >= 0)
                links.Add(part[words[unknown].Start..words[at - 1].End]);
            unknown = -1;
            links.Add(part[words[at].Start..words[at + length - 1].End].TrimEnd('.', ','));
            known++;
            at += length;
        }

        if (unknown >= 0)
            links.Add(part[words[unknown].Start..]);
        return known > 0 ? (links, known) : null;
    }

    /// <summary>How many words the longest known link has that begins with a word in capitals; 0 for none.</summary>
    private static int LengthAt(string part, List<Range> words, int at)
    {
        if (!char.IsUpper(part[words[at].Start]))
            return 0;
        for (var length = Math.Min(FooterWords.MostWords, words.Count - at); length > 0; length--)
        {
            if (FooterWords.IsLink(part.AsSpan()[words[at].Start..words[at + length - 1].End]))
                return length;
        }

        return 0;
    }

    private static List<Range> WordsOf(string part)
    {
        var words = new List<Range>();
        foreach (var range in part.AsSpan().Split(' '))
        {
            if (range.End.Value > range.Start.Value)
                words.Add(range);
        }

        return words;
    }

    /// <summary>Where a mark parts the line; one that also stands within words has blanks around it.</summary>
    private static int EndOfPart(string line, int start)
    {
        for (var at = start; at < line.Length; at++)
        {
            if (!Marks.Contains(line[at], StringComparison.Ordinal))
                continue;
            if (line[at] is not ('-' or '–' or '/')
                || (at > 0 && at + 1 < line.Length && line[at - 1] == ' ' && line[at + 1] == ' '))
                return at;
        }

        return line.Length;
    }
}
