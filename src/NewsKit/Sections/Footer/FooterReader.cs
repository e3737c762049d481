using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads the end of the page: logo, about text, columns, copyright, languages.</summary>
internal sealed partial class FooterReader : ISectionReader
{
    private const int ShortestAbout = 80;
    private const int LongestTitle = 60;
    private const int LongestLogoLine = 40;
    private const int MostWordsOfTitle = 4;

    public Article Read(Article article, Segmentation segments, ReadingContext context)
    {
        var footer = new FooterDraft();
        foreach (var segment in segments.Of(SectionKind.Footer))
        {
            var lines = context.Content.Kind == PageKind.Text ? new FooterLines(context.Content, segment, context) : null;
            foreach (var block in segments.BlocksOf(segment))
            {
                if (lines is null)
                    ReadBlock(block, footer, context);
                else
                    ReadLine(block, lines, footer, context);
            }

            AddIcons(segment, footer, context);
        }

        var languages = LanguageSwitcher.Read(segments, context);
        if (footer.IsEmpty && languages.Count == 0)
            return article;
        context.Evidence.Note(EvidenceField.Footer, FieldSource.Visible);
        return article with { Footer = footer.ToFooter(languages) };
    }

    private static void ReadBlock(int block, FooterDraft footer, ReadingContext context)
    {
        var content = context.Content;
        ref readonly var b = ref content.Blocks[block];
        if (b.Kind == BlockKind.Image)
        {
            if (footer.Logo is null && IsLogo(content, b.Element) && ImageReading.Read(b.Element, context) is { } logo)
                footer.Logo = logo;
            return;
        }

        if (b.Kind != BlockKind.Text || context.Line(content.TextOf(block)) is not { } text)
            return;
        if (footer.Copyright is null && CopyrightText.StartOfLine(content.TextOf(block)) is var rights and > 0)
            AddBehindLinks(block, rights, footer, context);
        else if (footer.Copyright is null && b.LinkChars > 0
            && CopyrightText.StartBehindMark(content.TextOf(block)) is var sign and > 0 && b.LinkChars * 2 > sign)
            AddBehindLinks(block, sign, footer, context);
        else if (footer.Copyright is null && CopyrightText.IsCopyright(text))
            AddCopyright(block, text, footer, context);
        else if (footer.Copyright is null && FirstLine(content.TextOf(block)) is var first
            && CopyrightText.NameBehindYears(first) is var name and > 0 && SiteNames.Of(context).Contains(first[name..]))
            AddNamed(block, first.Length, footer, context);
        else if (b.LinkChars * 3 < b.Length && (b.Length >= ShortestAbout || IsShortAbout(block, footer, context)))
            footer.AddAbout(text);
        else if (IsGroupTitle(content, block) && !IsLinkedEntry(content, block, footer))
            StartGroup(text, block, footer, context);
        else if (content.LabelOf(block) is LabelKind.CommentForm or LabelKind.BackToTop or LabelKind.ThemeCredit
            or LabelKind.Cookie or LabelKind.Newsletter && !IsEntry(content, block, footer))
            return;
        else if (b.LinkChars > 0)
        {
            if (LeadOf(content, block) is var lead and >= 0 && context.Line(content.ElementText(lead)) is { } title)
                StartGroup(title, block, footer, context);
            AddLinks(block, b.Start, footer, context);
        }
    }

    /// <summary>Whether a link stands in the list of the open column: "S’abonner" is an entry there.</summary>
    private static bool IsEntry(PageContent content, int block, FooterDraft footer) =>
        content.LabelOf(block) == LabelKind.Newsletter && content.Blocks[block] is { LinkChars: > 0 } b && b.LinkChars == b.Length
            && footer.Column >= 0 && content.IsWithin(b.Element, footer.Column)
            && content.Closest(b.Element, "li") > footer.Column;

    /// <summary>The words in bold that open a line of several links: the title of a column that is one line; -1 for
    /// none.</summary>
    private static int LeadOf(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        var (lead, links) = (-1, 0);
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Tag is "a" && content.Attribute(i, "href") is { } href)
            {
                if (href.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
                    || href.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
                    return -1;
                links++;
            }
            else if (e.Tag is "b" or "strong" && lead < 0 && links == 0 && e.TextStart <= b.Start && e.TextEnd < b.End
                && e.TextLength is > 0 and <= LongestTitle && content.Closest(i, "a") < 0)
                lead = i;
        }

