using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

internal sealed partial class PrintedDates
{
    /// <summary>Marked-up times of the block.</summary>
    private bool FromElements(int block, in Block b, double place)
    {
        var (any, end) = (false, b.End);
        Timestamp? published = null;
        foreach (var i in _content.ElementsOf(b))
        {
            ref readonly var e = ref _content.Elements[i];
            if (!HoldsDate(i) || e.TextStart < b.Start || e.TextEnd > b.End)
                continue;
            var text = _content.ElementText(i).ToString();
            if (FromTwoDates(block, text, place))
            {
                any = true;
                continue;
            }

            var stamp = DateReading.Read(
                text, _content.Attribute(i, "datetime") ?? _content.Attribute(i, "content")
                ?? _content.Attribute(i, "title"), context);
            if (stamp?.Value is null)
                continue;
            any = true;
            var isModified = SaysModified(i, b.Start, text) || SaysModifiedBefore(block);
            (published, end) = (isModified ? null : stamp, e.TextEnd);
            Note(block, stamp.Value);
            var weight = IsInSentence(block, b, e) ? DateWeights.InSentence : DateWeights.TimeElement;
            readings.AddVisible(stamp, isModified, FieldSource.Visible,
                weight + place - (e.Hidden ? DateWeights.Hidden : 0), block);
        }

        if (published is not null && end < b.End && IsAtHead(block))
            LookAtChangeBehind(block, ChangeIn(b, end), published, place);
        return any;
    }

    /// <summary>The element of a line, behind a place in it, that speaks of a change and holds figures; else the whole
    /// rest.</summary>
    private string ChangeIn(in Block b, int start)
    {
        foreach (var i in _content.ElementsOf(b))
        {
            ref readonly var e = ref _content.Elements[i];
            if (e.TextStart >= start && e.TextEnd <= b.End && _content.ElementText(i) is var text
                && text.ContainsAnyInRange('0', '9') && DateReading.SaysModified(text[..Math.Min(text.Length, LongestLabel)]))
                return text.ToString();
        }

        return _content.Text[start..b.End];
    }

    /// <summary>The days of publication and of the change in one element, whose attribute says one of them.</summary>
    private bool FromTwoDates(int block, string text, double place)
    {
        if (DateReading.FindIn(text) is not var (start, length) || text.Length <= start + length + ShortestOfChange
            || !DateReading.SaysModified(text.AsSpan(start + length)) || DateReading.SaysModified(text.AsSpan(0, start))
            || DateReading.ReadLine(text, context) is not ({ Value: not null } published, { Value: not null } modified))
            return false;
        Note(block, published.Value);
        Note(block, modified.Value);
        readings.AddVisible(published, isModified: false, FieldSource.Visible, DateWeights.TimeElement + place, block);
        readings.AddVisible(modified, isModified: true, FieldSource.Visible, DateWeights.TimeElement + place, block);
        return true;
    }

    /// <summary>Whether a time is a few words of a paragraph of the text: the day that it speaks of.</summary>
    private bool IsInSentence(int block, in Block b, in PageElement e) =>
        b.Length > LongestBare && e.TextLength * 3 < b.Length && segments.Is(block, SectionKind.Body)
            && _content.Text.AsSpan(b.Start, e.TextStart - b.Start).Count(' ') > 1
                && BlockQuestions.IsSentence(_content.TextOf(block))
            && !IsLabelled(block);

    /// <summary>Dates in elements of their own that nothing parts from the text around them: <c>&lt;b&gt;Anna
    /// Roy&lt;/b&gt;&lt;i&gt;Mar 5, 2024&lt;/i&gt;</c>.</summary>
    private bool FromGlued(int block, in Block b, double place)
    {
        var any = false;
        var isGlued = HoldsGlued(b);
        for (var i = b.Element + 1; isGlued && i < _content.Elements[b.Element].End
            && _content.Elements[i].TextStart < b.End; i++)
        {
            ref readonly var e = ref _content.Elements[i];
            if (!MayBeDate(i, b))
                continue;
            var text = _content.ElementText(i);
            if (!text.ContainsAnyInRange('0', '9') || !(DateReading.AreMostlyDates(text) || DateReading.IsLabelled(text)))
                continue;
            var (published, modified) = DateReading.ReadLine(HourBehind(i, b) is { } clock ? $"{text} {clock}" : text.ToString(),
                context);
            var isModified = published is not null && SaysModified(i, b.Start, "");
            Note(block, published?.Value);
            Note(block, modified?.Value);
            readings.AddVisible(published, isModified, FieldSource.Visible, DateWeights.OwnElement + place, block);
            readings.AddVisible(modified, isModified: true, FieldSource.Visible, DateWeights.OwnElement + place, block);
            any |= published is not null || modified is not null;
        }

        return any;
    }

