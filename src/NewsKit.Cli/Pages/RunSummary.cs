using System.Globalization;
using System.Text.Json;
using Humanizer;
using NewsKit.Model;

namespace NewsKit.Cli;

/// <summary>Counts what became of the pages of a run.</summary>
internal sealed class RunSummary
{
    private readonly SortedDictionary<ParseStatus, int> _counts = [];
    private int _unreadable;

    internal int Pages { get; private set; }

    /// <summary>Pages that gave neither an article nor the answer that they hold none.</summary>
    internal int Failures { get; private set; }

    /// <summary>Whether at least one page was read, with an article or without.</summary>
    internal bool AnyRead => Failures < Pages;

    internal void Add(ReadOutcome outcome)
    {
        Pages++;
        Failures += outcome.IsFailure ? 1 : 0;
        if (outcome.WasOpened)
            _counts[outcome.Status] = _counts.GetValueOrDefault(outcome.Status) + 1;
        else
            _unreadable++;
    }

    /// <summary><c>1,204 pages: 1,202 ok, 1 noArticle, 1 unreadable</c>.</summary>
    public override string ToString()
    {
        var parts = _counts.Select(count => Part(count.Value, JsonNamingPolicy.CamelCase.ConvertName(count.Key.ToString())));
        if (_unreadable > 0)
            parts = parts.Append(Part(_unreadable, "unreadable"));
        return $"{"page".ToQuantity(Pages, "N0", CultureInfo.InvariantCulture)}: {string.Join(", ", parts)}";
    }

    private static string Part(int count, string name) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {name}");
}
