using System.Globalization;
using System.Text;
using NewsKit.Addresses;
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

    private readonly bool _isTemplate;

    private MarkdownInlines(IReadOnlyList<Inline> runs, bool isTemplate) => (_runs, _isTemplate) = (Joined(runs), isTemplate);

    /// <summary>The runs as lines, with a backslash at each line break but no empty line.</summary>
    internal static IEnumerable<string> Lines(string text, IReadOnlyList<Inline> runs, bool isTemplate = false)
    {
        var written = new MarkdownInlines(runs.Count > 0 ? runs : [new Inline { Text = text }], isTemplate).Write();
        if (isTemplate)
            written = MarkdownText.Untagged(written);
        var lines = written.Split('\n').Select(line => WithoutLastEscape(line.Trim(' '))).Where(line => line.Length > 0).ToList();
        return lines.Select((line, i) => i == lines.Count - 1 ? line : line + "\\");
    }

    /// <summary>At the end of a line no bracket follows an exclamation mark.</summary>
    private static string WithoutLastEscape(string line) =>
        line.EndsWith("\\!", StringComparison.Ordinal) && !line.EndsWith("\\\\!", StringComparison.Ordinal)
            ? line[..^2] + "!" : line;

    private string Write()
    {
        for (var i = 0; i < _runs.Count;)
        {
            var target = _runs[i].Href;
            var end = i + 1;
            while (target is not null && end < _runs.Count && _runs[end].Href == target)
                end++;
            var isLink = target is not null && _runs[i..end].Any(run => !string.IsNullOrWhiteSpace(run.Text));
            if (isLink)
                Append("[");
            var words = _written.Length;
            for (; i < end; i++)
                Run(_runs[i], isLink, Following(i, isLink && i == end - 1));
            if (isLink)
                EndLink(words, target!);
        }

        return _written.ToString();
    }

    private void EndLink(int words, string target)
    {
        if (_written.Length - words == 1)
        {
            var only = MarkdownText.LinkText(_written.ToString(words, 1));
            _written.Length = words;
            Append(only);
        }

        Append("](" + target + ")");
    }

    private void Run(Inline run, bool inLink, char following)
    {
        var text = inLink ? run.Text.Replace('\n', ' ') : run.Text;
        if (run.Note is { Length: > 0 } note && !inLink)
        {
            Append("[^" + MarkdownFormula.NoteId(note) + "]");
            return;
        }

        if (run.Tex is not null && !inLink && !(_written.Length > 0 && _written[^1] is '`' or '$'))
        {
            Append(FormulaSpan(run.Tex));
            return;
        }

        // After a backtick, even an escaped one, some renderers see no code.
        if (run.Code && !(_written.Length > 0 && _written[^1] == '`'))
        {
            Append(CodeSpan(_isTemplate ? MarkdownText.PartTemplates(text) : text));
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
        var isApart = char.IsWhiteSpace(text[0]);
        if (_endsInMark && !isApart)
            return false;
        var before = isApart || _written.Length == 0 ? ' ' : _written[^1];
        var after = char.IsWhiteSpace(text[^1]) ? ' ' : following;
        return (IsOpenTo(before) || !MayBePunctuation(core[0])) && (IsOpenTo(after) || !MayBePunctuation(core[^1]));
    }

    /// <summary>The character that will stand after a run; a blank at the end of the text.</summary>
    private char Following(int run, bool endsLink)
    {
        if (endsLink)
            return ']';
        if (run + 1 < _runs.Count)
        {
            var next = _runs[run + 1];
            return next.Href is not null && next.Href != _runs[run].Href ? '[' : next.Code ? '`' : next.Text[0];
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
        // After the mark of a note a colon would make it the note, a parenthesis a link.
        if (text is [':' or '(', ..] && _written.Length > 0 && _written[^1] == ']')
            _written.Append('\\');
        _written.Append(text);
        _endsInMark &= text.Length == 0;
    }

    private string FormulaSpan(string text)
    {
        var source = (_isTemplate ? MarkdownText.PartTemplates(text) : text).Replace('\n', ' ').Trim(' ');
        return MarkdownFormula.IsPlain(source) ? "$" + source + "$" : CodeSpan(source);
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

    /// <summary>The runs that have words, with clean texts and link targets; neighbouring code within one link or outside is
    /// joined, since two code spans must not touch.</summary>
    private static List<Inline> Joined(IReadOnlyList<Inline> runs)
    {
        var joined = new List<Inline>();
        foreach (var run in runs)
        {
            var text = OutputText.Body(run.Break ? "\n" : run.Text);
            var target = MarkdownText.Target(run.Href, AddressUse.Link);
            if (text.Length == 0)
                continue;
            if (run.Code && joined.Count > 0 && joined[^1] is { Code: true } last && last.Href == target)
                joined[^1] = last with { Text = last.Text + text };
            else
                joined.Add(run with { Text = text, Href = target });
        }

        return joined;
    }

    private static bool IsOpenTo(char c) =>
        char.IsWhiteSpace(c) || char.IsPunctuation(c) || (char.IsAscii(c) && char.IsSymbol(c));

    /// <summary>Renderers differ in what they count as punctuation: symbols and emoji may be.</summary>
    private static bool MayBePunctuation(char c) =>
        char.IsPunctuation(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.MathSymbol
            or UnicodeCategory.CurrencySymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol;
}
