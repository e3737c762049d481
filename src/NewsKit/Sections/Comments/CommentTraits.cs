using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Looks a part of a page over for the traits of a comment.</summary>
internal static class CommentTraits
{
    private const int LongestSignature = 160;
    private const int LongestSays = 80;
    private const int NearestNames = 3;
    private const int MostOfButton = 2;
    private const int FewestBesideLink = 5;
    private const int MostOfInitial = 4;

    private const MarkupTokens OtherThanText = MarkupTokens.Author | MarkupTokens.Date | MarkupTokens.Rating
        | MarkupTokens.Reply | MarkupTokens.Counter | MarkupTokens.Badge;

    /// <summary>The traits of every element of a range, those within it included.</summary>
    internal static CommentTrait[] Collect(PageContent content, int first, int end)
    {
        var traits = new CommentTrait[end - first];
        var block = content.Elements[first].FirstBlock;
        var endBlock = EndBlock(content, first, end);
        for (; block < endBlock; block++)
        {
            if (content.Blocks[block].Element - first is >= 0 and var at && at < traits.Length)
                traits[at] |= OfBlock(content, block);
        }

        for (var i = end - 1; i >= first; i--)
        {
            traits[i - first] |= OfElement(content, i);
            if (content.Elements[i].Parent is var parent && parent >= first)
                traits[parent - first] |= traits[i - first];
        }

        return traits;
    }

    /// <summary>The first block after a range of elements.</summary>
    internal static int EndBlock(PageContent content, int first, int end)
    {
        var last = 0;
        for (var i = first; i < end; i = content.Elements[i].End)
            last = Math.Max(last, content.Elements[i].EndBlock);
        return last;
    }

    /// <summary>Whether the elements show who wrote or when; stops at the first that does.</summary>
    internal static bool HasSignature(PageContent content, int first, int end) =>
        HasSignature(content, first, end, MarkupTokens.Meta);

    /// <summary>The same, with others of names that tell it.</summary>
    internal static bool HasSignature(PageContent content, int first, int end, MarkupTokens others)
    {
        for (var i = first; i < end; i++)
        {
            if ((OfElement(content, i) & CommentTrait.Signature) != 0 || content.Has(i, others))
                return true;
        }

        return false;
    }

    /// <summary>Whether a short line is a name and an element of a time: <c>&lt;b&gt;Luc&lt;/b&gt; &lt;time&gt;13
    /// May&lt;/time&gt;</c>.</summary>
    private static bool IsBesideTime(PageContent content, in Block b)
    {
        if (b.Length > CommentNames.Longest)
            return false;
        var isCited = false;
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            isCited |= e.Tag is "cite" && e.TextStart == b.Start;
            if (e.TextStart == b.Start && e.TextEnd < b.End && CommentWords.IsRelative(content.ElementText(i))
                && CommentNames.NamedBy(content.Text.AsSpan(e.TextEnd, b.End - e.TextEnd).Trim(" \u00A0,·•|-–—").ToString())
                    is not null)
                return true;
            if (e.TextStart > b.Start && e.TextEnd <= b.End
                && (e.Tag is "time" || content.Has(i, MarkupTokens.Date) || CommentWords.IsRelative(content.ElementText(i))
                    || (isCited && ClockText.IsOne(content.ElementText(i))) || CommentDates.IsGluedDate(content, i))
                && CommentNames.Name(content.Text.AsSpan(b.Start, e.TextStart - b.Start)) is not null)
                return true;
        }

