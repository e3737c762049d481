using System.Buffers;
using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Takes a signature apart: names, roles, agencies.</summary>
internal static class BylineText
{
    private const int LongestLine = 200;
    private const int LongestName = 60;
    private const int MostWords = 6;
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("@/:?!<|\n");

    internal static bool LooksLikeByline(ReadOnlySpan<char> line)
    {
        if (line.Length is < 5 or > LongestLine)
            return false;
        var folded = FoldedText.Fold(line);
        var prefix = PrefixLength(folded);
        if (prefix == 0 || folded.StartsWith("de ", StringComparison.Ordinal))
            return false;
        var name = line.Trim()[Math.Min(prefix, line.Trim().Length)..].TrimStart(" :\u00A0");
        return name.Length > 1 && (char.IsUpper(name[0]) || Agencies.IsAgency(name)) && !line.TrimEnd().EndsWith('.');
    }

    /// <summary>The signature of a printed line; null when it names nobody.</summary>
    internal static Byline? Read(string line)
    {
        var names = NamePart(line);
        var authors = new List<Author>();
        var agencies = new List<string>();
        foreach (var part in Split(names))
            AddName(part, authors, agencies);
        return authors.Count + agencies.Count == 0 ? null : new Byline { Text = line, Authors = authors, Agencies = agencies };
    }

    /// <summary>Whether a short line ends by naming a wire service: "Le Journal avec AFP".</summary>
    internal static bool EndsWithAgency(ReadOnlySpan<char> line)
    {
        line = line.Trim(" ().");
        return line.Length < 80 && line.LastIndexOf(' ') is var space and > 0 && Agencies.IsAgency(line[(space + 1)..]);
    }

    /// <summary>Whether a text can be a person's name: a few words, a capital, no digits, no sentence.</summary>
    internal static bool IsPersonName(string name)
    {
        if (name.Length is < 2 or > LongestName || name.AsSpan().ContainsAny(NotInNames) || name.Any(char.IsAsciiDigit))
            return false;
        var words = name.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= MostWords && name.Any(char.IsUpper)
            && !BylineWords.Organisations.Contains(FoldedText.Fold(name)) && SectionLabels.Match(name) == LabelKind.None;
    }

    /// <summary>How many of the last characters are the words before a name in a signature, blanks counted: 10 for <c>… écrit par </c>.</summary>
    internal static int PrefixBefore(ReadOnlySpan<char> before)
    {
        var blanks = before.Length - before.TrimEnd(" :\u00A0\u202F").Length;
        var words = before[..^blanks];
        foreach (var prefix in BylineWords.Prefixes)
        {
            if (words.Length >= prefix.Length && (words.Length == prefix.Length || !char.IsLetterOrDigit(words[^(prefix.Length + 1)]))
                && string.Equals(FoldedText.Fold(words[^prefix.Length..]), prefix, StringComparison.Ordinal))
                return prefix.Length + blanks;
        }

        return 0;
    }

    /// <summary>The line without its prefix, up to a date or another end of names.</summary>
    private static string NamePart(string line)
    {
        var text = line.Trim();
        while (PrefixLength(FoldedText.Fold(text)) is var prefix and > 0 && prefix < text.Length)
            text = text[prefix..].TrimStart(' ', ':', '\u00A0');
        var words = text.Split(' ');
        var end = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i].Trim('(', ')', ',', ';');
            if (i > 0 && (EndsNames(word, i + 1 < words.Length ? words[i + 1] : "") || (word.Length > 0 && char.IsAsciiDigit(word[0]))))
                break;
            end += words[i].Length + 1;
        }

        return text[..Math.Min(text.Length, end)].Trim(' ', ',', ';', '-', '–', '|', '•', '·');
    }

    /// <summary>"le", "publié", a bar; "à" only before a time, since "envoyée spéciale à Lyon" is a role, and not the particle of a
    /// family name (Le Goff).</summary>
    private static bool EndsNames(string word, string next)
    {
        if (word is "Le" or "De" or "In")
            return false;
        var folded = FoldedText.Fold(word);
        return BylineWords.Ends.Contains(folded) && (folded is not "a" || next.Length == 0 || char.IsAsciiDigit(next[0]));
    }

    private static int PrefixLength(string folded)
    {
        foreach (var prefix in BylineWords.Prefixes)
        {
            if (folded.StartsWith(prefix, StringComparison.Ordinal)
                && (folded.Length == prefix.Length || prefix[^1] == ':' || folded[prefix.Length] is ' ' or ':'))
                return prefix.Length;
        }

        return 0;
    }

    private static List<string> Split(string names)
    {
        var parts = new List<string>();
        var current = new List<string>();
        foreach (var raw in names.Replace("(", " , ", StringComparison.Ordinal).Replace(")", " , ", StringComparison.Ordinal)
            .Replace("/", " , ", StringComparison.Ordinal).Replace(",", " , ", StringComparison.Ordinal).Replace(";", " , ", StringComparison.Ordinal)
            .Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (raw is "," or "|" or "•" || BylineWords.Joiners.Contains(raw.ToLowerInvariant()))
                Flush(parts, current);
            else
                current.Add(raw);
        }

        Flush(parts, current);
        return parts;
    }

    private static void Flush(List<string> parts, List<string> current)
    {
        if (current.Count > 0)
            parts.Add(string.Join(' ', current));
        current.Clear();
    }

    private static void AddName(string part, List<Author> authors, List<string> agencies)
    {
        var name = part.Trim();
        if (Agencies.IsAgency(name))
        {
            if (!agencies.Contains(name, StringComparer.Ordinal))
                agencies.Add(name);
            return;
        }

        var folded = FoldedText.Fold(name);
        foreach (var role in BylineWords.Roles)
        {
            if (!folded.StartsWith(role, StringComparison.Ordinal))
                continue;
            if (authors.Count > 0 && authors[^1].Role is null)
                authors[^1] = authors[^1] with { Role = name };
            return;
        }

        if (IsPersonName(name) && !authors.Exists(author => string.Equals(author.Name, name, StringComparison.OrdinalIgnoreCase)))
            authors.Add(new Author { Name = name });
    }
}
