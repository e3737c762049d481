using System.Globalization;
using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Blocks;

/// <summary>The text front: one block a line; bullets become list items, so that the same readers serve both fronts. Lines
/// with no empty one between them stand in one element, as the links of a menu do; the others are paragraphs.</summary>
internal static class PlainTextCollector
{
    /// <summary>The attribute that says how many blanks a line begins with, where it does.</summary>
    internal const string Indentation = "data-depth";

    /// <summary>The element around lines with no empty one between them.</summary>
    private const string Run = "section";

    /// <summary>The element of such a line.</summary>
    private const string LineOfRun = "div";

    private const int TabWidth = 4;
    private const int ShortestRule = 20;
    private const string Bullets = "•◦▪‣·*";

    internal static PageContent Collect(string text, CancellationToken cancellation)
    {
        text = TerminalText.Unfolded(text);
        var builder = new ContentBuilder();
        builder.Open("body");
        string? open = null;
        var lines = 0;
        var isAfterEmpty = true;
        var hasEmpty = HasEmpty(text);
        if (!hasEmpty)
            text = BrokenLines.Joined(text);
        var ranges = text.AsSpan().Split('\n');
        var hasLine = ranges.MoveNext();
        while (hasLine)
        {
            if (++lines % 4_096 == 0)
                cancellation.ThrowIfCancellationRequested();
            var range = ranges.Current;
            hasLine = ranges.MoveNext();
            var line = text.AsSpan(range).Trim();
            if (line.IsEmpty || IsRule(line))
            {
                isAfterEmpty = true;
                continue;
            }

            var isBeforeEmpty = !hasLine || text.AsSpan(ranges.Current).IsWhiteSpace();
            var isItem = IsBullet(line);
            var around = isItem ? "ul" : !hasEmpty || (isAfterEmpty && isBeforeEmpty) ? null : Run;
            if (around != open || (isAfterEmpty && open == Run))
            {
                if (open is not null)
                    builder.Close();
                if (around is not null)
                    builder.Open(around);
                open = around;
            }

            Add(builder, text.AsSpan(range), line, isItem, around == Run);
            isAfterEmpty = false;
        }

        if (open is not null)
            builder.Close();
        builder.Close();
        return builder.ToContent(PageKind.Text);
    }

    /// <summary>Whether a line is a rule as terminals draw it.</summary>
    private static bool IsRule(ReadOnlySpan<char> line) => line.Length >= ShortestRule && line[0] is '_' or '─' or '━'
        && !line.ContainsAnyExcept(line[0]);

    /// <summary>Whether an empty line stands between two lines: else nothing tells a menu from a text.</summary>
    private static bool HasEmpty(ReadOnlySpan<char> text)
    {
        var inner = text.Trim();
        for (var at = inner.IndexOf('\n'); at >= 0;)
        {
            var rest = inner[(at + 1)..];
            var next = rest.IndexOf('\n');
            if (next >= 0 && rest[..next].IsWhiteSpace())
                return true;
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static void Add(
        ContentBuilder builder, ReadOnlySpan<char> printed, ReadOnlySpan<char> line, bool isItem, bool isOfRun)
    {
        var element = builder.Open(isItem ? "li" : isOfRun ? LineOfRun : "p");
        var margin = Margin(printed);
        if (margin > 1)
            builder.Attribute(Indentation, margin.ToString(CultureInfo.InvariantCulture));
        line = isItem ? line[1..].TrimStart() : line;
        builder.Append(GluedDates.Part(line) ?? line, element);
        builder.EndBlock();
        builder.Close();
    }

    /// <summary>The element around lines with no empty one between them in which a line stands; 0 for a line alone.</summary>
    internal static int RunOf(PageContent content, int block) =>
        content.ElementOf(block).Parent is var parent and > 0 && content.Elements[parent].Tag == Run ? parent : 0;

    private static int Margin(ReadOnlySpan<char> line)
    {
        var margin = 0;
        foreach (var c in line)
        {
            if (c is not (' ' or '\t' or '\u00A0'))
                break;
            margin += c == '\t' ? TabWidth : 1;
        }

        return margin;
    }

    private static bool IsBullet(ReadOnlySpan<char> line)
    {
        if (line.Length <= 2)
            return false;
        // A dash at both ends sets a line off.
        return line[0] is '-' ? line[1] is ' ' && !line.EndsWith('-')
            : Bullets.Contains(line[0], StringComparison.Ordinal) && line[1] is ' ' or '\t' or '\u00A0';
    }
}
