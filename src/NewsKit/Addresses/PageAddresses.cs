using System.Globalization;
using NewsKit.Model;

namespace NewsKit.Addresses;

/// <summary>The addresses of one page: resolved against its own, and no more of them than the limits allow.</summary>
/// <remarks>Short relative addresses on a page with a very long one of its own would otherwise grow a thousandfold; hence
/// the limit of their characters.</remarks>
internal sealed class PageAddresses(Uri? page, NewsKitLimits limits, DiagnosticLog log)
{
    /// <summary>Characters of all addresses of a page.</summary>
    internal const int MostChars = 8 * 1024 * 1024;

    private int _links;
    private int _pictures;
    private int _chars;
    private bool _isFull;

    internal Uri? Page { get; } = page;

    /// <summary>The address of a link as an absolute canonical one, or null.</summary>
    internal string? Link(string? raw, AddressUse use) => WebAddress.Resolve(raw, Page, use) is { } address
        && Fits(address, ++_links, limits.Links, nameof(NewsKitLimits.Links)) ? address : null;

    /// <summary>The address of a picture as an absolute canonical one, or null.</summary>
    internal string? Picture(string? raw) => Counted(WebAddress.Resolve(raw, Page, AddressUse.Media));

    /// <summary>The largest picture of a <c>srcset</c>, or null.</summary>
    internal string? LargestPicture(string? sourceSet) => Counted(SourceSet.Largest(sourceSet, Page, limits.SourceSetCandidates));

    private string? Counted(string? picture) =>
        picture is not null && Fits(picture, ++_pictures, limits.Images, nameof(NewsKitLimits.Images)) ? picture : null;

    private bool Fits(string address, int count, int limit, string name)
    {
        if (count <= limit && _chars <= MostChars - address.Length)
        {
            _chars += address.Length;
            return true;
        }

        if (!_isFull)
        {
            log.Warn(DiagnosticCodes.ItemsLimited, "sections", count > limit
                ? string.Create(CultureInfo.InvariantCulture, $"Addresses past {name} = {limit} were left out.")
                : string.Create(CultureInfo.InvariantCulture, $"Addresses past {MostChars} characters in all were left out."));
        }

        _isFull = true;
        return false;
    }
}
