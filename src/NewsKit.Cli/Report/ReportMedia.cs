using System.Text;

namespace NewsKit.Cli;

/// <summary>Puts the words of pictures, films and recordings in their place: a report loads nothing.</summary>
/// <remarks>It reads what the HTML writer wrote, where <c>&lt;</c> and <c>&gt;</c> stand for tags alone and values are between
/// double quotes.</remarks>
internal static class ReportMedia
{
    private static readonly (string Tag, string End, string Word)[] Kinds =
        [("<img ", "", "Picture"), ("<video ", "</video>", "Video"), ("<audio ", "</audio>", "Recording")];

    internal static string Named(string fragment)
    {
        foreach (var (tag, end, word) in Kinds)
            fragment = Named(fragment, tag, end, word);
        return fragment;
    }

    private static string Named(string fragment, string tag, string end, string word)
    {
        var written = new StringBuilder(fragment.Length);
        var from = 0;
        for (int start; (start = fragment.IndexOf(tag, from, StringComparison.Ordinal)) >= 0;)
        {
            var close = fragment.IndexOf('>', start);
            var attributes = fragment[start..close];
            var alt = Value(attributes, " alt=\"");
            written.Append(fragment, from, start - from)
                .Append("<span class=\"nr-media\" dir=\"auto\"><b>").Append(word).Append("</b> ")
                .Append(alt.Length > 0 ? alt : Value(attributes, " src=\"")).Append("</span>");
            from = close + 1;
            if (fragment.AsSpan(from).StartsWith(end, StringComparison.Ordinal))
                from += end.Length;
        }

        return written.Append(fragment, from, fragment.Length - from).ToString();
    }

    /// <summary>A value as it was written, escaped; empty when there is none.</summary>
    private static string Value(string attributes, string opening)
    {
        var start = attributes.IndexOf(opening, StringComparison.Ordinal);
        if (start < 0)
            return "";
        start += opening.Length;
        return attributes[start..attributes.IndexOf('"', start)];
    }
}
