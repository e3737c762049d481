using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Finds the lines of a page that may sign the article: mark-up of authors, "by", the name beside the date.</summary>
internal sealed class PrintedAuthors(Segmentation segments, ReadingContext context)
{
    private const int LongestLine = 260;
    private const int LongestAnnounced = 120;
    private const int LongestBesideDate = 90;
    private const int LongestDate = 60;
    private const int LongestLabel = 40;
    private const int LongestInText = 45;
    private const int LongestSignature = 40;
    private const int ShortestParagraph = 120;
    private const int FewestOfList = 3;

    /// <summary>Signers in lines of their own stand no farther apart.</summary>
    private const int FarthestSigner = 4;

    /// <summary>With what words before a name begin; most lines of a page announce nobody.</summary>
    private static readonly SearchValues<char> Openings = SearchValues.Create("BbWwPpVvAaÉéTtGgEe");

    private static readonly FieldSource ByMarkup = new("markup");
    private static readonly FieldSource ByAuthorElement = new("author class");
    private static readonly FieldSource ByLine = new("line");
    private static readonly FieldSource ByLabel = new("line after label");
    private static readonly FieldSource BesideDate = new("beside date");
    private static readonly FieldSource AtEndOfText = new("end of text");

    private readonly PageContent _content = segments.Content;
    private readonly AuthorMarkup _markup = new(segments.Content);
    private readonly List<FieldReading<Byline>> _found = [];

    /// <summary>The block of the last that was found.</summary>
    private int _last;

    /// <summary>Of each block whether it holds a date; null while nobody asked.</summary>
    private readonly bool?[] _isDated = new bool?[segments.Content.Blocks.Length];

    /// <summary>The candidates, in page order.</summary>
    internal List<FieldReading<Byline>> Find()
    {
        for (var block = 0; block < _content.Blocks.Length; block++)
        {
            ref readonly var b = ref _content.Blocks[block];
            if (b.Kind == BlockKind.Text && b.Length is > 1 and <= LongestLine && block != segments.Headline && MaySign(block))
                Look(block, b);
        }

        LowerLists();
        return _found;
    }

