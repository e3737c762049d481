namespace NewsKit.Sections;

/// <summary>What speaks for and against a line of a text rendering as its headline.</summary>
internal static class LineWeights
{
    internal const double UsualLength = 1;
    internal const double SeveralWords = 1;
    internal const double ManyWords = 0.5;
    internal const double FewWords = 1.5;
    internal const double FewWordsAlone = 0.7;

    /// <summary>Ends as sentences and labels do.</summary>
    internal const double Ends = 2;

    /// <summary>Holds the end of a sentence.</summary>
    internal const double Sentences = 1;
    internal const double Path = 1.5;

    internal const double Alone = 1.5;
    internal const double Among = 1;
    internal const double Dated = 2;

    /// <summary>Signs, or serves the page.</summary>
    internal const double OtherKind = 3;
    internal const double Repeated = 1.5;
    internal const double HoldsAnother = 2.5;
    internal const double AboveDetails = 2;
    internal const double BelowDetails = 0.7;

    /// <summary>For each line between it and the text.</summary>
    internal const double Distance = 0.12;

    /// <summary>Is the first line of the text itself.</summary>
    internal const double IsText = 1.5;
}
