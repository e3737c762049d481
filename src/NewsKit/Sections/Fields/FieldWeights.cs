namespace NewsKit.Sections;

/// <summary>What the place of a line, and agreement, speak for or against the value it holds: logarithms of odds, set by hand on
/// annotated pages; names and dates are weighed alike.</summary>
internal static class FieldWeights
{
    /// <summary>What a further witness of the same kind adds, as a share of the one before: content systems repeat
    /// themselves.</summary>
    internal const double Repeated = 0.25;

    /// <summary>One to six blocks below the headline: where themes sign and date.</summary>
    internal const double RightBelow = 0.6;

    /// <summary>Seven to fifteen blocks below: after a lead, a picture, buttons.</summary>
    internal const double Below = 0.2;

    /// <summary>Up to four blocks above, where some themes put section and date.</summary>
    internal const double RightAbove = 0.3;

    /// <summary>Farther below, down to where the head of the article ends.</summary>
    internal const double FarBelow = -0.3;

    /// <summary>Below that: the text, its end, and other articles.</summary>
    internal const double OutOfReach = -1.2;

    /// <summary>The headline itself, and all that stands farther above.</summary>
    internal const double FarAbove = -0.8;

    /// <summary>Against a line in a card or a list that stands at the headline: themes name the head of the article so
    /// too.</summary>
    internal const double CardAtHeadline = 0.6;

    /// <summary>Against a line in a card, a list of other articles, or another part of the page.</summary>
    internal const double Elsewhere = 3;

    /// <summary>Against a line that style sheets or the mark-up hide: it is meant for search engines and may be stale.</summary>
    internal const double ForMachines = 0.6;
}
