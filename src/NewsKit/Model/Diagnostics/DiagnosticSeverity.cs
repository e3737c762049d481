namespace NewsKit.Model;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>For the curious: nothing was lost.</summary>
    Info,

    /// <summary>Something was repaired, cut or left over.</summary>
    Warning,

    /// <summary>The page, or a part of it, could not be read.</summary>
    Error,
}
