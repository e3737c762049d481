using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <content>Who wrote a comment.</content>
internal sealed partial class CommentReading
{
    private int FindAuthor()
    {
        if (_replyName is not null && FindName(_replyName) is var named and >= 0)
            return named;
        foreach (var i in _own)
        {
            if (_content.Attribute(i, "itemprop") is "author" or "creator" && IsShort(i) && !IsAnswered(i))
                return Inner(i, "name");
        }

        foreach (var name in CommentClasses.Names)
        {
            foreach (var i in _own)
            {
                if (_content.HasClass(i, name) && IsShort(i) && !DateReading.IsMostlyDate(_content.ElementText(i))
                    && !IsQuoted(i) && !IsAnswered(i))
                    return i;
            }
        }

        foreach (var i in _own)
        {
            if ((i > _item.Element || _content.Elements[i].Tag is "dt") && IsNamedAuthor(i) && IsShort(i)
                && IsLineWithName(i) && !IsQuoted(i) && !IsAnswered(i))
                return FirstWithin(i);
        }

        return FindNameLink() is var link and >= 0 ? link : FindNameHeading();
    }

    /// <summary>Without any name for it: the first link that is a short line by itself, before the text.</summary>
    private int FindNameLink()
    {
        var announced = Announced();
        foreach (var i in _own)
        {
            ref readonly var e = ref _content.Elements[i];
            if (e.Tag is not ("a" or "strong" or "b") || e.TextEnd <= e.TextStart || IsTitled(i))
                continue;
            var text = _content.ElementText(i);
            if (!CommentButtons.HasLetter(text) || DateReading.FindIn(text) is not null
                || SectionLabels.Match(text.Trim(" \u00A0-–—|·")) is LabelKind.Reply or LabelKind.CommentControl
                || CommentWords.IsRelative(text))
                continue;
            if (e.FirstBlock >= e.EndBlock || _content.Blocks[e.FirstBlock].Length > LongestSignature)
                return -1;
            if (CommentButtons.LabelOf(_content, e.FirstBlock) is LabelKind.Reply or LabelKind.CommentControl)
                continue;
            // Where a line says who wrote, a link that says something else is what the comment is called.
            if (announced is not null && !text.SequenceEqual(announced))
                return -1;
            var isLine = _content.Blocks[e.FirstBlock].Length <= text.Length + 2
                && _content.LabelOf(e.FirstBlock) == LabelKind.None;
            if (text.Length <= CommentNames.Longest && CommentNames.Name(text) is not null && !IsAnswered(i)
                && (isLine || IsNamedInLine(i, _content.Blocks[e.FirstBlock])))
                return i;
            if (isLine)
                return -1;
        }

        return -1;
    }

