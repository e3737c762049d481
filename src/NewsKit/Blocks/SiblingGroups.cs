using System.Runtime.InteropServices;
using NewsKit.Lexicon;

namespace NewsKit.Blocks;

/// <summary>Boxes of one shape side by side: cards, briefs, hits, entries of a live report. A group is three or more children of
/// one parent with the same tag and the same first class name.</summary>
internal sealed class SiblingGroups
{
    private const int FewestMembers = 3;
    private const int ShortestTitle = 20;

    /// <summary>Chinese, Japanese and Korean say as much in fewer signs.</summary>
    private const int ShortestOfSigns = 7;

    private const int LongText = 60;

    private readonly int[] _groupOf;
    private readonly List<SiblingGroup> _groups = [];

    internal SiblingGroups(PageContent content)
    {
        var elements = content.Elements;
        _groupOf = new int[elements.Length];
        var known = new Dictionary<(int Parent, string Tag, int Shape), int>();
        for (var i = 1; i < elements.Length; i++)
        {
            ref readonly var e = ref elements[i];
            ref readonly var parent = ref elements[e.Parent];
            // A box holds more than a line, and there is something beside it.
            if (e.EndBlock - e.FirstBlock < 2 || parent.EndBlock - parent.FirstBlock <= e.EndBlock - e.FirstBlock)
                continue;
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(
                known, (e.Parent, e.Tag, ShapeOf(e.Classes)), out var isKnown);
            if (!isKnown)
            {
                _groups.Add(new SiblingGroup { First = i });
                number = _groups.Count;
            }

            _groupOf[i] = number;
            Add(ref CollectionsMarshal.AsSpan(_groups)[number - 1], content, i);
        }
    }

    /// <summary>All groups; what has too few members is none, see <see cref="IsGroup"/>.</summary>
    internal ReadOnlySpan<SiblingGroup> All => CollectionsMarshal.AsSpan(_groups);

    /// <summary>Whether there are enough members.</summary>
    internal static bool IsGroup(in SiblingGroup group) => group.Members >= FewestMembers;

    /// <summary>The number of the group whose member an element is; -1 for none.</summary>
    internal int OfMember(int element) =>
        _groupOf[element] > 0 && IsGroup(All[_groupOf[element] - 1]) ? _groupOf[element] - 1 : -1;

    /// <summary>The members of a group, in page order.</summary>
    internal List<int> MembersOf(PageContent content, int number)
    {
        var members = new List<int>();
        for (var i = All[number].First; i <= All[number].Last; i = content.Elements[i].End)
        {
            if (OfMember(i) == number)
                members.Add(i);
        }

        return members;
    }

    /// <summary>The number of the nearest group with a member around a place; -1 for none.</summary>
    internal int Around(PageContent content, int element)
    {
        for (var i = element; i > 0; i = content.Elements[i].Parent)
        {
            if (OfMember(i) is var number and >= 0)
                return number;
        }

        return -1;
    }

    /// <summary>Whether so many characters of the text are enough for a title.</summary>
    internal static bool MayBeTitle(PageContent content, int start, int length) => length >= ShortestTitle
        || (length >= ShortestOfSigns && EastAsianNames.IsLetter(content.Text[start]));

    private static void Add(ref SiblingGroup group, PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        var (chars, links) = content.Measure(e.FirstBlock, e.EndBlock);
        group.Members++;
        group.Last = element;
        group.Chars += chars;
        group.LinkChars += links;
        var hasPicture = false;
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            hasPicture |= b.Kind == BlockKind.Image;
            if (b.Kind != BlockKind.Text || b.Length == 0)
                continue;
            // The title of a card is its first line, or the first after a rubric or a day; a box under a heading of its own is
            // none.
            if ((b.LinkChars + 1 >= b.Length && (b.HeadingLevel > 0 || MayBeTitle(content, b.Start, b.Length)))
                || OpensWithTitle(content, b))
            {
                group.Titles += LeadsAway(content, element) ? 1 : 0;
                break;
            }

            if (b.Length >= LongText || b.HeadingLevel > 0)
                break;
        }

        group.Pictures += hasPicture ? 1 : 0;
    }

    /// <summary>Whether the first of several lines is a link, and the others are none.</summary>
    private static bool OpensWithTitle(PageContent content, in Block b)
    {
        if (b.LinkChars < ShortestTitle || b.LinkChars >= b.Length)
            return false;
        var line = content.Text.AsSpan(b.Start, b.Length).IndexOf('\n');
        return line >= ShortestTitle && Math.Abs(line - b.LinkChars) <= 1;
    }

    /// <summary>Whether the first link of a box leads to another page rather than to a place on this one.</summary>
    private static bool LeadsAway(PageContent content, int element)
    {
        for (var i = element; i < content.Elements[element].End; i++)
        {
            if (content.Elements[i].Tag is "a" && content.Attribute(i, "href") is { } address)
                return !address.StartsWith('#');
        }

        return false;
    }

    /// <summary>A number for the first of the class names without its digits: what the others say is of the member.</summary>
    private static int ShapeOf(string classes)
    {
        var hash = 17;
        foreach (var c in classes.AsSpan().TrimStart())
        {
            if (char.IsWhiteSpace(c))
                break;
            if (!char.IsAsciiDigit(c))
                hash = unchecked((hash * 31) + c);
        }

        return hash;
    }
}
