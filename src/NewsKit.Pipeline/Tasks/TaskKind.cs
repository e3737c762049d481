namespace NewsKit.Pipeline;

/// <summary>What a task asks for.</summary>
public enum TaskKind
{
    /// <summary>Cut a file into ranges.</summary>
    Plan,

    /// <summary>Records of an archive whose start lies in a range.</summary>
    WarcRange,

    /// <summary>The one record of an archive that starts at an offset.</summary>
    WarcPage,

    /// <summary>Lines whose first byte lies in a range.</summary>
    NdjsonRange,

    /// <summary>Files, each a page.</summary>
    Files,
}
