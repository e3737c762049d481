using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>The buttons of a comment, whatever they count: <c>Répondre</c>, <c>Like (3)</c>, <c>返信2件</c>, <c>Voir 1
/// réponse</c>.</summary>
internal static class CommentButtons
{
    private const int Longest = 30;
    private const int LongestRow = 60;
    private const string Signs = " \u00A0›»·•|▲▼△▽";
    private const string Counters = "0123456789()（）[] \u00A0\u202F·件개건条條";

    /// <summary>What a line announces, its counter aside.</summary>
    internal static LabelKind LabelOf(PageContent content, int block)
    {
        var label = content.LabelOf(block);
        return label != LabelKind.None || content.Blocks[block].Length > Longest ? label : Counting(content.TextOf(block));
    }

    /// <summary>The same for a line of several buttons.</summary>
    internal static LabelKind LabelIn(PageContent content, int block)
    {
        var label = LabelOf(content, block);
        return label != LabelKind.None || content.Blocks[block].Kind != BlockKind.Text
            || AreIn(content, content.Blocks[block]) is null ? label : LabelKind.Reply;
    }

    /// <summary>Whether a short line is several buttons, counters and signs and nothing else, and whether an age stands among
    /// them; null for other lines: <c>J’aime · Répondre · 3 · 2 h</c>.</summary>
    internal static bool? AreIn(PageContent content, in Block b)
    {
        if (b.Length is < 5 or > LongestRow)
            return null;
        var (at, isButton, isAged) = (b.Start, false, false);
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.TextStart < at || e.TextEnd > b.End || e.TextLength <= 0
                || (e.TextStart == b.Start && e.TextEnd == b.End))
                continue;
            var text = content.ElementText(i).Trim(Signs);
            var label = text.IsEmpty ? LabelKind.None : Of(text);
            isButton |= label is LabelKind.Reply or LabelKind.CommentControl;
            var isAge = CommentWords.IsRelative(text) || (text.Length > 5 && DateReading.IsMostlyDate(text));
            isAged |= isAge;
            if (HasLetter(content.Text.AsSpan(at, e.TextStart - at))
                || (!isAge && !label.IsControl() && HasLetter(text)))
                return null;
            at = e.TextEnd;
        }

        return isButton && !HasLetter(content.Text.AsSpan(at, b.End - at)) ? isAged : null;
    }

    private static LabelKind Of(ReadOnlySpan<char> text) =>
        SectionLabels.Match(text) is not LabelKind.None and var label ? label : Counting(text);

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }

    /// <summary>The button that a line with a figure in it is; none for other lines.</summary>
    private static LabelKind Counting(ReadOnlySpan<char> line)
    {
        var figure = line.IndexOfAnyInRange('0', '9');
        if (figure <= 0 && !(figure == 0 && line.Length > 2))
            return LabelKind.None;
        var before = line[..figure].TrimEnd(Counters);
        var after = line[figure..].TrimStart(Counters);
        var label = after.IsEmpty ? SectionLabels.Match(before)
            : before.IsEmpty ? SectionLabels.Match(after) : SectionLabels.Match(string.Concat(before, " ", after));
        return label is LabelKind.Reply or LabelKind.CommentControl ? label : LabelKind.None;
    }
}
