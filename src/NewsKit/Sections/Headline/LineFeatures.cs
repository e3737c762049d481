using NewsKit.Blocks;
using NewsKit.BodyModel;
using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>The lines of a text rendering that may be the headline, as the model of headlines sees them: a row of numbers
/// each.</summary>
internal sealed partial class LineFeatures
{
    internal const int Width = (int)LineFeature.Letters + 1;
    private const int Shortest = 8;
    private const int ShortestOfSigns = 4;
    private const int Longest = 220;
    private const int LongestDetail = 120;
    private const int ReachOfDetails = 5;

    /// <summary>How far from the first long text the headline may stand.</summary>
    private const int Reach = 300;

    private const int Far = 60;
    private const int LinesAbove = 40;

    private const int Near = 8;
    private const int BlocksRightBelow = 20;
    private const int ShortestPart = 10;
    private const int FiguresOfDate = 6;
    private const int ShortestRepeated = 12;
    private const int ShortestWord = 4;
    private const int LongestRun = 20;
    private const int Short = 30;
    private const int LongestName = 60;
    private const int ReachOfCaption = 3;

    private readonly PageContent _content;
    private readonly List<LineText> _texts;
    private readonly int _most;
    private readonly bool _hasRuns;
    private readonly float[] _values;

    /// <summary>Characters of the long lines before each block.</summary>
    private readonly int[] _longBefore;

    /// <summary>Of each block whether it is a date or a signature; null while nobody asked.</summary>
    private readonly bool?[] _isDetail;

    /// <summary>The words of the texts that were asked for, as numbers.</summary>
    private readonly Dictionary<int, HashSet<int>> _words = [];

    /// <summary>The folded text of the lines that were asked for.</summary>
    private readonly Dictionary<int, string> _folded = [];

    /// <summary>The first and the last line of each that is said more than once.</summary>
    private readonly Dictionary<string, (int First, int Last)> _said = new(StringComparer.Ordinal);

    /// <summary>Whether a line is nothing but a name, given folded.</summary>
    internal bool Is(int row, string name) => _content.TextOf(Lines[row]) is { Length: <= LongestName } line
        && FoldedText.Key(line).Equals(name, StringComparison.Ordinal);

    /// <summary>Whether a line is that name or the name of a person.</summary>
    internal bool IsName(int row, string name) => Is(row, name) || NameShapes.IsBarePerson(_content.TextOf(Lines[row]));

    /// <summary>Whether a line that looks like a headline is likelier a name, a word for a section, or a caption: it has two
    /// words at most, or the credit of a picture stands below it and a signature or a day above.</summary>
    internal bool IsDoubtful(int row)
    {
        var block = Lines[row];
        var line = _content.TextOf(block);
        return (Get(row, LineFeature.IsOfSigns) == 0 && line.Count(' ') < 2) || NameShapes.IsBarePerson(line)
            || (block + 1 < _content.Blocks.Length && PictureCredits.IsCredit(_content.TextOf(block + 1))
                && Get(row, LineFeature.SinceDetail) <= ReachOfCaption);
    }

    /// <param name="content">The lines.</param>
    /// <param name="texts">The long texts, at least one.</param>
    internal LineFeatures(PageContent content, List<LineText> texts)
    {
        (_content, _texts, _most) = (content, texts, texts.Max(text => text.Chars));
        var text = LineText.MainOf(texts).First;
        _isDetail = new bool?[content.Blocks.Length];
        _longBefore = new int[content.Blocks.Length + 1];
        for (var block = 0; block < content.Blocks.Length; block++)
        {
            _hasRuns = _hasRuns || PlainTextCollector.RunOf(content, block) > 0;
            _longBefore[block + 1] = _longBefore[block]
                + (LineText.IsLong(content.TextOf(block)) ? content.Blocks[block].Length : 0);
        }

        var lines = new List<int>();
        for (var block = Math.Max(0, text - Reach); block < Math.Min(content.Blocks.Length, text + Reach); block++)
        {
            if (!MayLead(block))
                continue;
            lines.Add(block);
            if (content.Blocks[block].Length > ShortestRepeated)
                _said[Folded(block)] = _said.TryGetValue(Folded(block), out var said) ? (said.First, block) : (block, block);
        }

        Lines = lines;
        Stride = (lines.Count + TreeModel.Lanes - 1) / TreeModel.Lanes * TreeModel.Lanes;
        _values = new float[Stride * Width];
        for (var row = 0; row < lines.Count; row++)
            Read(row, lines[row]);
        ReadComparison(text);
    }

