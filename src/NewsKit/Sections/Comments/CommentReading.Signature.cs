using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <content>Names that the button to answer or a bare heading shows, and those of others.</content>
internal sealed partial class CommentReading
{
    /// <summary>The name that the button to answer states: "Répondre à Luc", "Reply to Luc".</summary>
    private string? ReplyName()
    {
        foreach (var i in _own)
        {
            if (_content.Elements[i].Tag is not ("a" or "button" or "span"))
                continue;
            foreach (var attribute in CommentClasses.ReplyLabels)
            {
                if (_content.Attribute(i, attribute) is { Length: <= LongestName } label
                    && CommentWords.AfterReplyTo(label) is { Length: > 0 } name)
                    return name;
            }
        }

        return null;
    }

    /// <summary>The smallest element that holds a name and nothing else.</summary>
    private int FindName(string name)
    {
        var found = -1;
        foreach (var i in _own)
        {
            if (i > _item.Element && _content.Elements[i].TextLength >= name.Length && IsShort(i)
                && _content.ElementText(i).Equals(name, StringComparison.Ordinal) && (found < 0 || _content.IsWithin(i, found)))
                found = i;
        }

        return found;
    }

    /// <summary>Whether an element names what is answered: it stands in a line that says so, or leads to the page
    /// itself.</summary>
    private bool IsAnswered(int element)
    {
        if (_content.Attribute(element, "href") is { Length: > 0 } href && href[0] != '#'
            && !href.Contains('#', StringComparison.Ordinal)
            && PageAddress.IsSame(_context.Resolve(href, AddressUse.Media), href, _context))
            return true;
        for (var i = element; i > _item.Element; i = _content.Elements[i].Parent)
        {
            if (_content.Elements[i].TextLength > LongestSignature)
                return false;
            if (CommentWords.AnswerNoticeLength(_content.ElementText(i)) is var length and > 0
                && (i == element || IsRightBehind(_content.Elements[i].TextStart + length, element)))
                return true;
        }

        return false;
    }

    /// <summary>Whether no word stands between a place and an element: behind whom a notice names stands who wrote.</summary>
    private bool IsRightBehind(int start, int element) => _content.Elements[element].TextStart is var end
        && (end < start || !CommentButtons.HasLetter(_content.Text.AsSpan(start, end - start)));

    /// <summary>Without any other sign: a short heading above the text, beside the picture or the date.</summary>
    private int FindNameHeading()
    {
        // Where a line says who wrote and when, a heading is what the comment is called.
        if (Announced() is not null)
            return -1;
        foreach (var i in _own)
        {
            ref readonly var e = ref _content.Elements[i];
            if (!IsHeading(e.Tag) || e.TextLength is <= 0 or > CommentNames.Longest || e.FirstBlock >= e.EndBlock
                || (i + 1 < e.End && IsTitled(i + 1)))
                continue;
            var text = _content.ElementText(i);
            if (_content.LabelOf(e.FirstBlock) == LabelKind.None && DateReading.FindIn(text) is null
                && CommentNames.Name(text) is not null && StandsInSignature(i))
                return i;
        }

        return -1;
    }

    /// <summary>Whether every word begins with a capital or a figure, or there is one word.</summary>
    private static bool IsNameLike(ReadOnlySpan<char> text)
    {
        if (!text.Contains(' '))
            return true;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (range.Start.Value > 0 && word.Length > 0 && char.IsLower(word[0])
                && !BylineWords.Particles.Contains(FoldedText.Fold(word)))
                return false;
        }

