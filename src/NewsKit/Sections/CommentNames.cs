using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Cuts what stands around the name of a comment's author: "par", "dit :", badges, punctuation.</summary>
internal static class CommentNames
{
    internal static string Clean(string printed)
    {
        var name = printed.Trim();
        var line = name.IndexOf('\n', StringComparison.Ordinal);
        if (line > 0)
            name = name[..line];
        name = name.Trim(' ', '\u00A0', '\u202F', ':', ',', '-', '–', '—', '|', '•', '(', ')', '…');
        foreach (var word in CommentWords.Before)
        {
            if (name.Length > word.Length + 1 && name.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase))
                name = name[(word.Length + 1)..].TrimStart();
        }

        for (var again = true; again;)
        {
            again = false;
            foreach (var word in CommentWords.Says)
            {
                if (EndsWithWord(name, word))
                {
                    name = name[..^word.Length].TrimEnd(' ', '\u00A0', '\u202F', ':', ',', '-', '–');
                    again = true;
                }
            }

            if (name.LastIndexOf(' ') is var space and > 0 && CommentWords.Badges.Contains(FoldedText.Fold(name.AsSpan(space + 1).Trim("()[]"))))
            {
                name = name[..space].TrimEnd(' ', '(', '[', '-', '–', '•', '|');
                again = true;
            }
        }

        return name;
    }

    /// <summary>Only as a whole last word after a space: "Manon" does not end with "on".</summary>
    private static bool EndsWithWord(string name, string word) =>
        name.Length > word.Length + 1 && name[^(word.Length + 1)] is ' ' or '\u00A0' or '\u202F'
        && FoldedText.Fold(name.AsSpan(name.Length - word.Length)).Equals(word, StringComparison.Ordinal);
}
