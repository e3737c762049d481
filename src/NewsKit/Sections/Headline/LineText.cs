using System.Buffers;
using System.Collections.Frozen;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>A long text among the lines of a text rendering: its first and last line, its characters, and whether it stands
/// below the label of a discussion.</summary>
internal sealed record LineText(int First, int Last, int Chars, bool IsBelowDiscussion)
{
    private const int Long = 140;

    /// <summary>So many short lines in a row end a text.</summary>
    private const int MostBetween = 6;

    /// <summary>How far above comments the label of their discussion stands.</summary>
    private const int ReachOfLabel = 10;

    /// <summary>The first text is the article's that has so much of the longest.</summary>
    private const double LeastShare = 0.3;

    private const int FewestOfMenu = 2;
    private const int LongestOfButtons = 60;

    private static readonly FrozenSet<string> StartPages =
        KnownLanguages.Phrases(language => language.StartPages).ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> PathMarks = SearchValues.Create("»›>/");

    /// <summary>The long texts, in page order.</summary>
    internal static List<LineText> AllOf(PageContent content)
    {
        var texts = new List<LineText>();
        int first = -1, last = -1, chars = 0;
        for (var block = 0; block < content.Blocks.Length; block++)
        {
            if (!IsLong(content.TextOf(block)))
                continue;
            if (first >= 0 && block - last > MostBetween)
            {
                texts.Add(new LineText(first, last, chars, StandsBelowDiscussion(content, first)));
                first = -1;
            }

            (first, chars) = first < 0 ? (block, 0) : (first, chars);
            chars += content.Blocks[block].Length;
            last = block;
        }

        if (first >= 0)
            texts.Add(new LineText(first, last, chars, StandsBelowDiscussion(content, first)));
        return texts;
    }

    /// <summary>The first text that is long among those of the page; comments are none.</summary>
    internal static LineText MainOf(List<LineText> texts)
    {
        var articles = texts.Where((text, at) => at == 0 || !text.IsBelowDiscussion).ToList();
        var most = articles.Max(text => text.Chars);
        return articles.First(text => text.Chars >= most * LeastShare);
    }

    /// <summary>Whether a line is of a running text.</summary>
    internal static bool IsLong(ReadOnlySpan<char> line) =>
        (line.Length >= Long || BlockQuestions.IsRunning(line)) && !IsPath(line);

    /// <summary>Whether a line leads through a site: <c>Accueil » Société » Trafic</c>,
    /// <c>Accueil/Santé/Le sommeil</c>.</summary>
    internal static bool IsPath(ReadOnlySpan<char> line)
    {
        var at = line.IndexOfAny(PathMarks);
        if (at <= 0 || at + 1 >= line.Length)
            return false;
        return (line[at] != '»' && line[at - 1] == ' ' && line[at + 1] == ' ')
            || (line[at] == '»' && line[at - 1] == ' ' && line[at + 1] == ' ' && !line[..at].Contains('«'))
            || (line[at] == '/' && line[(at + 1)..].Contains('/'));
    }

    /// <summary>Whether a line is the links of a menu, from the start page on, or the way from there with two steps or more:
    /// <c>Accueil Ville Culture</c>, <c>Accueil › Ville › Marchés</c>.</summary>
    internal static bool IsMenu(ReadOnlySpan<char> line)
    {
        if (line.Count(" > ") + line.Count(" › ") > 1)
            return true;
        if (line.IndexOf(' ') is not (> 0 and var blank) || line.Count(' ') < FewestOfMenu
            || !StartPages.Contains(FoldedText.Fold(line[..blank])))
            return false;
        foreach (var range in line.Split(' '))
        {
            if (line[range] is not [var first, ..] || char.IsLower(first))
                return false;
        }

        return true;
    }

    /// <summary>Whether a short line begins and ends with the words of buttons: <c>J’aime Répondre Signaler</c>.</summary>
    internal static bool AreButtons(ReadOnlySpan<char> line) => line.Length <= LongestOfButtons
        && line.LastIndexOf(' ') is > 0 and var last && IsButton(line[(last + 1)..])
        && (IsButton(line[..line.IndexOf(' ')])
            || IsButton(line[..(line.IndexOf(' ') + 1 + Math.Max(0, line[(line.IndexOf(' ') + 1)..].IndexOf(' ')))]));

    private static bool IsButton(ReadOnlySpan<char> words) =>
        SectionLabels.Match(words.Trim()) is LabelKind.Reply or LabelKind.CommentControl or LabelKind.Share;

    private static bool StandsBelowDiscussion(PageContent content, int first)
    {
        for (var block = Math.Max(0, first - ReachOfLabel); block < first; block++)
        {
            if (content.LabelOf(block) is LabelKind.CommentCount or LabelKind.CommentHeading)
                return true;
        }

        return false;
    }
}
