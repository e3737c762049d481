using System.Runtime.InteropServices;
using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.BodyModel;

/// <summary>What stands around a block: blocks of its kind, its neighbours, the page.</summary>
internal sealed partial class BodyFeatures
{
    private const int LongestWitness = 48;
    private const int ShortestWitness = 24;
    private const int LongestName = 60;
    private const int MostNames = 6;
    private const int NameWithin = 16;

    /// <summary>Blocks whose element and parent have the same tags and classes are of one kind.</summary>
    private void ReadKinds()
    {
        // A page has some blocks of each kind.
        var kinds = new Dictionary<(string, ClassName, string, ClassName), int>(Blocks.Count / 4);
        var members = new List<Kind>();
        Kinds = new int[Blocks.Count];
        for (var row = 0; row < Blocks.Count; row++)
        {
            ref readonly var b = ref _content.Blocks[Blocks[row]];
            ref readonly var e = ref _content.Elements[b.Element];
            ref readonly var parent = ref _content.Elements[Math.Max(0, e.Parent)];
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(
                kinds, (e.Tag, e.ClassName, parent.Tag, parent.ClassName), out var known);
            if (!known)
            {
                number = members.Count;
                members.Add(default);
            }

            Kinds[row] = number;
            ref var kind = ref CollectionsMarshal.AsSpan(members)[number];
            kind.Blocks++;
            kind.Chars += b.Length;
            kind.LinkChars += b.LinkChars;
            kind.Running += RunningChars(b);
            kind.Parents += known && e.Parent == kind.LastParent ? 0 : 1;
            kind.LastParent = e.Parent;
        }

        KindCount = members.Count;
        for (var row = 0; row < Blocks.Count; row++)
        {
            ref readonly var kind = ref CollectionsMarshal.AsSpan(members)[Kinds[row]];
            Set(row, BodyFeature.KindCount, Scale(kind.Blocks));
            Set(row, BodyFeature.KindLength, Scale(kind.Chars / kind.Blocks));
            Set(row, BodyFeature.KindLinks, Share(kind.LinkChars, kind.Chars));
            Set(row, BodyFeature.KindSpread, Share(kind.Parents, kind.Blocks));
            Set(row, BodyFeature.KindShare, Share(kind.Running, _runningBefore[^1]));
        }
    }

    /// <summary>The kind of each row.</summary>
    internal int[] Kinds { get; private set; } = [];

    internal int KindCount { get; private set; }

    private void ReadNeighbours()
    {
        var heading = -1;
        for (var row = 0; row < Blocks.Count; row++)
        {
            var block = Blocks[row];
            if (_segments.Is(block, SectionKind.Chrome))
                Set(row, HintOf(_segments.ReasonOf(block)), true);
            Set(row, BodyFeature.ClaimedFooter, _segments.Is(block, SectionKind.Footer));
            Set(row, BodyFeature.ClaimedStandfirst, _segments.Is(block, SectionKind.Standfirst));
            if (row > 0)
                ReadNeighbour(row, row - 1, BodyFeature.PreviousLength);
            if (row + 1 < Blocks.Count)
                ReadNeighbour(row, row + 1, BodyFeature.NextLength);
            Set(row, BodyFeature.PreviousSameKind, row > 0 && Kinds[row] == Kinds[row - 1]);
            Set(row, BodyFeature.NextSameKind, row + 1 < Blocks.Count && Kinds[row] == Kinds[row + 1]);
            Set(row, BodyFeature.HeadingLabel, heading < 0 ? 0 : Get(heading, BodyFeature.Label));
            Set(row, BodyFeature.SinceHeading, heading < 0 ? -1 : Math.Min(row - heading, 30));
            if (_content.Blocks[block].HeadingLevel > 0)
                heading = row;
        }
    }

    /// <summary>The column of a hint: what the name around a block would make of it.</summary>
    private static BodyFeature HintOf(ClaimReason reason) => reason switch
    {
        ClaimReason.Share or ClaimReason.Rating => BodyFeature.HintShare,
        ClaimReason.Newsletter or ClaimReason.Donation or ClaimReason.Paywall or ClaimReason.Login or ClaimReason.Advertising
            or ClaimReason.Popup => BodyFeature.HintNotice,
        ClaimReason.AuthorBox => BodyFeature.HintAuthor,
        ClaimReason.Sidebar or ClaimReason.Widget or ClaimReason.Complementary => BodyFeature.HintAside,
        ClaimReason.Navigation or ClaimReason.Breadcrumb or ClaimReason.TableOfContents or ClaimReason.PageHeader
            or ClaimReason.Banner => BodyFeature.HintNavigation,
        ClaimReason.Form or ClaimReason.Button or ClaimReason.Search => BodyFeature.HintControl,
        ClaimReason.ArticleDetails => BodyFeature.HintDetails,
        _ => BodyFeature.HintOther,
    };

