using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary>Where an import goes, as it is written on the line.</summary>
/// <param name="Kind">The word before the colon.</param>
/// <param name="Path">What stands behind it; of a server all of it.</param>
internal readonly record struct SinkAddress(string Kind, string Path)
{
    internal const string Ndjson = "ndjson";
    internal const string Sqlite = "sqlite";
    internal const string Postgres = "postgres";

    /// <summary>Reads <c>ndjson:FILE</c> and the like.</summary>
    /// <exception cref="CommandException">It is nothing of the kind.</exception>
    internal static SinkAddress Read(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var address = colon < 0 ? default : new SinkAddress(text[..colon], text[(colon + 1)..]);
        if (PostgresName.Is(text))
            return new SinkAddress(Postgres, text);
        return address is { Kind: Ndjson or Sqlite, Path.Length: > 0 } ? address
            : throw new CommandException($"--to: '{text}' is not ndjson:FILE, ndjson:DIR/, sqlite:FILE or postgres:.");
    }

    /// <summary>The file or folder itself, links followed.</summary>
    /// <exception cref="CommandException">It is a pipe, a device or the like, which cannot be gone on with.</exception>
    internal async Task<string> TargetAsync(CommandStreams streams)
    {
        if (System.IO.Path.EndsInDirectorySeparator(Path) || Directory.Exists(Path))
            return Path;
        await using var place = OutputPlace.Find(Path, streams);
        return place.Through is null ? place.Target
            : throw new CommandException($"'{Path}' is no file; an import writes files, batch and filter write through.");
    }

    /// <summary>Output never goes over what is still to be read, whatever links lead to it.</summary>
    /// <exception cref="CommandException">The path is one of the sources.</exception>
    internal void RefuseOverwriting(PageSources sources)
    {
        if (Kind == Postgres)
            return;
        var paths = new RealPaths();
        var own = paths.Of(Path);
        var inputs = sources.Tasks.SelectMany(task => task.Kind == TaskKind.Files
            ? task.Files.Select(file => System.IO.Path.Combine(task.Path, file)) : [task.Path]);
        if (inputs.Any(input => RealPaths.Comparer.Equals(paths.Of(input), own)))
            throw new CommandException($"'{Path}' is one of the sources and would be overwritten.");
    }
}