        return links > 1 ? lead : -1;
    }

    /// <summary>A shorter sentence must speak of the publication: "Le Val paraît le jeudi depuis 1987."</summary>
    private static bool IsShortAbout(int block, FooterDraft footer, ReadingContext context)
    {
        var content = context.Content;
        var text = content.TextOf(block);
        var element = content.Blocks[block].Element;
        var isLine = content.Kind == PageKind.Html && content.Blocks[block].HeadingLevel == 0
            && content.LabelOf(block) == LabelKind.None && content.Closest(element, "form") < 0;
        if (!isLine || !text.EndsWith('.') || !BlockQuestions.IsSentence(text) || CopyrightText.IsCopyright(text))
            return false;
        if (content.Closest(element, MarkupTokens.About) > 0)
            return true;
        if (context.Metadata.First(MetadataField.SiteName)?.Value is { Length: > 2 } site
            && text.Contains(site, StringComparison.OrdinalIgnoreCase))
            return true;
        return FirstName(text) is { Length: > 0 } name
            && (Holds(footer.Logo?.Alt, name) || Holds(context.Metadata.First(MetadataField.DocumentTitle)?.Value, name));
    }

    /// <summary>The first two words of a line where both are names; empty otherwise.</summary>
    private static ReadOnlySpan<char> FirstName(ReadOnlySpan<char> text)
    {
        var second = text.IndexOf(' ') + 1;
        var end = second + text[second..].IndexOf(' ');
        return end > second && char.IsUpper(text[0]) && char.IsUpper(text[second]) ? text[..end] : "";
    }

    private static bool Holds(string? line, ReadOnlySpan<char> name) => line.AsSpan().Contains(name, StringComparison.Ordinal);

    /// <summary>Whether a heading that is wholly a link stands below the open column's title, or beside it in its column with no
    /// list of its own: an entry of the column.</summary>
    private static bool IsLinkedEntry(PageContent content, int block, FooterDraft footer)
    {
        ref readonly var b = ref content.Blocks[block];
        if (b.HeadingLevel == 0 || b.LinkChars != b.Length || footer.TitleLevel == 0)
            return false;
        return footer.TitleLevel < b.HeadingLevel || (!footer.TitleIsLink && footer.Column >= 0
            && content.IsWithin(b.Element, footer.Column) && !LeadsList(content, block, footer.Column));
    }

    /// <summary>Whether a link that is no heading comes next in the column.</summary>
    private static bool LeadsList(PageContent content, int block, int column) => block + 1 < content.Elements[column].EndBlock
        && content.Blocks[block + 1] is { HeadingLevel: 0, LinkChars: > 0 };

    /// <summary>A column with the entries that are pictures with a label, as those of social networks are.</summary>
    private static void StartGroup(string title, int block, FooterDraft footer, ReadingContext context)
    {
        var content = context.Content;
        var column = ColumnOf(content, block);
        footer.StartGroup(title, column, content.Blocks[block].HeadingLevel, content.Blocks[block].LinkChars > 0);
        if (column < 0)
            return;
        for (var next = block + 1; next < content.Elements[column].EndBlock; next++)
        {
            if (content.Blocks[next].Kind == BlockKind.Text)
                return;
        }

        for (var i = content.Blocks[block].Element; i < content.Elements[column].End; i++)
        {
            if (IconLink(i, context) is { } icon)
                footer.Add(icon);
        }
    }

    /// <summary>Links that are pictures with a label and stand in no column: those of social networks.</summary>
    private static void AddIcons(Segment segment, FooterDraft footer, ReadingContext context)
    {
        var content = context.Content;
        var around = content.Kind == PageKind.Html && segment.End > segment.First ? content.Blocks[segment.First].Element : 0;
        while (around > 0 && content.Elements[around].EndBlock < segment.End)
            around = content.Elements[around].Parent;
        if (around <= 0 || content.Elements[around].FirstBlock < segment.First || content.Elements[around].EndBlock > segment.End)
            return;
        var icons = new List<RelatedLink>();
        for (var i = around; i < content.Elements[around].End; i++)
        {
            // A picture beside linked words is decoration.
            if (content.ElementText(content.Elements[i].Parent).IsWhiteSpace()
                && IconLink(i, context) is { Url: not null } icon && !footer.Has(icon))
                icons.Add(icon);
        }

        if (icons.Count > 0)
            footer.StartGroup(null, -1);
        icons.ForEach(footer.Add);
    }

    private static RelatedLink? IconLink(int element, ReadingContext context)
    {
        var content = context.Content;
        return content.Elements[element].Tag is "a" && content.ElementText(element).IsWhiteSpace()
            && context.Line(content.Attribute(element, "aria-label") ?? content.Attribute(element, "title")) is { } label
            ? new RelatedLink { Text = label, Url = context.Resolve(content.Attribute(element, "href"), AddressUse.Link) } : null;
    }

    /// <summary>The smallest element around a heading that has links below it; -1 for none.</summary>
    private static int ColumnOf(PageContent content, int block)
    {
        if (content.Kind == PageKind.Text)
            return -1;
        var heading = content.Blocks[block].Element;
        for (var up = content.Elements[heading].Parent; up > 0; up = content.Elements[up].Parent)
        {
            for (var i = content.Elements[heading].End; i < content.Elements[up].End; i++)
            {
                if (content.Elements[i].Tag is "a")
                    return up;
            }
        }

        return -1;
    }

    private static bool IsLogo(PageContent content, int image) =>
        content.Closest(image, MarkupTokens.Logo | MarkupTokens.About) >= 0
        || (content.Attribute(image, "alt") ?? "").Contains("logo", StringComparison.OrdinalIgnoreCase)
        || (content.Attribute(image, "src") ?? "").Contains("logo", StringComparison.OrdinalIgnoreCase);

    private static bool IsGroupTitle(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        if (b.Length > LongestTitle || (b.HeadingLevel == 0 && DateReading.IsMostlyDate(content.TextOf(block))))
            return false;
        if (b.HeadingLevel > 0)
            return true;
        if (content.Kind == PageKind.Text && !IsLineOfColumn(content, block)
            && (content.LabelOf(block) is LabelKind.FooterGroup or LabelKind.Latest || IsOverColumn(content, block)))
            return true;
        if (b.LinkChars == 0 && ((BlockQuestions.IsAllBold(content, block) && (ListFollows(content, block, "li")
                || (content.TextOf(block).Count(' ') < MostWordsOfTitle && ListFollows(content, block, null))))
            || (content.Closest(b.Element, "dt") > 0 && ListFollows(content, block, "dd"))
            || (content.TextOf(block).Count(' ') < MostWordsOfTitle
                && content.Closest(b.Element, "p") is var line && (line < 0 || OpensColumn(content, line))
                && ListFollows(content, block, "li") && IsOutside(content, block))
            || LeadsColumn(content, block)))
            return true;
        return b.LinkChars == 0 && content.Closest(b.Element, MarkupTokens.Title) is var title and > 0
            && title >= content.Elements[b.Element].Parent - 1;
    }

    /// <summary>Whether an element is the first of two in a column, and the other is a list.</summary>
    private static bool OpensColumn(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        return e.Parent == element - 1 && e.End < content.Elements.Length && content.Elements[e.End] is { Tag: "ul" or "ol" } list
            && list.Parent == e.Parent && list.End == content.Elements[e.Parent].End;
    }

    /// <summary>Whether a line stands in no entry of a list, or in one that holds the list below it.</summary>
    private static bool IsOutside(PageContent content, int block) =>
        content.Closest(content.Blocks[block].Element, "li") is var li && (li < 0
            || (content.Closest(content.Blocks[block + 1].Element, "li") is var next && next > li && content.IsWithin(next, li)));

    /// <summary>Whether a list of links comes next, in such elements or in a line.</summary>
    private static bool ListFollows(PageContent content, int block, string? entry) => block + 1 < content.Blocks.Length
        && content.Blocks[block + 1] is { Kind: BlockKind.Text } next && next.LinkChars * 2 > next.Length
        && (entry is null || content.Closest(next.Element, entry) > 0);

    private static void AddLinks(int block, int start, FooterDraft footer, ReadingContext context)
    {
        var content = context.Content;
        ref readonly var b = ref content.Blocks[block];
        if (footer.Column >= 0 && !content.IsWithin(b.Element, footer.Column))
            footer.StartGroup(null, -1);
        var first = content.Closest(b.Element, "a") is var around and >= 0 ? around : b.Element;
        foreach (var i in new ElementsInRange(content, first, b.Start, b.End))
        {
            if (content.Elements[i].Tag is "a" && content.Elements[i].TextEnd > start
                && context.Line(content.ElementText(i)) is { } text)
                footer.Add(new RelatedLink { Text = text, Url = context.Resolve(content.Attribute(i, "href"), AddressUse.Link) });
        }
    }
}
