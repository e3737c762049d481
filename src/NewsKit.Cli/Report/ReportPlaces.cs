using System.Collections.Frozen;
using System.Net;
using System.Text;
using NewsKit.Model;

namespace NewsKit.Cli;

/// <summary>Where in the article each block of the page went: the element that has the same words, else the first of the
/// section.</summary>
/// <remarks>It reads what the HTML writer wrote, where <c>&lt;</c> and <c>&gt;</c> stand for tags alone.</remarks>
internal sealed class ReportPlaces
{
    /// <summary>Letters and digits that tell texts apart, whatever was normalised between page and article.</summary>
    private const int KeyLength = 160;

    private static readonly FrozenSet<string> Carriers = FrozenSet.Create(StringComparer.Ordinal,
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "blockquote", "figcaption", "figure", "td", "th", "caption",
        "pre", "summary", "section", "header", "footer", "nav", "ul", "ol", "dl", "div", "aside");

    private static readonly FrozenDictionary<SectionKind, string> Classes = new Dictionary<SectionKind, string>
    {
        [SectionKind.Kicker] = "nk-kicker",
        [SectionKind.Headline] = "nk-headline",
        [SectionKind.Standfirst] = "nk-standfirst",
        [SectionKind.Byline] = "nk-byline",
        [SectionKind.LeadImage] = "nk-lead-image",
        [SectionKind.Credits] = "nk-credits",
        [SectionKind.Correction] = "nk-corrections",
        [SectionKind.Faq] = "nk-faq",
        [SectionKind.ReadMore] = "nk-read-more",
        [SectionKind.Related] = "nk-related",
        [SectionKind.Latest] = "nk-latest",
        [SectionKind.Comments] = "nk-comments",
        [SectionKind.Tags] = "nk-tags",
        [SectionKind.Footer] = "nk-footer",
    }.ToFrozenDictionary();

    private readonly Dictionary<string, Queue<Place>> _byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Place> _byClass = new(StringComparer.Ordinal);
    private readonly List<Place> _given = [];

    internal ReportPlaces(string fragment, IReadOnlyList<BlockDecision> blocks)
    {
        Scan(fragment);
        Ids = [.. blocks.Select(IdOf)];
        var written = new StringBuilder(fragment.Length);
        var from = 0;
        foreach (var place in _given.Distinct().Where(place => place.IsNew).OrderBy(place => place.End))
        {
            written.Append(fragment, from, place.End - from).Append(" id=\"").Append(place.Id).Append('"');
            from = place.End;
        }

        Fragment = written.Append(fragment, from, fragment.Length - from).ToString();
    }

    /// <summary>The article, with a name for every element that a block leads to.</summary>
    internal string Fragment { get; }

    /// <summary>The name for each block; null where it is not in the article.</summary>
    internal IReadOnlyList<string?> Ids { get; }

    private string? IdOf(BlockDecision block, int index)
    {
        if (block.Section is SectionKind.None or SectionKind.Chrome or SectionKind.CommentForm or SectionKind.Languages)
            return null;
        var key = new StringBuilder();
        Append(key, block.Text);
        Place? place = null;
        if (key.Length > 0 && _byText.TryGetValue(key.ToString(), out var places))
            place = places.Count > 1 ? places.Dequeue() : places.Peek();
        if (place is null && Classes.TryGetValue(block.Section, out var name))
            _byClass.TryGetValue(name, out place);
        if (place is null)
            return null;
        _given.Add(place);
        if (place.Id is null)
        {
            place.Id = $"nr-at-{index}";
            place.IsNew = true;
        }

        return place.Id;
    }

    private void Scan(string fragment)
    {
        var open = new Stack<Place>();
        var from = 0;
        for (int start; (start = fragment.IndexOf('<', from)) >= 0;)
        {
            var text = WebUtility.HtmlDecode(fragment[from..start]);
            foreach (var place in open)
                Append(place.Key, text);
            var end = fragment.IndexOf('>', start);
            if (end < 0)
                return;
            var tag = fragment[(start + 1)..end];
            from = end + 1;
            var name = tag.Split(' ', 2)[0];
            if (name is ['/', ..])
                Close(open, name[1..]);
            else if (Carriers.Contains(name))
                open.Push(Start(name, tag, end));
        }
    }

    private Place Start(string name, string tag, int end)
    {
        var place = new Place(name, end) { Id = Attribute(tag, "id") };
        foreach (var word in Attribute(tag, "class")?.Split(' ') ?? [])
            _byClass.TryAdd(word, place);
        return place;
    }

    /// <summary>Of an element and one within it that has the same words the inner one is the place.</summary>
    private void Close(Stack<Place> open, string name)
    {
        if (!open.TryPeek(out var place) || place.Name != name)
            return;
        open.Pop();
        var key = place.Key.ToString();
        if (open.TryPeek(out var outer))
            outer.Inner = key;
        if (key.Length == 0 || place.Inner == key)
            return;
        if (!_byText.TryGetValue(key, out var places))
            _byText.Add(key, places = new Queue<Place>());
        places.Enqueue(place);
    }

    private static string? Attribute(string tag, string name)
    {
        var opening = $" {name}=\"";
        var start = tag.IndexOf(opening, StringComparison.Ordinal);
        if (start < 0)
            return null;
        start += opening.Length;
        var end = tag.IndexOf('"', start);
        return end < 0 ? null : tag[start..end];
    }

    private static void Append(StringBuilder key, string text)
    {
        foreach (var c in text)
        {
            if (key.Length == KeyLength)
                return;
            if (char.IsLetterOrDigit(c))
                key.Append(char.ToLowerInvariant(c));
        }
    }

    private sealed class Place(string name, int end)
    {
        internal string Name { get; } = name;

        /// <summary>Where its start tag ends.</summary>
        internal int End { get; } = end;

        internal StringBuilder Key { get; } = new();

        /// <summary>The words of the last element within it.</summary>
        internal string? Inner { get; set; }

        internal string? Id { get; set; }

        internal bool IsNew { get; set; }
    }
}
