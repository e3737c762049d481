using NewsKit.Model;

namespace NewsKit.Pipeline;

/// <summary>Why a page gave no article.</summary>
/// <param name="Reason">One of <see cref="PageReasons"/>.</param>
/// <param name="Message">A sentence for people, of at most 1,000 characters, with no secret and little text of the page.</param>
public sealed record PageProblem(string Reason, string Message)
{
    private const int LongestMessage = 1_000;

    /// <inheritdoc cref="PageProblem(string, string)" path="/param[@name='Message']"/>
    public string Message { get; init => field = Cut(value); } = Cut(Message);

    /// <summary>The same as the answer for a page, which the JSON of an article shows.</summary>
    internal ParseResult ToResult()
    {
        var isTooLarge = Reason == PageReasons.InputTooLarge;
        var diagnostic = new Diagnostic
        {
            Code = isTooLarge ? DiagnosticCodes.InputTooLarge : DiagnosticCodes.Unreadable,
            Severity = DiagnosticSeverity.Error,
            Stage = PageBytes.Stage,
            Message = Message,
        };
        return new ParseResult
        {
            Status = isTooLarge ? ParseStatus.InputTooLarge : ParseStatus.NotHtml,
            Diagnostics = [diagnostic],
        };
    }

    private static string Cut(string text) => text.Length <= LongestMessage ? text : text[..LongestMessage];
}
