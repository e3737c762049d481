using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Takes what names the signers out of the text: their names and offices above the first paragraph, their lives below
/// the last.</summary>
internal static class LinesOfSigners
{
    private const int MostLines = 10;
    private const int LongestLine = 120;
    private const int LongestSignature = 200;
    private const int LongestRole = 70;
    private const int LongestLife = 500;
    private const int LongestAside = 30;
    private const int LongestDetail = 40;
    private const int BlocksOfHead = 30;
    private const string Marks = " .,:;–—-|·•\u00A0";

    internal static void Leave(Segmentation segments)
    {
        if (segments.Byline?.Signatures.Winner is not { } winner || segments.Content.SiteLabels is not null)
            return;
        var chosen = winner.Visible ?? winner.Best;
        if (segments.Content.Kind == PageKind.Text)
        {
            LeaveLives(segments, chosen.Value.Authors);
            if (winner.Best.Source == PrintedAuthors.AtEndOfText && segments.Is(winner.Best.Order, SectionKind.Body))
                segments.Reassign(winner.Best.Order, SectionKind.Byline);
            return;
        }

        LeaveHead(segments, chosen);
        LeaveDetails(segments);
        LeaveEnd(segments, chosen.Value.Authors);
        LeaveLives(segments, chosen.Value.Authors);
    }

    /// <summary>The last line of the text, where it is a signer's name and an address: <c>Nora Lind
    /// nlind@example.org</c>.</summary>
    private static void LeaveEnd(Segmentation segments, IReadOnlyList<Author> authors)
    {
        var content = segments.Content;
        for (var block = content.Blocks.Length - 1; block > segments.Headline; block--)
        {
            if (content.Blocks[block].Kind != BlockKind.Text || !segments.Is(block, SectionKind.Body))
                continue;
            var line = content.TextOf(block);
            if (line.Length > LongestRole || !line.Contains('@') || BlockQuestions.IsSentence(line))
                return;
            foreach (var author in authors)
            {
                if (line.StartsWith(author.Name, StringComparison.OrdinalIgnoreCase))
                    segments.Reassign(block, SectionKind.Byline);
            }

            return;
        }
    }

    private static void LeaveHead(Segmentation segments, FieldReading<Byline> chosen)
    {
        var content = segments.Content;
        var (lines, paragraphs, isAfterName) = (0, 0, false);
        for (var block = segments.Headline + 1; block < content.Blocks.Length && lines < MostLines; block++)
        {
            if (content.Blocks[block].Kind != BlockKind.Text)
                continue;
            var text = content.TextOf(block);
            if (segments.ReasonOf(block) == ClaimReason.Standfirst || segments.Is(block, SectionKind.Standfirst))
                continue;
            // The clock of an entry of a live report.
            if (ClockText.Opens(text))
                return;
            if (text.Length > (chosen.IsVisible && chosen.Order == block ? LongestSignature : LongestLine)
                || BlockQuestions.IsSentence(text))
            {
                // Behind a first paragraph only the line that was read, with its day.
                if (++paragraphs > 1 || !chosen.IsVisible || chosen.Order < block
                    || DateReading.FindIn(content.TextOf(chosen.Order)) is null)
                    return;
                continue;
            }

            lines++;
            if (segments.Is(block, SectionKind.Byline))
                isAfterName = true;
            if (!segments.Is(block, SectionKind.Body) || content.Blocks[block].HeadingLevel > 0
                || content.ElementOf(block).Tag is "dd" or "dt")
                continue;
            var isName = (chosen.IsVisible && chosen.Order == block)
                || (paragraphs == 0 && IsNameOf(chosen.Value.Authors, text));
            if (paragraphs > 0 && text.Count('\n') > 1)
                continue;
            if (!isName && !(isAfterName && IsRole(text)))
                continue;
            segments.Reassign(block, SectionKind.Byline);
            isAfterName = true;
        }
    }

    /// <summary>What is left of a list whose other items sign and date: the minutes of reading, a counter.</summary>
    private static void LeaveDetails(Segmentation segments)
    {
        var content = segments.Content;
        var end = Math.Min(content.Blocks.Length, segments.Headline + BlocksOfHead);
        for (var block = segments.Headline + 1; block < end; block++)
        {
            if (!segments.Is(block, SectionKind.Body) || content.Blocks[block] is not { Length: <= LongestDetail } line
                || content.Closest(line.Element, "li") is not (> 0 and var item))
                continue;
            ref readonly var list = ref content.Elements[content.Elements[item].Parent];
            var signed = 0;
            for (var other = list.FirstBlock; other < list.EndBlock && list.EndBlock - list.FirstBlock <= MostLines; other++)
                signed += segments.Is(other, SectionKind.Byline) ? 1 : 0;
            if (signed > 1 || (signed == 1 && ServiceLines.IsOne(content.TextOf(block))))
                segments.Reassign(block, SectionKind.Chrome, ClaimReason.ArticleDetails);
        }
    }

    private static bool IsNameOf(IReadOnlyList<Author> authors, ReadOnlySpan<char> line)
    {
        var name = line.Trim(Marks);
        foreach (var author in authors)
        {
            if (name.Equals(author.Name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>What a person does, in a line of its own: <c>Journaliste au service Ville</c>.</summary>
    internal static bool IsRole(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestRole || line.TrimEnd() is [.., '.' or '?' or '!' or ':'])
            return false;
        var folded = FoldedText.Fold(line, stackalloc char[LongestRole * FoldedText.Growth]);
        foreach (var range in folded.SplitAny(" ,-"))
        {
            if (BylineWords.IsRoleWord(folded[range]))
                return true;
        }

        return false;
    }

    /// <summary>The last paragraphs that open with a signer's name and go on about the person.</summary>
    private static void LeaveLives(Segmentation segments, IReadOnlyList<Author> authors)
    {
        var content = segments.Content;
        for (var block = content.Blocks.Length - 1; block > segments.Headline; block--)
        {
            if (content.Blocks[block].Kind != BlockKind.Text || !segments.Is(block, SectionKind.Body))
                continue;
            if (content.Blocks[block].Length > LongestLife || !TellsOf(authors, content.TextOf(block)))
                return;
            segments.Free(block);
        }
    }

    /// <summary>Whether a text opens with a whole name and what a life goes on with: <c>Ann Lee writes about …</c>.</summary>
    private static bool TellsOf(IReadOnlyList<Author> authors, ReadOnlySpan<char> text)
    {
        foreach (var author in authors)
        {
            if (!NameShapes.IsBarePerson(author.Name) || !text.StartsWith(author.Name, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = text[author.Name.Length..].TrimStart(" ,\u00A0");
            if (rest is ['(', ..] && rest.IndexOf(')') is > 0 and < LongestAside and var close)
                rest = rest[(close + 1)..].TrimStart(" ,\u00A0");
            var end = rest.IndexOfAny(" \u00A0’'");
            if (end > 0 && SenderWords.IsOfLife(rest[..end]))
                return true;
        }

        return false;
    }
}
