namespace NewsKit.Sections;

/// <summary>What speaks for or against a block as the standfirst of an article, set by hand on annotated pages.</summary>
internal static class StandfirstWeights
{
    /// <summary>Less than this is a paragraph like others.</summary>
    internal const double Least = 2;

    /// <summary>The description of the page is this text.</summary>
    internal const double Described = 1.8;

    /// <summary>The text begins with the whole description.</summary>
    internal const double BeginsAsDescribed = 0.7;

    /// <summary>Description and text begin alike, and a machine may have cut either.</summary>
    internal const double OpensAsDescribed = 0.5;

    /// <summary>A heading that says a sentence or more.</summary>
    internal const double HeadingOfSentences = 1.6;

    /// <summary>All of it in bold, and the text not.</summary>
    internal const double Bold = 2;

    /// <summary>In the element that holds the headline, and not the text.</summary>
    internal const double BesideHeadline = 1.5;

    /// <summary>A sentence there, the only one.</summary>
    internal const double SentenceBesideHeadline = 0.5;

    /// <summary>Outside the element that holds the text.</summary>
    internal const double OutsideText = 0.8;

    /// <summary>All of an element beside that of the text.</summary>
    internal const double BesideText = 1.4;

    /// <summary>In an element that is named for standfirsts, farther from the headline.</summary>
    internal const double Named = 2;

    /// <summary>Alone in an element among the paragraphs of the text.</summary>
    internal const double OwnElement = 0.5;

    /// <summary>Tag or classes of its own.</summary>
    internal const double OwnMake = 0.7;

    /// <summary>Made as the paragraphs of the text, and among them.</summary>
    internal const double SameMake = 1;

    /// <summary>Author or date stand between it and the text.</summary>
    internal const double BeforeSignature = 1.5;

    /// <summary>Between headline and signature, and nothing else there.</summary>
    internal const double BetweenThem = 0.5;

    /// <summary>The lead picture stands between it and the element of the text.</summary>
    internal const double AbovePicture = 0.8;

    /// <summary>Longer than standfirsts are.</summary>
    internal const double Long = 0.75;
}
