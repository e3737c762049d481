using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace NewsKit.Cli;

/// <summary>What the lines of a long run hang on besides the pages themselves: runs that differ in it are never mixed.</summary>
/// <param name="Version">The version of NewsKit.</param>
/// <param name="Options">A hash of every option that the output depends on.</param>
/// <param name="Inputs">A hash of the folders that the pages come from.</param>
internal sealed record RunIdentity(string Version, string Options, string Inputs)
{
    private static readonly string ThisVersion = typeof(ArticleParser).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>That of a run of this version.</summary>
    internal static RunIdentity Of(IEnumerable<string> options, IEnumerable<string> inputs) =>
        new(ThisVersion, Hash(options), Hash(inputs));

    /// <summary>A short name for a list of texts.</summary>
    internal static string Hash(IEnumerable<string> texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var text in texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <returns>Null for anything else.</returns>
    internal static RunIdentity? Read(string path) =>
        File.Exists(path) && File.ReadAllText(path).Split('\n') is [var version, var options, var inputs, ""]
            ? new RunIdentity(version, options, inputs) : null;

    /// <summary>Why lines of another run cannot stand beside those of this one; null when they can.</summary>
    internal string? Differs(RunIdentity? other) => other switch
    {
        null => "does not say how it was begun",
        _ when other.Version != Version => $"was begun by NewsKit {other.Version}, this is {Version}",
        _ when other.Options != Options => "was begun with other options",
        _ when other.Inputs != Inputs => "was begun with other pages",
        _ => null,
    };

    /// <summary>A line a value.</summary>
    public override string ToString() => $"{Version}\n{Options}\n{Inputs}\n";
}
