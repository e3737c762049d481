namespace NewsKit.Tests.House;

/// <summary>What no file of the library may hold.</summary>
internal static class CodeRules
{
    private const string Guard = "ArticleParser.Guard.cs";
    private const string Faults = "faults of a page become statuses and diagnostics; only the outer guard catches everything";
    private const string Pure =
        "the same bytes and options give the same output: no clock, environment, chance or culture of the machine";
    private const string Invariant = "does nothing where the program runs with InvariantGlobalization: use tables of our own";
    private const string Closed = "the library reads no file, opens no connection, starts no process and prints nothing";
    private const string Siblings = "linear in the number of siblings at every call: walk once, with DocumentWalk";
    private const string Patterns = "use a span scan; where a pattern is right, [GeneratedRegex] outside the hot folders";

    internal static readonly CodeRule[] All =
    [
        new("catch ( Exception", Faults, Guard),
        new("catch ( System . Exception", Faults),
        new("catch {", Faults),
        new("new Regex", Patterns),
        new("Regex . IsMatch", Patterns),
        new("Regex . Match", Patterns),
        new("Regex . Replace", Patterns),
        new("Regex . Split", Patterns),
        new("# region", "a file that needs regions holds two ideas"),

        new("DateTime . Now", Pure),
        new("DateTime . UtcNow", Pure),
        new("DateTime . Today", Pure),
        new("DateTimeOffset . Now", Pure),
        new("DateTimeOffset . UtcNow", Pure),
        new("TimeProvider", Pure),
        new("TimeZoneInfo . Local", Pure),
        new("Stopwatch", Pure),
        new("Environment", Pure),
        new("Random", Pure),
        new("RandomNumberGenerator", Pure),
        new("Guid . NewGuid", Pure),
        new("CultureInfo . CurrentCulture", Pure),
        new("CultureInfo . CurrentUICulture", Pure),
        new("CultureInfo . GetCultureInfo", Pure),
        new("new CultureInfo", Pure),
        new("StringComparison . CurrentCulture", Pure),
        new("StringComparison . CurrentCultureIgnoreCase", Pure),
        new("ThreadStatic", Pure),

        new("Normalize (", Invariant),
        new("IsNormalized (", Invariant),
        new("Thread . Sleep", "a parser does not wait"),
        new("Task . Delay", "a parser does not wait"),
        new("Console", Closed),
        // ParseFileAsync opens the file that its caller names, and no other.
        new("File .", Closed, "ArticleParser.Files.cs"),
        new("Directory .", Closed),
        new("FileStream", Closed),
        new("HttpClient", Closed),
        new("Process", Closed),

        new("NextSibling", Siblings),
        new("PreviousSibling", Siblings),
        new("NextElementSibling", Siblings),
        new("PreviousElementSibling", Siblings),
        new("ChildNodes [", Siblings),
        new("Children [", Siblings),
        new("QuerySelector", "a search of the whole document: recognise elements during the one walk"),
        new("QuerySelectorAll", "a search of the whole document: recognise elements during the one walk"),
        new("OuterHtml", "source mark-up is never copied, and writing it is linear in siblings"),
        new("InnerHtml", "source mark-up is never copied, and writing it is linear in siblings"),
        // That of an article, which the writer builds.
        new("ToHtml (", "source mark-up is never copied, and writing it is linear in siblings", "ArticleForms.cs"),
    ];
}
