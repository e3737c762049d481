namespace NewsKit.Tests.House;

/// <summary>Who may depend on whom. Data flows one way: a row names only rows above it.</summary>
internal static class DependencyTable
{
    /// <summary>Packages that only some folders may know.</summary>
    internal static readonly string[] Packages = ["AngleSharp"];

    /// <summary>The rows, in the order data flows.</summary>
    internal static readonly FolderRule[] Rows =
    [
        // Words and records know nobody. Model also holds what every stage shares: NewsKitLimits, DiagnosticLog and
        // WebAddress, the one function that every address passes.
        new("Model"),
        new("Lexicon"),

        // Strings in, strings or dates out; of Model they may at most name diagnostics, as every stage may.
        new("Text", "Lexicon"),
        // The specification of timestamps starts from repaired text, so Time asks Text for the repairs.
        new("Time", "Lexicon", "Text"),

        // The front: bytes to text to document. Limits and diagnostics come from Model.
        new("Decoding", "Model"),
        new("Dom", "Model", "Decoding") { Packages = ["AngleSharp"] },
        new("Sites", "Model", "Dom"),
        new("Metadata", "Model", "Lexicon", "Dom"),

        new("Blocks", "Model", "Lexicon", "Dom", "Sites"),

        // Sections use Text and Time to recognise; they never rewrite.
        new("Sections", "Model", "Lexicon", "Text", "Time", "Metadata", "Blocks"),

        // The last two see finished articles only. Of Text, Output needs Unicode's form C: the platform's own depends on its culture data.
        new("Normalisation", "Model", "Lexicon", "Text", "Time"),
        new("Output", "Model", "Text"),

        // The facade and its options know every stage; no stage knows them.
        new("", "Model", "Lexicon", "Text", "Time", "Decoding", "Dom", "Sites", "Metadata", "Blocks", "Sections", "Normalisation", "Output")
        {
            Packages = ["AngleSharp"],
        },
    ];
}
