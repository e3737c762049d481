using NewsKit.Dom;
using NewsKit.Model;

namespace NewsKit.Metadata;

/// <summary>Hears the walk over the document and hands each element to the reader of its source.</summary>
internal sealed class MetadataCollector : DocumentVisitor
{
    /// <summary>The tags that <see cref="ReadTag"/> knows.</summary>
    private static readonly bool[] Read = MarkupTagTable.Tabulate(name =>
        name is "meta" or "link" or "a" or "time" or "script" or "title" or "html" or "base" or "h1" or "br" or "p" or "div"
            or "li" or "td");

    private static readonly FieldSource HtmlLanguage = new("html:lang");
    private static readonly FieldSource Title = new("title");
    private static readonly FieldSource Address = new("url");

    private readonly MetadataBuilder _found;
    private readonly string? _pageAddress;
    private readonly PlaceTracker _places;
    private readonly TextCaptures _captures;
    private readonly List<(string Text, int Order)> _scripts = [];
    private readonly MetaReader _meta;
    private readonly LinkElementReader _links;
    private readonly TimeReader _times;
    private readonly MicrodataReader _microdata;
    private readonly MicroformatReader _microformats;
    private bool _hasTitle;

    /// <summary>True to leave JSON-LD unread.</summary>
    internal bool IgnoresStructuredData { get; init; }

    internal MetadataCollector(Uri? page, NewsKitLimits limits, DiagnosticLog log)
    {
        _found = new MetadataBuilder(limits, log);
        _pageAddress = page?.OriginalString;
        _places = new PlaceTracker(_found);
        _captures = new TextCaptures(limits.FieldChars);
        _meta = new MetaReader(_found);
        _links = new LinkElementReader(_found, _places, _captures);
        _times = new TimeReader(_found, _places, _captures);
        _microdata = new MicrodataReader(_found, _places, _captures);
        _microformats = new MicroformatReader(_found, _places, _captures);
    }

    internal override void Enter(MarkupElement element)
    {
        _found.Position++;
        var marks = ElementMarks.Of(element);
        _places.Enter(element);
        _microdata.Enter(element, marks);
        _microformats.Enter(element);
        if (Read[element.Tag])
            ReadTag(element, marks);
    }

    private void ReadTag(MarkupElement element, in ElementMarks marks)
    {
        switch (element.LocalName)
        {
            case "meta":
                _meta.Read(element);
                break;
            case "link":
                _links.ReadLink(element, marks.Rel);
                break;
            case "a":
                _links.ReadAnchor(element, marks.Rel);
                break;
            case "time":
                _times.Read(element, marks);
                break;
            case "script":
                ReadScript(element);
                break;
            case "title":
                ReadTitle(element);
                break;
            case "html":
                _found.Add(
                    MetadataField.Language, element.GetAttribute("lang") ?? element.GetAttribute("xml:lang"), HtmlLanguage);
                break;
            case "base":
                _found.BaseHref ??= element.GetAttribute("href");
                break;
            case "h1":
                _found.HasHeading = true;
                break;
            case "br" or "p" or "div" or "li" or "td":
                _captures.Break();
                break;
            default:
                break;
        }
    }

    internal override void Text(ReadOnlyMemory<char> data)
    {
        _captures.Append(data.Span);
        _times.Text(data);
    }

    internal override void Leave(MarkupElement element)
    {
        _captures.Leave(element);
        _microdata.Leave(element);
        _microformats.Leave(element);
        _places.Leave(element);
    }

    /// <summary>Takes what a site rule says of a field; it is believed before every other source.</summary>
    internal void Declare(MetadataField field, string value) => _found.Add(field, value, FieldSource.SiteRule, order: 0);

    /// <summary>What was found, once the walk is over.</summary>
    internal PageMetadata Build()
    {
        using (var blocks = new JsonLdBlocks(_found.Limits, _found.Log))
        {
            foreach (var (text, order) in _scripts)
                blocks.Add(text, order);
            var graph = new JsonLdNodes(blocks, _found.Limits.StructuredDataObjects);
            new JsonLdReader(_found, graph)
                .Read(_found.Found(MetadataField.Canonical) ?? _pageAddress, _found.Found(MetadataField.DocumentTitle));
        }

        AddDayOfAddress();
        return _found.Build();
    }

    private void ReadScript(MarkupElement script)
    {
        if (!IgnoresStructuredData && script.GetAttribute("type") is { } type
            && type.AsSpan().Trim().StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase))
            _scripts.Add((script.RawText, _found.Position));
    }

    private void ReadTitle(MarkupElement title)
    {
        if (_hasTitle)
            return;
        _hasTitle = true;
        var order = _found.Position;
        _captures.Open(title, text => _found.Add(MetadataField.DocumentTitle, text, Title, order));
    }

    private void AddDayOfAddress()
    {
        var day = UrlDateReader.Read(_pageAddress);
        foreach (var address in _found.All(MetadataField.Canonical))
            day ??= UrlDateReader.Read(address);
        _found.Add(MetadataField.Published, day, Address, 0);
    }
}
