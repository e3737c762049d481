using System.Collections.Frozen;

namespace NewsKit.Decoding;

/// <summary>The names of the elements of HTML, past and present.</summary>
internal static class HtmlNames
{
    private static readonly FrozenSet<string> All =
        ("html head title base link meta style body article section nav aside h1 h2 h3 h4 h5 h6 "
        + "hgroup header footer address p hr pre blockquote ol ul menu li dl dt dd figure figcaption main search div a em "
        + "strong small s "
        + "cite q dfn abbr ruby rt rp data time code var samp kbd sub sup i b u mark bdi bdo span br wbr ins del picture "
        + "source img iframe "
        + "embed object param video audio track map area table caption colgroup col tbody thead tfoot tr td th form label "
        + "input button "
        + "select datalist optgroup option textarea output progress meter fieldset legend details summary dialog script noscript "
        + "template slot canvas svg math center font big tt strike acronym basefont dir applet frame frameset noframes marquee "
        + "nobr "
        + "noembed xmp plaintext listing rb rtc bgsound blink spacer")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names that open a piece of a page; nobody starts a sentence with them.</summary>
    private static readonly FrozenSet<string> Openers =
        ("html head title base link meta style body article section nav aside h1 h2 h3 h4 h5 "
        + "h6 hgroup header footer address p hr pre blockquote ol ul menu li dl figure main div img iframe video audio table "
        + "form details "
        + "script noscript template center frameset").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    internal static bool Contains(ReadOnlySpan<char> name) => All.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    internal static bool IsOpener(ReadOnlySpan<char> name) => Openers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
}
