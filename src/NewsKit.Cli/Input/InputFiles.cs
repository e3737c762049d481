namespace NewsKit.Cli;

/// <summary>Finds the pages that arguments name: files, folders, globs, and <c>-</c> for standard input.</summary>
internal static class InputFiles
{
    /// <summary>The pages in the order of the arguments, those of one argument in ordinal order of their paths.</summary>
    /// <param name="arguments">As typed.</param>
    /// <param name="warnings">Told about every argument that holds no page.</param>
    /// <returns>A file that does not exist is in it: reading it says so.</returns>
    /// <exception cref="CommandException">Standard input is named twice.</exception>
    internal static IReadOnlyList<InputFile> Find(IReadOnlyList<string> arguments, TextWriter warnings)
    {
        var files = new List<InputFile>();
        foreach (var argument in arguments)
        {
            var before = files.Count;
            if (Directory.Exists(argument))
                files.AddRange(PageFolder.Pages(argument, IsPage));
            else if (argument != InputFile.StandardInput && !File.Exists(argument) && Glob.TryRead(argument, out var glob))
                files.AddRange(PageFolder.Pages(glob.Folder, glob.Matches));
            else
            {
                files.Add(InputFile.Of(argument));
                if (argument != InputFile.StandardInput && !File.Exists(argument))
                    warnings.Write($"newskit: there is no file '{argument}'\n");
            }

            if (files.Count == before)
                warnings.Write($"newskit: no pages in '{argument}'\n");
        }

        if (files.Count(file => file.Path is null) > 1)
            throw new CommandException("standard input can be read only once.");
        return files;
    }

    /// <summary>Output never goes over a page that is still to be read.</summary>
    /// <exception cref="CommandException">One of the paths is one of the pages.</exception>
    internal static void RefuseOverwriting(IReadOnlyList<InputFile> files, IEnumerable<string> outputs)
    {
        var inputs = files.Where(file => file.Path is not null).Select(file => Path.GetFullPath(file.Path!))
            .ToHashSet(StringComparer.Ordinal);
        if (outputs.FirstOrDefault(output => inputs.Contains(Path.GetFullPath(output))) is { } same)
            throw new CommandException($"'{same}' is one of the pages to read and would be overwritten.");
    }

    private static bool IsPage(string path) =>
        EndsWith(path, ".html") || EndsWith(path, ".htm") || EndsWith(path, ".html.gz") || EndsWith(path, ".txt");

    private static bool EndsWith(string path, string ending) => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