    /// <summary>Several different names beside dates are a programme or a list of other articles.</summary>
    private void LowerLists()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reading in _found)
        {
            if (reading.Source == BesideDate)
                names.Add(reading.Key);
        }

        for (var i = 0; i < _found.Count && names.Count >= FewestOfList; i++)
        {
            if (_found[i].Source == BesideDate)
                _found[i] = _found[i] with { Weight = _found[i].Weight - BylineWeights.OfList };
        }
    }

    /// <summary>Blocks that other sections took are theirs, but for those at the headline.</summary>
    private bool MaySign(int block) => segments.KindOf(block) switch
    {
        SectionKind.Comments or SectionKind.CommentForm or SectionKind.Languages => false,
        SectionKind.Footer => BylineText.LooksLikeByline(_content.TextOf(block)),
        SectionKind.Related or SectionKind.Latest or SectionKind.ReadMore => IsAtHeadline(block),
        SectionKind.Chrome => !segments.ReasonOf(block).IsNoPlaceOfSignatures()
            || (IsAtHeadline(block) && BylineText.LooksLikeByline(_content.TextOf(block))),
        _ => true,
    };

    private bool IsAtHeadline(int block) => segments.Headline >= 0 && block - segments.Headline is > -4 and < 9;

    private void Look(int block, in Block b)
    {
        var markup = _markup.Read(block, out var isDeclared);
        var hasName = markup is not null || _markup.IsAround(b);
        if (!hasName && EndsPart(block, b) && BylineText.Read(_content.TextOf(block)) is { Authors: [_] } signed)
            Add(block, b, signed, BylineWeights.EndOfText, AtEndOfText);
        var distance = segments.Headline < 0 ? block : block - segments.Headline;
        var isNear = distance is > -10 and < HeadlineDistance.Reach;
        if (!hasName && !isNear && !MayAnnounce(block, b))
            return;
        var line = LineOf(block);
        if (line.IsEmpty)
            return;
        var (byline, weight, source) = markup is not null
            ? (markup with { Text = SignatureText.Printed(line, markup) },
                isDeclared ? BylineWeights.DeclaredByMarkup : BylineWeights.LinkedToAuthor, ByMarkup)
            : ByWords(block, line, hasName, isNear);
        if (byline is null || IsOtherHand(block))
            return;
        weight += HeadlineDistance.Weight(block, segments.Headline)
            - (HeadlineDistance.IsForMachines(_content, b.Element) ? FieldWeights.ForMachines : 0)
            - HeadlineDistance.Penalty(segments, block);
        if (byline.Authors is [{ } only] && NameShapes.Of(only.Name) is NameShape.Word or NameShape.Handle)
            weight -= BylineWeights.OneWord;
        Add(block, b, byline, weight, source);
    }

    /// <summary>Whether a line is a name alone, after the last paragraph of its part of the text: there the French press
    /// signs.</summary>
    private bool EndsPart(int block, in Block b) =>
        IsPlainLine(block, b) && FollowsParagraph(block) && IsLastOfPart(block, b.Element)
            && NameShapes.IsBarePerson(_content.TextOf(block).Trim(" .–—-\u00A0"));

    private bool IsPlainLine(int block, in Block b) =>
        b is { HeadingLevel: 0, LinkChars: 0, Length: > 5 and < LongestSignature }
            && segments.KindOf(block) is SectionKind.Body or SectionKind.None;

    private bool FollowsParagraph(int block) =>
        block > 0 && segments.Is(block - 1, SectionKind.Body) && _content.Blocks[block - 1].Length > ShortestParagraph;

    /// <summary>Whether the part that also holds the line before ends with this one, but for a note in brackets.</summary>
    private bool IsLastOfPart(int block, int element) =>
        _content.Elements[element].Parent is var part and > 0 && _content.IsWithin(_content.Blocks[block - 1].Element, part)
            && (_content.Elements[part].EndBlock == block + 1
                || (block + 1 < _content.Blocks.Length && _content.TextOf(block + 1) is ['(' or '*' or '[', ..]));

    /// <summary>The text of a block as one line; most are one as they stand.</summary>
    private ReadOnlySpan<char> LineOf(int block)
    {
        var text = _content.TextOf(block);
        var isLine = text.Length <= context.Limits.FieldChars && !text.ContainsAny('\n', '\t')
            && text.IndexOf("  ", StringComparison.Ordinal) < 0;
        return isLine ? text.Trim() : TextField.Of(text, context);
    }

    private (Byline? Byline, double Weight, FieldSource Source) ByWords(
        int block, ReadOnlySpan<char> line, bool hasName, bool isNear)
    {
        // Most lines open with no word of signatures and hold no date; nothing more is asked of them.
        var mayAnnounce = HasDigit(line) || line.ContainsAny('|', '·', '•') || BylineText.MayAnnounce(line);
        if (mayAnnounce && Announcement.IsWhole(line))
            return default;
        var announces = mayAnnounce && BylineText.Announces(line);
        if (announces || hasName)
            return Named(block, line, announces, hasName, isNear);
        if (!isNear || block == 0)
            return default;
        if (line.Length < LongestAnnounced && _content.Blocks[block - 1].Length < LongestLabel
            && Announcement.IsWhole(_content.TextOf(block - 1)))
            return BylineText.Read(line) is { } named
                ? (named with { Text = SignatureText.Printed(line, named) }, BylineWeights.AfterLabel, ByLabel) : default;
        if (line.Length > LongestBesideDate || _content.Blocks[block].HeadingLevel > 0 || !IsBesideDate(block, line))
            return default;
        return BylineText.Read(line) is { Authors.Count: > 0 } beside
            && beside.Authors.All(author => NameShapes.IsBarePerson(author.Name))
            ? (beside with { Text = SignatureText.Printed(line, beside) }, BylineWeights.BesideDate, BesideDate) : default;
    }

    /// <summary>The signature of a line with words before its names, or in an element named for authors.</summary>
    private (Byline? Byline, double Weight, FieldSource Source) Named(
        int block, ReadOnlySpan<char> line, bool announces, bool hasName, bool isNear)
    {
        if (BylineText.Read(SignatureText.Of(_content, block)) is not { } read)
            return default;
        if (!hasName && read.Authors is [{ } first, ..] && NameShapes.Of(first.Name) is not NameShape.Person and var shape
            && !MaySignAs(shape, block, line, isNear))
            return default;
        var printed = read with { Text = SignatureText.Printed(line, read) };
        if (announces)
            return (printed, hasName ? BylineWeights.AnnouncedInAuthorElement
                : IsInText(block, line, read) ? BylineWeights.AnnouncedInText : BylineWeights.Announced, ByLine);
        return (printed, ArePersons(read) ? BylineWeights.PersonInAuthorElement : BylineWeights.OtherInAuthorElement,
            ByAuthorElement);
    }

    /// <summary>Whether "by" may announce what is no person's name: in a line that is short or dated, near the headline or where
    /// it says who wrote; an account only among such details.</summary>
    private bool MaySignAs(NameShape shape, int block, ReadOnlySpan<char> line, bool isNear)
    {
        var hasDigit = HasDigit(line);
        var isSignature = (line.Length < LongestSignature || hasDigit) && (isNear || Announcement.SaysWritten(line));
        return isSignature && (shape is not NameShape.Handle || hasDigit || IsDetail(block));
    }

    private static bool HasDigit(ReadOnlySpan<char> line) => line.ContainsAnyInRange('0', '9');

    private static bool ArePersons(Byline byline) => byline.Authors.All(author => NameShapes.IsPerson(author.Name));

    /// <summary>Whether the line or a neighbour of it holds a date: there the names of authors stand without a word.</summary>
    private bool IsBesideDate(int block, ReadOnlySpan<char> line)
    {
        if (DateReading.FindIn(line) is not null)
            return true;
        for (var other = block - 1; other <= block + 2; other++)
        {
            if (other != block && IsDateLine(other))
                return true;
        }

        return false;
    }

    private bool IsDateLine(int block) =>
        block >= 0 && block < _content.Blocks.Length && block != segments.Headline
            && _content.Blocks[block].Length is > 5 and < LongestDate
            && (_isDated[block] ??= DateReading.FindIn(_content.TextOf(block)) is not null);

    /// <summary>Whether the line stands among the paragraphs of the text, where "by" announces anybody.</summary>
    /// <remarks>A line that is only "by" and a person, or says who wrote, signs wherever it stands.</remarks>
    private bool IsInText(int block, ReadOnlySpan<char> line, Byline read)
    {
        if (Announcement.SaysWritten(line) || (IsAtHeadline(block) && block <= segments.BodyStart))
            return false;
        if (_content.Closest(_content.Blocks[block].Element, "li") >= 0)
            return true;
        var isOnlyName = line.Length < LongestInText && _content.Blocks[block].HeadingLevel == 0 && read.Authors.Count > 0
            && ArePersons(read);
        return segments.BodyStart >= 0 && block > segments.BodyStart && !isOnlyName;
    }

    private bool IsDetail(int block)
    {
        var element = _content.Blocks[block].Element;
        return _content.Has(element, MarkupTokens.Date | MarkupTokens.Meta)
            || (_content.Elements[element].Parent is var parent and > 0
                && _content.Has(parent, MarkupTokens.Date | MarkupTokens.Meta));
    }

    /// <summary>A cheap look at the first letter and words, for the lines far from the headline.</summary>
    private bool MayAnnounce(int block, in Block b) =>
        b.Length < LongestAnnounced && Openings.Contains(_content.Text[b.Start])
            && BylineText.MayAnnounce(_content.TextOf(block));

    private void Add(int block, in Block b, Byline byline, double weight, FieldSource source)
    {
        if (_found is [.., var last] && SignsWith(last, block, b, byline, source))
        {
            byline = Joined(last.Value, byline);
            _found[^1] = last with { Value = byline, Key = AuthorKey.Of(byline) };
        }
        else
        {
            _found.Add(new FieldReading<Byline>(AuthorKey.Of(byline), byline, source, weight, block, IsVisible: true));
        }

        _last = block;
    }

    /// <summary>Two signers each in a line of their own sign together, when the lines are of one make and at the
    /// headline.</summary>
    private bool SignsWith(FieldReading<Byline> last, int block, in Block b, Byline byline, FieldSource source)
    {
        var areNeighbours = block - _last <= FarthestSigner && segments.Headline < _last && IsAtHeadline(block);
        var areAlike = last.Source == source
            && string.Equals(_content.ElementOf(_last).Classes, _content.Elements[b.Element].Classes, StringComparison.Ordinal);
        return areNeighbours && areAlike && ArePersons(byline) && ArePersons(last.Value) && !HasLabelBetween(_last, block);
    }

    private bool HasLabelBetween(int first, int end)
    {
        for (var block = first + 1; block < end; block++)
        {
            if (_content.Blocks[block].Length is > 3 and < LongestLabel
                && (Announcement.IsWhole(_content.TextOf(block)) || Announcement.IsOtherHand(_content.TextOf(block))))
                return true;
        }

        return false;
    }

    private static Byline Joined(Byline one, Byline other)
    {
        var more = other.Authors.Where(
            author => !one.Authors.Any(known => string.Equals(known.Name, author.Name, StringComparison.OrdinalIgnoreCase)))
            .ToList();
        return more.Count == 0 ? one : one with { Text = one.Text + ", " + other.Text, Authors = [.. one.Authors, .. more] };
    }

    /// <summary>Whether the line before says that this one names who checked or photographed.</summary>
    private bool IsOtherHand(int block) =>
        block > 0 && _content.Blocks[block - 1].Length is > 5 and < LongestLabel
            && Announcement.IsOtherHand(_content.TextOf(block - 1));
}
