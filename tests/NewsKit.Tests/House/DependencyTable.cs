namespace NewsKit.Tests.House;

/// <summary>Who may depend on whom. Data flows one way: a row names only rows above it.</summary>
internal static class DependencyTable
{
    /// <summary>Packages that only some folders may know.</summary>
    internal static readonly string[] Packages = ["AngleSharp"];

    /// <summary>The rows, in the order data flows.</summary>
    internal static readonly FolderRule[] Rows =
    [
        // Words and records know nobody. Model also holds what every stage shares: NewsKitLimits and DiagnosticLog.
        new("Model") { Exceptions = [("Model/Article.cs", "Output", "the attribute that names the converter of its JSON")] },
        new("Lexicon"),
        new("Canonical"),

        // The front: addresses, bytes to text, the linear scan that enforces the limits.
        new("Addresses", "Model"),
        new("Decoding", "Model"),
        new("Guard", "Model"),

        // Strings in, strings or dates out; of Model they may at most name diagnostics, as every stage may.
        new("Text", "Lexicon", "Canonical"),
        // The specification of timestamps starts from repaired text, so Time asks Text for the repairs.
        new("Time", "Lexicon", "Text"),

        // Text to document.
        new("Dom", "Model", "Decoding", "Guard") { Packages = ["AngleSharp"] },
        new("Sites", "Model", "Dom"),
        new("Metadata", "Model", "Lexicon", "Dom"),

        new("Blocks", "Model", "Lexicon", "Addresses", "Dom", "Sites"),
        new("Segments", "Model", "Addresses", "Metadata", "Blocks"),
        new("BodyModel", "Model", "Lexicon", "Metadata", "Blocks", "Segments"),

        // Sections use Text and Time to recognise; they never rewrite.
        new("Sections", "Model", "Lexicon", "Addresses", "Text", "Time", "Metadata", "Blocks", "Segments", "BodyModel"),

        // The last two see finished articles only. Output needs form C of Unicode: the platform's own depends on its culture
        // data.
        new("Normalisation", "Model", "Text"),
        new("Output", "Model", "Addresses", "Canonical"),

        // The facade and its options know every stage; no stage knows them.
        new("", "Model", "Lexicon", "Canonical", "Addresses", "Decoding", "Guard", "Text", "Time", "Dom", "Sites", "Metadata",
            "Blocks", "Segments", "BodyModel",
            "Sections", "Normalisation", "Output")
        {
            Packages = ["AngleSharp"],
        },
    ];
}
