using System.Globalization;

namespace NewsKit.Evaluation;

/// <summary>One page measured; what was not annotated is null.</summary>
internal sealed record PageScore
{
    public required string Id { get; init; }

    public string? Language { get; init; }

    /// <summary>Shingles found, invented and lost, as shares that sum to 1; all 0 when both texts are empty.</summary>
    public (double Found, double Invented, double Lost)? Shingles { get; init; }

    public bool IsExact { get; init; }

    public double WordF1 { get; init; }

    /// <summary>Snippets: wanted and there, unwanted and there, wanted and lost, unwanted and gone.</summary>
    public (int Found, int Invented, int Lost, int Gone)? Snippets { get; init; }

    public Outcome? Title { get; init; }

    public Outcome? Authors { get; init; }

    public Outcome? Date { get; init; }

    /// <summary>Author names found, invented and lost.</summary>
    public (int Found, int Invented, int Lost) Names { get; init; }

    /// <summary>Comment snippets: in all, found in comments, found in the body.</summary>
    public (int All, int Found, int Leaked)? Comments { get; init; }

    public int CommentsRead { get; init; }

    /// <summary>How bad the page is, for the list of the worst.</summary>
    internal double Badness =>
        (Shingles is { } s ? 1 - (IsExact ? 1 : F1(s.Found, s.Invented, s.Lost)) : 0)
        + (Snippets is { } n ? (double)(n.Invented + n.Lost) / Math.Max(1, n.Found + n.Invented + n.Lost + n.Gone) : 0)
        + (0.1 * new[] { Title, Authors, Date }.Count(outcome => outcome is not null and not Outcome.Correct));

    internal static PageScore Of(GoldRecord gold, Reading reading)
    {
        var score = new PageScore { Id = gold.Id, Language = gold.Language, CommentsRead = reading.Comments.Count };
        if (gold.Body is not null)
            score = WithBody(score, gold.Body, reading.Body);
        if (gold.With.Count + gold.Without.Count > 0)
            score = score with { Snippets = CountSnippets(gold, reading.Body) };
        if (gold.Title is { Length: > 0 } title)
            score = score with
            {
                Title = reading.Title is not { Length: > 0 } read ? Outcome.Missing
                : Compare(Measured.Fold(title) == Measured.Fold(read))
            };
        if (gold.Authors.Count > 0)
            score = WithAuthors(score, gold.Authors, reading.Authors);
        if (gold.Date is not null)
            score = score with { Date = reading.Date is null ? Outcome.Missing : Compare(IsSameDay(gold, reading.Date)) };
        return gold.CommentsWith.Count == 0 ? score : WithComments(score, gold.CommentsWith, reading);
    }

    internal static double F1(double found, double invented, double lost) =>
        found + invented + lost == 0 ? 0 : 2 * found / ((2 * found) + invented + lost);

    private static PageScore WithBody(PageScore score, string gold, string read)
    {
        var (goldWords, readWords) = (Measured.Words(gold), Measured.Words(read));
        var (goldShingles, readShingles) = (Measured.Shingles(goldWords), Measured.Shingles(readWords));
        double found = Measured.Shared(goldShingles, readShingles);
        var (invented, lost) = (readShingles.Values.Sum() - found, goldShingles.Values.Sum() - found);
        var total = Math.Max(1, found + invented + lost);
        var words = goldWords.Count == 0 || readWords.Count == 0 ? (goldWords.Count == readWords.Count ? 1 : 0)
            : 2.0 * Measured.Shared(Measured.Bag(goldWords), Measured.Bag(readWords)) / (goldWords.Count + readWords.Count);
        return score with
        {
            Shingles = (found / total, invented / total, lost / total),
            IsExact = goldWords.SequenceEqual(readWords),
            WordF1 = words
        };
    }

    private static (int, int, int, int) CountSnippets(GoldRecord gold, string body)
    {
        var text = Measured.Collapse(body);
        var found = gold.With.Count(
            snippet => text.Contains(Measured.Collapse(snippet), StringComparison.Ordinal) && text.Length > 0);
        var invented = gold.Without.Count(
            snippet => text.Contains(Measured.Collapse(snippet), StringComparison.Ordinal) && text.Length > 0);
        return (found, invented, gold.With.Count - found, gold.Without.Count - invented);
    }

    private static PageScore WithAuthors(PageScore score, IReadOnlyList<string> gold, IReadOnlyList<string> read)
    {
        var goldNames = gold.Select(Measured.Fold).Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal);
        var readNames = read.Select(Measured.Fold).Where(name => name.Length > 0).ToHashSet(StringComparer.Ordinal);
        var shared = goldNames.Count(readNames.Contains);
        return score with
        {
            Authors = readNames.Count == 0 ? Outcome.Missing : Compare(goldNames.SetEquals(readNames)),
            Names = (shared, readNames.Count - shared, goldNames.Count - shared),
        };
    }

    private static PageScore WithComments(PageScore score, IReadOnlyList<string> gold, Reading reading)
    {
        var comments = reading.Comments.Select(Measured.Collapse).ToList();
        var body = Measured.Collapse(reading.Body);
        var snippets = gold.Select(Measured.Collapse).ToList();
        return score with
        {
            Comments = (snippets.Count,
                snippets.Count(snippet => comments.Any(comment => comment.Contains(snippet, StringComparison.Ordinal))),
                snippets.Count(snippet => body.Contains(snippet, StringComparison.Ordinal))),
        };
    }

    /// <summary>Days as written; a gold time with an offset also counts by its day in UTC when the reading is a plain
    /// day.</summary>
    private static bool IsSameDay(GoldRecord gold, string read)
    {
        if (gold.Date is not { } day)
            return false;
        if (read == day[..Math.Min(10, day.Length)])
            return true;
        return gold.Datetime is { } stamp && stamp.Length >= 10
            && DateTimeOffset.TryParse(stamp, CultureInfo.InvariantCulture, out _) && stamp[..10] == read;
    }

    private static Outcome Compare(bool isSame) => isSame ? Outcome.Correct : Outcome.Wrong;
}
