using System.Collections.Concurrent;
using System.Text.Json;
using NewsKit.Decoding;
using NewsKit.Model;
using NewsKit.Tests.House;

namespace NewsKit.Tests.Snapshots;

/// <summary>One input page with what is known about it; see seeds/README.md.</summary>
internal sealed class Seed
{
    private static readonly ConcurrentDictionary<string, ParseResult> Read = new(StringComparer.Ordinal);
    private static readonly ArticleParser Parser = new();
    private readonly JsonElement _about;

    internal Seed(string slug)
    {
        Slug = slug;
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "seed.json")));
        _about = document.RootElement.Clone();
    }

    internal static IReadOnlyList<string> Slugs { get; } =
        [.. Directory.EnumerateDirectories(Home).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    internal string Slug { get; }

    /// <summary>The facts that a reviewer checked.</summary>
    internal JsonElement Expect => _about.TryGetProperty("expect", out var facts) ? facts : default;

    /// <summary>The facts that are not read yet, by their keys: they must fail until they are.</summary>
    internal IReadOnlyList<string> KnownMisses =>
        _about.TryGetProperty("knownMisses", out var keys) ? [.. keys.EnumerateArray().Select(key => key.GetString()!)] : [];

    /// <summary>The page as the default options read it; read once for all tests.</summary>
    internal ParseResult Result =>
        Read.GetOrAdd(Slug, _ =>
        Parser.Parse(File.ReadAllBytes(Page), About("contentType"), About("url") is { } url ? new Uri(url) : null));

    /// <summary>The page as text, whatever its encoding.</summary>
    internal string Text => PageDecoder.Decode(
        File.ReadAllBytes(Page), About("contentType"), new NewsKitLimits(), new DiagnosticLog()).Text;

    private static string Home => Path.Combine(Repository.Root, "seeds");

    private string Folder => Path.Combine(Home, Slug);

    private string Page => Path.Combine(Folder, File.Exists(Path.Combine(Folder, "page.html")) ? "page.html" : "page.txt");

    private string? About(string key) => _about.TryGetProperty(key, out var value) ? value.GetString() : null;
}
