using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Finds the headline of a text rendering, where no mark tells it: a line above the first long text that reads like a
/// title, stands alone, and has the details of an article below it. Menus and lists of other articles may stand before it.
/// Seed: <c>article--soledad-text-rendering</c>.</summary>
internal sealed class LineHeadline
{
    private const int Shortest = 8;
    private const int ShortestOfSigns = 4;
    private const int Longest = 220;
    private const int LongestDetail = 120;
    private const int LongText = 140;

    /// <summary>So many short lines in a row end a text.</summary>
    private const int MostBetween = 6;

    /// <summary>How far above the text the headline may stand, and the label of a discussion above comments.</summary>
    private const int Reach = 30;
    private const int ReachOfLabel = 10;

    /// <summary>Without a long text the first lines of the page are looked at.</summary>
    private const int LinesWithoutText = 12;

    /// <summary>The first text is the article's that has so much of the longest.</summary>
    private const double LeastShare = 0.3;

    private const int ShortestPart = 10;
    private const int ShortestStandfirst = 80;
    private const int ShortestAbove = 45;
    private const int FiguresOfDate = 6;
    private const int ShortestRepeated = 12;

    private static readonly SearchValues<char> PathMarks = SearchValues.Create("»›>/");

    private readonly PageContent _content;
    private readonly bool _hasRuns;

    /// <summary>The folded text of the lines that were asked for.</summary>
    private readonly Dictionary<int, string> _folded = [];

    private LineHeadline(PageContent content)
    {
        _content = content;
        for (var block = 0; block < content.Blocks.Length && !_hasRuns; block++)
            _hasRuns = PlainTextCollector.RunOf(content, block) > 0;
    }

    /// <summary>The block of the headline; -1 for a page without lines.</summary>
    internal static int Find(PageContent content) => new LineHeadline(content).Find();

    private int Find()
    {
        var text = FirstOfText();
        if (text < 0)
            return OfFirstLines();
        var best = -1;
        var bestWeight = double.MinValue;
        for (var block = Math.Max(0, text - Reach); block <= Math.Min(text, _content.Blocks.Length - 1); block++)
        {
            if (!MayLead(block))
                continue;
            var weight = WeightOf(block, text);
            if (weight > bestWeight)
                (best, bestWeight) = (block, weight);
        }

        return best < 0 ? OfFirstLines() : IsBelowTitle(best) ? best - 1 : best;
    }

    /// <summary>Whether a line is a standfirst: long, alone, and right below a shorter one that is a title.</summary>
    private bool IsBelowTitle(int block)
    {
        if (block == 0 || !MayLead(block - 1) || IsAlone(block) != IsAlone(block - 1) || IsAmongOthers(block - 1)
            || _content.Blocks[block - 1].Length >= _content.Blocks[block].Length)
            return false;
        var above = _content.TextOf(block - 1);
        return (_content.Blocks[block].Length >= ShortestStandfirst || above.Length >= ShortestAbove)
            && WeightOfWords(above, above.Count(' ') + 1, EastAsianNames.AreIn(above), isAlone: true) >= LineWeights.SeveralWords
            && !HoldsEnd(above) && !IsDated(above) && !BylineText.LooksLikeByline(above) && !ServiceLines.IsOne(above);
    }

    /// <summary>Without a long text: of the first lines that are no label, the longest before the signature or the first
    /// sentence.</summary>
    private int OfFirstLines()
    {
        int best = -1, bestLength = 0;
        for (var block = 0; block < Math.Min(_content.Blocks.Length, LinesWithoutText); block++)
        {
            var text = _content.TextOf(block);
            if (_content.LabelOf(block) != LabelKind.None)
            {
                if (best >= 0)
                    break;
                continue;
            }

            if (best >= 0 && (BylineText.LooksLikeByline(text) || text.Length > Longest || text.EndsWith('.')
                || text.EndsWith('。') || DateReading.IsMostlyDate(text)))
                break;
            if (text.Length > bestLength)
                (best, bestLength) = (block, text.Length);
        }

        return best;
    }

