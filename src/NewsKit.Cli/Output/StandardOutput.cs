using Microsoft.Win32.SafeHandles;

namespace NewsKit.Cli;

/// <summary>Standard output, which says when nobody reads it any more: after <c>| head</c> a long run is to stop, and the console
/// stream of the platform writes on in silence.</summary>
internal static class StandardOutput
{
    /// <summary>EPIPE, the same on every Unix.</summary>
    private const int BrokenPipe = 32;

    private const int Descriptor = 1;

    internal static Stream Open()
    {
        // A file may have a position that other programs share, which only the console stream respects.
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
            return Console.OpenStandardOutput();
        try
        {
            var pipe = new FileStream(new SafeFileHandle(Descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Console.OpenStandardOutput();
        }
    }

    /// <summary>Whether the reader of a pipe has gone.</summary>
    internal static bool IsClosedPipe(IOException failure) => !OperatingSystem.IsWindows() && failure.HResult == BrokenPipe;
}
