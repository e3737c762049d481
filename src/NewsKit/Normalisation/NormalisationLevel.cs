namespace NewsKit.Normalisation;

/// <summary>How far the texts of an article are rewritten.</summary>
public enum NormalisationLevel
{
    /// <summary>Not at all: the raw reading, as printed.</summary>
    None,

    /// <summary>Defects are repaired: damaged characters, white space, apostrophes in French. The default.</summary>
    Conservative,

    /// <summary>Also French typography: guillemets, no-break spaces, ellipses, ordinals.</summary>
    Typographic,
}
