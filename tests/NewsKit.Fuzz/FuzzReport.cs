using System.Globalization;

namespace NewsKit.Fuzz;

/// <summary>What the worker says of a case, on one line.</summary>
/// <param name="Seed">Of the case.</param>
/// <param name="Spent">How long it ran.</param>
/// <param name="Fault">What was wrong; null for nothing.</param>
internal sealed record FuzzReport(ulong Seed, TimeSpan Spent, string? Fault)
{
    private const string LineEnd = "\u23CE";

    /// <summary>Null for a line that is none, such as the last words of the runtime.</summary>
    internal static FuzzReport? Read(string line)
    {
        if (line.Split('\t') is not [var number, var ticks, var fault]
            || !ulong.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            || !long.TryParse(ticks, NumberStyles.None, CultureInfo.InvariantCulture, out var spent))
            return null;
        return new(seed, new TimeSpan(spent), fault.Length == 0 ? null : fault.Replace(LineEnd, "\n", StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Seed}\t{Spent.Ticks}\t{Fault?.Replace('\t', ' ').ReplaceLineEndings(LineEnd)}");
}
