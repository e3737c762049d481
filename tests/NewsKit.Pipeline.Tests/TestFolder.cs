namespace NewsKit.Pipeline.Tests;

/// <summary>A folder that is gone when the test ends.</summary>
internal sealed class TestFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("newskit-pipeline-").FullName;

    internal string this[string name] => System.IO.Path.Combine(Path, name);

    internal IEnumerable<string> Names => Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
        .Select(file => System.IO.Path.GetRelativePath(Path, file)).Order(StringComparer.Ordinal);

    internal string Add(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    internal string Add(string name, string text) => Add(name, WarcArchive.Text(text));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
