namespace NewsKit.Model;

/// <summary>What a list of links is for.</summary>
public enum LinkGroupKind
{
    /// <summary>Chosen for this article and printed with it ("En savoir plus sur …").</summary>
    ReadMore,

    /// <summary>Other articles of the site that resemble this one ("Vous aimerez aussi").</summary>
    Related,

    /// <summary>The newest or most read articles of the site, whatever their subject.</summary>
    Latest,
}