    /// <summary>The block of each row.</summary>
    internal IReadOnlyList<int> Lines { get; }

    /// <summary>The number of rows, rounded up to whole tiles.</summary>
    internal int Stride { get; }

    /// <summary>All numbers in tiles, as <see cref="TreeModel.Chances"/> wants them.</summary>
    internal ReadOnlySpan<float> Values => _values;

    internal float Get(int row, LineFeature feature) => _values[TreeModel.At(row, (int)feature, Width)];

    /// <summary>The letters and digits of a row.</summary>
    internal string KeyOf(int row) => FoldedText.Key(_content.TextOf(Lines[row]));

    /// <summary>The folded text of a row.</summary>
    internal string FoldedOf(int row) => Folded(Lines[row]);

    private void Set(int row, LineFeature feature, float value) => _values[TreeModel.At(row, (int)feature, Width)] = value;

    private void Set(int row, LineFeature feature, bool value) => Set(row, feature, value ? 1 : 0);

    private bool MayLead(int block)
    {
        var line = _content.TextOf(block);
        return line.Length <= Longest && line.Length >= (EastAsianNames.AreIn(line) ? ShortestOfSigns : Shortest)
            && _content.Blocks[block].Kind == BlockKind.Text
            && line.Length / 2 < CountOfLetters(line) && _content.LabelOf(block) is LabelKind.None or LabelKind.Faq
            && !DateReading.IsMostlyDate(line) && !PictureCredits.IsCredit(line) && !CaptionLine.IsOne(line)
            && !(ServiceLines.IsOne(line) && ServiceLines.SpeaksOfGates(line)) && !LineText.IsMenu(line)
            && !LineText.AreButtons(line);
    }

    private void Read(int row, int block)
    {
        var line = _content.TextOf(block);
        ReadSigns(row, line);
        Set(row, LineFeature.IsDated, IsDated(line));
        Set(row, LineFeature.Signs, BylineText.LooksLikeByline(line) || DateReading.IsLabelled(line));
        Set(row, LineFeature.Serves, ServiceLines.IsOne(line));
        Set(row, LineFeature.IsAlone, IsAlone(block));
        var (before, after) = RunAround(block);
        Set(row, LineFeature.IsAmong, before > 0 && after > 0);
        Set(row, LineFeature.RunBefore, before);
        Set(row, LineFeature.RunAfter, after);
        Set(row, LineFeature.UntilDetail, Detail(block, 1));
        Set(row, LineFeature.SinceDetail, Detail(block, -1));
        var at = TextBehind(block);
        Set(row, LineFeature.UntilText, at < 0 ? Far : Math.Clamp(_texts[at].First - block, -Far, Far));
        Set(row, LineFeature.TextShare, at < 0 ? 0 : (float)_texts[at].Chars / _most);
        Set(row, LineFeature.TextsAbove, at < 0 ? _texts.Count : at);
        Set(row, LineFeature.IsOfDiscussion, at >= 0 && _texts[at].IsBelowDiscussion);
        Set(row, LineFeature.Above, MathF.Log2(1 + block));
        Set(row, LineFeature.TextAbove, MathF.Log2(1 + TextIn(Math.Max(0, block - LinesAbove), block)));
        Set(row, LineFeature.TextBelow, MathF.Log2(1 + TextIn(block + 1, block + 1 + BlocksRightBelow)));
        Set(row, LineFeature.NextLength, LengthOf(block + 1));
        Set(row, LineFeature.PreviousLength, LengthOf(block - 1));
        Set(row, LineFeature.SecondNextLength, LengthOf(block + 2));
        Set(row, LineFeature.SecondPreviousLength, LengthOf(block - 2));
        Set(row, LineFeature.AloneBefore, InARow(block, -1, IsAlone));
        Set(row, LineFeature.AloneAfter, InARow(block, 1, IsAlone));
        Set(row, LineFeature.ShortBefore, InARow(block, -1, IsShort));
        Set(row, LineFeature.ShortAfter, InARow(block, 1, IsShort));
        Set(row, LineFeature.NextIsAlone, block + 1 < _content.Blocks.Length && IsAlone(block + 1));
        Set(row, LineFeature.PreviousIsAlone, block > 0 && IsAlone(block - 1));
        Set(row, LineFeature.NextEndsSentence,
            block + 1 < _content.Blocks.Length && BlockQuestions.IsSentence(_content.TextOf(block + 1)));
        var said = _said.TryGetValue(Folded(block), out var places) ? places : (First: block, Last: block);
        Set(row, LineFeature.IsSaidAbove, said.First < block);
        Set(row, LineFeature.IsSaidBelow, said.Last > block);
        Set(row, LineFeature.IsWithinAbove, IsWithin(block, Math.Max(0, block - LinesAbove), block));
        Set(row, LineFeature.IsWithinBelow, IsWithin(block, block + 1, Math.Min(_content.Blocks.Length, block + LinesAbove)));
        Set(row, LineFeature.HoldsAnother, HoldsAnother(block));
        Set(row, LineFeature.PreviousLabel, block == 0 ? -1 : _content.LabelOf(block - 1) switch
        {
            LabelKind.None => 0,
            LabelKind.Faq => 1,
            _ => 2,
        });
        var (found, words) = at < 0 ? (0, 0) : WordsOf(block, at);
        Set(row, LineFeature.WordsInText, found);
        Set(row, LineFeature.NextWordsInText,
            at < 0 || block + 1 == _content.Blocks.Length ? 0 : WordsOf(block + 1, at).Found);
        Set(row, LineFeature.PreviousWordsInText, at < 0 || block == 0 ? 0 : WordsOf(block - 1, at).Found);
        Set(row, LineFeature.WordsOfText, words == 0 ? -1 : (float)found / words);
    }

