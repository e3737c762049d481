using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <content>Names that no element tells from the line they stand in.</content>
internal sealed partial class CommentReading
{
    /// <summary>In a line such as "par Luc le 7 mai 2020 - 12:38" the name stands beside the date; else it may be the short
    /// line before the date.</summary>
    private string? NameInLines()
    {
        int before = -1, first = -1;
        foreach (var block in _blocks)
        {
            ref readonly var b = ref _content.Blocks[block];
            if (b.Kind != BlockKind.Text || IsInText(b.Element) || b.Length == 1
                || CommentNames.Counts(_content, block))
                continue;
            if (first < 0 && (b.Length > LongestName || CommentButtons.LabelOf(_content, block) == LabelKind.None))
                first = block;
            var line = WithoutGlue(AfterTitle(b), b);
            if (DateReading.FindIn(line) is null && Overlaps(_date, b) && _content.Elements[_date].TextStart > b.Start
                && CommentButtons.AreIn(_content, b) is null
                && CommentNames.Name(_content.Text.AsSpan(b.Start, _content.Elements[_date].TextStart - b.Start)) is { } left)
            {
                _nameBlock = block;
                return NameInFirst(block) ?? left;
            }

            if (Overlaps(_date, b) || (b.Length <= LongestSignature
                && (DateReading.FindIn(line) is not null || CommentDates.IsLine(_content, block)))
                || CommentButtons.AreIn(_content, b) is true)
            {
                var isAtStart = Overlaps(_date, b) && _content.Elements[_date] is var dated && dated.TextStart <= b.Start
                    && dated.TextEnd < b.End && DateReading.IsMostlyDate(_content.ElementText(_date));
                var beside = isAtStart ? NameBehind(_content.Text.AsSpan(
                        Math.Min(_content.Elements[_date].TextEnd, b.End)..b.End))
                    : DateReading.FindIn(line) is { } date ? CommentNames.Beside(line, date.Start, date.Length) : null;
                beside = beside is null || IsButton(beside) || CommentButtons.AreIn(_content, b) is not null
                    ? null : NameInFirst(block) ?? beside;
                var above = beside is not null || before < 0 ? null
                    : NameInFirst(before) ?? CommentNames.Name(CommentNames.WithoutCount(_content, before));
                if (beside is null && first >= 0 && first < before && _content.TextOf(before).Count(' ') > 2
                    && CommentTraits.NamedBy(_content.StringOf(before)) is null)
                    above = null;
                if (beside is null && above is null && first >= 0 && first < block)
                    return FirstLine(first);
                _nameBlock = beside is not null ? block : above is not null ? before : -1;
                return beside ?? above;
            }

            if (before < 0 && CommentWords.EndsWithSays(line))
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

    /// <summary>A name behind its date.</summary>
    private static string? NameBehind(ReadOnlySpan<char> words) =>
        HasLetter(words) ? CommentNames.Name(CommentWords.AfterVerb(words)) : null;

    /// <summary>The name that stands in the first line alone, where the date stands below the text.</summary>
    private string? FirstLine(int block)
    {
        var line = _content.TextOf(block);
        if (line.Count(' ') > 2 || IsButton(line) || CommentNames.Name(line) is not { } name || !HasLetter(name))
            return null;
        _nameBlock = block;
        return name;
    }

    private static bool IsButton(ReadOnlySpan<char> text) =>
        SectionLabels.Match(text) is LabelKind.Reply or LabelKind.CommentControl;

    /// <summary>The line with a blank where an element with the date is glued to the name.</summary>
    private ReadOnlySpan<char> WithoutGlue(ReadOnlySpan<char> line, in Block b)
    {
        foreach (var i in _content.ElementsOf(b))
        {
            ref readonly var e = ref _content.Elements[i];
            var at = e.TextStart - (b.End - line.Length);
            if (at > 0 && at < line.Length && (e.Tag is "time" || _content.Has(i, MarkupTokens.Date)
                    || char.IsAsciiDigit(line[at])) && char.IsLetterOrDigit(line[at - 1]))
                return string.Concat(line[..at], " ", line[at..]);
        }

        return line;
    }

    /// <summary>Votes and numbers of comments have none.</summary>
    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }

    private ReadOnlySpan<char> AfterTitle(in Block b)
    {
        var start = _title >= 0 && _content.Elements[_title].TextStart <= b.Start
            ? Math.Clamp(_content.Elements[_title].TextEnd, b.Start, b.End) : b.Start;
        foreach (var i in _content.ElementsOf(b))
        {
            // Its number may stand before the name in an element of its own.
            if (_content.Elements[i].TextStart == start && _content.Elements[i].TextEnd < b.End
                && IsNumber(_content.ElementText(i)) && !_content.ElementText(i).IsWhiteSpace())
                return _content.Text.AsSpan(_content.Elements[i].TextEnd, b.End - _content.Elements[i].TextEnd);
        }

        return _content.Text.AsSpan(start, b.End - start);
    }
}
