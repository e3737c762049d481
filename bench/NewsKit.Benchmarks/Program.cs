using System.Globalization;
using BenchmarkDotNet.Running;
using NewsKit.Benchmarks;

// dotnet run -c Release --project bench/NewsKit.Benchmarks -- --filter '*'
// dotnet run -c Release --project bench/NewsKit.Benchmarks -- --ratios [PART] [--large]   hostile shapes at n and 2n, and 16 MiB
// dotnet run -c Release --project bench/NewsKit.Benchmarks -- --corpus FOLDER     pages as .html.gz, a small table
// dotnet run -c Release --project bench/NewsKit.Benchmarks -- --rules [FOLDER]    what site rules cost, a small table
if (args is ["--rules", .. var pages])
    return RulesRun.Run(pages.FirstOrDefault(), Console.Out);
if (args is ["--corpus", var folder])
    return CorpusRun.Run(folder, Console.Out);
if (args is ["--ratios", ..])
    return RatioRun.Run(args.Length > 1 && args[1] != "--large" ? args[1] : null, args.Contains("--large"), Console.Out);
if (args is ["--shape", var shape, var mebibytes])
    return RatioRun.RunOne(shape, int.Parse(mebibytes, CultureInfo.InvariantCulture), Console.Out);
BenchmarkSwitcher.FromAssembly(typeof(CorpusRun).Assembly).Run(args);
return 0;
