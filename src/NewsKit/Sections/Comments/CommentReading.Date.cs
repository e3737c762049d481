using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <content>When a comment was written.</content>
internal sealed partial class CommentReading
{
    private const int ShortestDate = 4;
    private const int LongestTitled = 40;
    private const int DateParts = 3;
    private const int LongestMonth = 12;

    /// <summary>The line that says since when who wrote is a member; -1 for none.</summary>
    private int _joinedBlock = -1;

    private int FindDate()
    {
        foreach (var i in _own)
        {
            var isTime = _content.Elements[i].Tag is "time"
                || _content.Attribute(i, "itemprop") is "commentTime" or "dateCreated" or "datePublished";
            if (isTime && _content.Elements[i].TextLength > 0 && !IsQuoted(i))
                return i;
        }

        foreach (var i in _own)
        {
            if (MayBeDate(i, MarkupTokens.Date | MarkupTokens.Meta) && DateReading.FindIn(_content.ElementText(i)) is not null)
                return i;
        }

        foreach (var i in _own)
        {
            if (MayBeDate(i, MarkupTokens.Date) && (_content.ElementText(i).Length >= ShortestDate || TimeOf(i) is not null))
                return i;
        }

        return UnnamedDate();
    }

    /// <summary>Without any name for it: an age beside the name or alone in its line, or a date glued to what stands before
    /// it.</summary>
    private int UnnamedDate()
    {
        foreach (var block in _blocks)
        {
            ref readonly var b = ref _content.Blocks[block];
            if (b.Kind != BlockKind.Text || b.Length > CommentNames.Longest)
                continue;
            if (CommentDates.Age(_content, b) is var age and >= 0)
                return age;
            foreach (var i in _content.ElementsOf(b))
            {
                if (_content.Elements[i].TextStart > b.Start && _content.Elements[i].TextEnd <= b.End
                    && CommentDates.IsGluedDate(_content, i))
                    return i;
            }
        }

        return -1;
    }

    private bool MayBeDate(int i, MarkupTokens names) =>
        i > _item.Element && i != _author && _content.Has(i, names) && IsShort(i) && !IsQuoted(i)
        && (_blocks.Count < 2 || !HoldsAll(_content.Elements[i]));

    private Timestamp? Published()
    {
        if (_date >= 0)
        {
            var printed = PartsOfDate() ?? _content.ElementText(_date);
            var isTooShort = printed.Length < ShortestDate && !CommentWords.IsRelative(printed);
            return DateReading.Read(isTooShort ? null : DatePart(printed), MachineTime(), _context);
        }

        if (PrintedDate() is { } date)
            return DateReading.Read(date, MachineTime(), _context);
        if ((RelativeDate() ?? YearlessDate()) is { } relative)
            return DateReading.Read(relative, MachineTime(), _context);
        return MachineTime() is { } machine ? DateReading.Machine(machine, _context) : null;
    }

    /// <summary>A date whose day, month and year stand in an element each, where they are no date as they stand; null for
    /// others.</summary>
    private string? PartsOfDate()
    {
        ref readonly var date = ref _content.Elements[_date];
        if (date.End - _date != DateParts + 1 || date.TextLength > LongestTitled)
            return null;
        if (DateReading.FindIn(_content.ElementText(_date)) is not null)
            return null;
        var parts = new string[DateParts];
        for (var part = 0; part < DateParts; part++)
        {
            ref readonly var e = ref _content.Elements[_date + 1 + part];
            parts[part] = _content.ElementText(_date + 1 + part).ToString();
            if (e.Parent != _date || parts[part].Length is 0 or > LongestMonth)
                return null;
        }

        return string.Join(char.IsLetter(parts[1][0]) ? " " : ".", parts);
    }

    /// <summary>The first date in the lines of the signature, or the one with an hour that a later line ends with: a day above it
    /// is that on which the writer joined.</summary>
    private string? PrintedDate()
    {
        string? first = null;
        foreach (var block in LinesOfSignature())
        {
            var line = CommentDates.Readable(AfterName(_content.Blocks[block]));
            if (DateReading.FindIn(line) is not { } found)
                continue;
            var whole = CommentDates.Whole(line, found.Start, found.Length);
            var hasHour = CommentDates.HoldsTime(whole);
            if (first is not null && (!hasHour || !line.TrimEnd().EndsWith(whole, StringComparison.Ordinal)))
                continue;
            (first, _joinedBlock, _dateBlock) = (whole, first is null ? _joinedBlock : _dateBlock, block);
            if (hasHour)
                break;
        }

        return first;
    }

    /// <summary>"il y a 2 heures" after the name in its line, or as a short line of its own beside it.</summary>
    private string? RelativeDate()
    {
        foreach (var block in LinesOfSignature())
        {
            var line = AfterName(_content.Blocks[block]).Trim(" \u00A0\n,-–—|•·()⋯⋮…");
            var rest = block == _nameBlock && CommentWords.FindSays(line) is var (_, end) ? line[end..].Trim(" \u00A0:,")
                : CommentWords.AfterSays(line);
            if (!DateReading.IsDate(rest, _context) && ((rest = CommentAges.In(rest)).IsEmpty || block == _blocks[^1]))
                continue;
            _dateBlock = block;
            return rest.ToString();
        }

        return null;
    }

    /// <summary>A day without its year in a line of the signature: <c>Posted at 08:37h, 06 May</c>.</summary>
    private string? YearlessDate()
    {
        foreach (var block in LinesOfSignature())
        {
            if (CommentDates.Find(_content, block) is not { } found)
                continue;
            _dateBlock = block;
            return _content.TextOf(block).Slice(found.Start, found.Length).ToString();
        }

        return null;
    }

