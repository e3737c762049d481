using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads the lists of links around the article: read more, related, latest.</summary>
internal sealed class LinkReader : ISectionReader
{
    private const int FewestTopics = 3;
    private const int MostBlanksOfName = 2;

    /// <summary>A title of Chinese, Japanese or Korean.</summary>
    private const int ShortestOfSigns = 7;

    /// <summary>What stands around the label and the title of a teaser.</summary>
    private static readonly char[] Marks = [' ', '\u00A0', '\u202F', '>', '›', '»', '→', '•', '▶', '-', '–'];

    /// <summary>Buttons of a carousel, which stand beside its title.</summary>
    private const string Arrows = " \u00A0‹›<>←→";

    public Article Read(Article article, Segmentation segments, ReadingContext context)
    {
        var groups = new List<LinkGroup>();
        var teasers = new List<LinkGroup>();
        foreach (var segment in segments.Segments())
        {
            if (KindOf(segment.Kind) is not { } kind)
                continue;
            if (segment.Reason != ClaimReason.InlineTeaser)
                groups.Add(Group(segment, kind, context));
            else
                teasers.Add(segment.End - segment.First == 1 ? Teaser(segment, kind, context) : Group(segment, kind, context));
        }

        foreach (var block in segments.BlocksOf(SectionKind.Body))
        {
            ref readonly var b = ref context.Content.Blocks[block];
            if (TeaserTail.Start(context.Content, b) is >= 0 and var start)
                teasers.Add(TailTeaser.Read(start, b, context));
        }

        var listed = new HashSet<string>(StringComparer.Ordinal);
        var latest = new HashSet<string>(StringComparer.Ordinal);
        groups.RemoveAll(group => AreTopics(group) || IsMenu(group)
            || Repeats(group, group.Kind == LinkGroupKind.Latest ? latest : listed));
        var kinds = groups.Where(group => group.Items.Count > 0).Select(group => group.Kind).ToHashSet();
        groups.RemoveAll(group => IsEmpty(group, context) && (group.Title is null || kinds.Contains(group.Kind)));
        foreach (var teaser in teasers)
        {
            // A teaser in the text often repeats what a list below shows.
            var fresh = teaser with { Items = [.. teaser.Items.Where(IsNew)] };
            if (fresh.Items.Count == 0)
                continue;
            List(fresh, listed);
            groups.Add(fresh);
        }

        if (groups.Count > 0)
            context.Evidence.Note(EvidenceField.Links, FieldSource.Visible);
        return article with { Links = groups };

        bool IsNew(RelatedLink item) => !listed.Contains(item.Text) && !listed.Contains(item.Url ?? item.Text);
    }

    private static bool IsEmpty(LinkGroup group, ReadingContext context)
    {
        if (group.Items.Count > 0)
            return false;
        if (group.Title is not null)
            context.Log.Info(DiagnosticCodes.EmptyGroup, "sections",
                $"The page announces {DiagnosticLog.Quote(group.Title)} and shows no link under it.");
        return true;
    }

    /// <summary>Whether every entry is a word or two: topics, places, names, not titles.</summary>
    private static bool AreTopics(LinkGroup group) => group.Kind == LinkGroupKind.Related && group.Items.Count >= FewestTopics
        && group.Items.All(item => EastAsianNames.IsLetter(item.Text[0]) ? item.Text.Length < ShortestOfSigns
            : item.Text.AsSpan().Count(' ') <= 1);

    /// <summary>Whether the entries of a list of the latest are names of sections and services, a word each or, without a label,
    /// a few, and not titles.</summary>
    private static bool IsMenu(LinkGroup group) => group is { Kind: LinkGroupKind.Latest }
        && group.Items.Count >= FewestTopics && !EastAsianNames.IsLetter(group.Items[0].Text[0])
        && group.Items.Sum(item => item.Text.AsSpan().Count(' '))
            <= group.Items.Count * (group.Title is null ? MostBlanksOfName : 0);

    /// <summary>Whether most of a list of other articles stands in another before it, or all of one of the latest, which is the
    /// site's; what it has is noted else.</summary>
    private static bool Repeats(LinkGroup group, HashSet<string> listed)
    {
        if (group.Items.Count == 0)
            return false;
        var known = group.Items.Count(item => listed.Contains(item.Url ?? item.Text));
        if (group.Kind == LinkGroupKind.Latest ? known == group.Items.Count : known * 2 > group.Items.Count)
            return true;
        List(group, listed);
        return false;
    }

    /// <summary>Notes texts and addresses; no address is the text of another link.</summary>
    private static void List(LinkGroup group, HashSet<string> listed)
    {
        foreach (var item in group.Items)
        {
            listed.Add(item.Text);
            if (item.Url is not null)
                listed.Add(item.Url);
        }
    }

    private static LinkGroupKind? KindOf(SectionKind kind) => kind switch
    {
        SectionKind.ReadMore => LinkGroupKind.ReadMore,
        SectionKind.Related => LinkGroupKind.Related,
        SectionKind.Latest => LinkGroupKind.Latest,
        _ => null,
    };

