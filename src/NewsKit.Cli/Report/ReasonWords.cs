using System.Collections.Frozen;
using System.Globalization;

namespace NewsKit.Cli;

/// <summary>The reasons of a decision, <c>link share 0.25 (−1.30)</c>, in words for somebody who does not know the
/// features.</summary>
internal static class ReasonWords
{
    private const double Strong = 1;
    private const double Clear = 0.4;

    /// <summary>What can be asked with yes or no.</summary>
    private static readonly FrozenDictionary<string, string> Questions = Table("""
        ends sentence=ends as a sentence does|heading=a heading|label=a label of a section|repeated=its text stands on the page again
        copyright=a line of rights|is whole link=nothing but a link|call=calls the reader to do something|credit=a credit
        names author=names an author|in list item=in a list|in table=in a table|in quote=in a quotation|in figure=in a figure
        in link=in a link|in definition=in a list of terms|in article=in an article element|in main=in the main element
        in aside=in an aside|in header=in a header|in footer=in a footer|in section=in a section|in form=in a form
        in article body=marked as the text of the article|in noscript=for browsers without script|hidden=hidden
        named content=in something named content|named comment=in something named comment|named related=in something named related
        named share=in something named share|named sidebar=in something named sidebar|named footer=in something named footer
        named header=in something named header|named navigation=in something named navigation|named meta=in something named meta
        named author=in something named author|named notice=in something named notice|named caption=in something named caption
        named standfirst=in something named standfirst|named contents=in something named contents|named title=in something named title
        named live=in something named live|named small print=in something named small print|after header=after the header of the page
        claimed footer=taken for the footer|claimed standfirst=taken for the standfirst
        previous ends sentence=the block before ends as a sentence does|previous same parent=beside the block before
        previous heading=after a heading|previous claimed=the block before belongs to another section
        next ends sentence=the block after ends as a sentence does|next same parent=beside the block after|next heading=before a heading
        next claimed=the block after belongs to another section|in description=its words are in the description of the page
        hint share=named like a box for sharing|hint notice=named like a notice|hint author=named like a box about the author
        hint aside=named like something aside|hint navigation=named like a menu|hint control=named like a form or a button
        hint details=named like details of the article|hint other=named like something beside the article
        group of headline=in the group of the headline|previous same kind=of the kind of the block before
        next same kind=of the kind of the block after|service line=a line of service|own article=in an article element of its own
        in declared body=its words are in the text that the page declares|is headline=says what the headline says
        """);

    /// <summary>What has a number.</summary>
    private static readonly FrozenDictionary<string, string> Numbers = Table("""
        length=its length|link share=how much of it is links|sentences=how many sentences it has|comma rate=how many commas it has
        first letter=its first letter|capital rate=how many capitals it has|digit rate=how many digits it has
        word length=the length of its words|small words=how many small words it has|separators=how many separators it has
        breaks=how many line breaks it has|addresses=how many addresses it has|notice words=how many words of notices it has
        occurrence=how often its text came before|tag=its element|depth=how deep it stands|position=how far down the page it stands
        from headline=how far from the headline it stands|container text=how much text its container has
        container share=how much of the text of the page its container has|container links=how much of its container is links
        container blocks=how many blocks its container has|outer text=how much text the outer container has
        outer share=how much of the text of the page the outer container has|outer links=how much of the outer container is links
        outer blocks=how many blocks the outer container has|steps to half=how far up half of the text is
        steps to most=how far up most of the text is|kind count=how many blocks of its kind there are
        kind length=how long blocks of its kind are|kind links=how much of the blocks of its kind is links
        kind spread=how far blocks of its kind are spread|kind share=how much of the text blocks of its kind have
        previous length=the length of the block before|previous links=how much of the block before is links
        next length=the length of the block after|next links=how much of the block after is links
        heading label=what the heading above says|since heading=how far the heading above is|page text=how much text the page has
        page links=how much of the page is links|page blocks=how many blocks the page has|own=what its own text says
        previous=how likely the block before is|next=how likely the block after is|second previous=how likely the second before is
        second next=how likely the second after is|before=how likely the blocks before are|after=how likely the blocks after are
        container own=how likely its container is|outer own=how likely the outer container is|kind own=how likely blocks of its kind are
        total=how much body the page seems to have|share before=how much of the body stands before|share after=how much of the body stands after
        names near=what the names close around it say|names far=what the names further out say
        names least=what speaks least for body in the names around it|names most=what speaks most for body in the names around it
        opening odds=what its first words say|group members=how many boxes like its own there are
        group length=how long boxes like its own are|group titles=how many boxes like its own have a title
        group pictures=how many boxes like its own have a picture|group links=how much of the boxes like its own is links
        group share=how much of the text of the page boxes like its own have
        said before=how often it was said before|said after=how often it is said again
        since body=how far the body before is|until body=how far the body after is|steps to body=how far up the body is
        container part=how much of its container is body|heading own=how likely what stands under its heading is
        section own=how likely its section is|branch own=how likely its branch of the page is|branch part=how much of its branch is body
        """);

    /// <summary><c>strongly against: how much of it is links, 25 %</c>; a word of a finder, such as <c>navigation</c>, stays
    /// one.</summary>
    internal static string Of(string reason)
    {
        if (reason is not [.., ')'] || reason.LastIndexOf(" (", StringComparison.Ordinal) is not (> 0 and var open)
            || !double.TryParse(
                reason[(open + 2)..^1].Replace('−', '-'), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
            || reason.LastIndexOf(' ', open - 1) is not (> 0 and var gap))
            return $"taken for: {reason}";
        var (name, value) = (reason[..gap], reason[(gap + 1)..open]);
        var strength = Math.Abs(weight) switch { >= Strong => "strongly", >= Clear => "clearly", _ => "slightly" };
        return $"{strength} {(weight < 0 ? "against" : "for")}: {Fact(name, value)}";
    }

    /// <summary>What was looked at, in words; null for a name that has none.</summary>
    internal static string? Find(string name) => Questions.GetValueOrDefault(name) ?? Numbers.GetValueOrDefault(name);

    private static string Fact(string name, string value) => Questions.TryGetValue(name, out var question)
        ? $"{question}, {value switch { "0" => "no", "1" => "yes", _ => "in part" }}"
        : Numbers.GetValueOrDefault(name, name) + Amount(value);

    /// <summary>Shares are said; the other numbers are logarithms and codes, which say nothing to a reader.</summary>
    private static string Amount(string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1
            ? string.Create(CultureInfo.InvariantCulture, $", {number * 100:0} %") : number < 0 ? ", not known" : "";

    private static FrozenDictionary<string, string> Table(string rows) => rows
        .Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Select(row => row.Trim().Split('=')).ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
}
