namespace NewsKit.Segments;

/// <summary>What a <see cref="ClaimReason"/> means, and how it is printed.</summary>
internal static class ClaimReasons
{
    private static readonly string[] Printed = [.. Enum.GetNames<ClaimReason>().Select(PlainWords.Of)];

    /// <summary>Whether the claim leaves the last word to the body model.</summary>
    internal static bool IsHint(this ClaimReason reason) => reason >= ClaimReason.Navigation;

    /// <summary><see cref="ClaimReason.TableOfContents"/> as <c>table of contents</c>; null for none.</summary>
    internal static string? Word(this ClaimReason reason) => reason == ClaimReason.None ? null : Printed[(int)reason];

    /// <summary>Whether no name and no date beside such a block is the article's.</summary>
    internal static bool IsNoPlaceOfSignatures(this ClaimReason reason) =>
        reason is ClaimReason.Navigation or ClaimReason.CookieNotice
        or ClaimReason.Breadcrumb or ClaimReason.Login or ClaimReason.Teaser or ClaimReason.Noscript or ClaimReason.SiteRule;
}