    /// <summary>"<b>Luc</b> a commenté hier", "Posté le 5 mars par <b>Luc</b>".</summary>
    private bool IsNamedInLine(int element, in Block line)
    {
        ref readonly var e = ref _content.Elements[element];
        if (e.TextStart < line.Start || e.TextEnd > line.End)
            return false;
        var before = _content.Text.AsSpan(line.Start, e.TextStart - line.Start).TrimEnd();
        var after = _content.Text.AsSpan(e.TextEnd, line.End - e.TextEnd).Trim(" \u00A0\n·•|⋯⋮…");
        if (before.IsEmpty)
            return CommentWords.AfterSays(after).Length < after.Length
                || (DateReading.FindIn(after) ?? DateReading.FindYearless(after)) is { Start: < 4 }
                || DateReading.IsDate(after, _context);
        return DateReading.FindIn(before) is not null && BylineWords.Announcers.Contains(FoldedText.Fold(LastWord(before)));
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOf(' ') + 1)..];

    /// <summary>Titles of comments are strong or lead to themselves.</summary>
    private bool IsTitled(int element)
    {
        if (_content.Attribute(element, "href") is { } href
            && (href.StartsWith('#') || href.Contains("#forum", StringComparison.Ordinal)
                || href.Contains("#comment", StringComparison.Ordinal)
                || (href.Contains('#', StringComparison.Ordinal) && IsHeading(_content.Elements[element]))))
            return true;
        for (var i = element; i > _item.Element; i = _content.Elements[i].Parent)
        {
            if (_content.Has(i, MarkupTokens.Title) || _content.Elements[i].Classes.Contains("titre", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private bool IsHeading(in PageElement e) => e.FirstBlock < e.EndBlock && _content.Blocks[e.FirstBlock].HeadingLevel > 0;

    /// <summary>The name's own element, when the date follows it without a space.</summary>
    private int FirstWithin(int element)
    {
        ref readonly var e = ref _content.Elements[element];
        for (var i = element + 1; i < e.End; i++)
        {
            ref readonly var inner = ref _content.Elements[i];
            if (inner.Tag is "strong" or "b" or "a" && inner.TextStart == e.TextStart && inner.TextEnd > inner.TextStart
                && _content.Text.AsSpan(inner.TextEnd, e.TextEnd - inner.TextEnd).ContainsAnyInRange('0', '9'))
                return i;
            // Beside the name may stand whom it answers.
            if (IsNamedAuthor(i) && inner.TextStart == e.TextStart && inner.TextEnd > inner.TextStart
                && inner.TextEnd < e.TextEnd && CommentNames.Name(_content.ElementText(i)) is not null)
                return i;
        }

        return element;
    }

    private bool IsNamedAuthor(int i) => _content.Elements[i].Tag is "cite" || _content.Has(i, MarkupTokens.Author)
        || _content.Elements[i].Classes.Contains("forum-qui", StringComparison.Ordinal);

    /// <summary>Whether an element is one line that does not begin with its date.</summary>
    private bool IsLineWithName(int i) => _content.ElementText(i) is var line && !line.Contains('\n')
        && DateReading.FindIn(line) is not { Start: < 2 };

    private bool IsQuoted(int i) => _content.Closest(i, "blockquote") >= _item.Element + 1;

    private int Inner(int element, string itemprop)
    {
        for (var i = element + 1; i < _content.Elements[element].End; i++)
        {
            if (string.Equals(_content.Attribute(i, "itemprop"), itemprop, StringComparison.Ordinal) && IsShort(i))
                return i;
        }

        return element;
    }

    private bool IsShort(int i) => _content.Elements[i].TextLength is > 0 and <= LongestName;

    private CommentAuthor? Author()
    {
        var name = _author >= 0 ? NameIn(_author) : NameOfLink() ?? WithoutCount(NameInLines()) ?? NameOfPicture();
        return _context.Line(name is null ? null : LineAnswers.Split(name).Name) is { } field
            ? new CommentAuthor { Name = field, Url = _author >= 0 ? AuthorAddress() : null } : null;
    }

    /// <summary>Where nothing else says who wrote, a heading above the text does.</summary>
    private CommentAuthor? AuthorOfTitle()
    {
        if (_title < 0 || _content.Elements[_title].FirstBlock != _blocks[0]
            || CommentNames.NamedBy(_content.ElementText(_title).ToString()) is not { } name)
            return null;
        _nameBlock = _blocks[0];
        _title = -1;
        return new CommentAuthor { Name = name };
    }

    /// <summary>The name an element holds, without the badges in it and without a date beside it.</summary>
    private string? NameIn(int element)
    {
        if (IsTyped(element))
            return _content.ElementText(element).ToString();
        var text = CommentDates.Readable(TextWithoutBadges(element));
        return (DateReading.FindIn(text) ?? (CommentDates.EndsWithDay(text) ? DateReading.FindYearless(text) : null)) is { } date
            ? CommentNames.Beside(text, date.Start, date.Length)
            : CommentAges.NameBeside(text) ?? CommentNames.Clean(text);
    }

    /// <summary>Whether an element holds the name and nothing else: it says so, or the button to answer repeats it.</summary>
    private bool IsTyped(int element) => _content.ElementText(element) is var text && !text.Contains('\n')
        && ((_replyName is not null && text.Equals(_replyName, StringComparison.Ordinal))
            || (_content.Attribute(element, "itemprop") is "name" && _content.Elements[element].Parent is var around and > 0
                && _content.Attribute(around, "itemprop") is "author" or "creator"));

    private string TextWithoutBadges(int element)
    {
        ref readonly var e = ref _content.Elements[element];
        var text = new System.Text.StringBuilder();
        var at = e.TextStart;
        for (var i = element + 1; i < e.End; i++)
        {
            ref readonly var inner = ref _content.Elements[i];
            if ((inner.Tokens & (MarkupTokens.Badge | MarkupTokens.Date)) == 0 && inner.Tag is not ("time" or "sup")
                && !CommentNames.IsCount(_content, inner, e.TextStart) && !IsBadge(i, e.TextStart))
                continue;
            text.Append(_content.Text, at, Math.Max(0, inner.TextStart - at)).Append(' ');
            at = Math.Max(at, inner.TextEnd);
            i = inner.End - 1;
        }

        text.Append(_content.Text, at, Math.Max(0, e.TextEnd - at));
        var name = text.ToString();
        return string.IsNullOrWhiteSpace(name) ? _content.ElementText(element).ToString() : name;
    }

    /// <summary>Whether an element behind the name says what its bearer is here: <c>Auteur</c>.</summary>
    private bool IsBadge(int element, int start)
    {
        ref readonly var e = ref _content.Elements[element];
        return e.TextStart > start && e.TextLength is > 0 and <= LongestBadge
            && CommentWords.Badges.Contains(FoldedText.Fold(_content.ElementText(element)));
    }

    /// <summary>The name in the title of a link around a picture: the profile of who wrote.</summary>
    private string? NameOfLink()
    {
        foreach (var i in _own)
        {
            if (CommentTraits.NamesByTitle(_content, i))
                return CommentNames.Name(_content.Attribute(i, "title"));
        }

        return null;
    }

    private string? AuthorAddress()
    {
        for (var i = _author; i < _content.Elements[_author].End; i++)
        {
            if (_content.Elements[i].Tag is "a" && _context.Resolve(_content.Attribute(i, "href"), AddressUse.Media) is { } url)
                return url;
        }

        return _content.Closest(_author, "a") is var around && around > _item.Element
            ? _context.Resolve(_content.Attribute(around, "href"), AddressUse.Media) : null;
    }

    /// <summary>A name behind its date.</summary>
    private static string? NameBehind(ReadOnlySpan<char> words) =>
        CommentButtons.HasLetter(words) ? CommentNames.Name(CommentWords.AfterVerb(words)) : null;

    /// <summary>The name that stands in the first line alone, where the date stands below the text.</summary>
    private string? FirstLine(int block)
    {
        var line = _content.TextOf(block);
        if ((_content.Blocks[block].HeadingLevel > 0 && CommentNames.NamedBy(line.ToString()) is null)
            || line.Count(' ') > 2 || IsButton(line)
            || CommentNames.Name(line) is not { } name || !CommentButtons.HasLetter(name))
            return null;
        _nameBlock = block;
        return name;
    }

    /// <summary>What counts, "39 points", is nobody.</summary>
    private static string? WithoutCount(string? name) => name is [>= '0' and <= '9', ..]
        && name.AsSpan().TrimStart("0123456789") is [' ' or '\u00A0', var next, ..] && char.IsLower(next) ? null : name;

    private static bool IsButton(ReadOnlySpan<char> text) =>
        SectionLabels.Match(text.IndexOfAny("·|•") is > 0 and var bar ? text[..bar].Trim() : text)
            is LabelKind.Reply or LabelKind.CommentControl;

    /// <summary>The line with a blank where an element with the date, or with "said" before it, is glued to the name.</summary>
    private ReadOnlySpan<char> WithoutGlue(ReadOnlySpan<char> line, in Block b)
    {
        foreach (var i in _content.ElementsOf(b))
        {
            ref readonly var e = ref _content.Elements[i];
            var at = e.TextStart - (b.End - line.Length);
            if (at <= 0 || at >= line.Length || !(char.IsLetterOrDigit(line[at - 1]) || line[at - 1] is ')'))
                continue;
            if (e.Tag is "time" || _content.Has(i, MarkupTokens.Date) || char.IsAsciiDigit(line[at])
                || CommentWords.AfterSays(line[at..]).Length < line.Length - at)
                return string.Concat(line[..at], " ", line[at..]);
        }

        return line;
    }

    private ReadOnlySpan<char> AfterTitle(in Block b)
    {
        var start = _title >= 0 && _content.Elements[_title].TextStart <= b.Start
            ? Math.Clamp(_content.Elements[_title].TextEnd, b.Start, b.End) : b.Start;
        foreach (var i in _content.ElementsOf(b))
        {
            // Its number, or whom it answers, may stand before the name in an element of its own.
            if (_content.Elements[i].TextStart == start && _content.Elements[i].TextEnd < b.End
                && ((IsNumber(_content.ElementText(i)) && !_content.ElementText(i).IsWhiteSpace())
                    || (i != b.Element && CommentWords.AnswerNoticeLength(_content.ElementText(i)) > 0)))
                return _content.Text.AsSpan(_content.Elements[i].TextEnd, b.End - _content.Elements[i].TextEnd);
        }

        return _content.Text.AsSpan(start, b.End - start);
    }
}
