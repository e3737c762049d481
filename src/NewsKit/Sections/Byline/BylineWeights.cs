namespace NewsKit.Sections;

/// <summary>What speaks for or against a signature: logarithms of odds, set by hand on annotated pages. What declared sources
/// weigh stands in <see cref="Metadata.MetadataTrust"/>, what a place weighs in <see cref="FieldWeights"/>.</summary>
internal static class BylineWeights
{
    /// <summary>The line that a site rule labels: it stands before all others.</summary>
    internal const double Labelled = 8;

    /// <summary>"Par Léa Martin" in an element named for authors.</summary>
    internal const double AnnouncedInAuthorElement = 3.0;

    /// <summary>A name that the mark-up declares: <c>rel=author</c>, <c>itemprop</c>, <c>fn</c>.</summary>
    internal const double DeclaredByMarkup = 2.8;

    /// <summary>"Par Léa Martin" in any line at the headline.</summary>
    internal const double Announced = 2.4;

    /// <summary>A name in the line after one that holds the label alone: "Written by".</summary>
    internal const double AfterLabel = 2.4;

    /// <summary>A name that links to the page of an author.</summary>
    internal const double LinkedToAuthor = 1.8;

    /// <summary>A person in an element named for authors, without a word before.</summary>
    internal const double PersonInAuthorElement = 1.8;

    /// <summary>The same where it is no person's name: boxes of authors hold buttons and dates as well.</summary>
    internal const double OtherInAuthorElement = 1.3;

    /// <summary>A person and nothing else, beside a date at the headline.</summary>
    internal const double BesideDate = 0.6;

    /// <summary>A person and a wire service there: <c>Ana Ruiz / EFE</c>.</summary>
    internal const double BesideDateWithAgency = 1.2;

    /// <summary>A person and nothing else, after the last paragraph.</summary>
    internal const double EndOfText = 1.0;

    /// <summary>A person and nothing else, before the first paragraph.</summary>
    internal const double OpeningOfText = 0.6;

    /// <summary>"Par Léa Martin" among the paragraphs of the text, where "by" announces anybody.</summary>
    internal const double AnnouncedInText = 0.3;

    /// <summary>Who answers for a text of the Chinese press, where nobody signs it.</summary>
    internal const double Editor = 0.3;

    /// <summary>Against a printed name of one word or of an account.</summary>
    internal const double OneWord = 0.5;

    /// <summary>Against a line that the mark-up hides: links to profiles of the site's editors stand so on every page.</summary>
    internal const double Hidden = 1.2;

    /// <summary>Against names beside dates of which the page has several: a programme, or other articles.</summary>
    internal const double OfList = 2;

    /// <summary>Against a declared author who is the site itself.</summary>
    internal const double SiteItself = 0.8;

    /// <summary>Against one whose account is declared for the name.</summary>
    internal const double DeclaredHandle = 0.6;

    /// <summary>Against one whose name is that of an organisation.</summary>
    internal const double DeclaredOrganisation = 0.3;

    /// <summary>Against one that the data itself calls an organisation.</summary>
    internal const double OfOrganisationType = 0.3;

    /// <summary>Against a declared name of one word.</summary>
    internal const double DeclaredWord = 0.2;

    /// <summary>What one of several signers confirms of the signature of all, as a share of his own score.</summary>
    internal const double OfPart = 0.5;

    /// <summary>Less than this is nobody: better none than a wrong one.</summary>
    internal const double Least = 0.2;

    /// <summary>What sums of weights may miss it by.</summary>
    internal const double Tolerance = 1e-9;

    /// <summary>What is enough for a person who signs the page, where the other candidate is the site itself.</summary>
    internal const double LeastBesideSite = 0.5;

    /// <summary>An agency alone in a line that signs.</summary>
    internal const double LeastOfAgency = 1;
}
