using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>The buttons of a comment, whatever they count: <c>Répondre</c>, <c>Like (3)</c>, <c>返信2件</c>, <c>Voir 1
/// réponse</c>.</summary>
internal static class CommentButtons
{
    private const int Longest = 30;
    private const int LongestRepeated = 80;
    private const int FewestRepeated = 3;
    private const int LongestRow = 60;
    private const int LongestGlued = 60;
    private const int LongestVotes = 10;
    private const int LongestSignature = 120;
    private const int MostAtEnd = 3;
    private const int MostWordsOfButton = 4;
    private static readonly SearchValues<char> Votes = SearchValues.Create("0123456789 +-");
    private const string Signs = " \u00A0›»·•|▲▼△▽";
    private const string BehindButtons = " \u00A0#›»|•·[(";
    private const string Counters = "0123456789()（）[] \u00A0\u202F·件개건条條";

    /// <summary>What a line announces, its counter aside.</summary>
    internal static LabelKind LabelOf(PageContent content, int block)
    {
        var label = content.LabelOf(block);
        return label != LabelKind.None || content.Blocks[block].Length > Longest ? label : Counting(content.TextOf(block));
    }

    /// <summary>Whether a line that reads like a notice or a button is what somebody says: a button ends with no full
    /// stop.</summary>
    internal static bool IsSaid(PageContent content, int block, LabelKind label) =>
        label is LabelKind.CommentsNone or LabelKind.Reply or LabelKind.CommentControl && content.Blocks[block].LinkChars == 0
            && content.Blocks[block].Length <= Longest && content.TextOf(block).TrimEnd() is [.. var words, '.']
            && !words.EndsWith('.')
            && content.ElementOf(block).Tag is not ("button" or "label");

    /// <summary>Whether a line that reads like a button is a paragraph, and no link: where nothing else is said and the others do
    /// not have it, somebody says it.</summary>
    internal static bool MayBeSaid(PageContent content, int block, LabelKind label) => label == LabelKind.CommentControl
        && content.Blocks[block].LinkChars == 0 && content.ElementOf(block) is { Tag: "p" or "td" or "dd" } e
        && (e.Tokens & (MarkupTokens.Reply | MarkupTokens.Rating | MarkupTokens.Share | MarkupTokens.Counter)) == 0;

    /// <summary>The same for a line of several buttons.</summary>
    internal static LabelKind LabelIn(PageContent content, int block)
    {
        var label = LabelOf(content, block);
        return label != LabelKind.None || content.Blocks[block].Kind != BlockKind.Text
            || AreIn(content, content.Blocks[block]) is null ? label : LabelKind.Reply;
    }

