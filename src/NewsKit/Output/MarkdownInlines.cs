using System.Globalization;
using System.Text;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>Runs of text as Markdown. Emphasis is only written where every renderer reads it as such; the words never
/// depend on it.</summary>
internal sealed class MarkdownInlines
{
    private readonly StringBuilder _written = new();
    private readonly List<Inline> _runs;

    /// <summary>True when what was written last is a mark of emphasis: another one would join it.</summary>
    private bool _endsInMark;

    private MarkdownInlines(IReadOnlyList<Inline> runs) => _runs = Joined(runs);

    /// <summary>The runs as lines, with a backslash at each line break but no empty line.</summary>
    internal static IEnumerable<string> Lines(string text, IReadOnlyList<Inline> runs)
    {
        var written = new MarkdownInlines(runs.Count > 0 ? runs : [new Inline { Text = text }]).Write();
        var lines = written.Split('\n').Select(line => line.Trim(' ')).Where(line => line.Length > 0).ToList();
        return lines.Select((line, i) => i == lines.Count - 1 ? line : line + "\\");
    }

    private string Write()
    {
        for (var i = 0; i < _runs.Count;)
        {
            var target = MarkdownText.Target(_runs[i].Href, AddressUse.Link);
            var end = i + 1;
            while (target is not null && end < _runs.Count && _runs[end].Href == _runs[i].Href)
                end++;
            var isLink = target is not null && _runs[i..end].Any(run => !string.IsNullOrWhiteSpace(run.Text));
            if (isLink)
                Append("[");
            for (; i < end; i++)
                Run(_runs[i], isLink, Following(i, isLink && i == end - 1));
            if (isLink)
                Append("](" + target + ")");
        }

        return _written.ToString();
    }

    private void Run(Inline run, bool inLink, char following)
    {
        var text = inLink ? run.Text.Replace('\n', ' ') : run.Text;
        if (run.Code)
        {
            Append(CodeSpan(text));
            return;
        }

        var core = text.Trim();
        var marks = (run.Strike ? "~~" : "") + (run.Bold ? "**" : "") + (run.Italic ? "*" : "");
        if (marks.Length == 0 || core.Length == 0 || core.Contains('\n') || !MayMark(core, text, following))
        {
            Lines(text);
            return;
        }

        var start = text.IndexOf(core, StringComparison.Ordinal);
        Lines(text[..start]);
        Append(marks + MarkdownText.Escape(core) + string.Concat(marks.Reverse()));
        _endsInMark = true;
        Lines(text[(start + core.Length)..]);
    }

    /// <summary>True when marks around the core are read as emphasis: they touch blanks, punctuation or the end outside, or
    /// letters inside.</summary>
    private bool MayMark(string core, string text, char following)
    {
        var before = char.IsWhiteSpace(text[0]) || _written.Length == 0 ? ' ' : _written[^1];
        var after = char.IsWhiteSpace(text[^1]) ? ' ' : following;
        return !(_endsInMark && !char.IsWhiteSpace(text[0]))
            && (IsOpenTo(before) || !MayBePunctuation(core[0]))
            && (IsOpenTo(after) || !MayBePunctuation(core[^1]));
    }

    /// <summary>The character that will stand after a run; a blank at the end of the text.</summary>
    private char Following(int run, bool endsLink)
    {
        if (endsLink)
            return ']';
        for (var next = run + 1; next < _runs.Count; next++)
        {
            if (_runs[next].Text.Length == 0)
                continue;
            return MarkdownText.Target(_runs[next].Href, AddressUse.Link) is not null && _runs[next].Href != _runs[run].Href ? '['
                : _runs[next].Code ? '`' : _runs[next].Text[0];
        }

        return ' ';
    }

    private void Lines(string text)
    {
        var isFirst = true;
        foreach (var line in text.Split('\n'))
        {
            if (!isFirst)
                Append("\n");
            isFirst = false;
            Append(MarkdownText.Escape(line));
        }
    }

    private void Append(string text)
    {
        _written.Append(text);
        _endsInMark &= text.Length == 0;
    }

    private static string CodeSpan(string text)
    {
        text = text.Replace('\n', ' ');
        if (string.IsNullOrWhiteSpace(text))
            return " ";
        var fence = new string('`', LongestRun(text) + 1);
        var pad = text[0] is '`' or ' ' || text[^1] is '`' or ' ' ? " " : "";
        return string.Concat(fence, pad, text, pad) + fence;
    }

    /// <summary>The length of the longest run of backticks.</summary>
    internal static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    /// <summary>The runs with cleaned texts, neighbouring code of one link joined: two code spans must not touch.</summary>
    private static List<Inline> Joined(IReadOnlyList<Inline> runs)
    {
        var joined = new List<Inline>();
        var texts = new StringBuilder();
        for (var i = 0; i < runs.Count; i++)
        {
            texts.Append(OutputText.Body(runs[i].Break ? "\n" : runs[i].Text));
            if (i + 1 < runs.Count && runs[i].Code && runs[i + 1].Code && runs[i].Href == runs[i + 1].Href)
                continue;
            joined.Add(runs[i] with { Text = texts.ToString() });
            texts.Clear();
        }

        return joined;
    }

    private static bool IsOpenTo(char c) => char.IsWhiteSpace(c) || char.IsPunctuation(c) || (char.IsAscii(c) && char.IsSymbol(c));

    /// <summary>Renderers differ in what they count as punctuation: symbols and emoji may be.</summary>
    private static bool MayBePunctuation(char c) =>
        char.IsPunctuation(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.MathSymbol
            or UnicodeCategory.CurrencySymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol;
}
