using System.Buffers;
using NewsKit.Blocks;
using NewsKit.BodyModel;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Short lines among the text, by what stands around them: a sentence, a year, the hour of an entry, a heading stay with
/// their neighbours; counters, settings and labels go.</summary>
internal sealed partial class LinesAmidText(Segmentation segments, BodyFeatures features, bool[] isBody)
{
    private const int ShortestAmid = 40;
    private const int LongestWordless = 24;
    private const int FewestRepeats = 3;
    private const int LongestRepeat = 40;
    private const int LongestSmall = 60;
    private const int ShortestName = 4;

    private static readonly SearchValues<char> OfFigures = SearchValues.Create("0123456789:-–. h\u00A0\u202F");

    private static readonly SearchValues<char> OfShortcodes = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_-[]/ ");

    private readonly PageContent _content = segments.Content;

    internal void Settle()
    {
        KeepAmid();
        KeepLastOfSeveral();
        KeepHeadings();
        DropIdleLines();
        KeepPanels();
        KeepTitlesOfPanels();
        DropPolls();
        DropListsOfLinks();
        DropIdleHeadings();
    }

    /// <summary>A word that is a label elsewhere heads the text that stands beside it: <c>Contact</c>. So does a heading of the
    /// shape of others in the text.</summary>
    private void KeepHeadings()
    {
        var shapes = new HashSet<(string Tag, string Classes, string Parent)>();
        for (var row = 0; row < isBody.Length; row++)
        {
            if (isBody[row] && _content.Blocks[features.Blocks[row]].HeadingLevel > 0)
                shapes.Add(ShapeOf(row));
        }

        for (var row = 1; row + 1 < isBody.Length; row++)
        {
            var block = features.Blocks[row];
            if (isBody[row] || !isBody[row - 1] || !isBody[row + 1] || !segments.IsFree(block)
                || _content.Blocks[block].HeadingLevel == 0)
                continue;
            if (features.Get(row, BodyFeature.Hidden) != 0)
                continue;
            isBody[row] = (IsNamed(row) && features.Blocks[row + 1] == block + 1 && shapes.Contains(ShapeOf(row))
                && _content.Closest(_content.Blocks[block].Element, "aside") < 0) || (HasParentOf(row, row + 1)
                && (shapes.Contains(ShapeOf(row)) || (HasParentOf(row, row - 1) && _content.Blocks[block].LinkChars == 0
                    && _content.LabelOf(block) is LabelKind.Legal or LabelKind.FooterGroup)));
        }
    }

    /// <summary>Whether a heading, or the box that holds it alone, has a class, and it is no link.</summary>
    private bool IsNamed(int row)
    {
        ref readonly var e = ref _content.ElementOf(features.Blocks[row]);
        return _content.Blocks[features.Blocks[row]].LinkChars == 0 && (e.Classes.Length > 0
            || (_content.Elements[e.Parent] is { Classes.Length: > 0 } box && box.EndBlock == box.FirstBlock + 1));
    }

    private (string Tag, string Classes, string Parent) ShapeOf(int row)
    {
        ref readonly var e = ref _content.ElementOf(features.Blocks[row]);
        return (e.Tag, e.Classes, _content.Elements[e.Parent].Classes);
    }

    /// <summary>A heading over nothing that is body goes with what stood under it.</summary>
    private void DropIdleHeadings()
    {
        for (var row = isBody.Length - 1; row >= 0; row--)
        {
            var level = _content.Blocks[features.Blocks[row]].HeadingLevel;
            if (isBody[row] && level > 0 && row + 1 < isBody.Length && (IsOverNothing(row, level) || IsOverNoContents(row)))
                isBody[row] = false;
        }
    }

    /// <summary>Whether the title of a list of contents stands right over another heading: a script makes the list.</summary>
    private bool IsOverNoContents(int row) => isBody[row + 1] && _content.Blocks[features.Blocks[row + 1]].HeadingLevel > 0
        && SummaryTitles.IsOfContents(_content.TextOf(features.Blocks[row]));

