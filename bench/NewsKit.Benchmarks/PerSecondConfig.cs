using BenchmarkDotNet.Configs;

namespace NewsKit.Benchmarks;

/// <summary>Adds the column of rates.</summary>
public sealed class PerSecondConfig : ManualConfig
{
    public PerSecondConfig() => AddColumn(new PerSecondColumn());
}
