using System.IO.Compression;
using NewsKit;
using NewsKit.Evaluation;
using NewsKit.Text;

// dotnet run -c Release --project bench/NewsKit.Evaluation -- PAGES GOLD [--worst N] [--floor FILE]
//   PAGES   folder of <id>.html or <id>.html.gz
//   GOLD    gold.jsonl: one record a line, see GoldRecord
//   --floor exit code 1 when a figure is below the floor of the corpus; the corpus is the folder that holds GOLD
if (args.Length < 2 || !Directory.Exists(args[0]) || !File.Exists(args[1]))
{
    Console.Error.WriteLine("usage: NewsKit.Evaluation PAGES GOLD [--worst N] [--floor FILE]");
    return 2;
}

var worst = Option("--worst") is { } count ? int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) : 0;
var gold = GoldRecord.Load(args[1]).Values.ToArray();
var parser = new ArticleParser(
    new ArticleParserOptions { Normalisation = new NormalisationOptions { Level = FrenchTextLevel.None } });
var scores = new PageScore[gold.Length];
Parallel.For(0, gold.Length, i => scores[i] = PageScore.Of(gold[i], Read(gold[i].Id)));

var all = new Summary(scores);
all.Write(Console.Out, "all");
foreach (var language in scores.GroupBy(score => score.Language ?? "unknown").OrderByDescending(group => group.Count())
    .Where(group => group.Count() > 4))
{
    if (language.Count() < scores.Length)
        new Summary([.. language]).Write(Console.Out, language.Key);
}

foreach (var score in scores.OrderByDescending(score => score.Badness).ThenBy(score => score.Id, StringComparer.Ordinal)
    .Take(worst))
    Console.WriteLine(
        $"{score.Id,-28} badness {score.Badness:0.000}  word F1 {score.WordF1:0.000}  snippets {score.Snippets}  "
            + $"headline {score.Title}  authors {score.Authors}  date {score.Date}");
return Option("--floor") is { } floor
    && Floor.Check(floor, Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(args[1])))!, all, Console.Out) > 0 ? 1 : 0;

string? Option(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;

Reading Read(string id)
{
    foreach (var extension in new[] { ".html.gz", ".html", ".htm", ".txt" })
    {
        var path = Path.Combine(args[0], id + extension);
        if (!File.Exists(path))
            continue;
        using var file = File.OpenRead(path);
        using var stream = extension.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress)
            : (Stream)file;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Reading.Of(parser.Parse(bytes.ToArray()).ToArticle(id));
    }

    return Reading.Nothing;
}
