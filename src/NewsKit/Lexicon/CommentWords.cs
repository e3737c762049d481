using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>The words around a comment's author, and around a discussion; folded.</summary>
internal static partial class CommentWords
{
    private const int LongestOfName = 60;
    private const int MostBlanks = 8;
    private const int ShortestWithSays = 6;
    private const int LongestRelative = 30;
    private const int LongestBadge = 40;

    /// <summary>"12 min": an age without a word that counts it.</summary>
    private const int LongestShort = 6;


    /// <summary>"Says" and its like, only as whole last words after a space: names such as Manon end the same way.</summary>
    internal static readonly string[] Says = KnownLanguages.Phrases(language => language.SaysWords);

    /// <summary>Words before the name.</summary>
    internal static readonly string[] Before =
        [.. KnownLanguages.Phrases(language => language.CommenterStarts), "trackback", "pingback"];

    /// <summary>Words beside a date that name nobody, and articles that a badge must not leave alone.</summary>
    internal static readonly FrozenSet<string> NoNames =
        KnownLanguages.Phrases(language => language.NotCommenters).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether all of a line is a badge: <c>Auteur</c>.</summary>
    internal static bool IsBadge(ReadOnlySpan<char> line) =>
        line.Length <= LongestBadge && Badges.Contains(FoldedText.Fold(line.Trim(" \u00A0")));

    /// <summary>Badges beside the name, never part of it.</summary>
    internal static readonly FrozenSet<string> Badges =
        KnownLanguages.Phrases(language => language.CommenterBadges).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What stands between the two names of an answer, with the blanks around it.</summary>
    internal static readonly string[] Answers =
        [.. KnownLanguages.Phrases(language => language.AnswerVerbs).Select(verb => " " + verb + " ")];

    /// <summary>What opens a line of its own that names whom a comment answers, with the blank after it.</summary>
    internal static readonly string[] AnswerNotices =
        [.. KnownLanguages.Phrases(language => language.AnswerNotices).Select(notice => notice + " ")];

    private static readonly string[] AnswerNoticeEnds = KnownLanguages.Phrases(language => language.AnswerNoticeEnds);

    /// <summary>The name before words such as <c>さんへの返信</c> that end a line; empty for none.</summary>
    internal static ReadOnlySpan<char> BeforeAnswerNotice(ReadOnlySpan<char> line)
    {
        foreach (var words in AnswerNoticeEnds)
        {
            if (line.Length > words.Length && line[^1] == words[^1]
                && FoldedText.Fold(line).EndsWith(words, StringComparison.Ordinal))
                return line[..^words.Length].TrimEnd();
        }

        return [];
    }

    private static readonly string[] MemberSince = KnownLanguages.Phrases(language => language.MemberSince);

    /// <summary>Beginnings of links to further pages of comments.</summary>
    internal static readonly string[] Pages = KnownLanguages.Phrases(language => language.CommentPages);

    private static readonly string[] ReplyTo =
    [
        .. KnownLanguages.All.SelectMany(language => language.LabelStarts).Where(list => list.Kind == LabelKind.Reply)
            .SelectMany(list => list.Texts),
    ];

    /// <summary>What follows "Répondre à" in the label of a button; empty for other labels.</summary>
    internal static string AfterReplyTo(string label)
    {
        foreach (var words in ReplyTo)
        {
            if (FoldedText.StartsWith(label, words))
                return label[words.Length..].Trim();
        }

        return "";
    }

    /// <summary>Whether a line leads to further pages of comments.</summary>
    internal static bool LeadsToPages(ReadOnlySpan<char> line)
    {
        line = line.TrimStart("<>«»←→‹›\" \u00A0");
        foreach (var words in Pages)
        {
            if (FoldedText.StartsWith(line, words))
                return true;
        }

        return false;
    }

    /// <summary>How long words such as "En réponse à" at the start of a line are; 0 for none.</summary>
    internal static int AnswerNoticeLength(ReadOnlySpan<char> line)
    {
        foreach (var words in AnswerNotices)
        {
            if (FoldedText.StartsWith(line, words))
                return words.Length;
        }

        return 0;
    }

