using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace NewsKit.Cli;

/// <summary>Names of output files, made from the names of input files: <c>Été 2024/Une.html.gz</c> gives
/// <c>Été 2024/Une</c>, or for files that are linked to <c>ete-2024/une</c>.</summary>
/// <remarks>A name has at most 100 characters, none that a system forbids, and is no device name of any system. A second page of
/// the same name in the same folder, in capitals or not, gets <c>-2</c>. Names depend on the order of the pages alone.</remarks>
/// <param name="safe">What becomes of the name of a folder, or of a file without its endings: <see cref="Kept"/> or
/// <see cref="Slug"/>.</param>
internal sealed class OutputNames(Func<string, string> safe)
{
    private const int MaxLength = 100;
    private const int RoomForNumber = 12;

    private static readonly FrozenSet<string> Devices =
        FrozenSet.Create(StringComparer.Ordinal, "con", "prn", "aux", "nul", "com", "lpt", "conin", "conout");

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>:\"/\\|?*");

    private static readonly string[] Endings = [".gz", ".html", ".htm", ".mhtml", ".mht", ".txt"];

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name that no earlier file got.</summary>
    /// <param name="path">The path of the page below the input that named it, with <c>/</c>.</param>
    internal string Next(string path)
    {
        var parts = path.Split('/');
        var name = string.Join('/', parts[..^1].Select(safe).Append(safe(Stem(parts[^1]))));
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

    /// <summary>The name as it is, but for what no system takes.</summary>
    internal static string Kept(string part)
    {
        var name = new StringBuilder();
        foreach (var rune in part.EnumerateRunes())
        {
            if (name.Length + rune.Utf16SequenceLength > MaxLength - RoomForNumber)
                break;
            var isForbidden = Rune.IsControl(rune) || rune == Rune.ReplacementChar
                || (rune.IsAscii && Forbidden.Contains((char)rune.Value));
            if (!isForbidden)
                name.Append(rune.ToString());
            else if (name is not [.., '-'])
                name.Append('-');
        }

        var kept = name.ToString().Trim(' ', '.');
        var stem = kept.IndexOf('.', StringComparison.Ordinal) is var dot and > 0 ? kept[..dot] : kept;
        var isName = kept.Any(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c));
        return !isName || IsDevice(stem.ToLowerInvariant()) ? $"page-{kept}".TrimEnd('-') : kept;
    }

    /// <summary>The name in <c>a-z</c>, <c>0-9</c> and <c>-</c>.</summary>
    internal static string Slug(string part)
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

        var slug = name.ToString().Trim('-');
        return slug.Length == 0 || IsDevice(slug) ? $"page-{slug}".TrimEnd('-') : slug;
    }

    /// <summary>Letters apart from their accents; half a surrogate pair, which a file name may hold, becomes a dash.</summary>
    private static string Decomposed(string part) =>
        string.Concat(part.Select(c => char.IsSurrogate(c) ? '-' : c)).Normalize(NormalizationForm.FormD);

    /// <summary><c>con</c>, <c>com1</c>: reserved on some systems, with any extension.</summary>
    private static bool IsDevice(string name) => Devices.Contains(name.AsSpan().TrimEnd("0123456789").ToString());
}
