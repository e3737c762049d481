namespace NewsKit.Fuzz;

/// <summary>The pages of the folder <c>seeds</c>, found from wherever the program runs.</summary>
internal static class SeedFolder
{
    internal static IEnumerable<byte[]> Pages() =>
        Directory.EnumerateFiles(Folder(), "page.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes);

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsKit.sln")))
                return Path.Combine(folder.FullName, "seeds");
        }

        throw new DirectoryNotFoundException("No NewsKit.sln above the program.");
    }
}
