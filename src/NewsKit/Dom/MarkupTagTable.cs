using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsKit.Lexicon;

namespace NewsKit.Dom;

/// <summary>What the tree builder must know of each element, asked once of the parser's own elements.</summary>
internal sealed class MarkupTagTable
{
    private const string Html =
        "a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body "
        + "br button canvas caption center cite code col colgroup content data datalist dd del details dfn dialog dir div dl "
        + "dt em embed "
        + "fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe "
        + "image img input "
        + "ins isindex kbd keygen label legend li link listing main map mark marquee menu menuitem meta meter multicol nav "
        + "nextid nobr "
        + "noembed noframes noscript object ol optgroup option output p param picture plaintext pre progress q quote rb rp rt "
        + "rtc ruby s "
        + "samp script search section select selectedcontent shadow slot small source spacer span strike strong style sub "
        + "summary sup svg "
        + "table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp amp-img";

    private static readonly string[] Names = ["", .. Html.Split(' '), "math"];

    private readonly WordTable<MarkupTag> _known;
    private readonly NodeFlags _others;

    private MarkupTagTable(IDocument document, string space, string names)
    {
        _others = document.CreateElement(space, "x-y").Flags;
        _known = new WordTable<MarkupTag>(names.Split(' ').ToDictionary(name => name, name =>
            new MarkupTag(name, document.CreateElement(space, name).Flags, NumberOf(name)), StringComparer.Ordinal));
    }

    internal static MarkupTagTable OfHtml { get; } = Create(NamespaceNames.HtmlUri, Html);

    internal static MarkupTagTable OfSvg { get; } =
        Create(NamespaceNames.SvgUri, "a circle desc foreignObject g path style svg script symbol text title use");

    internal static MarkupTagTable OfMath { get; } =
        Create(NamespaceNames.MathMlUri, "annotation-xml math mi mn mo ms mtext mrow");

    internal MarkupTag Find(ReadOnlySpan<char> name) =>
        _known.TryGetValue(name, out var known) ? known! : new MarkupTag(name.ToString(), _others, 0);

    /// <summary>What a reader wants to know of a tag, for each <see cref="MarkupElement.Tag"/>; asked once, of the empty name for
    /// unknown tags.</summary>
    internal static T[] Tabulate<T>(Func<string, T> read) => Array.ConvertAll(Names, name => read(name));

    private static byte NumberOf(string name) => (byte)Math.Max(0, Array.IndexOf(Names, name));

    private static MarkupTagTable Create(string space, string names)
    {
        using var document = new HtmlParser().ParseDocument("");
        return new MarkupTagTable(document, space, names);
    }
}
