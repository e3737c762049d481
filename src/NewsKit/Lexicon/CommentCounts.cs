using System.Buffers;
using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>Reads how many comments a line declares: "8 commentaires", "Comments (8)", "Un commentaire", "3 réflexions sur
/// …".</summary>
internal static class CommentCounts
{
    private static readonly FrozenSet<string> Nouns = new[]
    {
        "commentaire", "commentaires", "comment", "comments", "kommentar", "kommentare", "comentario", "comentarios", "reponse",
        "reponses", "reflexion", "reflexions", "reaction", "reactions", "response", "responses", "thought", "thoughts", "gedanke",
        "gedanken", "antwort", "antworten", "discussion", "replies", "commentary", "pensee", "pensees", "message", "messages",
            "avis",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A part of every noun.</summary>
    private static readonly SearchValues<string> Stems = SearchValues.Create(
        ["comm", "komm", "coment", "repons", "reflexion", "reaction", "respons", "thought", "gedanke", "antwort", "discussion",
            "replies", "pensee", "message", "avis"],
        StringComparison.Ordinal);

    /// <summary>Words that may follow the noun; anything else makes the line an ordinary sentence.</summary>
    private static readonly FrozenSet<string> Followers = new[]
    {
        "sur", "on", "to", "zu", "auf", "pour", "for", "so", "au", "about", "read", "laisser", "leave", "add", "ajouter",
            "ecrire", "poster",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Leaders = new[]
    {
        "tous", "vos", "les", "voir", "lire", "all", "view", "show", "read", "see", "alle", "afficher", "consulter", "join",
            "the",
        "total", "toutes", "vos", "de",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> NumberWords = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["un"] = 1,
        ["une"] = 1,
        ["one"] = 1,
        ["ein"] = 1,
        ["eine"] = 1,
        ["uno"] = 1,
        ["deux"] = 2,
        ["two"] = 2,
        ["aucun"] = 0,
        ["no"] = 0,
        ["aucune"] = 0,
        ["keine"] = 0,
        ["pas de"] = 0,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The number, or null when the folded line declares none.</summary>
    internal static int? Read(ReadOnlySpan<char> folded)
    {
        if (folded.Length > FoldedText.Longest || !MayDeclare(folded))
            return null;
        var words = folded.ToString()
            .Split([' ', ':', '(', ')', '-', '|', '"', '[', ']', '!', '.', ',', '{', '}', '…'],
                StringSplitOptions.RemoveEmptyEntries);
        var first = 0;
        while (first < words.Length && Leaders.Contains(words[first]))
            first++;
        return CountBeforeNoun(words, first) ?? CountAfterNoun(words, first);
    }

    /// <summary>Most lines have no number, or none of the nouns.</summary>
    private static bool MayDeclare(ReadOnlySpan<char> folded) =>
        (folded.ContainsAnyInRange('0', '9') || StartsWithNumber(folded)) && folded.ContainsAny(Stems);

    private static bool StartsWithNumber(ReadOnlySpan<char> folded) => folded is ['u' or 'o' or 'e' or 'a' or 'n', ..]
        && (folded.StartsWith("un ", StringComparison.Ordinal) || folded.StartsWith("one ", StringComparison.Ordinal)
            || folded.StartsWith("une ", StringComparison.Ordinal) || folded.StartsWith("ein ", StringComparison.Ordinal)
            || folded.StartsWith("aucun", StringComparison.Ordinal) || folded.StartsWith("no ", StringComparison.Ordinal));

    private static int? CountBeforeNoun(string[] words, int first)
    {
        var at = first;
        var digits = "";
        while (at < words.Length && IsDigits(words[at]) && (digits.Length == 0 || words[at].Length == 3))
            digits += words[at++];
        int count;
        if (digits.Length > 0)
        {
            if (!int.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out count))
                return null;
        }
        else if (at < words.Length && NumberWords.TryGetValue(words[at], out count))
        {
            at++;
        }
        else
        {
            return null;
        }

        if (at >= words.Length || !Nouns.Contains(words[at]))
            return null;
        var isAnswer = words[at] is "reponse" or "reponses";
        at++;
        return at == words.Length || Followers.Contains(words[at]) || (isAnswer && words[at] is "a" or "au") ? count : null;
    }

    private static int? CountAfterNoun(string[] words, int first)
    {
        if (first >= words.Length || !Nouns.Contains(words[first]))
            return null;
        var digits = string.Concat(words[(first + 1)..]);
        return IsDigits(digits) && int.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out var count) ? count
            : null;
    }

    private static bool IsDigits(string word) => word.Length is > 0 and < 8 && !word.AsSpan().ContainsAnyExceptInRange('0', '9');
}
