using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <content>What stands around a line, and what the long texts say of its words.</content>
internal sealed partial class LineFeatures
{
    /// <summary>The first long text that ends behind a line; -1 without one.</summary>
    private int TextBehind(int block) => _texts.FindIndex(text => text.Last > block);

    /// <summary>How many longer words of a line a text says too, and how many there are.</summary>
    private (int Found, int Words) WordsOf(int block, int text)
    {
        if (!_words.TryGetValue(text, out var known))
        {
            known = [];
            for (var of = _texts[text].First; of <= _texts[text].Last; of++)
            {
                if (of != block && LineText.IsLong(_content.TextOf(of)))
                    Words(_content.TextOf(of), word => known.Add(word));
            }

            _words.Add(text, known);
        }

        int found = 0, words = 0;
        Words(_content.TextOf(block), word =>
        {
            words++;
            found += known.Contains(word) ? 1 : 0;
        });
        return (found, words);
    }

    /// <summary>Each word of some letters, in scripts without blanks each pair of signs, as a number.</summary>
    private static void Words(ReadOnlySpan<char> line, Action<int> take)
    {
        int hash = 0, length = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && char.IsLetterOrDigit(line[i]))
            {
                if (EastAsianNames.IsLetter(line[i]) && i + 1 < line.Length)
                    take((line[i] * 31) + line[i + 1]);
                hash = (hash * 31) + FoldedText.Fold(char.ToLowerInvariant(line[i]));
                length++;
                continue;
            }

            if (length >= ShortestWord && !EastAsianNames.IsLetter(line[i - 1]))
                take(hash);
            (hash, length) = (0, 0);
        }
    }

    /// <summary>Whether empty lines set a line off, in a page that has lines without them.</summary>
    private bool IsAlone(int block) => _hasRuns && _content.ElementOf(block).Tag == "p";

    private bool IsShort(int block) => _content.Blocks[block].Length < Short;

    /// <summary>How many lines next to one are of a kind, one way, up to a few.</summary>
    private int InARow(int block, int step, Func<int, bool> isOfKind)
    {
        var count = 0;
        for (var at = block + step; at >= 0 && at < _content.Blocks.Length && count < LongestRun && isOfKind(at); at += step)
            count++;
        return count;
    }

    /// <summary>How many lines without an empty one between stand before and behind, up to a few.</summary>
    private (int Before, int After) RunAround(int block)
    {
        var run = PlainTextCollector.RunOf(_content, block);
        if (run == 0)
            return (0, 0);
        ref readonly var element = ref _content.Elements[run];
        return (Math.Min(LongestRun, block - element.FirstBlock), Math.Min(LongestRun, element.EndBlock - block - 1));
    }

    /// <summary>Whether one of some lines says the same within more.</summary>
    private bool IsWithin(int block, int first, int end)
    {
        if (_content.Blocks[block].Length <= ShortestRepeated)
            return false;
        var folded = Folded(block);
        for (var other = first; other < end; other++)
        {
            if (_content.Blocks[other].Length is >= ShortestRepeated and <= Longest
                && _content.Blocks[other].Length > _content.Blocks[block].Length
                && Folded(other).Contains(folded, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether another line near it is a large part of this one, which then is the way to it, or it with its
    /// date.</summary>
    private bool HoldsAnother(int block)
    {
        var folded = Folded(block);
        for (var other = Math.Max(0, block - Near); other <= Math.Min(block + Near, _content.Blocks.Length - 1); other++)
        {
            if (other != block && _content.Blocks[other].Length > ShortestPart && _content.Blocks[other].Length < folded.Length
                && _content.Blocks[other].Length * 5 >= folded.Length * 2
                && folded.Contains(Folded(other), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Lines to the next date or signature one way.</summary>
    private int Detail(int block, int step)
    {
        for (var steps = 1; steps <= ReachOfDetails; steps++)
        {
            var at = block + (steps * step);
            if (at < 0 || at >= _content.Blocks.Length)
                break;
            if (_isDetail[at] ??= IsDetail(_content.TextOf(at)))
                return steps;
        }

        return ReachOfDetails + 1;
    }

    private static bool IsDetail(ReadOnlySpan<char> line) =>
        line.Length < LongestDetail && (IsDated(line) || BylineText.LooksLikeByline(line));

    private string Folded(int block)
    {
        if (!_folded.TryGetValue(block, out var folded))
            _folded.Add(block, folded = FoldedText.Fold(_content.TextOf(block)));
        return folded;
    }
}
