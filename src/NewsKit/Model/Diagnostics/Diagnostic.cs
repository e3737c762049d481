namespace NewsKit.Model;

/// <summary>Something a caller may want to know about how a page was read.</summary>
public sealed record Diagnostic
{
    /// <summary>A stable code of <see cref="DiagnosticCodes"/>, for example <c>NK1003</c>.</summary>
    public required string Code { get; init; }

    /// <summary>How much it matters.</summary>
    public DiagnosticSeverity Severity { get; init; }

    /// <summary>The stage that reports it, in lower case: the name of the folder of the library.</summary>
    public required string Stage { get; init; }

    /// <summary>A sentence in English. Text of the page in it is quoted, cut to 80 characters and without control
    /// characters.</summary>
    public required string Message { get; init; }

    /// <summary>Where in the decoded text of the page, in UTF-16 units; null when it has no place.</summary>
    public int? Offset { get; init; }
}
