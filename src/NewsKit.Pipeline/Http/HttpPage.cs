using System.Globalization;
using NewsKit.Model;

namespace NewsKit.Pipeline;

/// <summary>The page in a response as a crawler stored it, with the encodings of HTTP undone.</summary>
internal sealed record HttpPage
{
    internal const string AnotherType = "another type";
    private const string NoResponse = "no HTTP response";

    private static readonly string[] HtmlTypes = ["text/html", "application/xhtml+xml"];

    internal ReadOnlyMemory<byte> Bytes { get; init; }

    internal string? ContentType { get; init; }

    /// <summary>Why there is no page to read; null when there is one.</summary>
    internal PageProblem? Problem { get; init; }

    /// <summary>Why the response is passed over, such as <c>status 404</c>; null when it is not.</summary>
    internal string? Skipped { get; init; }

    internal IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Reads a response.</summary>
    /// <param name="response">The status line, the header and the body.</param>
    /// <param name="limit">How large the page may be.</param>
    internal static HttpPage Read(ReadOnlyMemory<byte> response, int limit)
    {
        var length = HeaderFields.Length(response.Span, 0);
        if (!response.Span.StartsWith("HTTP/"u8) || length == 0)
            return new HttpPage { Skipped = NoResponse };
        HeaderFields header;
        try
        {
            header = HeaderFields.Read(response.Span[..length]);
        }
        catch (InvalidDataException)
        {
            return new HttpPage { Skipped = NoResponse };
        }

        if (Status(header.FirstLine) is not 200 and var status)
        {
            return new HttpPage
            {
                Skipped = status is >= 100 and < 600 ? FormattableString.Invariant($"status {status}") : NoResponse,
            };
        }

        var type = header["Content-Type"];
        if (!string.IsNullOrWhiteSpace(type) && !IsHtml(type))
            return new HttpPage { Skipped = AnotherType };
        var page = BodyDecoding.Decode(response[length..], header, limit) with { ContentType = type };
        return page.Problem is null && string.IsNullOrWhiteSpace(type) && !TextSniffer.LooksLikeHtml(page.Bytes.Span)
            ? new HttpPage { Skipped = AnotherType } : page;
    }

    internal static bool IsHtml(string type) =>
        HtmlTypes.Contains(MediaType(type), StringComparer.OrdinalIgnoreCase);

    internal static string MediaType(string type) => type.Split(';')[0].Trim();

    private static int Status(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var code, ..]
        && int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : 0;
}
