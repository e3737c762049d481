namespace NewsKit.Tests.House;

/// <summary>Who may depend on whom. Data flows one way: a row names only rows above it.</summary>
internal static class DependencyTable
{
    /// <summary>The rows, in the order data flows.</summary>
    internal static readonly StageRule[] Stages =
    [
        // Words and records know nobody. Model also holds what every stage shares: limits and diagnostics.
        new("Model")
        {
            Rooms =
            [
                new("Moments"),
                new("Blocks", "Moments"),
                new("Diagnostics"),
                new("Page", "Blocks"),
                new("Model", "Blocks", "Diagnostics", "Moments", "Page"),
                new("Explaining", "Model"),
            ],
        },
        new("Lexicon")
        {
            Rooms =
            [
                new("Matching"),
                new("Kinds"),
                new("Languages", "Kinds"),
                new("Dates", "Kinds", "Languages", "Matching"),
                new("Markup", "Matching"),
                new("Typography"),
                new("Notices", "Kinds", "Languages", "Matching"),
                new("Lexicon", "Kinds", "Languages", "Matching", "Notices"),
            ],
        },
        new("Canonical"),

        // The front: addresses, bytes to text, the linear scan that enforces the limits.
        new("Addresses", "Model"),
        new("Decoding", "Model") { Rooms = [new("Containers"), new("Decoding", "Containers")] },
        new("Guard", "Model"),

        // Strings in, strings or dates out.
        new("Text", "Lexicon", "Canonical")
        {
            Rooms =
            [
                new("Editing"),
                new("Typography", "Editing"),
                new("Repairs", "Editing"),
                new("Pipeline", "Editing", "Typography", "Repairs"),
                new("Html", "Editing", "Pipeline"),
                new("Text", "Editing", "Pipeline", "Html"),
            ],
        },
        // The specification of timestamps starts from repaired text, so Time asks Text for the repairs.
        new("Time", "Lexicon", "Text")
        {
            Rooms = [new("Readings"), new("Grammar", "Readings"), new("Time", "Grammar", "Readings")],
        },

        // Text to document.
        new("Dom", "Model", "Lexicon", "Decoding", "Guard") { Packages = ["AngleSharp"] },
        new("Sites", "Model", "Dom") { Rooms = [new("Selectors"), new("Sites", "Selectors")] },
        new("Metadata", "Model", "Lexicon", "Dom")
        {
            Rooms = [new("Metadata"), new("JsonLd", "Metadata"), new("Scripts"), new("Elements", "Metadata", "JsonLd")],
        },

        // The document as blocks, cut into segments.
        new("Blocks", "Model", "Lexicon", "Addresses", "Dom", "Sites")
        {
            Rooms = [new("Elements"), new("Blocks", "Elements"), new("Lines", "Blocks")],
        },
        new("Segments", "Model", "Addresses", "Metadata", "Blocks"),
        new("BodyModel", "Model", "Lexicon", "Metadata", "Blocks", "Segments"),
        new("Sections", "Model", "Lexicon", "Addresses", "Metadata", "Blocks", "Segments")
        {
            Rooms =
            [
                new("Fields") { Stages = ["Time"] },
                new("Content", "Fields"),
                new("Identity", "Fields"),
                new("Links", "Fields"),
                new("Body", "Content", "Fields") { Stages = ["BodyModel"] },
                new("Byline", "Fields"),
                new("Signatures", "Fields"),
                new("Comments", "Content", "Fields", "Signatures"),
                new("Faq", "Content", "Signatures"),
                new("Footer", "Content", "Fields"),
                new("Dates", "Byline", "Fields", "Identity"),
                new("Headline", "Body", "Byline", "Content", "Fields", "Identity") { Stages = ["BodyModel"] },
                new("Status"),
                new("Sections",
                    "Fields", "Content", "Identity", "Links", "Body", "Byline", "Signatures", "Comments", "Faq", "Footer",
                    "Dates", "Headline", "Status"),
            ],
        },

        // The last two see finished articles only. Output needs form C of Unicode: the platform's own depends on its culture
        // data.
        new("Normalisation", "Model", "Text"),
        new("Output", "Model", "Addresses", "Canonical")
        {
            Rooms = [new("Output"), new("Json", "Output"), new("Html", "Output", "Json"), new("Lines", "Output")],
        },

        // The facade and its options; no stage knows them.
        new("", "Model", "Addresses", "Decoding", "Guard", "Text", "Time", "Dom", "Sites", "Metadata", "Blocks", "Segments",
            "Sections", "Normalisation", "Output")
        {
            Packages = ["AngleSharp"],
        },
    ];

    /// <summary>Names in attributes that the platform reads and no code of the file uses, each with its reason. An entry that is
    /// no longer needed fails.</summary>
    internal static readonly (string File, string To, string Reason)[] ForThePlatform =
        [("Model/Article.cs", "Output/Json", "every serialiser writes an article by its one converter")];
}
