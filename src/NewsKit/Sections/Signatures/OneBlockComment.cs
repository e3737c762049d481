using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>A comment in one paragraph: <c>&lt;p&gt;&lt;b&gt;Luc&lt;/b&gt; (13/05/2024) : Enfin&#160;!&lt;/p&gt;</c>.</summary>
/// <param name="Block">The paragraph.</param>
/// <param name="Name">Who wrote.</param>
/// <param name="Date">When, as printed.</param>
/// <param name="TextStart">Where the text begins.</param>
internal readonly record struct OneBlockComment(int Block, string Name, string Date, int TextStart)
{
    private const int LongestSignature = 110;
    private const int ShortestText = 8;
    private static readonly SearchValues<char> Ends = SearchValues.Create("):,-–—|•·\n>]");

    /// <summary>The comment that a block is; null for one that does not open with a name and a date.</summary>
    internal static OneBlockComment? Of(PageContent content, int block, int shortest = ShortestText)
    {
        ref readonly var b = ref content.Blocks[block];
        if (b.Kind != BlockKind.Text || b.HeadingLevel > 0)
            return null;
        var text = content.TextOf(block);
        var head = text[..Math.Min(text.Length, LongestSignature)];
        var line = head.IndexOf('\n');
        var ofLine = line > 0 ? DateReading.FindIn(head[..line]) : null;
        if (line > 0 && ofLine is null)
        {
            var signature = head[..line];
            if (CommentAges.NameBeside(signature) is { } aged && text[(line + 1)..].TrimStart() is { Length: > 0 } said)
                return new OneBlockComment(block, aged, CommentAges.In(signature).ToString(), b.End - said.Length);
            if (DateReading.FindYearless(signature.TrimEnd(") ")) is var (start, length)
                && CommentDates.HoldsTime(signature.Slice(start, length)))
                ofLine = (start, length);
        }

        if (ofLine is not null)
            head = head[..line];
        if (!head.ContainsAnyInRange('0', '9')
            || (ofLine ?? DateReading.FindIn(head) ?? DateOfElement(content, b)) is not { } date)
            return null;
        var end = CommentDates.EndOfTime(text, date.Start + date.Length);
        var rest = text[end..].TrimStart(" \u00A0");
        if (rest.IsEmpty || !Ends.Contains(rest[0]))
            return null;
        var words = rest.TrimStart(" \u00A0):,-–—|•·\n>]");
        var least = rest.TrimStart(" \u00A0):,-–—|•·>]").StartsWith('\n') ? 1 : shortest;
        var named = head[..date.Start];
        if (date.Start <= 1)
        {
            // "13/05/2024 – Luc : Enfin !"
            var colon = words[..Math.Min(words.Length, CommentNames.Longest)].IndexOf(':');
            if (colon <= 0)
                return null;
            named = words[..colon];
            words = words[(colon + 1)..].TrimStart(" \u00A0\n");
        }

        return words.Length < least || SectionLabels.Match(words).IsControl() || CommentNames.Name(named) is not { } name ? null
            : new OneBlockComment(block, name, CommentDates.Whole(text, date.Start, date.Length), b.End - words.Length);
    }

    /// <summary>The date that an element behind the name holds, though no blank parts them.</summary>
    private static (int Start, int Length)? DateOfElement(PageContent content, in Block b)
    {
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.TextStart > b.Start + 1 && e.TextEnd < b.End && e.TextEnd - b.Start <= LongestSignature
                && DateReading.IsMostlyDate(content.ElementText(i)))
                return (e.TextStart - b.Start, e.TextLength);
        }

        return null;
    }

    /// <summary>Whether the name stands in an element of its own: then the line is no sentence that opens with somebody and a
    /// day.</summary>
    internal bool IsMarked(PageContent content)
    {
        ref readonly var b = ref content.Blocks[Block];
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Tag is "b" or "strong" or "cite" or "a" && e.TextStart >= b.Start && e.TextEnd <= TextStart
                && string.Equals(CommentNames.Name(content.ElementText(i)), Name, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The name in bold with a colon at the head of a text, and where the words after it begin:
    /// <c>&lt;b&gt;Luc :&lt;/b&gt; Enfin !</c>.</summary>
    internal static (string Name, int TextStart)? NameAtLead(PageContent content, int block, int shortest = ShortestText)
    {
        ref readonly var b = ref content.Blocks[block];
        if (b.Kind != BlockKind.Text || b.HeadingLevel > 0)
            return null;
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.TextEnd <= b.Start || e.Tag is not ("b" or "strong" or "cite"))
                continue;
            if (e.TextStart > b.Start || e.TextLength is 0 or > CommentNames.Longest)
                return null;
            var text = content.ElementText(i).TrimEnd(" \u00A0");
            var after = content.Text.AsSpan(e.TextEnd, Math.Max(0, b.End - e.TextEnd));
            var hasColon = text.EndsWith(':') || after.TrimStart(" \u00A0").StartsWith(':');
            var words = after.TrimStart(" \u00A0:\n");
            return hasColon && words.Length >= shortest && CommentNames.Name(text.TrimEnd(":")) is { } name
                ? (name, b.End - words.Length) : null;
        }

        return null;
    }
}
