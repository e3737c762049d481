using System.Text;

namespace NewsKit.Text;

/// <summary>Normalises the text nodes and the <c>alt</c> and <c>title</c> values of HTML source, and copies the rest.</summary>
internal sealed class InlineHtml
{
    private readonly string _html;
    private readonly TextSettings _settings;
    private readonly LanguageStack _languages = new();
    private readonly List<TextRun> _runs = [];
    private readonly List<(int Start, int End)> _places = [];
    private readonly List<(int Start, int End, string Html)> _replacements = [];

    private InlineHtml(string html, in TextSettings settings)
    {
        _html = html;
        _settings = settings with { LineBreaksAreSpaces = true };
    }

    public static string Normalise(string html, in TextSettings settings) =>
        settings.Level == FrenchTextLevel.None ? html : new InlineHtml(html, settings).Normalise();

    private string Normalise()
    {
        for (var at = 0; at < _html.Length;)
        {
            var tag = NextTag(at, out var textEnd);
            HtmlTextNode.Read(_html, at, textEnd, _languages.Current, _runs, _places);
            at = tag is { } found ? ReadTag(found) : _html.Length;
        }

        EndBlock();
        return Assemble();
    }

    private HtmlTag? NextTag(int from, out int textEnd)
    {
        for (var at = _html.IndexOf('<', from); at >= 0; at = _html.IndexOf('<', at + 1))
        {
            if (HtmlTag.Read(_html, at) is not { } tag)
                continue;
            textEnd = at;
            return tag;
        }

        textEnd = _html.Length;
        return null;
    }

    /// <summary>Takes note of one tag; returns where reading goes on.</summary>
    private int ReadTag(HtmlTag tag)
    {
        if (HtmlElements.IsBlock(tag.Name))
            EndBlock();
        if (tag.IsEnd)
        {
            _languages.Close(tag.Name);
            return tag.End;
        }

        if (HtmlElements.IsOpaque(tag.Name))
            return ReadOpaque(tag);
        var language = Language(tag);
        var isBreak = tag.Name.Equals("br", StringComparison.OrdinalIgnoreCase);
        if (isBreak || HtmlElements.IsReplaced(tag.Name))
            AddFixed(isBreak ? TextRunKind.Break : TextRunKind.Opaque, tag.Start, tag.End);
        else
            _languages.Open(tag.Name, language);
        NormaliseAttributes(tag, language ?? _languages.Current ?? _settings.Language);
        return tag.End;
    }

    private int ReadOpaque(HtmlTag tag)
    {
        var end = tag.IsSelfClosing && !HtmlElements.IsRawText(tag.Name) ? tag.End : OpaqueEnd(tag);
        AddFixed(TextRunKind.Opaque, tag.Start, end);
        return end;
    }

    private int OpaqueEnd(HtmlTag tag)
    {
        if (HtmlElements.IsRawText(tag.Name))
        {
            var close = _html.IndexOf("</" + tag.Name, tag.End, StringComparison.OrdinalIgnoreCase);
            return close < 0 ? _html.Length : HtmlTag.After(_html, ">", close);
        }

        var depth = 1;
        var at = tag.End;
        while (depth > 0)
        {
            if (NextTag(at, out _) is not { } next)
                return _html.Length;
            at = next.End;
            if (next.Name.Equals(tag.Name, StringComparison.OrdinalIgnoreCase))
                depth += next.IsEnd ? -1 : 1;
        }

        return at;
    }

    private void AddFixed(TextRunKind kind, int start, int end)
    {
        _runs.Add(new TextRun(_html[start..end], kind));
        _places.Add((start, end));
    }

    private string? Language(HtmlTag tag)
    {
        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Name.Equals("lang", StringComparison.OrdinalIgnoreCase)
                || attribute.Name.Equals("xml:lang", StringComparison.OrdinalIgnoreCase))
            {
                return _html[attribute.Start..attribute.End].Trim();
            }
        }

        return null;
    }

    private void NormaliseAttributes(HtmlTag tag, string? language)
    {
        foreach (var attribute in tag.Attributes)
        {
            if (!attribute.Name.Equals("alt", StringComparison.OrdinalIgnoreCase)
                && !attribute.Name.Equals("title", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var settings = _settings with { Language = language, LineBreaksAreSpaces = false };
            if (HtmlTextNode.NormaliseAttribute(_html, attribute, settings) is { } value)
                _replacements.Add((attribute.Start, attribute.End, value));
        }
    }

    private void EndBlock()
    {
        var texts = TextPipeline.NormaliseRuns(_runs, _settings);
        for (var i = 0; i < texts.Length; i++)
        {
            if (string.Equals(texts[i], _runs[i].Text, StringComparison.Ordinal))
                continue;
            var escaped = new StringBuilder();
            HtmlReference.AppendEscaped(escaped, texts[i]);
            _replacements.Add((_places[i].Start, _places[i].End, escaped.ToString()));
        }

        _runs.Clear();
        _places.Clear();
    }

    private string Assemble()
    {
        if (_replacements.Count == 0)
            return _html;
        _replacements.Sort((one, other) => one.Start.CompareTo(other.Start));
        var result = new StringBuilder(_html.Length);
        var copied = 0;
        foreach (var (start, end, html) in _replacements)
        {
            result.Append(_html, copied, start - copied).Append(html);
            copied = end;
        }

        return result.Append(_html, copied, _html.Length - copied).ToString();
    }
}
