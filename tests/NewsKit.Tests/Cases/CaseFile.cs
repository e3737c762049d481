using System.Globalization;
using System.Text.Json;
using NewsKit.Tests.House;
using NewsKit.Tests.Sections;

namespace NewsKit.Tests.Cases;

/// <summary>Small pages of one kind in one file, each with what is right; see README.md beside this file.</summary>
internal sealed record CaseFile(string Kind, string Name, JsonElement Facts, string Page)
{
    private const string Start = "=== ";

    private const string BareText = "@text\n";

    internal static string Folder => Path.Combine(Repository.Root, "tests", "NewsKit.Tests", "Cases", "Pages");

    /// <summary>All cases, by kind and name.</summary>
    internal static IReadOnlyDictionary<(string Kind, string Name), CaseFile> All { get; } =
        Directory.EnumerateFiles(Folder, "*.html").Order(StringComparer.Ordinal).SelectMany(Load)
            .ToDictionary(one => (one.Kind, one.Name));

    /// <summary>The address the page is read with.</summary>
    internal Uri? Url => About("url") is { } url ? new Uri(url) : null;

    /// <summary>The moment from which words such as « hier » are counted.</summary>
    internal DateTime? Reference =>
        About("reference") is { } moment ? DateTime.Parse(moment, CultureInfo.InvariantCulture) : null;

    private string? About(string key) => Facts.TryGetProperty(key, out var value) ? value.GetString() : null;

    private static IEnumerable<CaseFile> Load(string path)
    {
        var kind = Path.GetFileNameWithoutExtension(path);
        foreach (var part in ("\n" + File.ReadAllText(path)).Split("\n" + Start, StringSplitOptions.RemoveEmptyEntries))
        {
            var name = part.IndexOf('\n', StringComparison.Ordinal);
            var page = PageStart(part);
            if (name < 0 || page < name)
                throw new InvalidDataException($"{kind}: a case is a name, facts and a page");
            using var facts = JsonDocument.Parse(part[name..page]);
            yield return new CaseFile(kind, part[..name].Trim(), facts.RootElement.Clone(),
                Whole(CaseTexts.Filled(part[(page + 1)..])));
        }
    }

    /// <summary>The line break before the first line that is markup or paragraphs.</summary>
    private static int PageStart(string part)
    {
        for (var at = part.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = part.IndexOf('\n', at + 1))
        {
            if (at + 1 < part.Length && part[at + 1] is '<' or '@')
                return at;
        }

        return -1;
    }

    /// <summary>What is no document stands in the page that sites build around a text; a line of <c>@</c> and numbers is
    /// the paragraphs of those numbers, a first line <c>@text</c> says that a bare text follows.</summary>
    private static string Whole(string page)
    {
        if (page.StartsWith(BareText, StringComparison.Ordinal))
        {
            return page[BareText.Length..].Replace("<p>", "", StringComparison.Ordinal)
                .Replace("</p>", "", StringComparison.Ordinal);
        }

        var whole = string.Join('\n', page.Split('\n').Select(Filled));
        return page.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) ? whole : BodyPage.Around(whole);
    }

    private static string Filled(string line) => line.StartsWith('@')
        ? BodyPage.Paragraphs([.. line[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(number => int.Parse(number, CultureInfo.InvariantCulture))]) : line;
}
