using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Finds the lines of a page that may sign the article: mark-up of authors, "by", the name beside the date.</summary>
internal sealed partial class PrintedAuthors(Segmentation segments, ReadingContext context)
{
    private const int LongestLine = 260;
    private const int LongestAnnounced = 120;
    private const int LongestBesideDate = 90;
    private const int LongestDate = 60;
    private const int LongestLabelledDate = 120;
    private const int LongestLabel = 40;
    private const int LongestInText = 45;
    private const int LongestSignature = 40;
    private const int FewestOfList = 3;

    /// <summary>Signers in lines of their own stand no farther apart.</summary>
    private const int FarthestSigner = 4;

    /// <summary>With what words before a name begin; most lines of a page announce nobody.</summary>
    private static readonly SearchValues<char> Openings = SearchValues.Create("BbWwPpVvAaÉéTtGgEe");

    private static readonly FieldSource ByMarkup = new("markup");
    private static readonly FieldSource ByAuthorElement = new("author class");
    private static readonly FieldSource ByLine = new("line");
    private static readonly FieldSource ByEditor = new("editor");
    private static readonly FieldSource ByLabel = new("line after label");
    private static readonly FieldSource BesideDate = new("beside date");
    private static readonly FieldSource ByPortrait = new("portrait of that name");
    internal static readonly FieldSource AtEndOfText = new("end of text");
    private static readonly FieldSource AtOpeningOfText = new("opening of text");

    private readonly PageContent _content = segments.Content;
    private readonly AuthorMarkup _markup = new(segments.Content, context.Metadata);
    private readonly TextSignature _endings = new(segments);
    private readonly List<FieldReading<Byline>> _found = [];

    private SiteNames? _sites;

    /// <summary>The block of the last that was found.</summary>
    private int _last;

    /// <summary>The candidates, in page order.</summary>
    internal List<FieldReading<Byline>> Find()
    {
        for (var block = 0; block < _content.Blocks.Length; block++)
        {
            ref readonly var b = ref _content.Blocks[block];
            if (b.Kind == BlockKind.Image && IsAtHeadline(block))
                LookAtPortrait(block, b);
            if (b.Kind == BlockKind.Text && (b.Length is > 1 and <= LongestLine || segments.Is(block, SectionKind.Standfirst))
                && block != segments.Headline && MaySign(block) && !IsButton(block))
                Look(block, b);
        }

        LookAtLastBracket();
        LowerLists();
        return _found;
    }

