using NewsKit.Model;

namespace NewsKit.Decoding;

/// <summary>The text of a page and the encoding it was read with; or that it was not read.</summary>
internal sealed record DecodedPage : IDisposable
{
    /// <summary><see cref="ParseStatus.Ok"/>, <see cref="ParseStatus.InputTooLarge"/> or
    /// <see cref="ParseStatus.NotHtml"/>.</summary>
    public required ParseStatus Status { get; init; }

    /// <summary>The text without a byte order mark, controls, CR or lone surrogates; empty when the status is not Ok.</summary>
    public RentedText Decoded { get; init; }

    /// <summary>The WHATWG name in lower case; null for text that was never bytes and for refused input.</summary>
    public string? Encoding { get; init; }

    /// <summary>Markup or a text rendering; null for refused input.</summary>
    public PageKind? Kind { get; init; }

    /// <summary>Whether the page stood in a file with others.</summary>
    public bool IsUnpacked { get; init; }

    /// <summary>Where the page was saved from, by the file it was saved in; unchecked, null where it does not say.</summary>
    public string? Location { get; init; }

    /// <summary>The text as a string.</summary>
    internal string Text => Decoded.Chars.ToString();

    /// <summary>Gives the memory back; the text must not be asked any more.</summary>
    public void Dispose() => Decoded.Return();
}
