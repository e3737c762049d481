using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Finds the heading at the text, where the best of the page ends a breadcrumb, stands in a strip or a share box, or
/// below the text: what search engines get is seldom what is printed.</summary>
internal sealed class HeadingOfText(PageContent content, DeclaredTitles known)
{
    private const int LongestStrip = 140;
    private const int Farthest = 25;
    private const int Shortest = 15;
    private const int Longest = 250;
    private const int LongParagraph = 150;
    private const int ParagraphBefore = 100;
    private const int LettersOfWord = 5;
    private const int HighestUp = 3;
    private const int TextBefore = 600;
    private const int LeastText = 250;

    private const MarkupTokens Boxes = MarkupTokens.Related | MarkupTokens.Teaser | MarkupTokens.Sidebar | MarkupTokens.Latest
        | MarkupTokens.Navigation | MarkupTokens.Popup | MarkupTokens.Footer | MarkupTokens.Comment | MarkupTokens.Newsletter
        | MarkupTokens.Cookie | MarkupTokens.Share | MarkupTokens.Advertising;

    private int? _textFrom;

    /// <summary>The heading that the given one yields to; itself where it yields to none.</summary>
    internal int Instead(int block)
    {
        if (StripAround(block, out var isList) is var strip and > 0)
            return After(block, strip, isList);
        return TextAbove(block) ? Before(block) : block;
    }

    /// <summary>The heading above the text that says what the page declares for show, where the given one says what only
    /// the title
    /// of the document does.</summary>
    internal int Shown(int block)
    {
        if (!known.HasShown || known.IsShown(content.TextOf(block)) || known.Agreement(Folded(block)) < DeclaredTitles.Part)
            return block;
        for (var other = 0; other < content.Blocks.Length && !TextAbove(other); other++)
        {
            if ((MayLead(other) || content.Attribute(content.Blocks[other].Element, "role") is "heading")
                && known.IsShown(content.TextOf(other)))
                return LastOfHeading(other);
        }

        return block;
    }

    /// <summary>The first heading above the text, for a page that declares no more than its site; -1 for none.</summary>
    internal int First()
    {
        if (!known.AreNone || !TextAbove(content.Blocks.Length))
            return -1;
        for (var block = 0; !TextAbove(block); block++)
        {
            if (MayLead(block) && known.Agreement(Folded(block)) >= 0)
                return LastOfHeading(block);
        }

        return -1;
    }

    /// <summary>Whether so much text stands above a heading that it ends the page or a box of it.</summary>
    internal bool TextAbove(int block) => block > (_textFrom ??= TextFrom());

    /// <summary>The block with which the page has so much running text, or most of it.</summary>
    private int TextFrom()
    {
        var all = 0;
        for (var block = 0; block < content.Blocks.Length; block++)
            all += IsParagraph(block, ParagraphBefore) ? content.Blocks[block].Length : 0;
        int chars = 0, shorter = 0;
        for (var block = 0; block < content.Blocks.Length; block++)
        {
            if (!IsParagraph(block, ParagraphBefore))
                continue;
            var length = content.Blocks[block].Length;
            shorter += length;
            chars += length > LongParagraph ? length : 0;
            if (chars >= TextBefore || (shorter >= LeastText && shorter * 5 >= all * 4))
                return block;
        }

        return content.Blocks.Length;
    }

    private bool IsParagraph(int block, int least)
    {
        ref readonly var b = ref content.Blocks[block];
        return b is { Kind: BlockKind.Text, HeadingLevel: 0 } && b.Length > least && b.LinkChars * 3 < b.Length
            && !IsInBox(b.Element);
    }