    private void ReadSigns(int row, ReadOnlySpan<char> line)
    {
        int letters = 0, capitals = 0, figures = 0, capitalWords = 0;
        for (var i = 0; i < line.Length; i++)
        {
            letters += char.IsLetter(line[i]) ? 1 : 0;
            capitals += char.IsUpper(line[i]) ? 1 : 0;
            figures += char.IsDigit(line[i]) ? 1 : 0;
            capitalWords += char.IsUpper(line[i]) && (i == 0 || line[i - 1] == ' ') ? 1 : 0;
        }

        var words = line.Count(' ') + 1;
        Set(row, LineFeature.Length, line.Length);
        Set(row, LineFeature.Words, words);
        Set(row, LineFeature.IsOfSigns, EastAsianNames.AreIn(line));
        Set(row, LineFeature.Letters, letters);
        Set(row, LineFeature.LetterShare, (float)letters / line.Length);
        Set(row, LineFeature.CapitalShare, (float)capitals / Math.Max(1, letters));
        Set(row, LineFeature.CapitalWords, (float)capitalWords / words);
        Set(row, LineFeature.Figures, figures);
        Set(row, LineFeature.EndsSentence, line[^1] is '.' or '。' or '…');
        Set(row, LineFeature.EndsLabel, line[^1] is ':' or ';' or ',' or '>' or '»');
        Set(row, LineFeature.EndsQuestion, line[^1] is '?' or '!' or '？' or '！');
        Set(row, LineFeature.HoldsEnd, line[..^1].Contains(". ", StringComparison.Ordinal));
        Set(row, LineFeature.HoldsColon, line[..^1].Contains(':'));
        Set(row, LineFeature.HoldsBar, line.ContainsAny('|', '·', '•'));
        Set(row, LineFeature.IsPath, LineText.IsPath(line));
    }

    private void ReadComparison(int text)
    {
        for (var row = 0; row < Lines.Count; row++)
        {
            var most = 0f;
            for (var other = Math.Max(0, row - Near); other < Math.Min(Lines.Count, row + Near); other++)
            {
                if (other != row && Lines[other] < text)
                    most = Math.Max(most, Get(other, LineFeature.WordsInText));
            }

            Set(row, LineFeature.MoreThanOthers, Get(row, LineFeature.WordsInText) - most);
        }
    }

    private int TextIn(int first, int end)
    {
        end = Math.Min(end, _content.Blocks.Length);
        return first < end ? _longBefore[end] - _longBefore[first] : 0;
    }

    private int LengthOf(int block) => block >= 0 && block < _content.Blocks.Length ? _content.Blocks[block].Length : 0;

    private static int CountOfLetters(ReadOnlySpan<char> line)
    {
        var letters = 0;
        foreach (var c in line)
            letters += char.IsLetter(c) ? 1 : 0;
        return letters;
    }

    /// <summary>Whether a date stands in a line, or so many figures that two are glued:
    /// <c>23 octobre 20162 mars 2017</c>.</summary>
    private static bool IsDated(ReadOnlySpan<char> line)
    {
        var figures = 0;
        foreach (var c in line)
            figures += char.IsAsciiDigit(c) ? 1 : 0;
        return figures >= FiguresOfDate || (figures > 0 && DateReading.FindIn(line) is not null);
    }
}
