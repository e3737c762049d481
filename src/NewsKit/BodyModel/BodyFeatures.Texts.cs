using System.Numerics;
using System.Runtime.InteropServices;
using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.BodyModel;

/// <summary>What the words of a block look like, in one pass over its characters.</summary>
internal sealed partial class BodyFeatures
{
    private const int LongestLabel = 160;
    private const int LongestNotice = 800;
    private const int LongestCredit = 400;

    /// <summary>Characters counted at one look; the last four of a look tell how long the words are that start before
    /// them.</summary>
    private const int AtOneLook = CharacterMasks.Width - 4;
    private const ulong Counted = (1UL << AtOneLook) - 1;

    /// <summary>For each row the first one with the same text.</summary>
    internal int[] FirstRows { get; private set; } = [];

    private void ReadTexts()
    {
        var seen = new Dictionary<int, (int First, int Count)>(Blocks.Count);
        FirstRows = new int[Blocks.Count];
        var hashes = new int[Blocks.Count];
        for (var row = 0; row < Blocks.Count; row++)
        {
            ref readonly var b = ref _content.Blocks[Blocks[row]];
            var text = _content.TextOf(Blocks[row]);
            Set(row, BodyFeature.Length, Scale(b.Length));
            Set(row, BodyFeature.LinkShare, Share(b.LinkChars, b.Length));
            Set(row, BodyFeature.IsWholeLink, b.LinkChars >= b.Length);
            Set(row, BodyFeature.Heading, b.Kind == BlockKind.Code ? 7 : b.HeadingLevel);
            Set(row, BodyFeature.Label, b.Length < LongestLabel ? LabelGroup(_content.LabelOf(Blocks[row])) : 0);
            Set(row, BodyFeature.ServiceLine, _content.Blocks[Blocks[row]].Kind == BlockKind.Text && ServiceLines.IsOne(text));
            hashes[row] = ReadCharacters(row, text);
            ref var same = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, hashes[row], out var known);
            same = known ? same with { Count = same.Count + 1 } : (row, 1);
            FirstRows[row] = same.First;
            Set(row, BodyFeature.Occurrence, Math.Min(same.Count - 1, 3));
        }