    private static LinkGroup Group(Segment segment, LinkGroupKind kind, ReadingContext context)
    {
        var content = context.Content;
        string? title = null;
        var first = segment.First;
        var above = first;
        while (above + 1 < segment.End && content.Blocks[above].Kind == BlockKind.Image)
            above++;
        if (above < segment.End && (IsTitle(content, above, kind)
            || (segment.Reason == ClaimReason.AlikeCards && content.Blocks[above] is { Kind: BlockKind.Text, LinkChars: 0 })))
        {
            title = context.Line(TitleOf(content, above).TrimEnd(Arrows));
            // The link of a card begins with its picture.
            first = above == first ? first + 1 : first;
        }

        var items = kind == LinkGroupKind.ReadMore
            ? Lines(first, segment.End, context) : LinkItems.Read(first, segment.End, segment.Element, context);
        for (var i = items.Count - 1; i >= 0; i--)
        {
            if (IsDay(items[i].Text) || IsLabelOfList(items[i].Text, ref title))
                items.RemoveAt(i);
        }

        return new LinkGroup { Kind = kind, Title = title, Items = items };
    }

    private static bool IsDay(string text) => DateReading.FindIn(text) is (0, var length) && length >= text.Length - 1;

    /// <summary>Whether an entry is the label of the list, linked to all of it; a list without a title takes it for
    /// that.</summary>
    private static bool IsLabelOfList(string text, ref string? title)
    {
        if (SectionLabels.Match(text) is not (LabelKind.Related or LabelKind.Latest))
            return false;
        title ??= text;
        return true;
    }

    /// <summary>Of several tabs the first, which is open.</summary>
    private static ReadOnlySpan<char> TitleOf(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        if (b.LinkChars == 0)
            return content.TextOf(block);
        var (first, tabs) = (-1, 0);
        foreach (var i in content.ElementsOf(b))
        {
            if (content.Elements[i].Tag is not "a" || content.Elements[i].TextStart < b.Start)
                continue;
            first = first < 0 ? i : first;
            tabs++;
        }

        return tabs > 1 && SectionLabels.Match(content.ElementText(first)) is LabelKind.Related or LabelKind.Latest
            ? content.ElementText(first) : content.TextOf(block);
    }

    private static bool IsTitle(PageContent content, int block, LinkGroupKind kind) =>
        content.LabelOf(block) is LabelKind.Related or LabelKind.ReadMore or LabelKind.Latest
        || (kind != LinkGroupKind.ReadMore && content.Blocks[block].HeadingLevel > 0 && content.Blocks[block].LinkChars == 0);

    /// <summary>Every line is an item, linked or not.</summary>
    private static List<RelatedLink> Lines(int first, int end, ReadingContext context)
    {
        var items = new List<RelatedLink>();
        for (var block = first; block < end; block++)
        {
            if (!RelatedFinder.IsDecoration(context.Content, block) && context.Line(context.Content.TextOf(block)) is { } text)
                items.Add(new RelatedLink { Text = text, Url = LinkItems.AddressIn(block, context) });
        }

        return items;
    }

    /// <summary>The line without arrows, hands and other pictures before its first word.</summary>
    private static string WithoutSigns(string line)
    {
        var start = 0;
        while (start < line.Length && !char.IsLetterOrDigit(line[start]) && !char.IsPunctuation(line[start]))
            start++;
        return start < line.Length ? line[start..] : line;
    }

    /// <summary>"Lire aussi : Title" becomes a group of its own with one item.</summary>
    private static LinkGroup Teaser(Segment segment, LinkGroupKind kind, ReadingContext context)
    {
        if (context.Content.Kind == PageKind.Html && TeaserLine.Read(segment.First, kind, context) is { } parted)
            return parted;
        var line = WithoutSigns((context.Line(context.Content.TextOf(segment.First)) ?? "").TrimStart(Marks));
        if (context.Content.Kind == PageKind.Text && SectionLabels.TitleAfterLabel(line) is > 0 and var start)
        {
            var behind = new RelatedLink { Text = line[start..] };
            return new LinkGroup { Kind = kind, Title = line[..start].TrimEnd(), Items = [behind] };
        }

        var mark = line.AsSpan().IndexOfAny(":：>|→");
        // A label that ends as a sentence does comes before any other mark.
        if (line.IndexOf(". ", StringComparison.Ordinal) is var stop and > 0 && (mark < 0 || stop < mark)
            && SectionLabels.Match(line.AsSpan(0, stop)) != LabelKind.None)
            mark = stop;
        var title = mark > 0 ? line[..mark].TrimEnd(' ', '\u00A0', '\u202F') : null;
        var text = line[(mark + 1)..].TrimStart(Marks).TrimEnd(' ', '\u00A0');
        var link = new RelatedLink { Text = text, Url = LinkItems.AddressIn(segment.First, context) };
        return new LinkGroup { Kind = kind, Title = title, Items = [link] };
    }
}
