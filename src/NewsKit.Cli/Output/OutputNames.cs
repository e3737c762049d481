using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NewsKit.Cli;

/// <summary>Names of output files, made from the names of input files: <c>Été 2024/Une.html.gz</c> gives
/// <c>ete-2024/une</c>.</summary>
/// <remarks>The name of a file or folder holds <c>a-z</c>, <c>0-9</c> and <c>-</c>, at most 100 of them, and is no device name of
/// any system. A second page of the same name in the same folder gets <c>-2</c>. Names depend on the order of the pages
/// alone.</remarks>
internal sealed class OutputNames
{
    private const int MaxLength = 100;
    private const int RoomForNumber = 12;

    private static readonly FrozenSet<string> Devices =
        FrozenSet.Create(StringComparer.Ordinal, "con", "prn", "aux", "nul", "com", "lpt", "conin", "conout");

    private static readonly string[] Endings = [".gz", ".html", ".htm", ".mhtml", ".mht", ".txt"];

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>A name that no earlier file got.</summary>
    /// <param name="path">The path of the page below the input that named it, with <c>/</c>.</param>
    internal string Next(string path)
    {
        var parts = path.Split('/');
        var name = string.Join('/', parts[..^1].Select(Safe).Append(Safe(Stem(parts[^1]))));
        if (_taken.Add(name))
            return name;
        var number = _numbers.GetValueOrDefault(name, 1);
        string numbered;
        do
        {
            numbered = string.Create(CultureInfo.InvariantCulture, $"{name}-{++number}");
        }
        while (!_taken.Add(numbered));
        _numbers[name] = number;
        return numbered;
    }

    private static string Stem(string fileName)
    {
        var stem = fileName;
        foreach (var ending in Endings)
        {
            if (stem.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                stem = stem[..^ending.Length];
        }

        return stem;
    }

    private static string Safe(string part)
    {
        var name = new StringBuilder();
        foreach (var c in Decomposed(part))
        {
            if (char.IsAsciiLetterOrDigit(c))
                name.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && name is [.., not '-'])
                name.Append('-');
            if (name.Length == MaxLength - RoomForNumber)
                break;
        }

        var safe = name.ToString().Trim('-');
        return safe.Length == 0 || IsDevice(safe) ? $"page-{safe}".TrimEnd('-') : safe;
    }

    /// <summary>Letters apart from their accents; half a surrogate pair, which a file name may hold, becomes a dash.</summary>
    private static string Decomposed(string part) =>
        string.Concat(part.Select(c => char.IsSurrogate(c) ? '-' : c)).Normalize(NormalizationForm.FormD);

    /// <summary><c>con</c>, <c>com1</c>: reserved on some systems, with any extension.</summary>
    private static bool IsDevice(string name) => Devices.Contains(name.AsSpan().TrimEnd("0123456789").ToString());
}