        for (var row = 0; row < hashes.Length; row++)
            Set(row, BodyFeature.Repeated, Math.Min(seen[hashes[row]].Count, 8));
    }

    private int ReadCharacters(int row, ReadOnlySpan<char> text)
    {
        int words = 0, small = 0, letters = 0, capitals = 0, digits = 0, commas = 0, sentences = 0, separators = 0, breaks = 0,
            addresses = 0, notices = 0;
        ulong letterBefore = 0;
        for (var at = 0; at < text.Length; at += AtOneLook)
        {
            var masks = CharacterMasks.Of(text[at..]);
            var starts = masks.Letters & ~((masks.Letters << 1) | letterBefore) & Counted;
            letterBefore = (masks.Letters >> (AtOneLook - 1)) & 1;
            // A bit stays where so many letters follow one another.
            var four = masks.Letters & (masks.Letters >> 1) & (masks.Letters >> 2) & (masks.Letters >> 3);
            words += BitOperations.PopCount(starts);
            small += BitOperations.PopCount(starts & ~four & masks.Smalls);
            letters += BitOperations.PopCount(masks.Letters & Counted);
            capitals += BitOperations.PopCount(masks.Capitals & Counted);
            digits += BitOperations.PopCount(masks.Digits & Counted);
            commas += BitOperations.PopCount(masks.Commas & Counted);
            separators += BitOperations.PopCount(masks.Separators & Counted);
            breaks += BitOperations.PopCount(masks.Breaks & Counted);
            addresses += BitOperations.PopCount(masks.Addresses & Counted);
            for (var stops = masks.Stops & Counted; stops != 0; stops &= stops - 1)
                sentences += EndsSentence(text, at + BitOperations.TrailingZeroCount(stops)) ? 1 : 0;
            var longWords = text.Length < LongestNotice ? starts & four & (masks.Letters >> 4) : 0;
            for (; longWords != 0; longWords &= longWords - 1)
            {
                var start = BitOperations.TrailingZeroCount(longWords);
                var length = BitOperations.TrailingZeroCount(~(masks.Letters >> start));
                var isWhole = start + length < CharacterMasks.Width;
                notices += NoticeWords.Contains(isWhole ? text.Slice(at + start, length) : WordAt(text[(at + start)..])) ? 1 : 0;
            }
        }

        Set(row, BodyFeature.Sentences, Math.Min(sentences, 20));
        Set(row, BodyFeature.CommaRate, 100f * commas / (text.Length + 20));
        Set(row, BodyFeature.EndsSentence, EndOf(text));
        Set(row, BodyFeature.FirstLetter, StartOf(text));
        Set(row, BodyFeature.CapitalRate, Share(capitals, letters));
        Set(row, BodyFeature.DigitRate, Share(digits, text.Length));
        Set(row, BodyFeature.WordLength, Share(letters, words));
        Set(row, BodyFeature.SmallWords, Share(small, words));
        Set(row, BodyFeature.Separators, 100f * separators / (text.Length + 20));
        Set(row, BodyFeature.NoticeWords, Math.Min(notices, 5));
        Set(row, BodyFeature.Call, text.Length < LongestNotice && CallWords.Contains(FirstWord(text)));
        Set(row, BodyFeature.Credit, text.Length < LongestCredit && PictureCredits.EndsWithCredit(text));
        Set(row, BodyFeature.Breaks, Math.Min(breaks, 20));
        Set(row, BodyFeature.Copyright, separators > 0 && text.Contains('©'));
        Set(row, BodyFeature.Addresses, addresses
            + (separators > 0 && text.Contains("http", StringComparison.OrdinalIgnoreCase) ? 2 : 0));
        return HashOf(text);
    }

    private static bool EndsSentence(ReadOnlySpan<char> text, int stop) =>
        stop + 1 >= text.Length || char.IsWhiteSpace(text[stop + 1]) || text[stop + 1] is '"' or '”' or '»' or '’' or ')';

    /// <summary>The first word, past marks before it.</summary>
    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetter(text[start]))
            start++;
        return start == text.Length ? [] : WordAt(text[start..]);
    }

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length && char.IsLetter(text[length]))
            length++;
        return text[..length];
    }

    /// <summary>Equal for equal texts, four letters at a time; the same on every run.</summary>
    private static int HashOf(ReadOnlySpan<char> text)
    {
        var hash = (ulong)text.Length;
        var fours = MemoryMarshal.Cast<char, ulong>(text);
        foreach (var four in fours)
            hash = unchecked((hash ^ four) * 0x9E3779B97F4A7C15);
        foreach (var c in text[(fours.Length * 4)..])
            hash = unchecked((hash ^ c) * 0x9E3779B97F4A7C15);
        return (int)(hash >> 32);
    }

    /// <summary>How a text ends: 3 a sentence, 2 a quotation or bracket, 1 a colon, 0 anything else.</summary>
    private static int EndOf(ReadOnlySpan<char> text) => text[^1] switch
    {
        '.' or '!' or '?' or '…' => 3,
        '"' or '”' or '»' or '’' or '\'' or ')' => 2,
        ':' or ',' or ';' => 1,
        _ => 0,
    };

    /// <summary>How a text starts: 3 a capital, 2 a small letter, 1 a digit, 0 anything else.</summary>
    private static int StartOf(ReadOnlySpan<char> text) =>
        char.IsUpper(text[0]) ? 3 : char.IsLetter(text[0]) ? 2 : char.IsAsciiDigit(text[0]) ? 1 : 0;

    /// <summary>What a line announces, from what never stands in a body to what may.</summary>
    private static int LabelGroup(LabelKind label) => label switch
    {
        LabelKind.None => 0,
        LabelKind.Faq or LabelKind.ReadMore => 1,
        LabelKind.Related or LabelKind.InlineRelated or LabelKind.Latest or LabelKind.Tags => 2,
        LabelKind.CommentCount or LabelKind.CommentForm or LabelKind.Reply or LabelKind.CommentsNone or LabelKind.CommentsClosed
            or LabelKind.Moderation or LabelKind.CommentControl => 3,
        LabelKind.AuthorBox or LabelKind.FooterGroup or LabelKind.Legal or LabelKind.PreviousNext => 4,
        LabelKind.PhotoCredit => 6,
        _ => 5,
    };
}