    /// <summary>Whether a line says since when somebody is a member: <c>Inscription : 12 avr. 2011</c>.</summary>
    internal static bool IsMemberSince(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        if (!line.ContainsAnyInRange('0', '9'))
            return false;
        foreach (var words in MemberSince)
        {
            if (line.Length > words.Length && FoldedText.StartsWith(line, words) && !char.IsLetter(line[words.Length]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a line opens with words such as "Commentaire de".</summary>
    internal static bool OpensWithCommenter(ReadOnlySpan<char> line)
    {
        foreach (var words in Before)
        {
            if (line.Length > words.Length + 1 && line[words.Length] is ' ' or '\u00A0' or ':'
                && FoldedText.StartsWith(line, words))
                return true;
        }

        return false;
    }

    /// <summary>What follows "a dit", "a commenté" at the start of a line; the line itself without such words.</summary>
    internal static ReadOnlySpan<char> AfterSays(ReadOnlySpan<char> line)
    {
        foreach (var words in Says)
        {
            if (line.Length > words.Length && FoldedText.StartsWith(line, words)
                && line[words.Length] is ' ' or ':' or '\u00A0' or '.' or '…')
                return line[words.Length..].Trim(" \u00A0:,.…");
        }

        return line;
    }

    /// <summary>Where such words stand behind the first word of a line, and where they end: <c>Luc a commenté hier</c>; null for
    /// none.</summary>
    internal static (int Start, int End)? FindSays(ReadOnlySpan<char> line)
    {
        for (var at = line.IndexOf(' '); at > 0 && at + 1 < line.Length;)
        {
            foreach (var words in Says)
            {
                if (words.Length > 3 && FoldedText.StartsWith(line[(at + 1)..], words) && line.Length > at + words.Length + 2
                    && line[at + 1 + words.Length] is ' ' or '\u00A0' or ':')
                    return (at, at + 1 + words.Length);
            }

            var next = line[(at + 1)..].IndexOf(' ');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return null;
    }

    /// <summary>What follows such a word of some length before a name: "schrieb Lotte".</summary>
    internal static ReadOnlySpan<char> AfterVerb(ReadOnlySpan<char> words)
    {
        var start = words.TrimStart(" \u00A0,:");
        foreach (var verb in Says)
        {
            if (verb.Length > 3 && start.Length > verb.Length + 1 && FoldedText.StartsWith(start, verb)
                && start[verb.Length] is ' ' or '\u00A0')
                return start[(verb.Length + 1)..];
        }

        return words;
    }

    /// <summary>Whether such words stand behind a first word in a line; "le" and its like may stand anywhere.</summary>
    internal static bool HoldsSays(ReadOnlySpan<char> line) =>
        SaysWithin.AreIn(FoldedText.Fold(line, stackalloc char[FoldedText.Longest * FoldedText.Growth]));

    /// <summary>Whether a short line is a name and such words: <c>Luc a dit…</c>; in Chinese and Japanese no blank parts
    /// them.</summary>
    internal static bool EndsWithSays(ReadOnlySpan<char> line)
    {
        if (line.Length is < 4 or > LongestOfName || line.Count(' ') > MostBlanks)
            return false;
        var bare = line.TrimEnd(" \u00A0.…:：");
        if (EndOfEastAsian(bare) > 0)
            return true;
        if (bare.Length == line.Length || line.Length < ShortestWithSays)
            return false;
        var folded = FoldedText.Fold(bare);
        return EndsWithOne(folded, SaysAtEnd) || (line[bare.Length..].Contains(':') && EndsWithOne(folded, SaysBeforeColon));
    }

    private static bool EndsWithOne(string folded, string[] endings)
    {
        foreach (var words in endings)
        {
            if (folded.Length > words.Length && folded.EndsWith(words, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Where such words of Chinese or Japanese begin at the end of a line; 0 for none.</summary>
    internal static int EndOfEastAsian(ReadOnlySpan<char> line)
    {
        foreach (var words in SaysEastAsian)
        {
            if (line.Length > words.Length && line.EndsWith(words, StringComparison.Ordinal))
                return line.Length - words.Length;
        }

        return 0;
    }

    private static readonly string[] SaysEastAsian =
        [.. Says.Where(words => words.Length > 1 && EastAsianNames.AreIn(words))];

    private static readonly string[] SaysAtEnd = [.. Says.Where(words => words.Length > 3).Select(words => $" {words}")];

    /// <summary>Short ones are said of a commenter with a colon only: <c>Luc dit :</c>.</summary>
    private static readonly string[] SaysBeforeColon =
        [.. Says.Where(words => words.Length == 3 && !EastAsianNames.AreIn(words)).Select(words => $" {words}")];

    private static readonly PhraseSet SaysWithin = new(Says.Where(words => words.Length > 3).Select(words => $" {words} ")
        .Concat(SaysBeforeColon.SelectMany(words => new[] { $"{words} :", $"{words}:" })));

    private static readonly string[] ClockEnds = KnownLanguages.Words(language => language.ClockEnds);

    /// <summary>Whether a printed date ends with the word for an hour: <c>12.04.2020 um 11 Uhr</c>.</summary>
    internal static bool EndsWithHour(ReadOnlySpan<char> date)
    {
        foreach (var word in ClockEnds)
        {
            if (date.Length > word.Length && FoldedText.StartsWith(date[^word.Length..], word)
                && !char.IsLetter(date[^(word.Length + 1)]))
                return true;
        }

        return false;
    }
}
