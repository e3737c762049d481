namespace NewsKit.Sites;

/// <summary>Several sources of rules, one over the other: those of the user over those of the project over those that are
/// bundled.</summary>
public sealed class LayeredSiteRules : ISiteRules
{
    private readonly ISiteRules[] _layers;

    /// <summary>The layers, the one that wins first.</summary>
    /// <exception cref="ArgumentNullException">The list or one of its layers is null.</exception>
    public LayeredSiteRules(params IReadOnlyList<ISiteRules> layers)
    {
        ArgumentNullException.ThrowIfNull(layers);
        foreach (var layer in layers)
            ArgumentNullException.ThrowIfNull(layer, nameof(layers));
        _layers = [.. layers.SelectMany(layer => layer is LayeredSiteRules several ? several._layers : [layer])];
    }

    /// <inheritdoc/>
    public ISiteRule? Find(Uri address, DateTime? fetched)
    {
        foreach (var layer in _layers)
        {
            if (layer.Find(address, fetched) is { } rule)
                return rule;
        }

        return null;
    }
}
