using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>The names of the site, as it calls itself and as its address spells it, to tell its own account from
/// persons.</summary>
internal sealed class SiteNames
{
    private const int Shortest = 4;
    private const int LongestArticle = 3;
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    internal static SiteNames Of(ReadingContext context)
    {
        var names = new SiteNames();
        foreach (var site in context.Metadata.All(MetadataField.SiteName))
            names._keys.Add(FoldedText.Key(site.Value));
        // The site of a person may be called by the person's name.
        if (names._keys.Count == 0 && SiteSigns.Name(context) is { } printed && (!printed.Contains(' ', StringComparison.Ordinal)
            || printed.Split(' ').Any(word => BylineWords.OrganisationWords.Contains(FoldedText.Fold(word)))
            || BylineWords.Articles.Any(article => printed.StartsWith(article, StringComparison.OrdinalIgnoreCase))))
            names.AddPrinted(printed);
        names.AddHost(context.Content.Addresses.Page);
        if (Uri.TryCreate(context.Metadata.First(MetadataField.Canonical)?.Value, UriKind.Absolute, out var canonical))
            names.AddHost(canonical);
        names._keys.Remove("");
        return names;
    }

    /// <summary>Whether a text is one of the names, whatever blanks, marks and accents it has.</summary>
    internal bool Contains(ReadOnlySpan<char> name) => _keys.Count > 0 && FoldedText.Key(name) is { Length: >= Shortest } key
        && _keys.Contains(key);

    /// <summary>A name, and the name without its article: signatures may leave it out.</summary>
    private void AddPrinted(string name)
    {
        _keys.Add(FoldedText.Key(name));
        if (name.IndexOf(' ', StringComparison.Ordinal) is > 0 and <= LongestArticle and var end)
            _keys.Add(FoldedText.Key(name.AsSpan(end + 1)));
    }

    /// <summary>"www.le-phare.example" is lephareexample and lephare.</summary>
    private void AddHost(Uri? address)
    {
        if (address is not { IsAbsoluteUri: true } || address.HostNameType != UriHostNameType.Dns)
            return;
        var labels = address.Host.Split('.');
        for (var first = 0; first + 1 < labels.Length; first++)
        {
            if (first + 2 < labels.Length || labels[first].Length >= Shortest)
                _keys.Add(FoldedText.Key(string.Concat(labels[first..])));
            if (labels[first].Length >= Shortest)
                _keys.Add(FoldedText.Key(labels[first]));
        }
    }
}