    /// <summary>The first line of the first text that is long among those of the page; comments are none. -1 without
    /// one.</summary>
    private int FirstOfText()
    {
        var texts = new List<(int First, int Chars)>();
        int first = -1, last = -1, chars = 0;
        for (var block = 0; block < _content.Blocks.Length; block++)
        {
            if (!IsLong(block))
                continue;
            if (first >= 0 && block - last > MostBetween)
            {
                texts.Add((first, chars));
                first = -1;
            }

            (first, chars) = first < 0 ? (block, 0) : (first, chars);
            chars += _content.Blocks[block].Length;
            last = block;
        }

        if (first < 0)
            return -1;
        texts.Add((first, chars));
        var articles = texts.Where((text, at) => at == 0 || !IsBelowDiscussion(text.First)).ToList();
        var most = articles.Max(text => text.Chars);
        return articles.First(text => text.Chars >= most * LeastShare).First;
    }

    private bool IsLong(int block) =>
        _content.TextOf(block) is var line && (line.Length >= LongText || BlockQuestions.IsRunning(line)) && !IsPath(line);

    private bool IsBelowDiscussion(int first)
    {
        for (var block = Math.Max(0, first - ReachOfLabel); block < first; block++)
        {
            if (_content.LabelOf(block) is LabelKind.CommentCount or LabelKind.CommentHeading)
                return true;
        }

        return false;
    }

    private bool MayLead(int block)
    {
        var line = _content.TextOf(block);
        return line.Length <= Longest && line.Length >= (EastAsianNames.AreIn(line) ? ShortestOfSigns : Shortest)
            && _content.Blocks[block].Kind == BlockKind.Text
            && line.Length / 2 < CountOfLetters(line) && _content.LabelOf(block) is LabelKind.None or LabelKind.Faq
            && !DateReading.IsMostlyDate(line) && !PictureCredits.IsCredit(line);
    }

    private static int CountOfLetters(ReadOnlySpan<char> line)
    {
        var letters = 0;
        foreach (var c in line)
            letters += char.IsLetter(c) ? 1 : 0;
        return letters;
    }

    private double WeightOf(int block, int text)
    {
        var line = _content.TextOf(block);
        var isOfSigns = EastAsianNames.AreIn(line);
        var words = line.Count(' ') + 1;
        var (isAlone, isAmong) = (IsAlone(block), IsAmongOthers(block));
        var weight = WeightOfWords(line, words, isOfSigns, isAlone);
        weight += isAlone ? LineWeights.Alone : isAmong ? -LineWeights.Among : 0;
        if (IsDated(line))
            weight -= LineWeights.Dated;
        if (BylineText.LooksLikeByline(line) || DateReading.IsLabelled(line) || ServiceLines.IsOne(line))
            weight -= LineWeights.OtherKind;
        if (block > 0 && _content.LabelOf(block - 1) == LabelKind.Faq)
            weight -= LineWeights.OtherKind;
        if (IsSaidBefore(block) && !HoldsEnd(line))
            weight += LineWeights.Repeated;
        if (HoldsAnother(block, text))
            weight -= LineWeights.HoldsAnother;
        if (HasDetail(block + 1, Math.Min(block + 4, text + 1)))
            weight += LineWeights.AboveDetails;
        else if (HasDetail(Math.Max(0, block - 2), block))
            weight += LineWeights.BelowDetails;
        return weight - ((text - block) * LineWeights.Distance) - (block == text ? LineWeights.IsText : 0);
    }

