namespace NewsKit.Tests.House;

/// <summary>Recursion in every shape that the call graph must see, and two shapes that are none. Read, never run.</summary>
internal static class RecursionSamples
{
    private interface ISample
    {
        int Run(int depth);
    }

    internal static int Direct(int depth) => depth == 0 ? 0 : Direct(depth - 1);

    internal static bool Even(int number) => number == 0 || Odd(number - 1);

    internal static bool Odd(int number) => number != 0 && Even(number - 1);

    internal static int Generic<T>(T[] items) => items.Length == 0 ? 0 : Generic(items[1..]);

    internal static int ThroughLambda(int[] items) => items.Sum(item => ThroughLambda([item]));

    internal static int ThroughInterface(int depth)
    {
        ISample sample = depth > 0 ? new Sample() : new Other();
        return sample.Run(depth);
    }

    internal static IEnumerable<int> Iterator(int depth)
    {
        yield return depth;
        foreach (var item in Iterator(depth - 1))
            yield return item;
    }

    internal static int Overload(int depth) => Overload(depth, 1);

    internal static int Straight(int depth) => Overload(depth) + new Other().Run(depth);

    private static int Overload(int depth, int step) => depth - step;

    private sealed class Sample : ISample
    {
        public int Run(int depth) => ThroughInterface(depth - 1);
    }

    private sealed class Other : ISample
    {
        public int Run(int depth) => depth;
    }
}
