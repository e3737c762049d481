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
    string[] wanted = id == "NewsKit.Cli" ? ["README.md", "icon.png"]
        : ["README.md", "icon.png", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"];
    faults.AddRange(wanted.Except(names).Select(name => $"{id}: no {name}"));
    string[] words = ["<license type=\"expression\">MIT</license>", "<readme>README.md</readme>", "<icon>icon.png</icon>",
        "<description>", "<repository type=\"git\""];
    faults.AddRange(words.Where(word => !nuspec.Contains(word, StringComparison.Ordinal)).Select(word => $"{id}: no {word}"));
    using var symbols = ZipFile.OpenRead(Path.ChangeExtension(path, ".snupkg"));
    if (!symbols.Entries.Any(entry => entry.Name == id + ".pdb"))
        faults.Add($"{id}: no symbols");
    Console.WriteLine($"{id}: {new FileInfo(path).Length:N0} bytes, {names.Count} files");
}

faults.ForEach(Console.WriteLine);
return faults.Count == 0 ? 0 : 1;