    private bool IsOverNothing(int row, int level)
    {
        var end = row + 1;
        for (; end < isBody.Length; end++)
        {
            var next = _content.Blocks[features.Blocks[end]].HeadingLevel;
            if (isBody[end])
                return next > 0 && next <= level && end > row + 1 && !HoldsMedia(row, end);
            if (next > 0 && next <= level)
                break;
        }

        return end > row + 1 && !HoldsMedia(row, end);
    }

    private bool HoldsMedia(int row, int end)
    {
        var last = end < isBody.Length ? features.Blocks[end] : _content.Blocks.Length;
        for (var block = features.Blocks[row]; block < last; block++)
        {
            if (_content.Blocks[block].Kind != BlockKind.Text)
                return true;
        }

        return false;
    }

    private bool HasParentOf(int row, int other) => _content.ElementOf(features.Blocks[row]).Parent
        == _content.ElementOf(features.Blocks[other]).Parent;

    /// <summary>A sentence between two lines of the body that stands as they do, in the same element and by the same names, is
    /// body as well.</summary>
    private void KeepAmid()
    {
        for (var row = 1; row + 1 < isBody.Length; row++)
        {
            if (isBody[row] || !isBody[row - 1] || !isBody[row + 1] || !StandsLike(row, row - 1) || !StandsLike(row, row + 1))
                continue;
            var block = features.Blocks[row];
            ref readonly var b = ref _content.Blocks[block];
            isBody[row] = segments.IsFree(block) && b.Length >= ShortestAmid && b.LinkChars < b.Length
                && BlockQuestions.IsSentence(_content.TextOf(block));
        }
    }

    /// <summary>After two boxes of one shape that are body each with its sentence, the next of that shape is body as
    /// well.</summary>
    private void KeepLastOfSeveral()
    {
        for (var row = 2; row < isBody.Length; row++)
        {
            ref readonly var b = ref _content.Blocks[features.Blocks[row]];
            if (isBody[row] || !isBody[row - 1] || !isBody[row - 2] || b.Length < LongestSmall || b.LinkChars > 0
                || !IsWrappedLike(row, row - 1) || !IsWrappedLike(row, row - 2))
                continue;
            isBody[row] = segments.KindOf(features.Blocks[row]) is SectionKind.None or SectionKind.Chrome
                && BlockQuestions.IsSentence(_content.TextOf(features.Blocks[row]));
        }
    }

    /// <summary>Whether two lines stand each in a box of its own, of one shape and side by side.</summary>
    private bool IsWrappedLike(int row, int other)
    {
        ref readonly var one = ref _content.ElementOf(features.Blocks[row]);
        ref readonly var two = ref _content.ElementOf(features.Blocks[other]);
        ref readonly var box = ref _content.Elements[one.Parent];
        ref readonly var otherBox = ref _content.Elements[two.Parent];
        return one.Parent != two.Parent && one.Tag == two.Tag && box.Tag is "div" or "section" && box.Tag == otherBox.Tag
            && box.Parent == otherBox.Parent && box.EndBlock - box.FirstBlock == 1
            && ((box.Classes.Length == 0 && otherBox.Classes.Length == 0) || SharesName(box.Classes, otherBox.Classes));
    }

    /// <summary>Whether two lists of names have one in common, numbers at its end aside.</summary>
    private static bool SharesName(string names, string others)
    {
        foreach (var range in names.AsSpan().Split(' '))
        {
            var name = names.AsSpan()[range].TrimEnd("0123456789");
            foreach (var other in others.AsSpan().Split(' '))
            {
                if (name.Length >= ShortestName && name.SequenceEqual(others.AsSpan()[other].TrimEnd("0123456789")))
                    return true;
            }
        }

        return false;
    }

