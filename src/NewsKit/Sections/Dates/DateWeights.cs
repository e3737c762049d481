namespace NewsKit.Sections;

/// <summary>What speaks for or against a day of publication or change: logarithms of odds, set by hand on annotated pages. What
/// declared sources weigh stands in <see cref="Metadata.MetadataTrust"/>, what a place weighs in
/// <see cref="FieldWeights"/>.</summary>
internal static class DateWeights
{
    /// <summary>What lets one of two that are alike win.</summary>
    internal const double Tie = 0.01;

    /// <summary>The line that a site rule labels: it stands before all others.</summary>
    internal const double Labelled = 8;

    /// <summary>Words that name the first publication: "initialement publié le"; they count wherever they stand.</summary>
    internal const double FirstPublication = 3.2;
    internal const double LabelledAtHead = 1;

    /// <summary>A marked-up time that readers see.</summary>
    internal const double TimeElement = 2.3;

    /// <summary>A line that is mostly a date, has a label, or stands where dates do.</summary>
    internal const double DateLine = 2.2;

    /// <summary>A date in an element of its own within a longer line.</summary>
    internal const double OwnElement = 2.2;

    /// <summary>The date a text itself opens with.</summary>
    internal const double Opening = 1.5;

    /// <summary>A date counted from the time of fetching, at the headline.</summary>
    internal const double Relative = 1.0;

    /// <summary>A day without its year at the headline, in the month that the address names.</summary>
    internal const double OfAddress = 2;

    /// <summary>A day that only the data of a script names.</summary>
    internal const double OfScript = 0.8;

    /// <summary>A date within a sentence.</summary>
    internal const double InSentence = 0.2;

    /// <summary>The least that the distance from the headline speaks of a line with a label.</summary>
    internal const double LeastOfLabelled = -0.5;

    /// <summary>What the place speaks of a day beside the words of the headline further on: the card of the article
    /// itself.</summary>
    internal const double OfOwnCard = -1.5;

    /// <summary>Against the day of a definition whose term speaks of something else.</summary>
    internal const double OfOtherTerm = 1;

    /// <summary>Against a line with a label in a card or another part of the page.</summary>
    internal const double ElsewhereLabelled = 2.2;

    /// <summary>Against one without.</summary>
    internal const double ElsewhereBare = 4;

    /// <summary>Against a time element that the mark-up hides.</summary>
    internal const double Hidden = 0.6;

    /// <summary>Against the days of a list: other articles, a programme.</summary>
    internal const double OfList = 2.2;

    /// <summary>Against a further day of the same declared source: that of a card.</summary>
    internal const double FurtherOfSource = 1;

    /// <summary>Against a printed day without a label that the metadata calls a change.</summary>
    internal const double CalledChange = 0.7;

    /// <summary>A printed day that weighs more draws the declared moment of the day beside it over midnight.</summary>
    internal const double DrawsOverMidnight = 1.5;

    /// <summary>Less than this is no date: better none than a wrong one.</summary>
    internal const double Least = 0;

    /// <summary>The only day of a page may weigh this little.</summary>
    internal const double LeastAlone = -0.9;

    /// <summary>A declared day that weighs less, such as that of a creation or of some time element, gives way to a printed
    /// change…</summary>
    internal const double LeastOfDeclared = 1.25;

    /// <summary>…that weighs more than this.</summary>
    internal const double SureChange = 2;
}
