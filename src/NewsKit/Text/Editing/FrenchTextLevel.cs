namespace NewsKit.Text;

/// <summary>How far <see cref="FrenchText"/> may go. The default everywhere is <see cref="Conservative"/>.</summary>
public enum FrenchTextLevel
{
    /// <summary>Nothing is changed: the text comes back as printed.</summary>
    None = 0,

    /// <summary>
    /// Damage is repaired: broken encodings, left-over character references, invisible characters, runs of white space,
    /// and straight apostrophes between letters. Nothing else that a reader sees is touched.
    /// </summary>
    Conservative = 1,

    /// <summary>
    /// The conservative repairs and French press typography: guillemets, spaces around punctuation, ellipsis, ordinals,
    /// percent signs, units, thousands. Words, figures, capitals and spelling are never changed.
    /// </summary>
    Typographic = 2,
}
