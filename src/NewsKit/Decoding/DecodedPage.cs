using NewsKit.Model;

namespace NewsKit.Decoding;

/// <summary>The text of a page, the encoding it was read with and why; or why it was not read.</summary>
internal sealed record DecodedPage
{
    /// <summary><see cref="ParseStatus.Ok"/>, <see cref="ParseStatus.InputTooLarge"/> or
    /// <see cref="ParseStatus.NotHtml"/>.</summary>
    public required ParseStatus Status { get; init; }

    /// <summary>The text without a byte order mark, controls, CR or lone surrogates; empty when the status is not Ok.</summary>
    public string Text { get; init; } = "";

    /// <summary>The WHATWG name in lower case; null for text that was never bytes and for refused input.</summary>
    public string? Encoding { get; init; }

    /// <summary>What chose the encoding, for example <c>content type</c>; for refused input what it is, for example <c>PDF
    /// document</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>Markup or a text rendering; null for refused input.</summary>
    public PageKind? Kind { get; init; }
}
