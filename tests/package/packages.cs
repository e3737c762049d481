// What every package must hold; a line for each that does not.
using System.IO.Compression;

var faults = new List<string>();
foreach (var path in Directory.GetFiles(args[0], "*.nupkg").Order(StringComparer.Ordinal))
{
    var id = Path.GetFileName(path)[..Path.GetFileName(path).IndexOf(".0.", StringComparison.Ordinal)];
    using var package = ZipFile.OpenRead(path);
    var names = package.Entries.Select(entry => entry.FullName).ToList();
    using var about = new StreamReader(package.GetEntry(id + ".nuspec")!.Open());
    var nuspec = about.ReadToEnd();
    var isTool = id.StartsWith("NewsKit.Cli", StringComparison.Ordinal);
    string[] wanted = isTool ? ["README.md", "icon.png"]
        : ["README.md", "icon.png", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"];
    faults.AddRange(wanted.Except(names).Select(name => $"{id}: no {name}"));
    string[] words = ["<license type=\"expression\">MIT</license>", "<readme>README.md</readme>", "<icon>icon.png</icon>",
        "<description>", "<repository type=\"git\" url=\"https://forge.example/newskit\"",
        "<projectUrl>https://forge.example/newskit</projectUrl>", "<releaseNotes>### Added"];
    faults.AddRange(words.Where(word => !nuspec.Contains(word, StringComparison.Ordinal)).Select(word => $"{id}: no {word}"));
    var links = Text(package, "README.md").Split("](").Skip(1);
    faults.AddRange(links.Where(rest => !rest.StartsWith("https://", StringComparison.Ordinal))
        .Select(rest => $"{id}: README.md links to {rest.Split(')')[0]}"));
    // What holds the model and the tables of others says so; the tool also names each library it brings along.
    if (id == "NewsKit" || isTool)
    {
        var notices = Text(package, "THIRD-PARTY-NOTICES.md");
        var libraries = names.Where(name => name.EndsWith(".dll", StringComparison.Ordinal)
                && !name.EndsWith(".resources.dll", StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name).Replace(".Ansi", "", StringComparison.Ordinal))
            .Where(name => !name.StartsWith("NewsKit", StringComparison.Ordinal)).Distinct();
        faults.AddRange(libraries.Concat(["WCXB", "CC-BY-4.0", "Unicode"])
            .Where(name => !notices.Contains(name, StringComparison.Ordinal)).Select(name => $"{id}: notices lack {name}"));
    }

    // The package that only names those of the tool, and the native program, have no symbols to go with.
    if (isTool && id != "NewsKit.Cli.any")
        continue;
    using var symbols = ZipFile.OpenRead(Path.ChangeExtension(path, ".snupkg"));
    if (!symbols.Entries.Any(entry => entry.Name == (isTool ? "NewsKit.Cli" : id) + ".pdb"))
        faults.Add($"{id}: no symbols");
    Console.WriteLine($"{id}: {new FileInfo(path).Length:N0} bytes, {names.Count} files");
}

faults.ForEach(Console.WriteLine);
return faults.Count == 0 ? 0 : 1;

static string Text(ZipArchive package, string name)
{
    if (package.GetEntry(name) is not { } entry)
        return "";
    using var reader = new StreamReader(entry.Open());
    return reader.ReadToEnd();
}