    /// <summary>Whether one such element stands in a block: then the others of it are read by themselves too.</summary>
    private bool HoldsGlued(in Block b)
    {
        for (var i = b.Element + 1; i < _content.Elements[b.Element].End && _content.Elements[i].TextStart < b.End; i++)
        {
            if (MayBeDate(i, b) && IsGlued(_content.Elements[i], b)
                && _content.ElementText(i) is var text && text.ContainsAnyInRange('0', '9') && DateReading.AreMostlyDates(text))
                return true;
        }

        return false;
    }

    /// <summary>The hour in the element behind that of a day, with nothing or a small word between them; null for
    /// none.</summary>
    private string? HourBehind(int element, in Block b)
    {
        var end = _content.Elements[element].TextEnd;
        for (var i = element + 1; i < _content.Elements.Length && _content.Elements[i].TextStart <= end + 1; i++)
        {
            ref readonly var e = ref _content.Elements[i];
            if (e.TextStart < end || e.TextLength is 0 or > LongestAlone || e.TextEnd > b.End)
                continue;
            var text = _content.ElementText(i);
            if (text.IsEmpty)
                continue;
            if (ClockText.IsOne(text))
                return ClockText.IsIn(_content.ElementText(element)) ? null : text.ToString();
            if (text.Length > LongestTie || !char.IsLetter(text[0]))
                return null;
            end = e.TextEnd;
        }

        return null;
    }

    /// <summary>Whether a day stands alone beside a line that is the headline again, in a list of articles.</summary>
    private bool IsOfOwnCard(int block)
    {
        if (segments.Headline < 0 || Math.Abs(block - segments.Headline) < 3 || _content.Blocks[block].Length > LongestAlone
            || segments.KindOf(block) is SectionKind.Comments or SectionKind.Footer || !IsHeadlineAgain(block - 1, block + 1))
            return false;
        return DateReading.FindIn(_content.TextOf(block)) is { Start: 0 } found && found.Length == _content.Blocks[block].Length;
    }

    private bool IsHeadlineAgain(int before, int after)
    {
        var headline = _content.TextOf(segments.Headline).Trim();
        return headline.Length > ShortestNamed && ((before >= 0 && _content.TextOf(before).Trim().SequenceEqual(headline))
            || (after < _content.Blocks.Length && _content.TextOf(after).Trim().SequenceEqual(headline)));
    }

    private bool MayBeDate(int element, in Block b)
    {
        ref readonly var e = ref _content.Elements[element];
        return e.End == element + 1 && e.TextStart >= b.Start && e.TextEnd <= b.End && e.TextLength is >= 6 and <= LongestDates;
    }

    private bool IsGlued(in PageElement e, in Block b) =>
        (e.TextStart > b.Start && IsWordOrLine(_content.Text[e.TextStart - 1]))
            || (e.TextEnd < b.End && IsWordOrLine(_content.Text[e.TextEnd]));

    private static bool IsWordOrLine(char c) => char.IsLetterOrDigit(c) || c is '\n';

    private bool HoldsDate(int element) => _content.Elements[element].Tag is "time"
        || _content.Attribute(element, "itemprop") is "datePublished" or "dateModified"
        || (_content.Elements[element].Tag is "abbr" && _content.HasClass(element, "published"));

    /// <summary>Whether the element's names, its text, or the words before it in its line speak of a change.</summary>
    private bool SaysModified(int element, int lineStart, string text)
    {
        if (NamesChange(element) || _content.Attribute(element, "itemprop") is "dateModified")
            return true;
        ref readonly var e = ref _content.Elements[element];
        return DateReading.SaysModified(_content.Text.AsSpan(lineStart, e.TextStart - lineStart))
            || DateReading.SaysModified(text);
    }

    private bool NamesChange(int element)
    {
        var classes = _content.Elements[element].Classes;
        return (classes.Contains("updated", StringComparison.OrdinalIgnoreCase)
            && !classes.Contains("published", StringComparison.OrdinalIgnoreCase)
            && !classes.Contains("entry-date", StringComparison.OrdinalIgnoreCase))
            || classes.Contains("modified", StringComparison.OrdinalIgnoreCase);
    }
}