    /// <summary>The element of which a heading is the last item behind links: a breadcrumb, a list, a strip; -1 for
    /// none.</summary>
    private int StripAround(int block, out bool isList)
    {
        ref readonly var b = ref content.Blocks[block];
        isList = NamedPlace.Near(content, b.Element, "li", HighestUp) > 0
            || NamedPlace.Near(content, b.Element, "dd", HighestUp) > 0 || content.Closest(b.Element, "nav") > 0;
        var up = b.Element;
        for (var steps = 0; steps <= HighestUp && up > 0; steps++, up = content.Elements[up].Parent)
        {
            ref readonly var e = ref content.Elements[up];
            if (e.Tag is "article" or "main" or "body" or "html" || e.TextEnd - b.End > 3
                || e.TextEnd - e.TextStart - b.Length > LongestStrip)
                return -1;
            var (chars, linkChars) = content.Measure(e.FirstBlock, block);
            isList |= e.Tag is "li" or "nav" || (e.Tokens & (MarkupTokens.Breadcrumb | MarkupTokens.Navigation)) != 0;
            // Arrows and blanks part the links of a path.
            // A list may say what it is: « Vous êtes ici : ».
            if (chars > 0 && linkChars * 4 >= Letters(e.TextStart, b.Start) * (isList ? 2 : 3))
                return up;
        }

        return -1;
    }

    private int Letters(int start, int end)
    {
        var letters = 0;
        foreach (var letter in content.Text.AsSpan(start, Math.Max(0, end - start)))
            letters += char.IsLetterOrDigit(letter) ? 1 : 0;
        return letters;
    }

    /// <summary>The first heading behind a strip and before the text that is no label and speaks of the same.</summary>
    private int After(int block, int strip, bool isList)
    {
        for (var other = block + 1; other < Math.Min(content.Blocks.Length, block + Farthest); other++)
        {
            ref readonly var b = ref content.Blocks[other];
            if (b.HeadingLevel == 0 && b.Kind == BlockKind.Text && b.Length > LongParagraph && b.LinkChars * 3 < b.Length)
                break;
            if (!MayLead(other) || content.IsWithin(b.Element, strip) || content.Has(b.Element, MarkupTokens.Standfirst))
                continue;
            var agreement = known.Agreement(Folded(other));
            // What the given one says with more words is a chapter.
            if (!isList && b.Length < content.Blocks[block].Length
                && Folded(block).Contains(Folded(other), StringComparison.Ordinal))
                continue;
            if (agreement >= DeclaredTitles.Part || (isList && (agreement > 0 || ShareWords(block, other, 1))))
                return LastOfHeading(other);
        }

        return block;
    }

    /// <summary>The heading above the text that speaks of the same; a word says so of one that is signed.</summary>
    private int Before(int block)
    {
        for (var other = 0; other < block; other++)
        {
            if (MayLead(other) && !TextAbove(other) && (known.Agreement(Folded(other)) > 0 || ShareWords(block, other, 2)
                || (HeadlineFinder.IsSigned(content, other) && ShareWords(block, other, 1))))
                return LastOfHeading(other);
        }

        return block;
    }

    private bool MayLead(int block)
    {
        ref readonly var b = ref content.Blocks[block];
        return b is { Kind: BlockKind.Text, HeadingLevel: >= 1 and <= 3, Length: >= Shortest and <= Longest }
            && content.LabelOf(block) == LabelKind.None && !IsInBox(b.Element)
            && !content.Elements[b.Element].Hidden;
    }

    /// <summary>A heading may hold its kicker as a block of its own.</summary>
    private int LastOfHeading(int block)
    {
        var next = block + 1;
        return next < content.Blocks.Length && content.Blocks[next] is { Kind: BlockKind.Text, Length: >= Shortest } other
            && other.HeadingLevel == content.Blocks[block].HeadingLevel && SharesHeading(content, block, next) ? next : block;
    }

    /// <summary>Whether two blocks stand in one heading element.</summary>
    internal static bool SharesHeading(PageContent content, int one, int other)
    {
        for (var up = content.Blocks[one].Element; up > 0; up = content.Elements[up].Parent)
        {
            if (content.Elements[up].Tag is "h1" or "h2" or "h3")
                return content.IsWithin(content.Blocks[other].Element, up);
        }

        return false;
    }

    private bool IsInBox(int element) => HeadingBoxes.Hold(content, element, Boxes);

    private string Folded(int block) => FoldedText.Fold(content.TextOf(block));

    /// <summary>Whether two headings have so many longer words in common.</summary>
    private bool ShareWords(int one, int other, int least)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Words(Folded(one)))
            words.Add(word);
        return Words(Folded(other)).Distinct(StringComparer.Ordinal).Count(words.Contains) >= least;
    }

    private static IEnumerable<string> Words(string folded) => folded
        .Split([' ', ':', ',', '.', '"', '-', '?', '!', '\'', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.Length >= LettersOfWord);
}
