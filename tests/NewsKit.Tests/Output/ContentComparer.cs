using System.Collections;

namespace NewsKit.Tests.Output;

/// <summary>Compares two values of the model by content: lists and dictionaries by what they hold.</summary>
internal static class ContentComparer
{
    internal static IReadOnlyList<string> Differences(object? expected, object? actual, string place = "$")
    {
        if (expected is null || actual is null || expected is string || expected.GetType().IsValueType)
            return Equals(expected, actual) ? [] : [$"{place}: {expected ?? "null"} / {actual ?? "null"}"];
        if (expected is IReadOnlyDictionary<string, string> pairs)
            return Differences(pairs.ToList(), ((IReadOnlyDictionary<string, string>)actual).ToList(), place);
        if (expected is IEnumerable items)
        {
            var (left, right) = (items.Cast<object>().ToList(), ((IEnumerable)actual).Cast<object>().ToList());
            return left.Count != right.Count
                ? [$"{place}: {left.Count} / {right.Count} items"]
                : [.. left.SelectMany((item, i) => Differences(item, right[i], $"{place}[{i}]"))];
        }

        return expected.GetType() != actual.GetType()
            ? [$"{place}: {expected.GetType().Name} / {actual.GetType().Name}"]
            : [.. expected.GetType().GetProperties().SelectMany(property =>
                Differences(property.GetValue(expected), property.GetValue(actual), $"{place}.{property.Name}"))];
    }
}