    /// <summary>The short lines outside the text of the comment that may say when it was written.</summary>
    private IEnumerable<int> LinesOfSignature()
    {
        foreach (var block in _blocks)
        {
            if (_content.Blocks[block] is not { Kind: BlockKind.Text, Length: <= LongestSignature } line
                || IsInText(line.Element) || IsDatedSentence(block))
                continue;
            // Since when who wrote is a member; kept in mind, since it is no text either.
            if (CommentWords.IsMemberSince(_content.TextOf(block)))
                _joinedBlock = block;
            else
                yield return block;
        }
    }

    private bool IsDatedSentence(int block) => _content.Blocks[block].Length <= LongestSignature
        && _content.TextOf(block) is var line && DateReading.FindIn(line) is { } date && CommentDates.IsInSentence(line, date);

    private ReadOnlySpan<char> AfterName(in Block b)
    {
        var start = _author >= 0 && _content.Elements[_author].TextStart <= b.Start && _content.Elements[_author].TextEnd < b.End
            ? Math.Clamp(_content.Elements[_author].TextEnd, b.Start, b.End) : b.Start;
        return _content.Text.AsSpan(start, b.End - start);
    }

    /// <summary>The date in a longer text, with the hour that an element after it may hold.</summary>
    private string DatePart(ReadOnlySpan<char> text)
    {
        var printed = text.ToString();
        if (DateReading.FindIn(text) is { } found
            && (text.Length > 30 || CommentDates.EndOfTime(text, found.Start + found.Length) > found.Start + found.Length))
            printed = CommentDates.Whole(text, found.Start, found.Length);
        return !CommentDates.HoldsTime(printed) && HourAfter() is { } hour ? $"{printed} {hour}" : printed;
    }

    /// <summary>An hour alone in an element of its own, near the date.</summary>
    private string? HourAfter()
    {
        var end = Math.Min(_item.End, _content.Elements[_date].End + 4);
        for (var i = _content.Elements[_date].End; i < end; i++)
        {
            var text = _content.ElementText(i).Trim("()");
            var isHour = text.Length is > 3 and < 12 && char.IsAsciiDigit(text[0]) && CommentDates.HoldsTime(text);
            if (isHour && _own.BinarySearch(i) >= 0)
                return text.ToString();
        }

        return null;
    }

    /// <summary>The time an attribute declares: of the date's element, of one within or around it, else of any of the
    /// comment.</summary>
    private string? MachineTime()
    {
        if (_date >= 0)
        {
            for (var i = _date; i < _content.Elements[_date].End; i++)
            {
                if (TimeOf(i) is { } time)
                    return time;
            }

            if (_content.Elements[_date].Parent is var around && around > _item.Element && TimeOf(around) is { } outer)
                return outer;
        }

        foreach (var i in _own)
        {
            if (_content.Attribute(i, "data-comment-timestamp") is { } stamp)
                return stamp;
            if (_content.Attribute(i, "itemprop") is "commentTime" or "dateCreated" or "datePublished" && TimeOf(i) is { } time)
                return time;
            if (_content.Elements[i].Tag is "time" && TimeOf(i) is { } declared)
                return declared;
            if (_content.Attribute(i, "property") is { } property && property.EndsWith("dateCreated", StringComparison.Ordinal))
                return _content.Attribute(i, "content");
        }

        return TimeInTitle();
    }

    /// <summary>The date in the title of a short element: <c>&lt;i title="13 mai 2024"&gt;il y a 2 ans&lt;/i&gt;</c>.</summary>
    private string? TimeInTitle()
    {
        foreach (var i in _own)
        {
            if (_content.Elements[i].TextLength is > 0 and <= LongestTitled && _content.Attribute(i, "title") is { } title
                && title.AsSpan().ContainsAnyInRange('0', '9') && DateReading.IsMostlyDate(title))
                return title;
        }

        return null;
    }

    private string? TimeOf(int element)
    {
        foreach (var name in CommentClasses.TimeAttributes)
        {
            if (_content.Attribute(element, name) is { } value && value.AsSpan().ContainsAnyInRange('0', '9'))
                return value;
        }

        return null;
    }

    /// <summary>Who wrote, where a line says it and when; null where none does.</summary>
    private string? Announced()
    {
        foreach (var block in _blocks)
        {
            if (NameBeforeDate(_content.Blocks[block], _content.TextOf(block)) is { } name)
                return name;
        }

        return null;
    }

    /// <summary>"Soumis par Luc le 5 mars 2024": a name behind other words and before a date.</summary>
    private static string? NameBeforeDate(in Block b, ReadOnlySpan<char> line)
    {
        if (b is not { Kind: BlockKind.Text, HeadingLevel: 0, Length: <= LongestSignature } || !line.ContainsAnyInRange('0', '9')
            || DateReading.FindIn(line) is not { } date || CommentDates.IsInSentence(line, date))
            return null;
        if (date.Start <= LongestBeforeDate)
            return NameBehindDate(line, date);
        return CommentNames.Name(line[..date.Start]) is { } name
            && !line.TrimStart().StartsWith(name, StringComparison.Ordinal) ? name : null;
    }

    /// <summary>"Le 20 octobre 2022 à 21:14, par Luc": a name behind "by", behind the date.</summary>
    private static string? NameBehindDate(ReadOnlySpan<char> line, (int Start, int Length) date)
    {
        var rest = line[(date.Start + date.Length)..].TrimStart(" ,:-–|·\u00A0");
        return rest.IndexOf(' ') is > 0 and var end && BylineWords.Announcers.Contains(FoldedText.Fold(rest[..end]))
            ? CommentNames.Name(rest[(end + 1)..]) : null;
    }
}
