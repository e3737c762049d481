using System.Text;

namespace NewsKit.Text;

/// <summary>Turns a piece of HTML source without tags into runs of decoded text, and an attribute value into its normal
/// form.</summary>
internal static class HtmlTextNode
{
    /// <summary>Adds the runs of a piece of source and the place of each; a reference we do not know is an opaque
    /// run.</summary>
    public static void Read(
        string html, int start, int end, string? language, List<TextRun> runs, List<(int Start, int End)> places,
            bool inAttribute = false)
    {
        var decoded = new StringBuilder();
        var (runStart, copied) = (start, start);
        for (var amp = IndexOf(html, start, end); amp >= 0;)
        {
            var reference = HtmlReference.Read(html.AsSpan(amp + 1, end - amp - 1), inAttribute, out var length);
            var next = amp + 1 + length;
            if (length > 0)
            {
                decoded.Append(html, copied, amp - copied).Append(reference);
                copied = next;
            }

            if (length > 0 && reference is null)
            {
                AddText(decoded, runStart, amp);
                runs.Add(new TextRun(html[amp..next], TextRunKind.Opaque));
                places.Add((amp, next));
                runStart = next;
            }

            amp = IndexOf(html, next, end);
        }

        decoded.Append(html, copied, end - copied);
        AddText(decoded, runStart, end);

        void AddText(StringBuilder text, int from, int to)
        {
            if (to > from)
            {
                runs.Add(new TextRun(text.ToString(), TextRunKind.Text, language));
                places.Add((from, to));
            }

            text.Clear();
        }
    }

    /// <summary>The new source of an attribute value, or null when its text is already normal.</summary>
    public static string? NormaliseAttribute(string html, HtmlAttribute attribute, in TextSettings settings)
    {
        var (runs, places) = (new List<TextRun>(), new List<(int Start, int End)>());
        Read(html, attribute.Start, attribute.End, language: null, runs, places, inAttribute: true);
        var texts = TextPipeline.NormaliseRuns(runs, settings);
        if (texts.AsSpan().SequenceEqual(runs.Select(run => run.Text).ToArray()))
            return null;
        var quote = attribute.Quote == '\0' ? '"' : attribute.Quote;
        var value = new StringBuilder();
        for (var i = 0; i < texts.Length; i++)
        {
            if (runs[i].Kind == TextRunKind.Opaque)
                value.Append(texts[i]);
            else
                HtmlReference.AppendEscaped(value, texts[i], quote);
        }

        return attribute.Quote == '\0' ? $"\"{value}\"" : value.ToString();
    }

    private static int IndexOf(string html, int start, int end)
    {
        var at = html.AsSpan(start, end - start).IndexOf('&');
        return at < 0 ? -1 : start + at;
    }
}