    private bool StandsLike(int row, int other)
    {
        ref readonly var one = ref _content.ElementOf(features.Blocks[row]);
        ref readonly var two = ref _content.ElementOf(features.Blocks[other]);
        return one.Parent == two.Parent && one.Tag == two.Tag && one.Classes == two.Classes;
    }

    /// <summary>What is no text, unless it is a heading, an item or a cell: a counter, which is a line without a word, settings
    /// left for a script, the way to a notice of the site. A line without a word stays where it stands as the text around it
    /// does: a year, a score, a row of stars.</summary>
    private void DropIdleLines()
    {
        for (var row = 0; row < isBody.Length; row++)
        {
            var text = _content.TextOf(features.Blocks[row]);
            if (((!HasWord(text) && text.Length <= LongestWordless) || ClockText.Opens(text) || IsTex(text))
                && StandsInText(row, text))
                isBody[row] = true;
            else if (isBody[row] && IsOfContents(row))
                isBody[row] = false;
            else if (isBody[row] && !IsOfStructure(row))
                isBody[row] = !IsIdle(row, text) && !IsRepeatedLabel(row, text);
        }
    }

    /// <summary>A short line that stands three times on the page, each time in another kind of element than the text beside
    /// it.</summary>
    private bool IsRepeatedLabel(int row, ReadOnlySpan<char> text) =>
        features.Get(row, BodyFeature.Repeated) >= FewestRepeats && text.Length <= LongestRepeat
            && text[^1] is not (':' or '?' or '.' or '!' or '…')
            && (row == 0 || !StandsLike(row, row - 1)) && (row + 1 == isBody.Length || !StandsLike(row, row + 1));

    private bool IsOfStructure(int row) => features.Get(row, BodyFeature.Heading) != 0
        || features.Get(row, BodyFeature.InListItem) != 0 || features.Get(row, BodyFeature.InTable) != 0
        || _content.Closest(_content.Blocks[features.Blocks[row]].Element, "dl") >= 0;

    private bool IsIdle(int row, ReadOnlySpan<char> text) => !HasWord(text) || IsSettings(features.Blocks[row], text)
        || IsTools(features.Blocks[row], text) || IsWayOn(row, features.Blocks[row], text)
        || IsTopics(features.Blocks[row], text) || LeadsWithinPage(features.Blocks[row], text)
        || IsOverContents(features.Blocks[row], text)
        || features.Get(row, BodyFeature.ServiceLine) != 0 || IsOverPlayer(features.Blocks[row], text) || SaysWhoseItIs(text)
        || (_content.LabelOf(features.Blocks[row]) is LabelKind.Legal or LabelKind.Tags && !text.EndsWith(':'));

    /// <summary>A JSON object outside code, or a shortcode that nothing has replaced: <c>[gallery ids="1,2"]</c>.</summary>
    private bool IsSettings(int block, ReadOnlySpan<char> text) =>
        _content.Blocks[block].Kind == BlockKind.Text
            && (text is ['{', '"', .., '}'] or ['[', '{', '"', .., ']']
                || (text is ['[', .., ']'] && (IsShortcode(text[1..^1]) || AreShortcodes(text))));

    /// <summary>A name in small letters, and settings with a sign of equality.</summary>
    private static bool IsShortcode(ReadOnlySpan<char> text)
    {
        var name = text.IndexOfAnyExceptInRange('a', 'z');
        return name > 2 && text[name] is ' ' or '_' or '-' && text[name..].Contains('=') && !text.ContainsAny('[', ']');
    }

    /// <summary>Names of a page builder in brackets and nothing else: <c>[vc_row][/vc_column]</c>.</summary>
    private static bool AreShortcodes(ReadOnlySpan<char> text) => text.Contains('_')
        && !text.ContainsAnyExcept(OfShortcodes);

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsLetter(text[i]) && char.IsLetter(text[i + 1]))
                return true;
        }

        return false;
    }
}