    private static double WeightOfWords(ReadOnlySpan<char> line, int words, bool isOfSigns, bool isAlone)
    {
        var weight = line.Length is >= 25 and <= 140 || (isOfSigns && line.Length >= 12) ? LineWeights.UsualLength : 0;
        weight += words >= 4 || isOfSigns ? LineWeights.SeveralWords : 0;
        weight += words >= 6 ? LineWeights.ManyWords : 0;
        weight -= words <= 2 && !isOfSigns ? isAlone ? LineWeights.FewWordsAlone : LineWeights.FewWords : 0;
        weight -= line[^1] is '.' or ':' or ';' or ',' or '。' ? LineWeights.Ends : 0;
        weight -= HoldsEnd(line) ? LineWeights.Sentences : 0;
        return weight - (IsPath(line) ? LineWeights.Path : 0);
    }

    private static bool HoldsEnd(ReadOnlySpan<char> line) => line[..^1].Contains(". ", StringComparison.Ordinal);

    /// <summary>Whether a date stands in a line, or so many figures that two are glued:
    /// <c>23 octobre 20162 mars 2017</c>.</summary>
    private static bool IsDated(ReadOnlySpan<char> line)
    {
        var figures = 0;
        foreach (var c in line)
            figures += char.IsAsciiDigit(c) ? 1 : 0;
        return figures >= FiguresOfDate || (figures > 0 && DateReading.FindIn(line) is not null);
    }

    /// <summary>Whether a line leads through a site: <c>Accueil » Société » Trafic</c>,
    /// <c>Accueil/Santé/Le sommeil</c>.</summary>
    private static bool IsPath(ReadOnlySpan<char> line)
    {
        var at = line.IndexOfAny(PathMarks);
        if (at <= 0 || at + 1 >= line.Length)
            return false;
        return (line[at] != '»' && line[at - 1] == ' ' && line[at + 1] == ' ')
            || (line[at] == '»' && line[at - 1] == ' ' && line[at + 1] == ' ' && !line[..at].Contains('«'))
            || (line[at] == '/' && line[(at + 1)..].Contains('/'));
    }

    /// <summary>Whether empty lines set a line off, in a page that has lines without them.</summary>
    private bool IsAlone(int block) => _hasRuns && _content.ElementOf(block).Tag == "p";

    /// <summary>Whether lines without an empty one between them stand before and after.</summary>
    private bool IsAmongOthers(int block) => block > 0 && block + 1 < _content.Blocks.Length
        && PlainTextCollector.RunOf(_content, block) is > 0 and var run
        && PlainTextCollector.RunOf(_content, block - 1) == run && PlainTextCollector.RunOf(_content, block + 1) == run;

    /// <summary>Whether a line above says the same, alone or at the end of the way to it.</summary>
    private bool IsSaidBefore(int block)
    {
        if (_content.Blocks[block].Length <= ShortestRepeated)
            return false;
        var folded = Folded(block);
        for (var before = 0; before < block; before++)
        {
            if (_content.Blocks[before].Length is >= ShortestRepeated and <= Longest
                && Folded(before).Contains(folded, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether another line near it is a large part of this one, which then is the way to it, or it with its
    /// date.</summary>
    private bool HoldsAnother(int block, int text)
    {
        var folded = Folded(block);
        for (var other = Math.Max(0, block - 8); other <= Math.Min(text, _content.Blocks.Length - 1); other++)
        {
            if (other != block && _content.Blocks[other].Length > ShortestPart && _content.Blocks[other].Length < folded.Length
                && _content.Blocks[other].Length * 5 >= folded.Length * 2
                && folded.Contains(Folded(other), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private bool HasDetail(int first, int end)
    {
        for (var block = first; block < Math.Min(end, _content.Blocks.Length); block++)
        {
            var line = _content.TextOf(block);
            if (line.Length < LongestDetail && (IsDated(line) || BylineText.LooksLikeByline(line)))
                return true;
        }

        return false;
    }

    private string Folded(int block)
    {
        if (!_folded.TryGetValue(block, out var folded))
            _folded.Add(block, folded = FoldedText.Fold(_content.TextOf(block)));
        return folded;
    }
}
