namespace NewsKit.Tests.House;

/// <summary>What no file of the library may use.</summary>
internal static class CodeRules
{
    private const string Pure =
        "the same bytes and options give the same output: no clock, environment, chance or culture of the machine";
    private const string Invariant = "does nothing where the program runs with InvariantGlobalization: use tables of our own";
    private const string Closed = "the library reads no file, opens no connection, starts no process and prints nothing";
    private const string Waits = "a parser does not wait";
    private const string Siblings = "linear in the number of siblings at every call: walk once, with DocumentWalk";
    private const string Searches = "a search of the whole document: recognise elements during the one walk";
    private const string Copies = "source mark-up is never copied, and writing it is linear in siblings";

    internal static readonly CodeRule[] All =
    [
        new("System.Text.RegularExpressions.Regex", null, "use a span scan"),
        new("System.Text.RegularExpressions.GeneratedRegexAttribute", null, "use a span scan"),

        new("System.DateTime", "Now", Pure),
        new("System.DateTime", "UtcNow", Pure),
        new("System.DateTime", "Today", Pure),
        new("System.DateTimeOffset", "Now", Pure),
        new("System.DateTimeOffset", "UtcNow", Pure),
        new("System.TimeProvider", null, Pure),
        new("System.TimeZoneInfo", "Local", Pure),
        new("System.Diagnostics.Stopwatch", null, Pure),
        new("System.Environment", null, Pure),
        new("System.Random", null, Pure),
        new("System.Security.Cryptography.RandomNumberGenerator", null, Pure),
        new("System.Guid", "NewGuid", Pure),
        new("System.Guid", "CreateVersion7", Pure),
        new("System.Globalization.CultureInfo", "CurrentCulture", Pure),
        new("System.Globalization.CultureInfo", "CurrentUICulture", Pure),
        new("System.Globalization.CultureInfo", "GetCultureInfo", Pure),
        new("System.Globalization.CultureInfo", ".ctor", Pure),
        new("System.StringComparison", "CurrentCulture", Pure),
        new("System.StringComparison", "CurrentCultureIgnoreCase", Pure),
        new("System.ThreadStaticAttribute", null, Pure),

        new("System.String", "Normalize", Invariant),
        new("System.String", "IsNormalized", Invariant),
        new("System.StringNormalizationExtensions", null, Invariant),
        new("System.Threading.Thread", "Sleep", Waits),
        new("System.Threading.Tasks.Task", "Delay", Waits),
        new("System.Console", null, Closed),
        // ParseFileAsync opens the file that its caller names, and no other.
        new("System.IO.File", null, Closed, "ArticleParser.Files.cs"),
        new("System.IO.FileInfo", null, Closed),
        new("System.IO.FileStream", null, Closed, "ArticleParser.Files.cs"),
        new("System.IO.Directory", null, Closed),
        new("System.IO.DirectoryInfo", null, Closed),
        new("System.Net.Http.HttpClient", null, Closed),
        new("System.Diagnostics.Process", null, Closed),

        new("AngleSharp.Dom.INode", "NextSibling", Siblings),
        new("AngleSharp.Dom.INode", "PreviousSibling", Siblings),
        new("AngleSharp.Dom.INonDocumentTypeChildNode", "NextElementSibling", Siblings),
        new("AngleSharp.Dom.INonDocumentTypeChildNode", "PreviousElementSibling", Siblings),
        new("AngleSharp.Dom.INodeList", "this[]", Siblings),
        new("AngleSharp.Dom.IHtmlCollection`1", "this[]", Siblings),
        new("AngleSharp.Dom.IParentNode", "QuerySelector", Searches),
        new("AngleSharp.Dom.IParentNode", "QuerySelectorAll", Searches),
        new("AngleSharp.Dom.IElement", "OuterHtml", Copies),
        new("AngleSharp.Dom.IElement", "InnerHtml", Copies),
        new("AngleSharp.IMarkupFormattable", "ToHtml", Copies),
        new("AngleSharp.FormatExtensions", "ToHtml", Copies),
    ];
}
