using System.Globalization;
using System.Text;
using NewsKit.Lexicon;

namespace NewsKit.Metadata;

/// <summary>The story of a page whose text stands in the data of its scripts alone: as HTML or as text in a string, or
/// paragraph by paragraph under one name.</summary>
/// <remarks>Asked only for a page that shows no body. Teasers, descriptions and captions are no story, whatever their
/// length.</remarks>
internal sealed class ScriptStory
{
    private const int ShortestStory = 400;

    /// <summary>What is marked up as paragraphs is a story when it is shorter.</summary>
    private const int ShortestMarkup = 200;

    private const int FewestOfMarkup = 2;
    private const int ShortestParagraph = 40;
    private const int FewestParagraphs = 3;

    /// <summary>How frameworks hand over data piece by piece.</summary>
    private const string Flight = "__next_f.push";

    private const string FlightText = ":T";

    /// <summary>Digits of the length of such a text.</summary>
    private const int LongestLength = 6;

    /// <summary>Names of what tells of a story, or of another.</summary>
    private static readonly string[] Others =
    [
        "description", "excerpt", "summary", "teaser", "abstract", "alt", "caption", "title", "headline", "seo", "meta", "bio",
        "comment", "legal", "disclaimer", "cookie", "consent", "error", "message", "label", "placeholder", "tooltip", "style",
        "standfirst", "subtitle", "dek", "copyright", "notice", "help", "answer", "question", "prompt", "related",
    ];

    private readonly Dictionary<string, List<string>> _paragraphs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private string _longest = "";
    private int _longestChars;

    /// <summary>The story, its paragraphs apart as lines or as HTML; null where the scripts hold none.</summary>
    internal static string? Find(string page)
    {
        var story = new ScriptStory();
        var flight = new StringBuilder();
        foreach (var (tag, content) in PageScripts.Of(page.AsMemory()))
        {
            if (page.AsSpan(content).Contains(Flight, StringComparison.Ordinal))
            {
                foreach (var (_, piece) in ScriptStrings.Of(page[content]))
                    flight.Append(piece);
            }
            else if (!page.AsSpan(tag).Contains("ld+json", StringComparison.OrdinalIgnoreCase))
            {
                ScriptStrings.Read(page[content], story.Take);
            }
        }

        if (flight.Length > 0)
            story.TakeFlight(flight.ToString());
        return story.Best();
    }

    /// <summary>Rows of data, and texts with their length in bytes before them: <c>1a:T5d3,…</c>.</summary>
    private void TakeFlight(string flight)
    {
        ScriptStrings.Read(flight, Take);
        for (var at = flight.IndexOf(FlightText, StringComparison.Ordinal); at >= 0;)
        {
            var start = at + FlightText.Length;
            var comma = start + flight.AsSpan(start, Math.Min(LongestLength + 1, flight.Length - start)).IndexOf(',');
            var next = start;
            if (comma > start && int.TryParse(flight.AsSpan(start, comma - start),
                NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bytes))
            {
                var end = comma + 1;
                for (var left = bytes; end < flight.Length && left > 0; end++)
                    left -= flight[end] < 0x80 ? 1 : flight[end] < 0x800 || char.IsSurrogate(flight[end]) ? 2 : 3;
                Take("", flight[(comma + 1)..end]);
                next = end;
            }

            at = flight.IndexOf(FlightText, next, StringComparison.Ordinal);
        }
    }

    private void Take(string name, string value)
    {
        if (value.Length < ShortestParagraph || IsOther(name) || !_seen.Add(value))
            return;
        var chars = ReadingChars(value, out var sentences);
        if (sentences == 0)
            return;
        var isMarkup = value.Contains("<p", StringComparison.Ordinal) && !NoticeWords.AreIn(value);
        if (chars >= (isMarkup ? ShortestMarkup : ShortestStory) && sentences >= (isMarkup ? FewestOfMarkup : FewestParagraphs))
        {
            if (chars > _longestChars)
                (_longest, _longestChars) = (value, chars);
        }
        else if (!NoticeWords.AreIn(value))
        {
            if (!_paragraphs.TryGetValue(name, out var lines))
                _paragraphs[name] = lines = [];
            lines.Add(value);
        }
    }

    private string? Best()
    {
        var (best, bestChars) = (_longest, _longestChars);
        foreach (var (_, lines) in _paragraphs)
        {
            var chars = lines.Sum(line => line.Length);
            if (lines.Count >= FewestParagraphs && chars >= ShortestStory && chars > bestChars)
                (best, bestChars) = (string.Join('\n', lines), chars);
        }

        return best.Length > 0 ? best : null;
    }

    private static bool IsOther(string name)
    {
        foreach (var other in Others)
        {
            if (name.Contains(other, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The characters outside tags, and how many sentences end among them; code has no sentences.</summary>
    private static int ReadingChars(string value, out int sentences)
    {
        int chars = 0, blanks = 0, code = 0;
        sentences = 0;
        var isTag = false;
        for (var at = 0; at < value.Length; at++)
        {
            var c = value[at];
            if (isTag || c == '<')
            {
                isTag = c != '>';
                continue;
            }

            chars++;
            blanks += c == ' ' ? 1 : 0;
            code += c is '{' or '}' or ';' or '=' ? 1 : 0;
            var endsWord = at + 1 == value.Length || value[at + 1] is ' ' or '\n' or '<' or '"' or '»' or '”' or '\u00A0';
            sentences += (c is '.' or '!' or '?' or '…' && endsWord) || c is '。' ? 1 : 0;
        }

        var isProse = code * 50 <= chars && (blanks * 12 >= chars || value.Contains('。', StringComparison.Ordinal));
        sentences = isProse ? sentences : 0;
        return chars;
    }
}