        return true;
    }

    private static bool IsHeading(string tag) => tag is "h2" or "h3" or "h4" or "h5" or "h6";

    /// <summary>Whether the next line of the comment is a date and nothing else.</summary>
    private bool IsAboveDate(int block) => _blocks.Contains(block) && _content.Blocks[block].Length <= CommentNames.Longest
        && _content.TextOf(block).ContainsAnyInRange('0', '9')
        && (DateReading.IsMostlyDate(_content.TextOf(block)) || CommentDates.IsYearless(_content, block));

    /// <summary>Whether the element around it holds a picture or a date, and no text.</summary>
    private bool StandsInSignature(int element)
    {
        var around = _content.Elements[element].Parent;
        while (around > _item.Element && _content.Elements[around].End == _content.Elements[element].End
            && _content.Elements[around].FirstBlock == _content.Elements[element].FirstBlock)
            around = _content.Elements[around].Parent;
        if (around <= _item.Element && !IsNameLike(_content.ElementText(element)))
            return false;
        ref readonly var box = ref _content.Elements[around];
        for (var i = around + 1; i < box.End && _content.Elements[i].FirstBlock <= _content.Elements[element].EndBlock; i++)
        {
            if (i == element)
                continue;
            ref readonly var e = ref _content.Elements[i];
            if (e.Tag is "img" or "time" || _content.Has(i, MarkupTokens.Date) || (_content.Has(i, MarkupTokens.Meta)
                && DateReading.FindIn(_content.ElementText(i)) is not null))
                return true;
        }

        return IsAboveDate(_content.Elements[element].EndBlock);
    }

    /// <summary>The name that the portrait has in place of a picture.</summary>
    private string? NameOfPicture()
    {
        foreach (var i in _own)
        {
            if (_content.Elements[i].Tag is "img" && !IsInText(i) && CommentNames.NamedBy(_content.Attribute(i, "alt"))
                is { } name)
                return name;
        }

        return null;
    }

    /// <summary>The name in the first element of a line, where the next holds what is none: stars, a rank, since when.</summary>
    private string? NameInFirst(int block)
    {
        ref readonly var b = ref _content.Blocks[block];
        if (EndOfInitial(b) is var behind and > 0)
            return CommentNames.Name(_content.Text.AsSpan(behind, b.End - behind));
        int first = -1, name = -1;
        foreach (var i in _content.ElementsOf(b))
        {
            ref readonly var e = ref _content.Elements[i];
            if (e.TextLength <= 0 || e.TextStart < b.Start || e.TextEnd > b.End || (e.TextStart == b.Start && e.TextEnd == b.End))
                continue;
            if (first < 0)
            {
                if (e.TextStart > b.Start || !CommentButtons.HasLetter(_content.ElementText(i))
                    || e.Tag is "time" || CommentWords.IsRelative(_content.ElementText(i))
                    || DateReading.FindIn(_content.ElementText(i)) is not null)
                    return null;
                first = i;
                continue;
            }

            if (i < _content.Elements[first].End)
            {
                if (name >= 0 && e.TextStart >= _content.Elements[name].TextEnd && LeadsInside(i))
                    return CommentNames.Name(_content.ElementText(name));
                if (name < 0 && e.TextStart == b.Start && e.TextEnd < _content.Elements[first].TextEnd)
                    name = i;
                continue;
            }

            var between = _content.Text.AsSpan(_content.Elements[first].TextEnd, e.TextStart - _content.Elements[first].TextEnd);
            var next = _content.ElementText(i);
            var isApart = LeadsInside(i) || IsNoName(next) || (between.IsEmpty && next.Length > 0 && char.IsLetter(next[0]));
            return between.IsWhiteSpace() && isApart && DateReading.FindIn(next) is null
                ? CommentNames.Name(_content.ElementText(first)) : null;
        }

        return null;
    }

    /// <summary>Signs and figures, or words that count.</summary>
    private static bool IsNoName(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c))
                return true;
            if (char.IsLetter(c) && !text.ContainsAnyInRange('0', '9'))
                return false;
        }

        return true;
    }

    /// <summary>In a line such as "par Luc le 7 mai 2020 - 12:38" the name stands beside the date; else it may be the short
    /// line before the date.</summary>
    private string? NameInLines()
    {
        int before = -1, first = -1;
        foreach (var block in _blocks)
        {
            ref readonly var b = ref _content.Blocks[block];
            if (b.Kind != BlockKind.Text || IsInText(b.Element) || b.Length == 1
                || CommentNames.Counts(_content, block) || IsDatedSentence(block)
                || (before >= 0 && CommentWords.IsMemberSince(_content.TextOf(block))))
                continue;
            if (first < 0 && (b.Length > LongestName || CommentButtons.LabelOf(_content, block) == LabelKind.None))
                first = block;
            var rest = AfterTitle(b);
            var line = WithoutGlue(rest, b);
            // "In reply to Luc, 2 days ago" names another.
            var isNotice = CommentWords.AnswerNoticeLength(line) > 0;
            if (!isNotice && CommentAges.NameBeside(line) is { } aged && CommentButtons.AreIn(_content, b) is null)
            {
                _nameBlock = block;
                return NameInFirst(block) ?? aged;
            }

            if (!isNotice && DateReading.FindIn(line) is null && Overlaps(_date, b)
                && _content.Elements[_date].TextStart > b.Start
                && CommentButtons.AreIn(_content, b) is null
                && CommentNames.Name(rest[..Math.Max(0, _content.Elements[_date].TextStart - b.End + rest.Length)]) is { } left)
            {
                _nameBlock = block;
                return NameInFirst(block) ?? left;
            }

            if (Overlaps(_date, b) || (b.Length <= LongestSignature
                && (DateReading.FindIn(line) is not null || CommentDates.IsLine(_content, block)
                    || CommentDates.EndsWithDay(line) || CommentDates.HasSign(_content, block)))
                || CommentButtons.AreIn(_content, b) is true)
            {
                var isAtStart = Overlaps(_date, b) && _content.Elements[_date] is var dated && dated.TextStart <= b.Start
                    && dated.TextEnd < b.End && _content.ElementText(_date) is var day
                    && (DateReading.IsMostlyDate(day) || CommentWords.IsRelative(day)
                        || DateReading.FindYearless(day) is not null);
                var beside = isAtStart ? NameBehind(_content.Text.AsSpan(
                        Math.Min(_content.Elements[_date].TextEnd, b.End)..b.End))
                    : (DateReading.FindIn(line) ?? (line.Length == b.Length ? CommentDates.Find(_content, block)
                        : DateReading.FindYearless(line))) is { } date
                        ? CommentNames.Beside(line, date.Start, date.Length) : null;
                beside = beside is null || isNotice || IsButton(beside) || CommentButtons.AreIn(_content, b) is not null
                    ? null : NameInFirst(block) ?? beside;
                var above = beside is not null || before < 0 ? null
                    : NameInFirst(before) ?? CommentNames.Name(CommentNames.WithoutCount(_content, before));
                if (beside is null && first >= 0 && first < before && (!SaysBehind(block)
                    || (_content.TextOf(before).Count(' ') > 2 && CommentNames.NamedBy(_content.StringOf(before)) is null)))
                    above = null;
                if (beside is null && above is null && first >= 0 && first < block)
                    return FirstLine(first);
                _nameBlock = beside is not null ? block : above is not null ? before : -1;
                return beside ?? above;
            }

            if (CommentTraits.Says(line) && CommentWords.FindSays(line) is var (end, _)
                && CommentNames.Name(line[..end]) is { } says)
            {
                _nameBlock = block;
                return says;
            }

            if (before < 0 && (CommentWords.EndsWithSays(line) || (first == block && b.Length <= CommentNames.Longest
                && _blocks.Count > 1 && (line.EndsWith(':') || CommentNames.SaysAtEnd(line.ToString())))))
            {
                _nameBlock = block;
                return CommentNames.Name(line.TrimEnd(" .…:\u00A0"));
            }

            var mayName = b.Length <= CommentNames.Longest && !Overlaps(_title, b)
                && CommentButtons.LabelOf(_content, block) == LabelKind.None;
            before = mayName ? block : -1;
        }

        return first >= 0 && first == _blocks.Find(block => _content.Blocks[block].Kind == BlockKind.Text)
            && _blocks.Exists(block => block > first && _content.Blocks[block].Length > LongestName) ? FirstLine(first) : null;
    }
}
