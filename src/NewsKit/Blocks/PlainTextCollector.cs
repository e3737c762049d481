using System.Globalization;
using NewsKit.Model;

namespace NewsKit.Blocks;

/// <summary>The text front: one block a line; bullets become list items, so that the same readers serve both fronts.</summary>
internal static class PlainTextCollector
{
    /// <summary>The attribute that says how many blanks a line begins with, where it does.</summary>
    internal const string Indentation = "data-depth";

    private const int TabWidth = 4;
    private const string Bullets = "•◦▪‣·*";

    internal static PageContent Collect(string text, CancellationToken cancellation)
    {
        var builder = new ContentBuilder();
        builder.Open("body");
        var inList = false;
        var lines = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            if (++lines % 4_096 == 0)
                cancellation.ThrowIfCancellationRequested();
            var line = text.AsSpan(range).Trim();
            if (line.IsEmpty)
                continue;
            var isItem = IsBullet(line);
            if (isItem != inList)
            {
                if (inList)
                    builder.Close();
                else
                    builder.Open("ul");
                inList = isItem;
            }

            var element = builder.Open(isItem ? "li" : "p");
            var margin = Margin(text.AsSpan(range));
            if (margin > 1)
                builder.Attribute(Indentation, margin.ToString(CultureInfo.InvariantCulture));
            builder.Append(isItem ? line[1..].TrimStart() : line, element);
            builder.EndBlock();
            builder.Close();
        }

        if (inList)
            builder.Close();
        builder.Close();
        return builder.ToContent(PageKind.Text);
    }

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
