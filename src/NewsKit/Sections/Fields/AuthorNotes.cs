using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>What a text rendering says at its end of who wrote the article, and of the publication.</summary>
internal static class AuthorNotes
{
    private const int LinesOfHead = 8;
    private const int LongestOfHead = 120;
    private const int LongestName = 40;
    private const int LongestNote = 300;
    private const int ShortestHolder = 4;
    private const int LongestSmall = 3;
    private const int MostOfName = 4;
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("0123456789.,:;!?|");

    /// <summary>Whether a line is the name of a person whom the lines around the headline name as well, with a sentence below
    /// it.</summary>
    internal static bool Opens(PageContent content, int headline, int block)
    {
        return block + 1 < content.Blocks.Length && content.Blocks[block + 1].Length <= LongestNote
            && BlockQuestions.IsSentence(content.TextOf(block + 1))
            && Names(content, headline, block, content.TextOf(block).Trim());
    }

    /// <summary>Whether words are the name of a person whom the lines around the headline name above a block.</summary>
    internal static bool Names(PageContent content, int headline, int block, ReadOnlySpan<char> line)
    {
        if (headline < 0 || line.Length > LongestName || !IsPerson(line))
            return false;
        for (var other = Math.Max(0, headline - 2); other < Math.Min(block, headline + LinesOfHead); other++)
        {
            if (other != headline && content.Blocks[other].Length <= LongestOfHead
                && content.TextOf(other).Contains(line, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Two words or more with a capital, and small ones between them: <c>Marie de La Tour</c>.</summary>
    private static bool IsPerson(ReadOnlySpan<char> line)
    {
        var (words, small) = (0, 0);
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (word.IsEmpty || (!char.IsUpper(word[0]) && (words == 0 || word.Length > LongestSmall)))
                return false;
            small += char.IsUpper(word[0]) ? 0 : 1;
            words++;
        }

        return words - small is > 1 and <= MostOfName && !line.ContainsAny(NotInNames);
    }

    /// <summary>Whether a sentence opens with who holds the rights in the page.</summary>
    internal static bool SpeaksOfHolder(PageContent content, int block) => BlockQuestions.IsSentence(content.TextOf(block))
        && SiteSigns.Holder(content) is { Length: >= ShortestHolder } holder
        && content.TextOf(block) is var line && line.Length > holder.Length
        && FoldedText.Key(line[..Math.Min(line.Length, holder.Length * 2)]).StartsWith(holder, StringComparison.Ordinal);
}
