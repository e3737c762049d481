using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>The tags that a page prints and declares nowhere: links behind <c>Mots-clés :</c>, or in an element named for tags,
/// near the text.</summary>
internal static class TagSigns
{
    private const int Longest = 40;
    private const int LongestLabel = 30;
    private const int LongestLine = 300;
    private const int Most = 20;
    private const int Behind = 14;
    private const int Below = 5;
    private const string Marks = " #,;:·•|/\u00A0\n";

    internal static List<string> Names(Segmentation segments, ReadingContext context)
    {
        var content = segments.Content;
        var last = LastOfText(segments);
        for (var block = Math.Max(0, segments.Headline - 1); block < content.Blocks.Length && block <= last + Behind; block++)
        {
            if (MayBeTags(segments, block, last) && Read(content, block) is { Count: > 0 and <= Most } names)
                return [.. names.Select(name => context.Line(name)).OfType<string>()];
        }

        return [];
    }

    private static int LastOfText(Segmentation segments)
    {
        var last = segments.Headline;
        foreach (var segment in segments.Of(SectionKind.Body))
            last = Math.Max(last, segment.End);
        foreach (var segment in segments.Of(SectionKind.Faq))
            last = Math.Max(last, segment.End);
        return last;
    }

    /// <summary>Whether tags may stand there; old themes close the article with them, in what looks like the foot of the
    /// page.</summary>
    private static bool MayBeTags(Segmentation segments, int block, int lastOfText)
    {
        ref readonly var b = ref segments.Content.Blocks[block];
        return b is { Kind: BlockKind.Text, HeadingLevel: 0 or > 1, Length: > 1 and < LongestLine }
            && segments.KindOf(block) is not (SectionKind.Related or SectionKind.Latest or SectionKind.Comments
                or SectionKind.CommentForm or SectionKind.Languages or SectionKind.Headline)
            && (block <= lastOfText + Below || !segments.Is(block, SectionKind.Footer))
            && (segments.Content.Closest(b.Element, "nav") < 0 || (b.HeadingLevel > 0 && OpensWithLabel(segments.Content, block)))
            && segments.Content.Closest(b.Element, "aside") < 0
            && segments.Content.Closest(b.Element, MarkupTokens.Sidebar | MarkupTokens.Latest) < 0
            // A label says more than the name of a box.
            && (segments.Content.Closest(b.Element, MarkupTokens.Related) < 0 || OpensWithLabel(segments.Content, block));
    }

    private static List<string>? Read(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        var line = content.TextOf(block);
        if (b.Length <= LongestLabel && b.LinkChars == 0 && IsLabel(line))
            return OfBlocksBehind(content, block);
        if (EndOfLabel(content, block) is var start and > 0)
            return b.LinkChars > 0 ? Links(content, content.ElementsOf(b), b.Start + start, b.End)
                : Words(line[start..].TrimStart(" :\u00A0"));
        if (b.LinkChars > 0 && Links(content, content.ElementsOf(b), b.Start, b.End, mustBeOfTags: true) is { Count: > 1 } marked)
            return marked;
        return b.LinkChars > 0 && NamedForTags(content, b.Element) is var named and > 0
            && content.Measure(content.Elements[named].FirstBlock, content.Elements[named].EndBlock) is var (chars, linkChars)
            && linkChars * 5 >= chars * 4
            ? LinksOf(content, named) : null;
    }

    private static bool OpensWithLabel(PageContent content, int block) =>
        (content.Blocks[block].LinkChars == 0 && IsLabel(content.TextOf(block))) || EndOfLabel(content, block) > 0;

    /// <summary>Whether a line says that tags follow, and no section.</summary>
    private static bool IsLabel(ReadOnlySpan<char> line) =>
        SectionLabels.Match(line.TrimEnd(Marks)) == LabelKind.Tags && !CategoryWords.IsOne(line.TrimEnd(Marks));