    /// <summary>Fills the six columns of a neighbour: length, links, how it ends, same parent, heading, claimed.</summary>
    private void ReadNeighbour(int row, int other, BodyFeature first)
    {
        var block = Blocks[other];
        Set(row, first, Get(other, BodyFeature.Length));
        Set(row, first + 1, Get(other, BodyFeature.LinkShare));
        Set(row, first + 2, Get(other, BodyFeature.EndsSentence));
        Set(row, first + 3, _content.ElementOf(block).Parent == _content.ElementOf(Blocks[row]).Parent);
        Set(row, first + 4, Get(other, BodyFeature.Heading));
        Set(row, first + 5, !_segments.IsFree(block));
    }

    private void ReadPage()
    {
        var (chars, links) = _content.Measure(0, _content.Blocks.Length);
        var headline = _segments.Headline < 0 ? 0 : _content.Blocks[_segments.Headline].End;
        var title = _segments.Headline < 0 ? default : _content.TextOf(_segments.Headline);
        var description = _context.Metadata.First(MetadataField.Description)?.Value ?? "";
        var declared = _context.Metadata.ArticleBody ?? "";
        var authors = DeclaredAuthors();
        for (var row = 0; row < Blocks.Count; row++)
        {
            ref readonly var b = ref _content.Blocks[Blocks[row]];
            var text = _content.TextOf(Blocks[row]);
            Set(row, BodyFeature.NamesAuthor, StartsWithAny(text, authors));
            Set(row, BodyFeature.Position, Share(b.Start, _content.Text.Length));
            Set(row, BodyFeature.FromHeadline, b.Start >= headline ? Scale(b.Start - headline) : -Scale(headline - b.Start));
            Set(row, BodyFeature.AfterHeader, Math.Clamp(Blocks[row] - _segments.BodyStart, -3, 3));
            Set(row, BodyFeature.PageText, Scale(_runningBefore[^1]));
            Set(row, BodyFeature.PageLinks, Share(links, chars));
            Set(row, BodyFeature.PageBlocks, Scale(Blocks.Count));
            Set(row, BodyFeature.IsHeadline, text.Equals(title, StringComparison.OrdinalIgnoreCase));
            Set(row, BodyFeature.InDescription, Witness(description, text));
            Set(row, BodyFeature.InDeclaredBody, declared.Length == 0 ? 2 : Witness(declared, text));
        }
    }

    /// <summary>The names that metadata gives for the authors, each once.</summary>
    private List<string> DeclaredAuthors()
    {
        var names = new List<string>();
        foreach (var candidate in _context.Metadata.All(MetadataField.Author))
        {
            var name = candidate.Value.Trim();
            if (name.Length <= LongestName && name.Contains(' ', StringComparison.Ordinal) && names.Count < MostNames
                && !names.Contains(name))
                names.Add(name);
        }

        return names;
    }

    /// <summary>Whether one of the names stands at the beginning of a text of some length, or after a word or two.</summary>
    private static bool StartsWithAny(ReadOnlySpan<char> text, List<string> names)
    {
        if (text.Length < ShortestRunning)
            return false;
        foreach (var name in names)
        {
            if (text[..Math.Min(text.Length, name.Length + NameWithin)].Contains(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>1 when a text of some length starts with words that the witness holds.</summary>
    private static int Witness(string witness, ReadOnlySpan<char> text) =>
        text.Length >= ShortestWitness
            && witness.AsSpan().Contains(text[..Math.Min(text.Length, LongestWitness)], StringComparison.Ordinal) ? 1 : 0;

    /// <summary>Sums over the blocks of one kind.</summary>
    private struct Kind
    {
        internal int Blocks;
        internal int Chars;
        internal int LinkChars;
        internal int Running;
        internal int Parents;
        internal int LastParent;
    }
}
