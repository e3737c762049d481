using System.Diagnostics;
using NewsKit.BodyModel;
using NewsKit.Training;

// dotnet run -c Release --project tools/NewsKit.Training -- train CORPUS src/NewsKit/BodyModel
// dotnet run -c Release --project tools/NewsKit.Training -- check CORPUS [FOLDER]
//   CORPUS  a folder with articles, multilingual, press and french, each with pages and gold.jsonl
//   train   writes the model and the words learned from all pages into a folder
//   check   trains without the pages of a fifth of the hosts and measures on those, five times; FOLDER takes every decision
if (args.Length < 2 || args[0] is not ("train" or "check") || !Directory.Exists(args[1])
    || (args[0] == "train" && args.Length < 3))
{
    Console.Error.WriteLine("usage: NewsKit.Training train CORPUS FOLDER | check CORPUS [FOLDER]");
    return 2;
}

var watch = Stopwatch.StartNew();
var pages = CorpusPage.LoadAll(args[1]);
var (rows, hosts) = (pages.Sum(page => page.Labels.Length), pages.Select(page => page.Host).Distinct().Count());
Console.WriteLine($"{pages.Count} pages, {rows} rows, {hosts} hosts, {watch.Elapsed.TotalSeconds:0} s");
if (args[0] == "check")
{
    Console.WriteLine($"held out: {HeldOut(pages, args.Length > 2 ? args[2] : null)}");
}
else
{
    var (first, second) = BodyTraining.Train(pages);
    var (keys, odds) = OddsTraining.Table(pages);
    File.WriteAllText(Path.Combine(args[2], "BodyChances.Generated.cs"), ModelWriter.Write(first, second));
    File.WriteAllText(Path.Combine(args[2], "WordOdds.Generated.cs"), ModelWriter.WriteWords(keys, odds));
    Console.WriteLine($"{keys.Length} words");
    Console.WriteLine($"the pages trained on: {Measure(pages, first, second, new WordOdds(keys, odds), folder: null)}");
}

Console.WriteLine($"{watch.Elapsed.TotalSeconds:0} s");
return 0;

static Figures HeldOut(List<CorpusPage> pages, string? folder)
{
    var all = new Figures();
    var known = new Figures();
    for (var fold = 0; fold < Settings.Folds; fold++)
    {
        var held = pages.Where(page => Settings.HashOf(page.Host) % Settings.Folds == fold).ToList();
        var others = pages.Except(held).ToList();
        var (first, second) = BodyTraining.Train(others);
        var odds = OddsTraining.Learn(others);
        var figures = Measure(held, first, second, odds, folder);
        all.Add(figures);
        known.Add(Measure(others, first, second, odds, folder: null));
        Console.WriteLine($"fold {fold}: {figures}");
    }

    Console.WriteLine($"trained on: {known}");
    return all;
}

static Figures Measure(IEnumerable<CorpusPage> pages, TreeModel first, TreeModel second,
    WordOdds odds, string? folder)
{
    var figures = new Figures();
    foreach (var page in pages.Where(page => !page.IsCopy))
    {
        var chances = BodyTraining.Apply(page, first, second, odds);
        figures.Add(page, chances);
        if (folder is not null)
            DecisionList.Write(folder, page, chances);
    }

    return figures;
}
