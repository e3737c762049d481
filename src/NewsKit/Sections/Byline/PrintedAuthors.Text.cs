using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <content>"By" within the text, where it announces anybody.</content>
internal sealed partial class PrintedAuthors
{
    private const int LongestInText = 45;
    private const int ShortestSentence = 60;

    /// <summary>Whether the line stands among the paragraphs of the text, where "by" announces anybody.</summary>
    /// <remarks>A line that is only "by" and a person, or says who wrote, signs wherever it stands.</remarks>
    private bool IsInText(int block, ReadOnlySpan<char> line, Byline read)
    {
        if ((Announcement.SaysWritten(line) && !IsSentenceOnAuthor(line)) || (IsAtHeadline(block) && block <= segments.BodyStart))
            return false;
        if (_content.Closest(_content.Blocks[block].Element, "li") >= 0)
            return true;
        var isOnlyName = line.Length < LongestInText && _content.Blocks[block].HeadingLevel == 0 && read.Authors.Count > 0
            && ArePersons(read);
        return segments.BodyStart >= 0 && block > segments.BodyStart && !isOnlyName;
    }

    /// <summary>Whether a line is a sentence that holds "by" amid its words, and no label of a date before them. The last
    /// sentence may sign: <c>… Propos recueillis par Nora Lind.</c></summary>
    private static bool IsSentenceOfText(ReadOnlySpan<char> line) => line.Length >= ShortestSentence
        && BlockQuestions.IsSentence(line) && Announcement.LengthIn(line) == 0 && !line.ContainsAny('|', '·', '•')
        && Announcement.LengthIn(line[(line.LastIndexOf(". ", StringComparison.Ordinal) + 1)..].TrimStart()) == 0
        && !DateReading.IsLabelled(line) && EastAsianNames.Signers(line).Count == 0;

    /// <summary>Whether a sentence opens with one word that may announce who wrote, and goes on about somebody: "Author Nora
    /// Lind, from Dale, said …".</summary>
    private static bool IsSentenceOnAuthor(ReadOnlySpan<char> line)
    {
        if (line.Length < ShortestSentence || !BlockQuestions.IsSentence(line))
            return false;
        var length = Announcement.LengthIn(line);
        return length > 0 && line[length - 1] != ':' && !line[..length].Contains(' ')
            && line[length..].TrimStart(" \u00A0") is not [':', ..];
    }
}