    /// <summary>Where the label at the start of a line ends: before the first link, or at the colon; 0 for none.</summary>
    private static int EndOfLabel(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        var line = content.TextOf(block);
        var end = -1;
        if (b.LinkChars == 0)
        {
            end = line.IndexOfAny(':', '：');
        }
        else
        {
            foreach (var i in content.ElementsOf(b))
            {
                if (content.Elements[i].Tag is not "a" || content.Elements[i].TextStart < b.Start)
                    continue;
                end = content.Elements[i].TextStart - b.Start;
                break;
            }
        }

        return end is > 2 and <= LongestLabel && IsLabel(line[..end]) ? end : 0;
    }

    /// <summary>The lines of links behind a label.</summary>
    private static List<string> OfBlocksBehind(PageContent content, int label)
    {
        var names = new List<string>();
        for (var block = label + 1; block < content.Blocks.Length && names.Count <= Most; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.Kind != BlockKind.Text || b.LinkChars * 3 < b.Length * 2 || b.HeadingLevel > 0
                || !IsBeside(content, label, block))
                break;
            names.AddRange(Links(content, content.ElementsOf(b), b.Start, b.End));
        }

        return names;
    }

    /// <summary>Whether a line stands in the box of the label, or in the one behind it.</summary>
    private static bool IsBeside(PageContent content, int label, int block)
    {
        var box = content.ElementOf(label).Parent;
        return content.IsWithin(content.Blocks[block].Element, box)
            || (content.Elements[box].Parent is var around and > 0 && content.Elements[around].TextLength < LongestLine
                && content.IsWithin(content.Blocks[block].Element, around));
    }

    private static List<string> LinksOf(PageContent content, int element)
    {
        var (start, end) = (content.Elements[element].TextStart, content.Elements[element].TextEnd);
        return Links(content, new ElementsInRange(content, element, start, end), start, end);
    }

    private static List<string> Links(
        PageContent content, ElementsInRange elements, int start, int end, bool mustBeOfTags = false)
    {
        var names = new List<string>();
        foreach (var i in elements)
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Tag is not "a" || e.TextStart < start || e.TextEnd > end + 1 || e.TextLength == 0)
                continue;
            if (mustBeOfTags && content.Text[e.TextStart] != '#' && !IsNamedTag(content, i))
                continue;
            if (e.TextLength > Longest || (content.Attribute(i, "href") is { } address && TopicAddress.IsOfSection(address)))
                return [];
            var name = content.ElementText(i).Trim(Marks);
            if (!name.IsEmpty && !IsControl(name))
                names.Add(name.ToString());
        }

        return names;
    }

    /// <summary>Whether a link is named a tag, or stands in an inline element that is named for tags.</summary>
    private static bool IsNamedTag(PageContent content, int link) => IsOfTags(content, link)
        || (content.Elements[link].Parent is var around && content.Elements[around].Tag is "span" && IsOfTags(content, around));

    private static bool IsOfTags(PageContent content, int element) =>
        content.Has(element, MarkupTokens.Tags) && !TopicAddress.NamesSections(content.Elements[element].Classes);

    /// <summary>Whether a link among tags is a label, a button or a way to all of them.</summary>
    private static bool IsControl(ReadOnlySpan<char> name) => name[^1] == '.' || ServiceLines.IsOne(name)
        || SectionLabels.Match(name) != LabelKind.None || IsLabel(name[(name.LastIndexOf(' ') + 1)..]);

    private static List<string> Words(ReadOnlySpan<char> list)
    {
        var names = new List<string>();
        foreach (var range in list.SplitAny(",;#|•·、，".AsSpan()))
        {
            var name = list[range].Trim(Marks);
            if (name.Length > Longest)
                return [];
            if (!name.IsEmpty)
                names.Add(name.ToString());
        }

        return names;
    }

    /// <summary>The nearest element around a line that is named for tags and holds little else; -1 for none.</summary>
    private static int NamedForTags(PageContent content, int element)
    {
        for (var steps = 0; steps < 3 && element > 0; steps++, element = content.Elements[element].Parent)
        {
            if (content.Has(element, MarkupTokens.Tags) && content.Elements[element].TextLength < LongestLine
                && !TopicAddress.NamesSections(content.Elements[element].Classes))
                return element;
        }

        return -1;
    }
}
