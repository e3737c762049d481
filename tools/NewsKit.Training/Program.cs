using System.Diagnostics;
using NewsKit.BodyModel;
using NewsKit.Training;

// dotnet run -c Release --project tools/NewsKit.Training -- train CORPUS src/NewsKit/BodyModel [text]
// dotnet run -c Release --project tools/NewsKit.Training -- check CORPUS [FOLDER]
// dotnet run -c Release --project tools/NewsKit.Training -- folds CORPUS FOLDER
// dotnet run -c Release --project tools/NewsKit.Training -- headline CORPUS src/NewsKit/Sections/Headline
//   CORPUS    a folder with articles, multilingual, press and french, each with pages and gold.jsonl
//   train     writes the models and the words learned from all pages into a folder; text: the model of text renderings alone
//   check     trains without the pages of a fifth of the hosts and measures on those, five times; FOLDER takes every decision
//   folds     writes for each fifth of the hosts a folder with the models and words learned without it, and the names of its
//             pages: a build with these files measures all readers on pages that no model has seen
//   headline  measures the model that finds the headline of text renderings in the same way, and writes it into a folder
if (args.Length < 2 || args[0] is not ("train" or "check" or "folds" or "headline") || !Directory.Exists(args[1])
    || (args[0] != "check" && args.Length < 3))
{
    Console.Error.WriteLine(
        "usage: NewsKit.Training train CORPUS FOLDER [text] | check CORPUS [FOLDER]"
        + " | folds CORPUS FOLDER | headline CORPUS FOLDER");
    return 2;
}

var watch = Stopwatch.StartNew();
var all = CorpusPage.LoadAll(args[1]);
var (pages, texts) = (all.Where(page => !page.IsText).ToList(), all.Where(page => page.IsText).ToList());
var (rows, hosts) = (all.Sum(page => page.Labels.Length), all.Select(page => page.Host).Distinct().Count());
Console.WriteLine($"{all.Count} pages, {rows} rows, {hosts} hosts, {watch.Elapsed.TotalSeconds:0} s");
if (args[0] == "check")
{
    Console.WriteLine($"held out, text renderings: {HeldOut(texts, pages, Settings.TreesOfText, null)}");
    Console.WriteLine($"held out: {HeldOut(pages, pages, Settings.Trees, args.Length > 2 ? args[2] : null)}");
}
else if (args[0] == "folds")
{
    for (var fold = 0; fold < Settings.Folds; fold++)
    {
        var others = pages.Where(page => !IsHeld(page, fold)).ToList();
        var (first, second) = BodyTraining.Train(others, others, Settings.Trees);
        var (keys, odds) = OddsTraining.Table(others);
        var folder = Directory.CreateDirectory(Path.Combine(args[2], $"{fold}")).FullName;
        File.WriteAllText(Path.Combine(folder, "BodyChances.Generated.cs"), ModelWriter.Write(first, second, ""));
        File.WriteAllText(Path.Combine(folder, "WordOdds.Generated.cs"), ModelWriter.WriteWords(keys, odds));
        File.WriteAllLines(Path.Combine(folder, "held-out.txt"), pages.Where(page => IsHeld(page, fold) && !page.IsCopy)
            .Select(page => $"{page.Gold.Corpus}/pages/{page.Gold.Id}.html.gz"));
    }
}
else if (args[0] == "headline")
{
    var headlines = HeadlinePage.AllOf(texts);
    var folds = Enumerable.Range(0, Settings.Folds).Select(fold =>
        HeadlineTraining.Train([.. headlines.Where(page => !IsHeldHost(page.Host, fold))])).ToArray();
    Console.WriteLine($"held out: {HeadlineTraining.Measure(headlines.Select(page => (page, folds[FoldOf(page.Host)])))}");
    var model = HeadlineTraining.Train(headlines);
    Console.WriteLine($"the pages trained on: {HeadlineTraining.Measure(headlines.Select(page => (page, model)))}");
    File.WriteAllText(Path.Combine(args[2], "LineHeadline.Generated.cs"), ModelWriter.WriteHeadline(model));
}
else
{
    var (keys, odds) = OddsTraining.Table(pages);
    var words = new WordOdds(keys, odds);
    Write(texts, Settings.TreesOfText, "BodyChances.Text.Generated.cs", "Text");
    if (args is not [.., "text"])
    {
        Write(pages, Settings.Trees, "BodyChances.Generated.cs", "");
        File.WriteAllText(Path.Combine(args[2], "WordOdds.Generated.cs"), ModelWriter.WriteWords(keys, odds));
        Console.WriteLine($"{keys.Length} words");
    }

    void Write(List<CorpusPage> learned, int trees, string file, string of)
    {
        var (first, second) = BodyTraining.Train(learned, pages, trees);
        File.WriteAllText(Path.Combine(args[2], file), ModelWriter.Write(first, second, of));
        Console.WriteLine($"{file}, the pages trained on: {Measure(learned, first, second, words, folder: null)}");
    }
}

Console.WriteLine($"{watch.Elapsed.TotalSeconds:0} s");
return 0;

static Figures HeldOut(List<CorpusPage> pages, List<CorpusPage> sources, int trees, string? folder)
{
    var all = new Figures();
    var known = new Figures();
    for (var fold = 0; fold < Settings.Folds; fold++)
    {
        var held = pages.Where(page => IsHeld(page, fold)).ToList();
        var others = pages.Except(held).ToList();
        var teachers = sources.Where(page => !IsHeld(page, fold)).ToList();
        var (first, second) = BodyTraining.Train(others, teachers, trees);
        var odds = OddsTraining.Learn(teachers);
        var figures = Measure(held, first, second, odds, folder);
        all.Add(figures);
        known.Add(Measure(others, first, second, odds, folder: null));
        Console.WriteLine($"fold {fold}: {figures}");
    }

    Console.WriteLine($"trained on: {known}");
    return all;
}

static int FoldOf(string host) => (int)(Settings.HashOf(host) % Settings.Folds);

static bool IsHeldHost(string host, int fold) => FoldOf(host) == fold;

static bool IsHeld(CorpusPage page, int fold) => IsHeldHost(page.Host, fold);

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
