namespace NewsKit.Evaluation;

/// <summary>The measures over a set of pages, printed as a small table.</summary>
internal sealed class Summary(IReadOnlyList<PageScore> pages)
{
    /// <summary>The mean word F1 of the pages with a full text; null without one.</summary>
    internal double? WordF1 { get; } = pages.Any(page => page.Shingles is not null)
        ? pages.Where(page => page.Shingles is not null).Average(page => page.WordF1) : null;

    /// <summary>F1 of the mean shingle precision and the mean shingle recall.</summary>
    internal double? ShingleF1 => WordF1 is null ? null : Harmonic(ShinglePrecision, ShingleRecall);

    internal double? SnippetF1 =>
        Snippets.Count == 0 ? null
        : PageScore.F1(Snippets.Sum(n => n.Found), Snippets.Sum(n => n.Invented), Snippets.Sum(n => n.Lost));

    internal double? Headline => Share(page => page.Title);

    internal double? Authors => Share(page => page.Authors);

    internal double? Date => Share(page => page.Date);

    internal double? CommentRecall => Comments.Count == 0 ? null : (double)Comments.Sum(c => c.Found) / Comments.Sum(c => c.All);

    private List<(int Found, int Invented, int Lost, int Gone)> Snippets { get; } =
        [.. pages.Where(page => page.Snippets is not null).Select(page => page.Snippets!.Value)];

    private List<(int All, int Found, int Leaked)> Comments { get; } =
        [.. pages.Where(page => page.Comments is not null).Select(page => page.Comments!.Value)];

    private List<(double Found, double Invented, double Lost)> Shingles { get; } =
        [.. pages.Where(page => page.Shingles is not null).Select(page => page.Shingles!.Value)];

    private double ShinglePrecision =>
        Shingles.Where(s => s.Found + s.Invented > 0).Select(s => s.Found / (s.Found + s.Invented)).DefaultIfEmpty().Average();

    private double ShingleRecall =>
        Shingles.Where(s => s.Found + s.Lost > 0).Select(s => s.Found / (s.Found + s.Lost)).DefaultIfEmpty().Average();

    internal void Write(TextWriter output, string name)
    {
        output.WriteLine($"{name}: {pages.Count} pages");
        if (WordF1 is { } words)
            output.WriteLine(
                $"  body      n={Shingles.Count,-4} shingle F1 {ShingleF1:0.000}  P {ShinglePrecision:0.000}  "
                    + $"R {ShingleRecall:0.000}  word F1 {words:0.000}");
        if (SnippetF1 is { } snippets)
        {
            var (found, invented, lost) = (Snippets.Sum(n => n.Found), Snippets.Sum(n => n.Invented), Snippets.Sum(n => n.Lost));
            output.WriteLine(
                $"  snippets  n={Snippets.Count,-4} F1 {snippets:0.000}  P {Ratio(found, invented):0.000}  "
                    + $"R {Ratio(found, lost):0.000}");
        }

        Field(output, "headline", page => page.Title);
        Field(output, "authors", page => page.Authors);
        Field(output, "date", page => page.Date);
        if (CommentRecall is { } recall)
        {
            var leak = (double)Comments.Sum(comments => comments.Leaked) / Comments.Sum(comments => comments.All);
            var read = pages.Count(page => page.CommentsRead > 0);
            output.WriteLine($"  comments  n={Comments.Count,-4} recall {recall:0.000}  leak {leak:0.000}  read on {read} pages");
        }
    }

    private void Field(TextWriter output, string name, Func<PageScore, Outcome?> field)
    {
        if (Share(field) is not { } correct)
            return;
        var read = pages.Select(field).OfType<Outcome>().ToList();
        output.WriteLine($"  {name,-9} n={read.Count,-4} correct {correct:0.000}"
            + $"  wrong {read.Count(o => o == Outcome.Wrong)}  missing {read.Count(o => o == Outcome.Missing)}");
    }

    private double? Share(Func<PageScore, Outcome?> field)
    {
        var read = pages.Select(field).OfType<Outcome>().ToList();
        return read.Count == 0 ? null : (double)read.Count(outcome => outcome == Outcome.Correct) / read.Count;
    }

    private static double Ratio(double part, double rest) => part + rest == 0 ? 0 : part / (part + rest);

    private static double Harmonic(double precision, double recall) =>
        precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
}
