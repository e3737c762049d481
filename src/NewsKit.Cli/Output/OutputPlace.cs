using System.Net.Sockets;
using System.Text;
using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary>What the path of an output really is: a file, which is replaced whole, or something that is written through, such as
/// standard output, a pipe or a device.</summary>
internal sealed class OutputPlace : IAsyncDisposable
{
    /// <summary>How standard output is written on the command line.</summary>
    internal const string StandardOutput = "-";

    private const string DraftEnding = ".newskit-part";
    private const string RunEnding = ".newskit-run";

    /// <summary>ENXIO: what is there cannot be opened as files are.</summary>
    private const int NoDevice = 6;

    private readonly bool _isOwned;

    private OutputPlace(string named, string target, TextWriter? through, bool isOwned)
    {
        Named = named;
        Target = target;
        Through = through;
        _isOwned = isOwned;
    }

    /// <summary>As messages name it.</summary>
    internal string Named { get; }

    /// <summary>The file itself, links followed.</summary>
    internal string Target { get; }

    /// <summary>Set for what is written through.</summary>
    internal TextWriter? Through { get; }

    /// <summary>Where a file grows before it is put in its place: beside it, under a name that the next run knows.</summary>
    internal string Draft => DraftOf(Target);

    /// <summary>Says how the draft of a long run was begun.</summary>
    internal string Run => Target + RunEnding;

    internal static string DraftOf(string path) => path + DraftEnding;

    /// <summary>Every file that the output may touch.</summary>
    internal IReadOnlyList<string> Files => Through is null ? [Target, Draft, Run] : [];

    /// <summary>The place of a file, whatever is there.</summary>
    internal static OutputPlace OfFile(string path, string named) => new(named, path, through: null, isOwned: false);

    /// <summary>Looks what stands at a path, and opens it when it is to be written through.</summary>
    /// <exception cref="CommandException">It is a folder, or cannot be written to.</exception>
    internal static OutputPlace Find(string named, CommandStreams streams)
    {
        if (named is StandardOutput or "/dev/stdout" or "/dev/fd/1" or "/proc/self/fd/1")
            return new OutputPlace(named, named, streams.Output, isOwned: false);
        if (named is "/dev/stderr" or "/dev/fd/2" or "/proc/self/fd/2")
            return new OutputPlace(named, named, streams.Error, isOwned: false);
        if (Directory.Exists(named))
            throw new CommandException($"'{named}' is a folder, not a file.");
        try
        {
            var real = new RealPaths().Of(named);
            return new OutputPlace(named, real, OpenThrough(named, real), isOwned: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Refuse(named, failure);
        }
    }

    /// <summary>Opens a file beside the target or the target's draft, with the rights of the file that it will replace.</summary>
    /// <exception cref="CommandException">The place cannot be written to.</exception>
    internal FileStream Open(string path, FileMode mode)
    {
        try
        {
            var options = new FileStreamOptions
            {
                Mode = mode,
                Access = FileAccess.ReadWrite,
                Share = FileShare.None,
                BufferSize = 0,
                Options = FileOptions.Asynchronous,
            };
            if (!OperatingSystem.IsWindows() && File.Exists(Target))
                options.UnixCreateMode = File.GetUnixFileMode(Target);
            return new FileStream(path, options);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Refuse(Named, failure);
        }
    }

    /// <summary>UTF-8 without a mark, with line feeds on every system.</summary>
    internal static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false), 64 * 1024) { NewLine = "\n" };

    public async ValueTask DisposeAsync()
    {
        if (Through is null)
            return;
        if (_isOwned)
            await Through.DisposeAsync();
        else
            await Through.FlushAsync();
    }

    /// <summary>What is there, opened, when it is no file; a file is left as it is.</summary>
    private static StreamWriter? OpenThrough(string named, string real)
    {
        if (!File.Exists(real))
            return OpenPipe(named);
        var stream = OpenExisting(real);
        if (!IsFile(stream))
            return Writer(stream);
        stream.Dispose();
        return null;
    }

    /// <summary>A link of the system to an open pipe leads to no path of its own, and is opened as it is named; other links to
    /// nothing are where the file will be.</summary>
    private static StreamWriter? OpenPipe(string named)
    {
        try
        {
            return File.Exists(named) ? Writer(OpenExisting(named)) : null;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private static Stream OpenExisting(string path)
    {
        try
        {
            return new FileStream(path, new FileStreamOptions
            {
                Mode = FileMode.Open,
                Access = FileAccess.Write,
                Share = FileShare.ReadWrite,
                BufferSize = 0,
            });
        }
        catch (IOException failure) when (failure.HResult == NoDevice)
        {
            return OpenSocket(path);
        }
    }

    /// <summary>A socket has a name among the files and cannot be opened as one.</summary>
    private static NetworkStream OpenSocket(string path)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            socket.Connect(new UnixDomainSocketEndPoint(path));
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (SocketException failure)
        {
            socket.Dispose();
            throw new IOException(failure.Message, failure);
        }
    }

    /// <summary>Whether a stream is that of a file. Some devices can be sought in, but none has a length that could be
    /// set.</summary>
    private static bool IsFile(Stream stream)
    {
        if (!stream.CanSeek)
            return false;
        try
        {
            if (stream.Length == 0)
                stream.SetLength(0);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>Why, in words about the place that was named, not about the draft beside it.</summary>
    private static CommandException Refuse(string named, Exception failure) => new($"cannot write '{named}': " + failure switch
    {
        DirectoryNotFoundException => $"there is no folder '{Path.GetDirectoryName(named)}'.",
        UnauthorizedAccessException => "it, or its folder, may not be written to.",
        _ => failure.Message,
    });
}