    /// <summary>Whether a short line is several buttons, counters and signs and nothing else, and whether an age stands among
    /// them; null for other lines: <c>J’aime · Répondre · 3 · 2 h</c>.</summary>
    internal static bool? AreIn(PageContent content, in Block b)
    {
        if (b.Length is < 5 or > LongestRow)
            return null;
        var (at, isButton, isAged) = (b.Start, false, false);
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.TextStart < at || e.TextEnd > b.End || e.TextLength <= 0
                || (e.TextStart == b.Start && e.TextEnd == b.End))
                continue;
            var text = content.ElementText(i).Trim(Signs);
            var label = text.IsEmpty ? LabelKind.None : Of(text);
            isButton |= label is LabelKind.Reply or LabelKind.CommentControl;
            var isAge = CommentWords.IsRelative(text) || (text.Length > 5 && DateReading.IsMostlyDate(text));
            isAged |= isAge;
            if (HasLetter(content.Text.AsSpan(at, e.TextStart - at))
                || (!isAge && !label.IsControl() && HasLetter(text)))
                return null;
            at = e.TextEnd;
        }

        if (!isButton || HasLetter(content.Text.AsSpan(at, b.End - at)))
            return null;
        var line = content.Text.AsSpan(b.Start, b.Length);
        return isAged || (line.ContainsAnyInRange('0', '9') && DateReading.FindIn(line) is not null);
    }

    /// <summary>Whether a line is made of buttons that nothing parts, or of votes alone: <c>J'aimeJ'aime</c>,
    /// <c>RépondreSignaler</c>, <c>0 0</c>.</summary>
    internal static bool AreGlued(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestGlued)
            return false;
        if (line.Length <= LongestVotes && line.Contains(' ') && !line.ContainsAnyExcept(Votes))
            return true;
        var start = 0;
        for (var at = 1; at <= line.Length; at++)
        {
            if (at < line.Length && !(char.IsUpper(line[at]) && (char.IsLower(line[at - 1]) || line[at - 1] is ')' or '.')))
                continue;
            if (SectionLabels.Match(line[start..at]) is not (LabelKind.Reply or LabelKind.CommentControl))
                return false;
            start = at;
        }

        return true;
    }

    /// <summary>A line without the buttons at its end: <c>20/09/2013 à 1:21 Réponse</c>, <c>… | Répondre Signaler
    /// #</c>.</summary>
    internal static ReadOnlySpan<char> WithoutReply(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestSignature)
            return line;
        for (var buttons = 0; buttons < MostAtEnd; buttons++)
        {
            var bare = line.TrimEnd(BehindButtons);
            if (StartOfLast(bare) is not (> 0 and var start))
                break;
            line = bare[..start].TrimEnd(BehindButtons);
        }

        return line;
    }

    /// <summary>Where what is said in a line ends: before the links at its end that are buttons, unless links are all there is
    /// before them.</summary>
    internal static int EndOfText(PageContent content, in Block b)
    {
        var end = b.End;
        var links = new Stack<int>();
        foreach (var i in content.ElementsOf(b))
        {
            if (content.Elements[i].Tag is "a" or "button" && content.Elements[i].TextStart > b.Start)
                links.Push(i);
        }

        while (links.TryPop(out var link)
            && content.Text.AsSpan(content.Elements[link].TextEnd, Math.Max(0, end - content.Elements[link].TextEnd))
                .Trim(BehindButtons).IsEmpty
            && SectionLabels.Match(content.ElementText(link)) is LabelKind.Reply or LabelKind.CommentControl)
            end = content.Elements[link].TextStart;
        var said = content.Text.AsSpan(b.Start, end - b.Start).TrimEnd(BehindButtons).Length + b.Start;
        return end < b.End && IsSaid(content, b, said) ? said : b.End;
    }

    /// <summary>Whether a letter before a place in a line stands in no link.</summary>
    private static bool IsSaid(PageContent content, in Block b, int end)
    {
        var at = b.Start;
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Tag is not ("a" or "button") || e.TextEnd <= at || e.TextStart >= end)
                continue;
            if (e.TextStart > at && !content.Text.AsSpan(at, e.TextStart - at).IsWhiteSpace())
                return true;
            at = e.TextEnd;
        }

        return at < end && !content.Text.AsSpan(at, end - at).IsWhiteSpace();
    }

    /// <summary>Where the button of a few words begins that a line ends with; -1 for none.</summary>
    private static int StartOfLast(ReadOnlySpan<char> line)
    {
        var (at, start) = (line.Length, -1);
        for (var words = 0; words < MostWordsOfButton && (at = line[..at].LastIndexOfAny(' ', '\u00A0')) > 0; words++)
        {
            if (SectionLabels.Match(line[(at + 1)..]) is LabelKind.Reply or LabelKind.CommentControl)
                start = at;
        }

        return start;
    }

    private static LabelKind Of(ReadOnlySpan<char> text) =>
        SectionLabels.Match(text) is not LabelKind.None and var label ? label : Counting(text);

    /// <summary>Whether a text has words; votes, ages in signs and numbers have none.</summary>
    internal static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }

    /// <summary>The button that a line with a figure in it is; none for other lines.</summary>
    private static LabelKind Counting(ReadOnlySpan<char> line)
    {
        var figure = line.IndexOfAnyInRange('0', '9');
        if (figure <= 0 && !(figure == 0 && line.Length > 2))
            return LabelKind.None;
        var before = line[..figure].TrimEnd(Counters);
        var after = line[figure..].TrimStart(Counters);
        var label = after.IsEmpty ? SectionLabels.Match(before)
            : before.IsEmpty ? SectionLabels.Match(after) : SectionLabels.Match(string.Concat(before, " ", after));
        return label is LabelKind.Reply or LabelKind.CommentControl ? label : LabelKind.None;
    }

    /// <summary>The blocks that stand in most comments of a discussion alike, figures aside: buttons, votes, labels of
    /// forms, whatever words the site has for them.</summary>
    internal static HashSet<int> Repeated(PageContent content, List<CommentElement> items)
    {
        if (items.Count < FewestRepeated)
            return [];
        var end = 0;
        foreach (var item in items)
            end = Math.Max(end, content.Elements[item.Element].EndBlock);
        return Repeated(content, content.Elements[items[0].Element].FirstBlock, end, items.Count);
    }

    /// <summary>The same for the lines of so many comments.</summary>
    internal static HashSet<int> Repeated(PageContent content, int first, int end, int comments)
    {
        var repeated = new HashSet<int>();
        if (comments < FewestRepeated)
            return repeated;
        var lines = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var block = first; block < end; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.Kind != BlockKind.Text || b.Length is 0 or > LongestRepeated)
                continue;
            var line = Masked(content.TextOf(block));
            if (!lines.TryGetValue(line, out var places))
                lines.Add(line, places = []);
            places.Add(block);
        }

        foreach (var places in lines.Values)
        {
            if (places.Count >= FewestRepeated && places.Count * 3 >= comments * 2)
                repeated.UnionWith(places);
        }

        return repeated;
    }

    /// <summary>The line with one figure for each number, since votes and counters differ.</summary>
    private static string Masked(ReadOnlySpan<char> line)
    {
        Span<char> masked = stackalloc char[LongestRepeated];
        var length = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (!char.IsAsciiDigit(line[i]))
                masked[length++] = line[i];
            else if (i == 0 || !char.IsAsciiDigit(line[i - 1]))
                masked[length++] = '0';
        }

        return masked[..length].ToString();
    }
}
