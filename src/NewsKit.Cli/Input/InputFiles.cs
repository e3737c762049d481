using System.Diagnostics.CodeAnalysis;
using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary>Finds the pages that arguments name: files, folders, globs, and <c>-</c> for standard input.</summary>
internal static class InputFiles
{
    /// <summary>The pages in the order of the arguments, those of one argument in ordinal order of their paths.</summary>
    /// <param name="arguments">As typed.</param>
    /// <param name="choice">Which files of a folder are pages.</param>
    /// <param name="warnings">Told about every argument that holds no page.</param>
    /// <returns>A file that does not exist is in it: reading it says so.</returns>
    /// <exception cref="CommandException">Standard input is named twice, or a web address is named.</exception>
    internal static FoundPages Find(IReadOnlyList<string> arguments, PageChoice choice, TextWriter warnings)
    {
        var files = new List<InputFile>();
        var leftOut = new LeftOut();
        foreach (var argument in arguments)
        {
            var before = files.Count;
            if (Directory.Exists(argument))
                files.AddRange(PageFolder.Pages(argument, choice, leftOut).Select(InputFile.Of));
            else if (IsPattern(argument, out var glob))
                files.AddRange(PageFolder.Pages(glob.Folder, PageChoice.Of(glob), leftOut).Select(InputFile.Of));
            else
                files.Add(Single(argument, warnings));
            if (files.Count == before)
                warnings.Write($"newskit: no pages in '{argument}'\n");
        }

        if (files.Count(file => file.Path is null) > 1)
            throw new CommandException("standard input can be read only once.");
        return new FoundPages(files, leftOut);
    }

    /// <summary>The folders that arguments read from: themselves, those of patterns, those of files.</summary>
    internal static IEnumerable<string> Folders(IEnumerable<string> arguments) => arguments
        .Where(argument => argument != InputFile.StandardInput)
        .Select(argument => Path.GetFullPath(Directory.Exists(argument) ? argument
            : IsPattern(argument, out var glob) ? glob.Folder
            : Path.GetDirectoryName(argument) is { Length: > 0 } folder ? folder : "."))
        .Distinct(RealPaths.Comparer);

    /// <summary>Output never goes over a page that is still to be read, whatever links lead to it.</summary>
    /// <exception cref="CommandException">One of the paths is one of the pages.</exception>
    internal static void RefuseOverwriting(IReadOnlyList<InputFile> files, IEnumerable<string> outputs)
    {
        // What is not there cannot be a page; most outputs are new, and the links of a long list of pages take their time.
        var present = outputs.Where(Path.Exists).ToList();
        if (present.Count == 0)
            return;
        var paths = new RealPaths();
        var inputs = files.Where(file => file.Path is not null).Select(file => paths.Of(file.Path!))
            .ToHashSet(RealPaths.Comparer);
        if (present.Find(output => inputs.Contains(paths.Of(output))) is { } same)
            throw new CommandException($"'{same}' is one of the pages to read and would be overwritten.");
    }

    private static InputFile Single(string argument, TextWriter warnings)
    {
        var file = InputFile.Of(argument);
        if (file.Path is not null && !File.Exists(argument))
            warnings.Write($"newskit: there is no file '{argument}'\n");
        return file;
    }

    /// <summary>Whether an argument names many files by a pattern.</summary>
    internal static bool IsPattern(string argument) => IsPattern(argument, out _);

    private static bool IsPattern(string argument, [NotNullWhen(true)] out Glob? glob)
    {
        glob = null;
        return argument != InputFile.StandardInput && !File.Exists(argument) && !InputFile.IsAddress(argument)
            && Glob.TryRead(argument, out glob);
    }
}
