using NewsKit.Model;
using NewsKit.Output;

namespace NewsKit.Tests.Output;

/// <summary>What a writer writes, as a string; the same on a thread with the smallest stack hosts give.</summary>
internal static class Written
{
    private const int SmallStack = 256 * 1024;

    internal static string By(IArticleWriter writer, Article article)
    {
        using var output = new StringWriter();
        writer.Write(article, output);
        return output.ToString();
    }

    internal static T OnSmallStack<T>(Func<T> work)
    {
        var task = new Task<T>(work);
        var thread = new Thread(() => task.RunSynchronously(), SmallStack);
        thread.Start();
        thread.Join();
        return task.GetAwaiter().GetResult();
    }
}