        return false;
    }

    /// <summary>Whether a short line says that somebody wrote: <c>Luc a réagi il y a 2 heures</c>; a sentence may tell what
    /// others say.</summary>
    internal static bool Says(ReadOnlySpan<char> line) => line.Length is > 5 and <= LongestSays
        && !EndsLikeSentence(line)
        && line.ContainsAnyInRange('0', '9') && CommentWords.HoldsSays(line);

    /// <summary>Whether a line ends a sentence, a closing quote or a face behind its stop aside.</summary>
    private static bool EndsLikeSentence(ReadOnlySpan<char> line)
    {
        var at = line.Length - 1;
        while (at > 0 && !char.IsLetterOrDigit(line[at]) && line[at] is not ('.' or '!' or '?' or ':'))
            at--;
        return line[at] is '.' or '!' or '?';
    }

    private static CommentTrait OfElement(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        var traits = CommentTrait.None;
        if (e.Tag is "time" || (e.Tokens & MarkupTokens.Date) != 0)
            traits |= CommentTrait.Date;
        if ((e.Tokens & MarkupTokens.Author) != 0 || e.Tag is "cite")
            traits |= CommentTrait.Author;
        if ((e.Tokens & MarkupTokens.Reply) != 0)
            traits |= CommentTrait.Reply;
        if (e.Tag is "img" || (e.Tokens & MarkupTokens.Rating) != 0)
            traits |= CommentTrait.Portrait;
        if (e.Tag is "img" && IsNameOfPortrait(content, element))
            traits |= CommentTrait.Author;
        if (e.FirstAttribute < e.EndAttribute && content.Attribute(element, "itemprop") is { } property)
            traits |= OfProperty(property);
        if (NamesByTitle(content, element))
            traits |= CommentTrait.Author;
        return traits;
    }

    /// <summary>Whether a link around a picture names somebody in its title: <c>&lt;a
    /// title="Luc"&gt;&lt;img&gt;&lt;/a&gt;</c>.</summary>
    internal static bool NamesByTitle(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        return e.Tag is "a" && e.End > element + 1 && content.Elements[e.End - 1].Tag is "img"
            && content.ElementText(element).IsWhiteSpace()
            && content.Attribute(element, "title") is { Length: <= CommentNames.LongestTitle } title
            && CommentNames.AreNames(title)
            && SectionLabels.Match(title) == LabelKind.None && CommentNames.Name(title) is not null;
    }

    /// <summary>Whether a picture that a date follows at once has a name in place of words, and no caption.</summary>
    private static bool IsNameOfPortrait(PageContent content, int picture)
    {
        ref readonly var e = ref content.Elements[picture];
        return e.EndBlock < content.Blocks.Length && content.Attribute(picture, "alt") is { } words
            && CommentNames.NamedBy(words) is not null
            && CommentDates.IsLine(content, e.EndBlock) && content.Closest(picture, "figure") < 0;
    }

    private static CommentTrait OfProperty(string property) => property switch
    {
        "author" or "creator" => CommentTrait.Author,
        "commentTime" or "dateCreated" or "datePublished" => CommentTrait.Date,
        _ => CommentTrait.None,
    };

    /// <summary>The traits of a line: what it says, and the names of the elements in it.</summary>
    internal static CommentTrait OfLine(PageContent content, int block)
    {
        var traits = OfBlock(content, block);
        foreach (var i in content.ElementsOf(content.Blocks[block]))
            traits |= OfElement(content, i);
        return traits;
    }

    private static CommentTrait OfBlock(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        if (b.Kind != BlockKind.Text)
            return CommentTrait.None;
        if (b.HeadingLevel > 0 && b.LinkChars * 2 > b.Length)
            return Says(content.TextOf(block)) ? CommentTrait.Signature
                : IsNameAboveDate(content, block, b) ? CommentTrait.Author
                : !LeadsIntoAPage(content, b) ? CommentTrait.Card
                : CommentDates.IsDated(content, block, CommentNames.Longest) ? CommentTrait.Date : CommentTrait.None;
        if (CommentButtons.LabelOf(content, block) is not LabelKind.None and var label)
            return CommentButtons.IsSaid(content, block, label) ? CommentTrait.Text
                : label == LabelKind.Reply ? CommentTrait.Reply : CommentTrait.None;
        if (CommentButtons.AreIn(content, b) is { } buttons)
            return buttons ? CommentTrait.Reply | CommentTrait.Date : CommentTrait.Reply;
        var line = content.TextOf(block);
        if (OneBlockComment.Of(content, block) is { } one && (line.Contains('\n') || one.IsMarked(content)))
            return CommentTrait.Signature | CommentTrait.Text;
        if (b.Length > LongestSignature)
            return CommentTrait.Text;
        if (OneBlockComment.NameAtLead(content, block) is not null)
            return CommentTrait.Author | CommentTrait.Text;
        if (CommentDates.Find(content, block) is { } date && !CommentDates.IsInSentence(line, date))
        {
            // Since when somebody is a member stands in the profile of who wrote.
            if (CommentWords.IsMemberSince(line))
                return CommentTrait.Author;
            if (date.Length + CommentNames.Longest >= line.Length)
                return CommentNames.Beside(line, date.Start, date.Length) is null ? CommentTrait.Date : CommentTrait.Signature;
            // A pingback is signed with the title of the page that speaks of this one.
            if (date.Start + date.Length == CommentDates.WithoutReply(content, block).Length
                && OpensWithName(content, b, date.Start))
                return CommentTrait.Signature;
        }

        if (CommentWords.IsRelative(line))
            return CommentTrait.Date;
        if (CommentAges.NameBeside(line) is not null)
            return CommentTrait.Signature;
        if (Says(line) || IsBesideTime(content, b))
            return CommentTrait.Signature;
        if (line.ContainsAnyInRange('0', '9') && GluedText.Spaced(content, b) is { } spaced
            && DateReading.FindIn(spaced) is { } glued && CommentNames.Beside(spaced, glued.Start, glued.Length) is not null)
            return CommentTrait.Signature;
        if (CommentWords.EndsWithSays(line) || IsNameAboveDate(content, block, b))
            return CommentTrait.Author;
        // A heading may be the name, with the day below the text.
        if (b.HeadingLevel > 0)
            return b.LinkChars == 0 && CommentNames.NamedBy(content.StringOf(block)) is not null
                ? CommentTrait.Heading : CommentTrait.None;
        return (b.LinkChars * 2 > b.Length && !SaysBesideLink(line, b)) || b.Length < 2
            || IsNamedOtherwise(content, b.Element) || CommentWords.IsBadge(line)
            ? CommentTrait.None : CommentTrait.Text;
    }

    /// <summary>Whether a line opens with an element of its own that ends before its date.</summary>
    private static bool OpensWithName(PageContent content, in Block b, int date)
    {
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Tag is "a" or "b" or "strong" or "cite" && e.TextStart == b.Start && e.TextEnd > b.Start
                && e.TextEnd <= b.Start + date)
                return true;
        }

        return false;
    }

    /// <summary>Whether the link of a heading leads to a place in a page: the title of a comment, not of an article.</summary>
    private static bool LeadsIntoAPage(PageContent content, in Block b)
    {
        foreach (var i in content.ElementsOf(b))
        {
            if (content.Elements[i].Tag is "a" && content.Attribute(i, "href") is { } address)
                return address.Contains('#', StringComparison.Ordinal);
        }

        return false;
    }

    /// <summary>Whether a short line begins with a name, in an element of its own where more stands in it, and a date is the next
    /// line.</summary>
    private static bool IsNameAboveDate(PageContent content, int block, in Block b)
    {
        var next = block + 1;
        if (next < content.Blocks.Length && CommentNames.Counts(content, next))
            next++;
        if (b.Length > CommentNames.Longest || next >= content.Blocks.Length || !CommentDates.IsLine(content, next)
            || content.TextOf(block).EndsWith('。') || EndsSentence(content.TextOf(block)))
            return false;
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Tag is "b" or "strong" or "a" or "cite" && e.TextStart == b.Start && e.TextEnd < b.End)
                return CommentNames.NamedBy(content.ElementText(i).ToString()) is not null;
        }

        var line = content.TextOf(block);
        var bar = line.IndexOfAny("|·•");
        return CommentNames.NamedBy((bar > 1 ? line[..bar].TrimEnd() : line).ToString()) is not null;
    }

    /// <summary>A full stop behind a word that is no initial.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> line) =>
        line is [.., '.'] && line.Length - line[..^1].LastIndexOfAny(" .\u00A0") > MostOfInitial;

    /// <summary>Whether words beside a long link make a sentence with it: "Voyez la page de la mairie."</summary>
    private static bool SaysBesideLink(ReadOnlySpan<char> line, in Block b) =>
        b.Length - b.LinkChars >= FewestBesideLink && line[^1] is '.' or '!' or '?' && char.IsUpper(line[0]);

    private static bool IsNamedOtherwise(PageContent content, int element)
    {
        for (var up = 0; up < NearestNames && element >= 0; up++, element = content.Elements[element].Parent)
        {
            if (content.Has(element, MarkupTokens.Content))
                return false;
            if (content.Has(element, OtherThanText) && !IsAnswer(content, element))
                return true;
        }

        return false;
    }

    /// <summary>Whether what is named for a reply is one, with its signature, and not the button to write it.</summary>
    private static bool IsAnswer(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        return (e.Tokens & OtherThanText) == MarkupTokens.Reply && e.EndBlock - e.FirstBlock > MostOfButton
            && e.TextLength > LongestSignature / 2;
    }
}
