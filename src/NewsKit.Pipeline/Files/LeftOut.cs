using System.Globalization;

namespace NewsKit.Pipeline;

/// <summary>Counts by kind what stood in the named folders and was not read.</summary>
internal sealed class LeftOut
{
    private const int LongestExtension = 12;

    private readonly Dictionary<string, int> _kinds = new(StringComparer.Ordinal);

    internal bool Any => _kinds.Count > 0;

    /// <summary>A file that is no page, by its extension.</summary>
    internal void AddFile(string path)
    {
        var extension = Path.GetExtension(path);
        Add(extension.Length <= 1 ? "without extension"
            : extension.Length <= LongestExtension && extension.Skip(1).All(char.IsLetterOrDigit) ? extension.ToLowerInvariant()
            : "with another extension");
    }

    internal void AddHidden() => Add("hidden");

    internal void AddLinkOut() => Add("link# out of the folder");

    /// <summary>What it leads to is read where it stands, or would be read for ever.</summary>
    internal void AddLinkToFolder() => Add("link# to folders");

    internal void AddBrokenLink() => Add("broken link#");

    internal void AddClosedFolder() => Add("folder# that may not be read");

    /// <summary><c>12 .css, 3 hidden, 1 link out of the folder</c>: the most frequent first.</summary>
    public override string ToString() => string.Join(", ", _kinds.OrderByDescending(kind => kind.Value)
        .ThenBy(kind => kind.Key, StringComparer.Ordinal)
        .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Value:N0} {Worded(kind.Key, kind.Value)}")));

    private static string Worded(string kind, int count) =>
        kind.Replace("#", count == 1 ? "" : "s", StringComparison.Ordinal);

    private void Add(string kind) => _kinds[kind] = _kinds.GetValueOrDefault(kind) + 1;
}
