using NewsKit.Extensions;

namespace NewsKit;

/// <summary>Reads the page that a response of an HTTP client carries. Nothing is fetched: the request has been made.</summary>
public static class ResponseReading
{
    /// <summary>Reads the body of a response: its Content-Type says the encoding, and the address of its last request, after
    /// redirects, is that of the page.</summary>
    /// <param name="parser">Reads the page.</param>
    /// <param name="response">The response; its status is not looked at, and it is not disposed of. Ask for it with
    /// <see cref="HttpCompletionOption.ResponseHeadersRead"/>: no more than one byte past the input limit is then read.</param>
    /// <param name="context">What else is known of the page; an address or content type here goes before that of the
    /// response.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parser"/> or <paramref name="response"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="context"/> holds what no page could be read with.</exception>
    /// <exception cref="HttpRequestException">The connection failed.</exception>
    /// <exception cref="IOException">The connection failed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<ParseResult> ParseAsync(this ArticleParser parser, HttpResponseMessage response,
        PageContext? context = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(response);
        var body = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        return await parser.ParseAsync(body, Context(response, context), cancellation).ConfigureAwait(false);
    }

    /// <summary>Reads the body of a response as for a parser, with logs, traces and metrics.</summary>
    /// <param name="reader">Reads the page.</param>
    /// <param name="response">The response; its status is not looked at, and it is not disposed of.</param>
    /// <param name="context">What else is known of the page; an address or content type here goes before that of the
    /// response.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> or <paramref name="response"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="context"/> holds what no page could be read with.</exception>
    /// <exception cref="HttpRequestException">The connection failed.</exception>
    /// <exception cref="IOException">The connection failed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<ParseResult> ParseAsync(this IArticleReader reader, HttpResponseMessage response,
        PageContext? context = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(response);
        var body = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        return await reader.ParseAsync(body, Context(response, context), cancellation).ConfigureAwait(false);
    }

    private static PageContext Context(HttpResponseMessage response, PageContext? context)
    {
        context ??= new PageContext();
        // As sent: a charset that the typed header refuses may still be one.
        var headers = response.Content.Headers.NonValidated;
        return context with
        {
            Url = context.Url ?? response.RequestMessage?.RequestUri,
            ContentType = context.ContentType ?? (headers.TryGetValues("Content-Type", out var sent) ? sent.ToString() : null),
        };
    }
}
