namespace NewsKit.Benchmarks;

/// <summary>Says how much work one call of a benchmark does, so that the table can show a rate.</summary>
/// <param name="unit">What is counted, per second: <c>MB/s</c>.</param>
/// <param name="type">Where <paramref name="method"/> is.</param>
/// <param name="method">A static method without parameters that gives the work of one call.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PerSecondAttribute(string unit, Type type, string method) : Attribute
{
    public string Unit { get; } = unit;

    public Type Type { get; } = type;

    public string Method { get; } = method;
}
