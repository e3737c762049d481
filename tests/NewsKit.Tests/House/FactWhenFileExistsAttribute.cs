using Xunit;

namespace NewsKit.Tests.House;

/// <summary>A test about a file of the repository; skipped, with the reason, while the file is missing.</summary>
internal sealed class FactWhenFileExistsAttribute : FactAttribute
{
    public FactWhenFileExistsAttribute(string file)
    {
        if (!File.Exists(Path.Combine(Repository.Root, file)))
            Skip = $"There is no {file} yet.";
    }
}
