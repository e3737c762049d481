using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace NewsKit.Model;

/// <summary>The shared pool for arrays of up to a megabyte; larger ones are made anew and left to the collector.</summary>
/// <remarks>The shared pool keeps for every thread the largest arrays that it ever had: a few pages of some megabytes would
/// cost a program with many threads that memory for good.</remarks>
internal static class BoundedArrayPool<T>
{
    private const int MostBytes = 1 << 20;

    /// <summary>An array of at least <paramref name="length"/>, with whatever was in it.</summary>
    internal static T[] Rent(int length) => IsPooled(length) ? ArrayPool<T>.Shared.Rent(length) : new T[length];

    /// <summary>Gives an array back; nobody may use it any more.</summary>
    /// <param name="array">What <see cref="Rent"/> gave.</param>
    /// <param name="clearArray">Whether what it refers to must be let go.</param>
    internal static void Return(T[] array, bool clearArray = false)
    {
        if (IsPooled(array.Length))
            ArrayPool<T>.Shared.Return(array, clearArray);
    }

    // The pool gives powers of two.
    private static bool IsPooled(int length) =>
        (ulong)BitOperations.RoundUpToPowerOf2((uint)length) * (ulong)Unsafe.SizeOf<T>() <= MostBytes;
}
