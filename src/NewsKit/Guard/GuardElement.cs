using System.Collections.Frozen;

namespace NewsKit.Guard;

/// <summary>What is known of an element by its name.</summary>
internal readonly record struct GuardElement(GuardTag Tag, GuardTraits Traits)
{
    /// <summary>Names of up to eight ASCII characters are told apart by one number.</summary>
    internal const int PackedLength = 8;

    private static readonly FrozenDictionary<string, GuardElement> ByName = Build();

    private static readonly FrozenDictionary<ulong, GuardElement> ByKey = ByName
        .Where(entry => entry.Key.Length <= PackedLength)
        .ToFrozenDictionary(entry => Pack(entry.Key), entry => entry.Value);

    internal bool Is(GuardTraits trait) => (Traits & trait) != GuardTraits.None;

    internal static GuardElement Of(ulong key, ReadOnlySpan<char> name)
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

    private static FrozenDictionary<string, GuardElement> Build()
    {
        var table = new Dictionary<string, GuardElement>(StringComparer.Ordinal);
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

    private static (string Names, GuardTraits Trait)[] Names() =>
    [
        ("area base basefont bgsound br col embed frame hr image img input keygen link menuitem meta param source track wbr",
            GuardTraits.Void),
        ("iframe noembed noframes style textarea title xmp", GuardTraits.Raw),
        // The standard does not know dialog and search as special either.
        ("address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd "
            + "details dir "
            + "div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr "
            + "html iframe img "
            + "input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext "
            + "pre script "
            + "section select source style summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp",
            GuardTraits.Special),
        ("address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 "
            + "h3 h4 h5 h6 "
            + "header hgroup hr li listing main menu nav ol p plaintext pre section summary ul xmp", GuardTraits.ClosesParagraph),
        ("address applet article aside blockquote button center dd details dialog dir div dl dt fieldset figcaption figure "
            + "footer "
            + "h1 h2 h3 h4 h5 h6 header hgroup li listing main marquee menu nav object ol p pre section summary ul",
            GuardTraits.ClosesContent),
        ("a b big code em font i nobr s small strike strong tt u", GuardTraits.Formatting),
        ("applet caption html marquee object table td template th", GuardTraits.Scope),
        ("applet caption marquee object td template th", GuardTraits.Marker),
        ("dd dt li optgroup option p rb rp rt rtc", GuardTraits.ImpliedEnd),
        ("b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr "
            + "ol p pre ruby s "
            + "small span strike strong sub sup table tt u ul var", GuardTraits.LeavesForeign),
        ("desc foreignobject title", GuardTraits.SvgPoint),
        ("style", GuardTraits.SvgSpecial),
        ("mi mn mo ms mtext", GuardTraits.MathPoint),
        ("caption col colgroup tbody td tfoot th thead tr", GuardTraits.TablePart),
        ("base basefont bgsound head html link meta noframes noscript script style template title", GuardTraits.InHead),
        ("basefont bgsound link meta noframes style", GuardTraits.InHeadNoscript),
        ("base basefont bgsound iframe link menuitem meta noembed noframes param rb rp rt rtc script source style table "
            + "template textarea title "
            + "track", GuardTraits.StandsAside),
    ];

    private static (string Names, GuardTag Tag)[] Tags() =>
    [
        ("html body", GuardTag.Page),
        ("head", GuardTag.Head),
        ("frameset frame", GuardTag.Frameset),
        ("isindex", GuardTag.IsIndex),
        ("a", GuardTag.Link),
        ("nobr", GuardTag.NoBreak),
        ("noscript", GuardTag.Noscript),
        ("button", GuardTag.Button),
        ("form", GuardTag.Form),
        ("p", GuardTag.Paragraph),
        ("br", GuardTag.LineBreak),
        ("div address", GuardTag.Division),
        ("pre listing", GuardTag.Preformatted),
        ("li", GuardTag.Item),
        ("ul ol", GuardTag.List),
        ("dt dd", GuardTag.Definition),
        ("h1 h2 h3 h4 h5 h6", GuardTag.Heading),
        ("ruby", GuardTag.Ruby),
        ("rb rtc", GuardTag.RubyPart),
        ("rt rp", GuardTag.RubyText),
        ("option", GuardTag.Option),
        ("optgroup", GuardTag.OptionGroup),
        ("select", GuardTag.Select),
        ("input keygen textarea", GuardTag.Field),
        ("table", GuardTag.Table),
        ("caption", GuardTag.Caption),
        ("colgroup", GuardTag.ColumnGroup),
        ("col", GuardTag.Column),
        ("tbody thead tfoot", GuardTag.RowGroup),
        ("tr", GuardTag.Row),
        ("td th", GuardTag.Cell),
        ("template", GuardTag.Template),
        ("script", GuardTag.Script),
        ("style", GuardTag.StyleSheet),
        ("plaintext", GuardTag.PlainText),
        ("svg", GuardTag.Svg),
        ("math", GuardTag.Math),
        ("font", GuardTag.Font),
        ("mglyph malignmark", GuardTag.Glyph),
        ("annotation-xml", GuardTag.AnnotationXml),
    ];
}
