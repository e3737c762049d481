using System.Runtime.ExceptionServices;

namespace NewsKit.Tests.House;

/// <summary>Runs work on a thread with a stack of 256 KiB, the smallest that hosts give.</summary>
internal static class SmallStack
{
    private const int Bytes = 256 * 1024;

    /// <summary>The result of the work; its exception, if it throws one. An overflow would end the whole test run.</summary>
    internal static T Run<T>(Func<T> work)
    {
        var result = default(T);
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception exception) when (exception is not OutOfMemoryException)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            Bytes);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }
}
