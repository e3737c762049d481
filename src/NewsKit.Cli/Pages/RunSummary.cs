using System.Globalization;
using System.Text.Json;
using Humanizer;
using NewsKit.Model;

namespace NewsKit.Cli;

/// <summary>Counts what became of the pages of a run.</summary>
internal sealed class RunSummary
{
    private readonly SortedDictionary<ParseStatus, int> _counts = [];
    private int _pages;
    private int _unreadable;

    /// <summary>Whether the bytes of at least one page could be had.</summary>
    internal bool AnyRead => _unreadable < _pages;

    /// <summary>Whether a page gave no article and no answer that there is none.</summary>
    internal bool AnyFailed =>
        _unreadable > 0 || _counts.Keys.Any(status => status is not (ParseStatus.Ok or ParseStatus.NoArticle));

    internal void Add(ParseStatus status, bool wasRead)
    {
        _pages++;
        if (wasRead)
            _counts[status] = _counts.GetValueOrDefault(status) + 1;
        else
            _unreadable++;
    }

    /// <summary><c>1,204 pages: 1,202 ok, 1 noArticle, 1 unreadable</c>.</summary>
    public override string ToString()
    {
        var parts = _counts.Select(count => Part(count.Value, JsonNamingPolicy.CamelCase.ConvertName(count.Key.ToString())));
        if (_unreadable > 0)
            parts = parts.Append(Part(_unreadable, "unreadable"));
        return $"{"page".ToQuantity(_pages, "N0", CultureInfo.InvariantCulture)}: {string.Join(", ", parts)}";
    }

    private static string Part(int count, string name) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {name}");
}
