using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NewsKit.Cli;

/// <summary>Names of output files, made from the names of input files: <c>Été 2024.html.gz</c> gives <c>ete-2024</c>.</summary>
/// <remarks>A name holds <c>a-z</c>, <c>0-9</c> and <c>-</c>, at most 100 of them, and is no device name of any system. A
/// second page of the same name gets <c>-2</c>. Names depend on the order of the pages alone.</remarks>
internal sealed class OutputNames
{
    private const int MaxLength = 100;
    private const int RoomForNumber = 12;

    private static readonly FrozenSet<string> Devices =
        FrozenSet.Create(StringComparer.Ordinal, "con", "prn", "aux", "nul", "com", "lpt", "conin", "conout");

    private static readonly string[] Endings = [".gz", ".html", ".htm", ".txt"];

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>A name that no earlier file got.</summary>
    internal string Next(string fileName)
    {
        var name = Safe(fileName);
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

    private static string Safe(string fileName)
    {
        var stem = fileName;
        foreach (var ending in Endings)
        {
            if (stem.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                stem = stem[..^ending.Length];
        }

        var name = new StringBuilder();
        foreach (var c in Decomposed(stem))
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
    private static string Decomposed(string stem) =>
        string.Concat(stem.Select(c => char.IsSurrogate(c) ? '-' : c)).Normalize(NormalizationForm.FormD);

    /// <summary><c>con</c>, <c>com1</c>: reserved on some systems, with any extension.</summary>
    private static bool IsDevice(string name) => Devices.Contains(name.AsSpan().TrimEnd("0123456789").ToString());
}