    /// <summary>Several different names beside dates are a programme or a list of other articles.</summary>
    private void LowerLists()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reading in _found)
        {
            if (reading.Source == BesideDate && !segments.Is(reading.Order, SectionKind.LeadImage))
                names.Add(reading.Key);
        }

        for (var i = 0; i < _found.Count && names.Count >= FewestOfList; i++)
        {
            if (_found[i].Source == BesideDate && !IsOnlyOneOfDatedLine(_found[i]))
                _found[i] = _found[i] with { Weight = _found[i].Weight - BylineWeights.OfList };
        }
    }

    /// <summary>Blocks that other sections took are theirs, but for those at the headline.</summary>
    private bool MaySign(int block) => segments.KindOf(block) switch
    {
        SectionKind.Comments or SectionKind.CommentForm or SectionKind.Languages => false,
        SectionKind.Footer => BylineText.LooksLikeByline(_content.TextOf(block)),
        SectionKind.Related or SectionKind.Latest or SectionKind.ReadMore => IsAtHeadline(block)
            && (segments.BodyStart < 0 || block <= segments.BodyStart),
        SectionKind.Chrome => !segments.ReasonOf(block).IsNoPlaceOfSignatures() || _markup.IsOfPage(block)
            || (IsAtHeadline(block) && BylineText.LooksLikeByline(_content.TextOf(block))),
        _ => true,
    };

    private bool IsAtHeadline(int block) => segments.Headline >= 0 && block - segments.Headline is > -4 and < 9;

    private void Look(int block, in Block b)
    {
        if (EastAsianNames.Editors(_content.TextOf(block)) is { Count: > 0 } editors)
            AddEditors(block, editors);
        var markup = _markup.Read(block, out var isDeclared);
        if (markup is null && block > 0 && _content.Has(b.Element, MarkupTokens.Office) && RoleBelow(block - 1, "") is not null)
            return;
        // In a card of another article a class proves nothing.
        if (!isDeclared && b.LinkChars == 0
            && segments.KindOf(block) is SectionKind.Related or SectionKind.Latest or SectionKind.ReadMore)
            markup = null;
        var hasName = markup is not null || _markup.IsAround(b);
        if (!hasName && _endings.Read(block) is var (signed, atEnd)
            && (_content.Kind != PageKind.Text || SignsBelowText(block, signed)))
            Add(block, b, signed, atEnd ? BylineWeights.EndOfText : BylineWeights.OpeningOfText,
                atEnd ? AtEndOfText : AtOpeningOfText);

        var distance = segments.Headline < 0 ? block : block - segments.Headline;
        var isNear = distance is > -10 and < HeadlineDistance.Reach;
        if (!hasName && !isNear && !MayAnnounce(block, b) && !IsAfterLabel(block))
            return;
        var line = LineOf(block, out var printed);
        if (line.IsEmpty || (!hasName && IsNameOfPaper(line, b)))
            return;
        var (byline, weight, source) = markup is not null
            ? (WithAllOfLine(markup, line), isDeclared ? BylineWeights.DeclaredByMarkup : BylineWeights.LinkedToAuthor,
                ByMarkup)
            : ByWords(block, line, hasName, isNear);
        if (byline is null || IsOtherHand(block))
            return;
        if (_content.Kind == PageKind.Text)
            byline = Unglued(byline);
        byline = WithRole(WithoutSite(byline), block, line);
        byline = byline with { Text = SignatureText.Printed(printed, byline) };
        weight = markup is not null && _markup.IsOfPage(block) ? BylineWeights.DeclaredByMarkup
            : weight + HeadlineDistance.Weight(block, segments.Headline)
            - (HeadlineDistance.IsForMachines(_content, b.Element) ? FieldWeights.ForMachines : 0)
            - (HeadlineDistance.IsHidden(_content, block) ? BylineWeights.Hidden : 0)
            - HeadlineDistance.Penalty(segments, block);
        if (byline.Authors is [{ } only] && NameShapes.Of(only.Name) is NameShape.Word or NameShape.Handle)
            weight -= BylineWeights.OneWord;
        Add(block, b, byline, weight, source);
    }

    /// <summary>A paper that is named behind its writers does not write, nor a newsroom before a wire service.</summary>
    private Byline WithoutSite(Byline byline)
    {
        if (byline.Authors.Count < 2 && byline.Agencies.Count == 0)
            return byline;
        _sites ??= SiteNames.Of(context);
        var others = byline.Authors.Where(author => !_sites.Contains(author.Name) && !EndsTitle(author.Name)
            && !(byline.Agencies.Count > 0 && NameShapes.Of(author.Name) == NameShape.Word)).ToList();
        return (others.Count == 0 && byline.Agencies.Count == 0) || others.Count == byline.Authors.Count
            ? byline : byline with { Authors = others };
    }

    /// <summary>The text of a block, parted where only elements part it, and as one line.</summary>
    private ReadOnlySpan<char> LineOf(int block, out ReadOnlySpan<char> printed)
    {
        if (IsStandfirst(block) && StandfirstSignature.Start(_content, block) is var start and > 0)
            return printed = OneLine(_content.Text.AsSpan(start, _content.Blocks[block].End - start));
        var parted = SignatureText.Of(_content, block, out var spaced);
        printed = OneLine(spaced);
        return WithoutSiteBefore(block, DetailMarks.AsBars(parted.Trim()));
    }

    private bool IsStandfirst(int block) =>
        segments.Is(block, SectionKind.Standfirst) || segments.ReasonOf(block) == ClaimReason.Standfirst;

    private ReadOnlySpan<char> OneLine(ReadOnlySpan<char> text)
    {
        var isLine = text.Length <= context.Limits.FieldChars && !text.ContainsAny('\n', '\t')
            && text.IndexOf("  ", StringComparison.Ordinal) < 0;
        return isLine ? text.Trim() : context.Line(text);
    }

    private (Byline? Byline, double Weight, FieldSource Source) ByWords(
        int block, ReadOnlySpan<char> line, bool hasName, bool isNear)
    {
        // Most lines open with no word of signatures and hold no date; nothing more is asked of them.
        var mayAnnounce = HasDigit(line) || line.ContainsAny('|', '·', '•') || BylineText.MayAnnounce(line)
            || (isNear && line.Length < LongestAnnounced && line.Contains(". ", StringComparison.Ordinal));
        if (mayAnnounce && Announcement.IsWhole(line))
            return default;
        var announces = mayAnnounce && BylineText.Announces(line) && !Announcement.IsAmidSentence(line);
        if (announces || hasName)
            return Named(block, line, announces, hasName, isNear) is { Byline: not null } named ? named
                : (DetailsOfLines(block, line), BylineWeights.Announced, ByLine);
        if (isNear && line.Length < LongestAnnounced && Conversation(line) is { Authors.Count: > 0 } talkers)
            return (talkers, BylineWeights.Announced, ByLine);
        if (line.Length < LongestAnnounced && IsAfterLabel(block) && !DateReading.IsLabelled(line))
            return (BylineText.Read(line) ?? AccountBelowLabel(block, line)) is { } labelled && (isNear || ArePersons(labelled))
                ? (labelled, BylineWeights.AfterLabel, ByLabel) : default;
        if (isNear && line.Length < LongestLabel && IsBehindJoiner(block) && NameShapes.IsBarePerson(line))
            return (Signed(line), BylineWeights.BesideDate, _found[^1].Source);
        if (!isNear)
            return default;
        if ((NameAtHour(line) ?? NameBehindPortrait(block, line)) is { } closing)
            return (Signed(closing), BylineWeights.BesideDate, BesideDate);
        if (_content.Elements[_content.Blocks[block].Element].InFigcaption)
            return default;
        line = ThroughFirstDay(line);
        if (line.Length > LongestBesideDate)
            return default;
        if (NamedByPortrait(block, line) is { } shown)
            return (shown, BylineWeights.BesideDate, ByPortrait);
        if (_content.Blocks[block].HeadingLevel > 0 && !IsLinkAboveDate(block))
            return default;
        if (RoleAndName(block, line) is { } signer)
            return (new Byline { Authors = [signer] }, BylineWeights.BesideDate, BesideDate);
        if (SignersOfLine(block, line) is { } signers)
            return (signers, BylineWeights.BesideDate, BesideDate);
        if (IsAboveHeadOfLines(block) || !MayStandBesideDate(block, line))
            return default;
        // Few lines are names; the dates around those alone are read.
        var beside = !IsSentenceOfStandfirst(block, line) && PersonBehindDate(line, BylineText.Read(line)) is { } read
            && (read.Authors.Count > 0 || BylineText.StartsWithAgency(line)) && !IsLabel(line, read)
            && read.Authors.All(author => NameShapes.IsBarePerson(author.Name) && DateReading.FindIn(author.Name) is null)
            && (_content.Kind != PageKind.Text || (AreNamesOnly(line, read) && !IsInHeadline(line))) ? read
            : (HandleOf(line) ?? UncasedName(block, line) ?? WordBehindDay(block, line)) is { } handle
                ? Signed(handle) : null;
        return beside is null || !IsBesideDate(block, line) || IsTopic(block, beside)
            || (PictureCredits.IsCredit(line) && !(beside.Agencies.Count > 0 && segments.Is(block, SectionKind.Byline)))
            ? default : (beside, beside is { Authors.Count: > 0, Agencies.Count: > 0 }
                ? BylineWeights.BesideDateWithAgency : BylineWeights.BesideDate, BesideDate);
    }

    /// <summary>The signature of a line with words before its names, or in an element named for authors.</summary>
    private (Byline? Byline, double Weight, FieldSource Source) Named(
        int block, ReadOnlySpan<char> line, bool announces, bool hasName, bool isNear)
    {
        if (hasName && Conversation(line) is { } talkers)
            return talkers.Authors.Count > 0 ? (talkers, BylineWeights.PersonInAuthorElement, ByAuthorElement) : default;
        if (BylineText.Read(line) is not { } read)
            return announces && (hasName || IsAtHeadline(block)) && OfficeAlone(line) is { } office
                ? (office, BylineWeights.OtherInAuthorElement, hasName ? ByAuthorElement : ByLine)
                : AccountBeforeTime(line) is { } account ? (account, BylineWeights.Announced, ByLine) : default;
        if (!hasName && read.Authors is [{ } first, ..] && NameShapes.Of(first.Name) is not NameShape.Person and var shape
            && !MaySignAs(shape, block, line, isNear))
            return default;
        if (announces)
            return (read, hasName ? BylineWeights.AnnouncedInAuthorElement
                : IsInText(block, line, read) ? BylineWeights.AnnouncedInText : BylineWeights.Announced, ByLine);
        return (read, ArePersons(read) ? BylineWeights.PersonInAuthorElement : BylineWeights.OtherInAuthorElement,
            ByAuthorElement);
    }

    /// <summary>Whether "by" may announce what is no person's name: in a line that is short or dated, near the headline or where
    /// it says who wrote; an account only among such details.</summary>
    private bool MaySignAs(NameShape shape, int block, ReadOnlySpan<char> line, bool isNear)
    {
        var hasDigit = HasDigit(line);
        var isWritten = Announcement.SaysWritten(line);
        var isSignature = (line.Length < LongestSignature || hasDigit || (isNear && isWritten && line.Length < LongestDate))
            && (isNear || isWritten);
        return isSignature && (shape is not NameShape.Handle || hasDigit || IsDetail(block) || IsBelowHeadOfLines(block)
            || (isWritten && IsAtHeadline(block) && GenreAnnouncement.LengthIn(line) == 0
                && AnnouncesOneWord(line))
            || IsAccountOfLines(block, line));
    }

    private bool IsAfterLabel(int block) =>
        block > 0 && _content.Blocks[block - 1].Length is > 1 and < LongestLabel
            && (Announcement.IsWhole(_content.TextOf(block - 1).TrimStart(AroundDay)) || IsFirstOfCredits(block)
                || IsBelowTie(block));

    /// <summary>Whether an entry of a list is a link that names a paper like a kind of text: <c>Tribune de Genève</c>.</summary>
    private bool IsNameOfPaper(ReadOnlySpan<char> line, in Block b) => b.LinkChars * 10 >= b.Length * 9
        && GenreAnnouncement.LengthIn(line) is > 0 and var length && line[length..].Trim() is var name
        && (name.IsEmpty || !char.IsUpper(name[0]) || !NameShapes.IsBarePerson(name))
        && _content.Closest(b.Element, "li") >= 0;

    private static bool HasDigit(ReadOnlySpan<char> line) => line.ContainsAnyInRange('0', '9');

    private static bool ArePersons(Byline byline) => byline.Authors.All(author => NameShapes.IsPerson(author.Name));

    /// <summary>Whether the line stands among the paragraphs of the text, where "by" announces anybody.</summary>
    /// <remarks>A line that is only "by" and a person, or says who wrote, signs wherever it stands.</remarks>
    private bool IsInText(int block, ReadOnlySpan<char> line, Byline read)
    {
        if ((Announcement.SaysWritten(line) && !Announcement.OpensSentence(line))
            || (IsAtHeadline(block) && block <= segments.BodyStart))
            return false;
        if (_content.Closest(_content.Blocks[block].Element, "li") >= 0)
            return true;
        var isOnlyName = line.Length < LongestInText && _content.Blocks[block].HeadingLevel == 0 && read.Authors.Count > 0
            && ArePersons(read);
        return segments.BodyStart >= 0 && block > segments.BodyStart && !isOnlyName;
    }

    /// <summary>A cheap look at the first letter and words, for the lines far from the headline.</summary>
    private bool MayAnnounce(int block, in Block b) =>
        b.Length < LongestAnnounced && Openings.Contains(_content.Text[b.Start])
            && BylineText.MayAnnounce(_content.TextOf(block));
}
