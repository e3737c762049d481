using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace NewsKit.Benchmarks;

/// <summary>Shows the rate of benchmarks with a <see cref="PerSecondAttribute"/>.</summary>
public sealed class PerSecondColumn : IColumn
{
    private const double NanosecondsPerSecond = 1e9;

    public string Id => nameof(PerSecondColumn);

    public string ColumnName => "Rate";

    public string Legend => "Work per second";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, summary.Style);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        var work = benchmarkCase.Descriptor.WorkloadMethod.GetCustomAttribute<PerSecondAttribute>();
        if (work is null || summary[benchmarkCase]?.ResultStatistics is not { } statistics)
            return "-";
        var amount = (double)work.Type.GetMethod(work.Method)!.Invoke(null, null)!;
        return string.Create(CultureInfo.InvariantCulture, $"{amount / statistics.Mean * NanosecondsPerSecond:N1} {work.Unit}");
    }
}
