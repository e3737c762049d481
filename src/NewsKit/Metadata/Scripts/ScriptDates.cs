using System.Globalization;
using NewsKit.Lexicon;

namespace NewsKit.Metadata;

/// <summary>The days of an article as the data of its scripts have them, beside its headline in one object:
/// <c>{"title":"…","publishedAt":"2024-05-12T09:30:00Z"}</c>.</summary>
/// <remarks>Asked only for a page that names no day elsewhere.</remarks>
internal sealed class ScriptDates
{
    private const int ShortestHeadline = 15;
    private const int LongestName = 30;
    private const int LongestDate = 40;
    private const int LongestTitle = 400;
    private const int MostDepth = 200;
    private const int MostWithin = 2;
    private const int SecondDigits = 10;
    private const int MillisecondDigits = 13;

    private static readonly string[] PublishedNames =
    [
        "datepublished", "publishedat", "publisheddate", "publishdate", "publicationdate", "datepublication", "published",
        "firstpublished", "firstpublishedat", "firstpublicationdate", "publishedtime", "publishtime", "pubdate", "publishedon",
        "displaydate", "dateposted", "createdat", "created", "datecreated", "creationdate", "date",
    ];

    private static readonly string[] ModifiedNames =
        ["datemodified", "updatedat", "modifiedat", "updated", "modified", "lastmodified", "updatedate", "lastupdated"];

    private readonly string _headline;
    private readonly List<Frame> _open = [];
    private readonly List<string> _inner = [];
    private string _name = "";

    private ScriptDates(string headline) => _headline = headline;

    private (string? Published, string? Modified)? Found { get; set; }

    /// <summary>The day of publication and that of the last change, as written; null where the scripts name none.</summary>
    /// <param name="page">The page as it came.</param>
    /// <param name="headline">Its headline.</param>
    internal static (string? Published, string? Modified)? Find(ReadOnlyMemory<char> page, string headline)
    {
        var folded = FoldedText.Fold(headline);
        if (folded.Length < ShortestHeadline)
            return null;
        foreach (var (_, content) in PageScripts.Of(page))
        {
            if (page.Span[content].Contains("\":", StringComparison.Ordinal) && In(page[content], folded) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>Looks through data, then through the strings in it that hold data themselves.</summary>
    private static (string? Published, string? Modified)? In(ReadOnlyMemory<char> script, string headline)
    {
        var pending = new Queue<(ReadOnlyMemory<char> Text, int Depth)>();
        pending.Enqueue((script, 0));
        while (pending.TryDequeue(out var next))
        {
            var dates = new ScriptDates(headline);
            dates.Read(next.Text.Span);
            if (dates.Found is not null)
                return dates.Found;
            foreach (var inner in dates._inner)
            {
                if (next.Depth < MostWithin)
                    pending.Enqueue((inner.AsMemory(), next.Depth + 1));
            }
        }

        return null;
    }

    private void Read(ReadOnlySpan<char> script)
    {
        for (var at = 0; at < script.Length && Found is null; at++)
        {
            switch (script[at])
            {
                case '{' or '[':
                    Open(script[at] is '{');
                    break;
                case '}' or ']':
                    Close();
                    break;
                case '"':
                    at = Take(script, at);
                    break;
                case >= '0' and <= '9' when _name.Length > 0:
                    at = TakeNumber(script, at);
                    break;
                default:
                    break;
            }
        }
    }

    private void Open(bool isObject)
    {
        if (_open.Count < MostDepth)
            _open.Add(new Frame(isObject));
        _name = "";
    }

    /// <summary>An object with the headline and a day is the article; what only one of both has goes to the object around
    /// it, never to a list.</summary>
    private void Close()
    {
        if (_open.Count == 0)
            return;
        var closed = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        _name = "";
        if (closed.HasTitle && closed.Published is not null)
        {
            Found = (closed.Published, closed.Modified);
            return;
        }

        if (!closed.IsObject || _open.Count == 0 || !_open[^1].IsObject)
            return;
        var around = _open[^1];
        around.HasTitle |= closed.HasTitle;
        around.Published ??= closed.HoldsTitleOfOther ? null : closed.Published;
        around.Modified ??= closed.HoldsTitleOfOther ? null : closed.Modified;
    }

    /// <summary>Reads a string, a name or a value; where it ends.</summary>
    private int Take(ReadOnlySpan<char> script, int at)
    {
        var end = at + 1;
        while (end < script.Length && script[end] is not ('"' or '\n'))
            end += script[end] is '\\' ? 2 : 1;
        if (end >= script.Length)
            return script.Length;
        var text = script[(at + 1)..end];
        var next = end + 1;
        while (next < script.Length && script[next] is ' ')
            next++;
        if (next < script.Length && script[next] is ':')
            _name = text.Length <= LongestName ? Name(text) : "";
        else
            TakeValue(text);
        return end;
    }

    private void TakeValue(ReadOnlySpan<char> value)
    {
        if (value.Contains("\\\":", StringComparison.Ordinal) && ScriptStrings.Unescaped(value) is { } data)
            _inner.Add(data);
        if (_open.Count > 0 && _open[^1].IsObject && _name.Length > 0)
        {
            if (value.Length <= LongestDate && value.ContainsAnyInRange('0', '9'))
                Note(value.ToString());
            if (_name.Contains("title", StringComparison.Ordinal) || _name is "headline" or "name" or "h1")
                NoteTitle(value);
        }

        _name = "";
    }

    private void NoteTitle(ReadOnlySpan<char> value)
    {
        var isSame = value.Length is >= ShortestHeadline and <= LongestTitle && ScriptStrings.Unescaped(value) is { } text
            && string.Equals(FoldedText.Fold(text), _headline, StringComparison.Ordinal);
        _open[^1].HasTitle |= isSame;
        _open[^1].HoldsTitleOfOther |= !isSame;
    }

    /// <summary>Seconds or milliseconds of Unix time.</summary>
    private int TakeNumber(ReadOnlySpan<char> script, int at)
    {
        var end = at;
        while (end < script.Length && char.IsAsciiDigit(script[end]))
            end++;
        if (end - at is SecondDigits or MillisecondDigits && _open.Count > 0
            && long.TryParse(script[at..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            Note(DateTimeOffset.FromUnixTimeSeconds(end - at == SecondDigits ? number : number / 1000)
                .ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        _name = "";
        return end - 1;
    }

    private void Note(string date)
    {
        var frame = _open[^1];
        var rank = Array.IndexOf(PublishedNames, _name);
        if (rank >= 0 && rank < frame.Rank)
            (frame.Published, frame.Rank) = (date, rank);
        else if (rank < 0 && Array.IndexOf(ModifiedNames, _name) >= 0)
            frame.Modified ??= date;
    }

    /// <summary>A name in small letters without what parts its words.</summary>
    private static string Name(ReadOnlySpan<char> text)
    {
        Span<char> name = stackalloc char[LongestName];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
                name[length++] = char.ToLowerInvariant(c);
        }

        return name[..length].ToString();
    }

    /// <summary>An object or a list that is not closed yet.</summary>
    private sealed class Frame(bool isObject)
    {
        internal bool IsObject { get; } = isObject;

        internal bool HasTitle { get; set; }

        internal bool HoldsTitleOfOther { get; set; }

        internal string? Published { get; set; }

        internal string? Modified { get; set; }

        internal int Rank { get; set; } = int.MaxValue;
    }
}
