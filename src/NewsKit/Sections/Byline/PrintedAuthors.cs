using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Finds the lines of a page that may sign the article: mark-up of authors, "by", the name beside the date.</summary>
internal sealed class PrintedAuthors(Segmentation segments, ReadingContext context)
{
    private const int LongestLine = 260;
    private const int FewestOfList = 3;
    private const int LongestSignature = 40;
    private const int ShortestParagraph = 120;
    private const double OfEnd = 0.6;
    private static readonly FieldSource BesideDate = new("beside date");

    private readonly PageContent _content = segments.Content;
    private readonly List<FieldReading<Byline>> _found = [];
    private readonly List<(int Block, int Parent, string Classes)> _places = [];

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

    /// <summary>Whether a line is a name alone, after the last paragraph of its part of the text: there the French press
    /// signs.</summary>
    private bool EndsText(int block, in Block b) =>
        segments.KindOf(block) is SectionKind.Body or SectionKind.None && b.HeadingLevel == 0 && b.LinkChars == 0
            && b.Length is > 5 and < LongestSignature
        && block > 0 && segments.Is(block - 1, SectionKind.Body) && _content.Blocks[block - 1].Length > ShortestParagraph
        && _content.Elements[b.Element].Parent is var part and > 0 && _content.IsWithin(_content.Blocks[block - 1].Element, part)
        && (_content.Elements[part].EndBlock == block + 1
            || (block + 1 < _content.Blocks.Length && _content.TextOf(block + 1) is ['(' or '*' or '[', ..]))
        && NameShapes.IsBarePerson(_content.TextOf(block).Trim(" .–—-\u00A0"));

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
                _found[i] = _found[i] with { Weight = _found[i].Weight - 2 };
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
        var markup = ByMarkup(block, b, out var isExplicit);
        var hasName = markup is not null || NearAuthor(block);
        var distance = segments.Headline < 0 ? block : block - segments.Headline;
        var isNear = distance is > -10 and < HeadlineDistance.Reach;
        if (!hasName && EndsText(block, b) && BylineText.Read(_content.TextOf(block)) is { Authors: [_] } signed)
            Add(block, b, signed, OfEnd, new FieldSource("end of text"));
        if (!hasName && !isNear && !MayAnnounce(block, b))
            return;
        var line = LineOf(block);
        if (line.IsEmpty)
            return;
        var (byline, weight, source) = markup is not null
            ? (markup with { Text = Printed(line, markup) }, isExplicit ? 2.8 : 1.8, new FieldSource("markup"))
            : ByWords(block, line, hasName, isNear);
        if (byline is null || IsOtherHand(block))
            return;
        weight += HeadlineDistance.Weight(block, segments.Headline)
            - (HeadlineDistance.IsForMachines(_content, b.Element) ? 0.6 : 0) - HeadlineDistance.Penalty(segments, block);
        if (byline.Authors is [{ } only] && NameShapes.Of(only.Name) is NameShape.Word or NameShape.Handle)
            weight -= 0.5;
        Add(block, b, byline, weight, source);
    }

    /// <summary>The text of a block as one line; most are one as they stand.</summary>
    private ReadOnlySpan<char> LineOf(int block)
    {
        var text = _content.TextOf(block);
        var isLine = text.Length <= context.Limits.FieldChars && !text.ContainsAny('\n', '\t')
            && text.IndexOf("  ", StringComparison.Ordinal) < 0;
        return isLine ? text.Trim() : TextField.Of(text, context);
    }

    private (Byline? Byline, double Weight, FieldSource Source) ByWords(int block, ReadOnlySpan<char> line, bool hasName, bool isNear)
    {
        // Most lines open with no word of signatures and hold no date; nothing more is asked of them.
        var mayAnnounce = line.ContainsAnyInRange('0', '9') || line.ContainsAny('|', '·', '•') || BylineText.MayAnnounce(line);
        if (mayAnnounce && BylineText.IsAnnouncement(line))
            return default;
        var announces = mayAnnounce && BylineText.Announces(line);
        if (announces || hasName)
        {
            var read = BylineText.Read(SignatureText.Of(_content, block));
            if (read is null)
                return default;
            var isShort = line.Length < 40 || line.ContainsAnyInRange('0', '9');
            if (!hasName && read.Authors is [{ } single, ..] && NameShapes.Of(single.Name) is not NameShape.Person and var shape
                && !(isShort && (isNear || BylineText.SaysWritten(line))
                    && (shape is not NameShape.Handle || line.ContainsAnyInRange('0', '9') || IsDetail(block))))
                return default;
            if (!announces)
                return (read with { Text = Printed(line, read) }, read.Authors.All(author => NameShapes.IsPerson(author.Name))
                    ? 1.8 : 1.3, new FieldSource("author class"));
            return (read with { Text = Printed(line, read) }, hasName ? 3.0 : IsInText(block, line, read) ? 0.3 : 2.4, new FieldSource("line"));
        }

        if (!isNear || block == 0)
            return default;
        if (line.Length < 120 && _content.Blocks[block - 1].Length < 40 && BylineText.IsAnnouncement(_content.TextOf(block - 1)))
            return BylineText.Read(line) is { } named ? (named with { Text = Printed(line, named) }, 2.4, new FieldSource("line after label"))
                : default;
        if (line.Length > 90 || _content.Blocks[block].HeadingLevel > 0 || !IsBesideDate(block, line))
            return default;
        return BylineText.Read(line) is { Authors.Count: > 0 } beside
            && beside.Authors.All(author => NameShapes.IsBarePerson(author.Name))
            ? (beside with { Text = Printed(line, beside) }, 0.6, BesideDate) : default;
    }

    /// <summary>Whether the line or a neighbour of it holds a date: there the names of authors stand without a word.</summary>
    private bool IsBesideDate(int block, ReadOnlySpan<char> line)
    {
        if (DateReading.FindIn(line) is not null)
            return true;
        for (var other = block - 1; other <= block + 2; other++)
        {
            if (other != block && other >= 0 && other < _content.Blocks.Length && other != segments.Headline
                && _content.Blocks[other].Length is > 5 and < 60 && IsDated(other))
                return true;
        }

        return false;
    }

    private bool IsDated(int block) => _isDated[block] ??= DateReading.FindIn(_content.TextOf(block)) is not null;

    /// <summary>Whether the line stands among the paragraphs of the text, where "by" announces anybody.</summary>
    /// <remarks>A line that is only "by" and a person, or says who wrote, signs wherever it stands.</remarks>
    private bool IsInText(int block, ReadOnlySpan<char> line, Byline read)
    {
        if (BylineText.SaysWritten(line) || (IsAtHeadline(block) && block <= segments.BodyStart))
            return false;
        if (_content.Closest(_content.Blocks[block].Element, "li") >= 0)
            return true;
        return segments.BodyStart >= 0 && block > segments.BodyStart
            && !(line.Length < 45 && _content.Blocks[block].HeadingLevel == 0 && read.Authors.Count > 0
                && read.Authors.All(author => NameShapes.IsPerson(author.Name)));
    }

    private bool IsDetail(int block)
    {
        var element = _content.Blocks[block].Element;
        return _content.Has(element, MarkupTokens.Date | MarkupTokens.Meta)
            || (_content.Elements[element].Parent is var parent and > 0
                && _content.Has(parent, MarkupTokens.Date | MarkupTokens.Meta));
    }

    /// <summary>A cheap look at the first letters, since most lines of a page announce nobody.</summary>
    private bool MayAnnounce(int block, in Block b) =>
        b.Length < 120
            && _content.Text[b.Start] is 'B' or 'b' or 'W' or 'w' or 'P' or 'p' or 'V' or 'v' or 'A' or 'a' or 'É' or 'é' or 'T'
            or 't' or 'G' or 'g' or 'E' or 'e'
        && BylineText.MayAnnounce(_content.TextOf(block));

    private void Add(int block, in Block b, Byline byline, double weight, FieldSource source)
    {
        ref readonly var e = ref _content.Elements[b.Element];
        // Two signers each in a line of their own sign together.
        if (_found.Count > 0 && _places[^1] is var last && block - last.Block <= 4 && !HasLabelBetween(last.Block, block)
            && string.Equals(last.Classes, e.Classes, StringComparison.Ordinal)
            && _found[^1].Source == source && IsAtHeadline(block)
            && segments.Headline < last.Block
            && byline.Authors.All(author => NameShapes.IsPerson(author.Name))
            && _found[^1].Value.Authors.All(author => NameShapes.IsPerson(author.Name)))
        {
            byline = Joined(_found[^1].Value, byline);
            _found[^1] = _found[^1] with { Value = byline, Key = AuthorKey.Of(byline) };
            _places[^1] = (block, e.Parent, e.Classes);
            return;
        }

        _found.Add(new FieldReading<Byline>(AuthorKey.Of(byline), byline, source, weight, block, IsVisible: true));
        _places.Add((block, e.Parent, e.Classes));
    }

    private bool HasLabelBetween(int first, int end)
    {
        for (var block = first + 1; block < end; block++)
        {
            if (_content.Blocks[block].Length is > 3 and < 40
                && (BylineText.IsAnnouncement(_content.TextOf(block)) || BylineText.IsOtherHand(_content.TextOf(block))))
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
        block > 0 && _content.Blocks[block - 1].Length is > 5 and < 40 && BylineText.IsOtherHand(_content.TextOf(block - 1));

    private bool NearAuthor(int block)
    {
        var element = _content.Blocks[block].Element;
        var reach = _content.Blocks[block].Length < 60 ? 4 : 3;
        for (var steps = 0; steps < reach && element > 0; steps++, element = _content.Elements[element].Parent)
        {
            ref readonly var e = ref _content.Elements[element];
            if ((e.Tokens & (MarkupTokens.Author | MarkupTokens.AuthorBox)) != 0 && e.Tag is not ("body" or "article" or "main"))
                return (e.Tokens & (MarkupTokens.Caption | MarkupTokens.Biography)) == 0;
            if (e.Tag is "address")
                return true;
        }

        return false;
    }

    /// <summary>Author elements within the block: links with rel=author, itemprop=author, classes and addresses of
    /// authors.</summary>
    private Byline? ByMarkup(int block, in Block b, out bool isExplicit)
    {
        isExplicit = false;
        List<Author>? authors = null;
        foreach (var i in _content.ElementsOf(b))
        {
            ref readonly var e = ref _content.Elements[i];
            if (e.TextEnd > b.End || e.TextStart < b.Start || e.TextEnd - e.TextStart is < 2 or > 80 || !IsName(i)
                || BylineText.IsOtherHand(_content.Text.AsSpan(b.Start, e.TextStart - b.Start)))
                continue;
            if (BylineText.Read(_content.ElementText(i)) is not { Authors: [{ } only] })
                continue;
            authors ??= [];
            isExplicit |= IsDeclaredName(i);
            if ((authors.Count == 0 || NameShapes.IsPerson(only.Name)) && !Holds(authors, only.Name))
                authors.Add(only with { Url = context.Resolve(_content.Attribute(i, "href"), AddressUse.Media) });
        }

        if (authors is null)
            return null;
        var agencies = BylineText.Read(_content.TextOf(block))?.Agencies ?? [];
        return new Byline { Authors = authors, Agencies = agencies };
    }

    private static bool Holds(List<Author> authors, string name)
    {
        foreach (var author in authors)
        {
            if (author.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private bool IsName(int element)
    {
        ref readonly var e = ref _content.Elements[element];
        return IsDeclaredName(element)
            || (e.Tag is "a" && _content.Attribute(element, "href") is { } address && AuthorAddress.Is(address));
    }

    private bool IsDeclaredName(int element) =>
        _content.AttributeHasWord(element, "rel", "author") || _content.HasClass(element, "fn")
            || _content.Attribute(element, "itemprop") switch
            {
                "author" or "creator" => true,
                "name" => NearAuthorElement(_content.Elements[element].Parent),
                _ => false,
            };

    private bool NearAuthorElement(int element)
    {
        for (var steps = 0; steps < 3 && element > 0; steps++, element = _content.Elements[element].Parent)
        {
            if (_content.Has(element, MarkupTokens.Author) || _content.Attribute(element, "itemprop") is "author" or "creator")
                return true;
        }

        return false;
    }

    /// <summary>The signature as printed: from "par" to the last name, role or agency, without dates and counts of the same
    /// line.</summary>
    private static string Printed(ReadOnlySpan<char> line, Byline byline)
    {
        if (byline.Authors.Count == 0 || line.IndexOf(byline.Authors[0].Name, StringComparison.Ordinal) is var first && first < 0)
            return line.ToString();
        var end = first + byline.Authors[0].Name.Length;
        foreach (var author in byline.Authors)
            end = Math.Max(end, Math.Max(EndOf(author.Name, line, first), EndOf(author.Role, line, first)));
        foreach (var agency in byline.Agencies)
            end = Math.Max(end, EndOf(agency, line, first));
        return line[(first - BylineText.PrefixBefore(line[..first]))..end].ToString();
    }

    private static int EndOf(string? part, ReadOnlySpan<char> line, int first)
    {
        var at = string.IsNullOrEmpty(part) ? -1 : line[first..].IndexOf(part, StringComparison.Ordinal);
        return at < 0 ? 0 : first + at + part!.Length;
    }
}
