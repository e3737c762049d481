using System.Globalization;

namespace NewsKit.Pipeline;

/// <summary>What an import did.</summary>
public sealed record ImportSummary
{
    /// <summary>The pages by what became of them: <c>ok</c>, <c>noArticle</c>, <c>copy</c>, or a reason of
    /// <see cref="PageReasons"/>.</summary>
    public required IReadOnlyDictionary<string, long> Outcomes { get; init; }

    /// <summary>What was no page and only counted, by why: <c>request</c>, <c>status 404</c>.</summary>
    public required IReadOnlyDictionary<string, long> Skipped { get; init; }

    /// <summary>True when the import was told to stop before its sources ended.</summary>
    public required bool WasStopped { get; init; }

    /// <summary>All pages.</summary>
    public long Pages => Outcomes.Values.Sum();

    /// <summary>Pages that failed; one that was read and holds no article did not.</summary>
    public long Failures => Outcomes.Where(outcome => IsFailure(outcome.Key)).Sum(outcome => outcome.Value);

    internal static bool IsFailure(string outcome) => outcome is not (ImportPipeline.Ok or ImportPipeline.NoArticle
        or ImportPipeline.Copy);

    /// <summary><c>1,204 pages: 1,202 ok, 1 noArticle, 1 badLine; passed over: 1,204 request</c>.</summary>
    public override string ToString()
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{Pages:N0} page{(Pages == 1 ? "" : "s")}");
        return $"{text}{Listed(": ", Outcomes)}{Listed("; passed over: ", Skipped)}";
    }

    internal static string Listed(string before, IReadOnlyDictionary<string, long> counts) => counts.Count == 0 ? ""
        : before + string.Join(", ", counts.Select(count =>
            string.Create(CultureInfo.InvariantCulture, $"{count.Value:N0} {count.Key}")));
}
