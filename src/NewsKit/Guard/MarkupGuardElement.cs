using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace NewsKit.Guard;

/// <summary>What is known of an element by its name.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MarkupGuardElement(MarkupGuardTag Tag, MarkupGuardTraits Traits)
{
    /// <summary>Names of up to eight ASCII characters are told apart by one number.</summary>
    internal const int PackedLength = 8;

    private static readonly FrozenDictionary<string, MarkupGuardElement> ByName = Build();

    private static readonly FrozenDictionary<ulong, MarkupGuardElement> ByKey = ByName
        .Where(entry => entry.Key.Length <= PackedLength)
        .ToFrozenDictionary(entry => Pack(entry.Key), entry => entry.Value);

    internal bool Is(MarkupGuardTraits trait) => (Traits & trait) != MarkupGuardTraits.None;

    internal static MarkupGuardElement Of(ulong key, ReadOnlySpan<char> name)
    {
        if (name.Length <= PackedLength)
            return ByKey.TryGetValue(key, out var known) ? known : default;
        return ByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var element) ? element : default;
    }

    /// <summary>The key of a name in lower case; 0 for one that is too long.</summary>
    internal static ulong Pack(ReadOnlySpan<char> name)
    {
        if (name.Length > PackedLength)
            return 0;
        var key = 0UL;
        for (var i = 0; i < name.Length; i++)
            key |= (ulong)(byte)name[i] << (8 * i);
        return key;
    }

    private static FrozenDictionary<string, MarkupGuardElement> Build()
    {
        var table = new Dictionary<string, MarkupGuardElement>(StringComparer.Ordinal);
        foreach (var (names, trait) in Names())
        {
            foreach (var name in names.Split(' '))
                table[name] = table.GetValueOrDefault(name) is var known ? known with { Traits = known.Traits | trait } : default;
        }

        foreach (var (names, tag) in Tags())
        {
            foreach (var name in names.Split(' '))
                table[name] = table.GetValueOrDefault(name) with { Tag = tag };
        }

        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static (string Names, MarkupGuardTraits Trait)[] Names() =>
    [
        ("area base basefont bgsound br col embed frame hr image img input keygen link menuitem meta param source track wbr", MarkupGuardTraits.Void),
        ("iframe noembed noframes style textarea title xmp", MarkupGuardTraits.Raw),
        // The standard does not know dialog and search as special either.
        ("address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir "
            + "div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img "
            + "input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script "
            + "section select source style summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp",
            MarkupGuardTraits.Special),
        ("address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
            + "header hgroup hr li listing main menu nav ol p plaintext pre section summary ul xmp", MarkupGuardTraits.ClosesParagraph),
        ("address applet article aside blockquote button center dd details dialog dir div dl dt fieldset figcaption figure footer "
            + "h1 h2 h3 h4 h5 h6 header hgroup li listing main marquee menu nav object ol p pre section summary ul",
            MarkupGuardTraits.ClosesContent),
        ("a b big code em font i nobr s small strike strong tt u", MarkupGuardTraits.Formatting),
        ("applet caption html marquee object table td template th", MarkupGuardTraits.Scope),
        ("applet caption marquee object td template th", MarkupGuardTraits.Marker),
        ("dd dt li optgroup option p rb rp rt rtc", MarkupGuardTraits.ImpliedEnd),
        ("b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s "
            + "small span strike strong sub sup table tt u ul var", MarkupGuardTraits.LeavesForeign),
        ("desc foreignobject title", MarkupGuardTraits.SvgPoint),
        ("style", MarkupGuardTraits.SvgSpecial),
        ("mi mn mo ms mtext", MarkupGuardTraits.MathPoint),
        ("caption col colgroup tbody td tfoot th thead tr", MarkupGuardTraits.TablePart),
        ("base basefont bgsound head html link meta noframes noscript script style template title", MarkupGuardTraits.InHead),
        ("basefont bgsound link meta noframes style", MarkupGuardTraits.InHeadNoscript),
        ("base basefont bgsound iframe link menuitem meta noembed noframes param rb rp rt rtc script source style table template textarea title "
            + "track", MarkupGuardTraits.StandsAside),
    ];

    private static (string Names, MarkupGuardTag Tag)[] Tags() =>
    [
        ("html body", MarkupGuardTag.Page),
        ("head", MarkupGuardTag.Head),
        ("frameset frame", MarkupGuardTag.Frameset),
        ("isindex", MarkupGuardTag.IsIndex),
        ("a", MarkupGuardTag.Link),
        ("nobr", MarkupGuardTag.NoBreak),
        ("noscript", MarkupGuardTag.Noscript),
        ("button", MarkupGuardTag.Button),
        ("form", MarkupGuardTag.Form),
        ("p", MarkupGuardTag.Paragraph),
        ("br", MarkupGuardTag.LineBreak),
        ("div address", MarkupGuardTag.Division),
        ("pre listing", MarkupGuardTag.Preformatted),
        ("li", MarkupGuardTag.Item),
        ("ul ol", MarkupGuardTag.List),
        ("dt dd", MarkupGuardTag.Definition),
        ("h1 h2 h3 h4 h5 h6", MarkupGuardTag.Heading),
        ("ruby", MarkupGuardTag.Ruby),
        ("rb rtc", MarkupGuardTag.RubyPart),
        ("rt rp", MarkupGuardTag.RubyText),
        ("option", MarkupGuardTag.Option),
        ("optgroup", MarkupGuardTag.OptionGroup),
        ("select", MarkupGuardTag.Select),
        ("input keygen textarea", MarkupGuardTag.Field),
        ("table", MarkupGuardTag.Table),
        ("caption", MarkupGuardTag.Caption),
        ("colgroup", MarkupGuardTag.ColumnGroup),
        ("col", MarkupGuardTag.Column),
        ("tbody thead tfoot", MarkupGuardTag.RowGroup),
        ("tr", MarkupGuardTag.Row),
        ("td th", MarkupGuardTag.Cell),
        ("template", MarkupGuardTag.Template),
        ("script", MarkupGuardTag.Script),
        ("plaintext", MarkupGuardTag.PlainText),
        ("svg", MarkupGuardTag.Svg),
        ("math", MarkupGuardTag.Math),
        ("font", MarkupGuardTag.Font),
        ("mglyph malignmark", MarkupGuardTag.Glyph),
        ("annotation-xml", MarkupGuardTag.AnnotationXml),
    ];
}
