using BenchmarkDotNet.Running;
using NewsKit.Benchmarks;

// dotnet run -c Release --project bench/NewsKit.Benchmarks -- --filter '*'
// dotnet run -c Release --project bench/NewsKit.Benchmarks -- --ratios [PART] [--large] [--after NAME]   hostile shapes at n and
// 2n, and 16 MiB
// dotnet run -c Release --project bench/NewsKit.Benchmarks -- --corpus [FOLDER]   pages as .html.gz, warm, beside AngleSharp and
// SmartReader; those of ../shared/corpus/articles where no folder is named
// dotnet run -c Release --project bench/NewsKit.Benchmarks -- --cold FOLDER PROGRAM…    fresh processes: builds of the tool
// dotnet run -c Release --project bench/NewsKit.Benchmarks -- --jobs FOLDER PROGRAM     what more jobs gain
// dotnet run -c Release --project bench/NewsKit.Benchmarks -- --copies FOLDER     how well edited copies of texts are found
// dotnet run -c Release --project bench/NewsKit.Benchmarks -- --rules [FOLDER]    what site rules cost, a small table
// tests/services/run dotnet run -c Release --project bench/NewsKit.Benchmarks -- --scaling FOLDER     what 10⁶, 10⁸, 10⁹ pages
// would cost
if (args is ["--scaling", var scale])
    return await ScalingRun.RunAsync(scale, Console.Out);
if (args is ["--rules", .. var pages])
    return RulesRun.Run(pages.FirstOrDefault(), Console.Out);
if (args is ["--corpus", .. var folder])
    return CorpusRun.Run(folder.FirstOrDefault() ?? CorpusRun.Beside(), Console.Out);
if (args is ["--cold", var cold, .. var programs])
    return ToolRun.Cold(cold, programs, Console.Out);
if (args is ["--jobs", var many, var program])
    return ToolRun.Jobs(many, program, Console.Out);
if (args is ["--first", var first])
    return ToolRun.First(first);
if (args is ["--copies", var texts])
    return CopiesRun.Run(texts, Console.Out);
if (args is ["--ratios", .. var asked])
    return RatioRun.Run(asked, Console.Out);
if (args is ["--page", var page])
    return LargePage.Run(page, Console.Out);
BenchmarkSwitcher.FromAssembly(typeof(CorpusRun).Assembly).Run(args);
return 0;
