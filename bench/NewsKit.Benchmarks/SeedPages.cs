namespace NewsKit.Benchmarks;

/// <summary>The pages of the folder <c>seeds</c>, found from wherever the benchmark runs.</summary>
internal static class SeedPages
{
    /// <summary>The bytes of every page, in ordinal order of their folders.</summary>
    internal static IReadOnlyList<byte[]> Bytes() =>
    [
        .. Directory.EnumerateFiles(Folder(), "page.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(File.ReadAllBytes),
    ];

    /// <summary>The HTML pages as text, decoded as the parser decodes them.</summary>
    internal static IReadOnlyList<string> Html() =>
    [
        .. Directory.EnumerateFiles(Folder(), "page.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => PageText.Decode(File.ReadAllBytes(path))),
    ];

    /// <summary>The checkout that the program was built in.</summary>
    internal static string Checkout()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsKit.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("No NewsKit.sln above the program.");
    }

    private static string Folder() => Path.Combine(Checkout(), "seeds");
}
