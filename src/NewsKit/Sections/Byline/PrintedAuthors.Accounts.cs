using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <content>Accounts beside names and dates.</content>
internal sealed partial class PrintedAuthors
{
    private const int PortraitReach = 3;

    /// <summary>What tells an account from a word.</summary>
    private static readonly SearchValues<char> InHandles = SearchValues.Create("0123456789_");

    /// <summary>A portrait in an element named for authors, with the name in place of the picture.</summary>
    private void LookAtPortrait(int block, in Block b)
    {
        if (NamedPlace.Near(_content, b.Element, MarkupTokens.Author, PortraitReach) is not (var around and > 0)
            || !_content.ElementText(around).IsWhiteSpace() || _content.Attribute(b.Element, "alt") is not { } words
            || !NameShapes.IsBarePerson(words.Trim()))
            return;
        Add(block, b, new Byline { Text = words.Trim(), Authors = [new Author { Name = words.Trim() }] },
            BylineWeights.BesideDate, ByMarkup);
    }

    /// <summary>The account or the person that stands as a part of its own between a date and other details:
    /// <c>12 mai 2024 · marmotte74</c>; null for none.</summary>
    private static string? HandleOf(ReadOnlySpan<char> line)
    {
        string? handle = null;
        if (!line.ContainsAny('|', '·', '•') || DateReading.FindIn(line) is null)
            return null;
        foreach (var range in line.SplitAny('|', '·', '•'))
        {
            var part = line[range].Trim(" \u00A0\u241F@");
            if ((NameShapes.Of(part) == NameShape.Handle && !part.Contains(' ') && part.ContainsAny(InHandles))
                || (part.Contains(' ') && NameShapes.IsBarePerson(part) && DateReading.FindIn(part) is null))
                handle = handle is null ? part.ToString() : null;
        }

        return handle;
    }

    /// <summary>The name before an hour, as old themes close their line of details: <c>— jolanda @ 00:11</c>; null for
    /// none.</summary>
    private static string? NameAtHour(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf(" @ ", StringComparison.Ordinal);
        if (at <= 0 || line[(at + 3)..] is not [>= '0' and <= '2', _, ':' or _, ..] || !line[(at + 3)..].Contains(':'))
            return null;
        var name = line[..at];
        if (name.LastIndexOfAny("—–|·•") is not (var mark and >= 0))
            return null;
        name = name[(mark + 1)..].Trim(" \u00A0");
        return name.Length is > 1 and < LongestLabel && NameShapes.Of(name) != NameShape.None ? name.ToString() : null;
    }

    /// <summary>Who is named between words that only signatures have and the hour or the day, as systems print an account of
    /// any shape: <c>Posté par fleur de lin à 08:30</c>; null for none.</summary>
    private static Byline? AccountBeforeTime(ReadOnlySpan<char> line)
    {
        var start = Announcement.LengthIn(line);
        if (start == 0 || start >= line.Length || !Announcement.SaysWritten(line))
            return null;
        var rest = line[start..];
        var figure = rest.IndexOfAnyInRange('0', '9');
        if (figure <= 0)
            return null;
        var isHour = rest[figure..].TrimStart("0123456789") is [':' or 'h', >= '0' and <= '9', ..];
        var end = isHour ? rest[..figure].TrimEnd().LastIndexOf(' ') : DateReading.FindIn(rest) is { } day ? day.Start : -1;
        if (end <= 0)
            return null;
        var name = rest[..end].Trim(AroundDay);
        if (!isHour && name.LastIndexOf(' ') is > 0 and var last && char.IsLower(name[last + 1])
            && StopWords.IsOne(FoldedText.Fold(name[last..].Trim())))
            name = name[..last].TrimEnd(AroundDay);
        return name.Length is > 1 and < LongestLabel && name.Count(' ') <= WordsOfName && char.IsLetter(name[0])
            && (isHour || char.IsUpper(name[0])) && !name.ContainsAny(',', ':', '/')
            ? Signed(name) : null;
    }

    /// <summary>The account in a line between "by" and a day, or between a day with "by" and what follows: <c>mars 2, 2019</c>,
    /// <c>par</c>, <c>jeanlin</c>; null for none.</summary>
    private Byline? AccountBelowLabel(int block, ReadOnlySpan<char> line)
    {
        if (line.Length >= LongestLabel || line.Contains(' ') || !char.IsLetter(line[0]) || !char.IsLetterOrDigit(line[^1]))
            return null;
        var isBesideDay = (block > 1 && DateReading.IsMostlyDate(_content.TextOf(block - 2)))
            || (block + 1 < _content.Blocks.Length && DateReading.IsMostlyDate(_content.TextOf(block + 1)));
        return isBesideDay ? Signed(line) : null;
    }

    /// <summary>Whether "de" alone stands between a day and a line, which then signs.</summary>
    private bool IsBelowTie(int block) => block > 1 && _content.Blocks[block - 1].Length == 2
        && _content.TextOf(block - 1).Equals("de", StringComparison.OrdinalIgnoreCase)
        && DateReading.IsMostlyDate(_content.TextOf(block - 2));

    /// <summary>Whether the title of the page ends with a bar and a name: that of the paper.</summary>
    private bool EndsTitle(string name) =>
        (context.Metadata.First(MetadataField.DocumentTitle)?.Value).AsSpan().Trim() is var title
        && title.EndsWith(name, StringComparison.OrdinalIgnoreCase)
        && title[..^name.Length].TrimEnd() is [.., '|' or '-' or '–' or '—' or '·' or '•'];

    /// <summary>The two of a line of names who talk: <c>Jan Roth im Gespräch mit Eva Lorenz</c>; nobody where the line opens
    /// with the conversation, null where there is none.</summary>
    private static Byline? Conversation(ReadOnlySpan<char> line)
    {
        foreach (var tie in BylineWords.Conversations)
        {
            if (FoldedText.IndexOf(line, tie) is not (>= 0 and var start))
                continue;
            if (start == 0)
                return new Byline();
            var first = line[..start].Trim(" \u00A0");
            var second = line[(start + tie.Length)..].Trim(" \u00A0.");
            if (NameShapes.IsBarePerson(first) && NameShapes.IsBarePerson(second))
                return new Byline
                {
                    Authors = [new Author { Name = first.ToString() }, new Author { Name = second.ToString() }],
                };
        }

        return null;
    }

    /// <summary>The office that signs in place of a name: <c>By Staff Writer</c>; null for none.</summary>
    private static Byline? OfficeAlone(ReadOnlySpan<char> line)
    {
        var office = line[Announcement.LengthIn(line)..].Trim(" \u00A0:");
        return office.Length is > 4 and < LongestLabel && char.IsUpper(office[0]) && !HasDigit(office)
            && SignatureNames.IsRole(office) ? Signed(office) : null;
    }

    /// <summary>The name between the portrait of its bearer and the date, of any shape; null for none.</summary>
    private string? NameBehindPortrait(int block, ReadOnlySpan<char> line)
    {
        if (block == 0 || _content.Blocks[block - 1] is not { Kind: BlockKind.Image } portrait)
            return null;
        var name = line;
        if (_content.HasClass(portrait.Element, "avatar") && DateReading.FindIn(line) is { Start: > 2 } day)
            name = line[..day.Start].Trim(AroundDay);
        else if (!IsPortrait(portrait.Element) || !IsAtHeadline(block) || block < segments.Headline || !IsBoxOfSigner(block)
            || !IsDateLine(block + 1) || HasDigit(line) || line.Length > LongestLabel)
            return null;
        return MayBeSigner(name) ? name.ToString() : null;
    }

    /// <summary>Whether the smallest element around a name and the picture before it opens with the picture and holds little
    /// more.</summary>
    private bool IsBoxOfSigner(int name)
    {
        var box = _content.Blocks[name].Element;
        while (box > 0 && _content.Elements[box].FirstBlock == name)
            box = _content.Elements[box].Parent;
        return box > 0 && _content.Elements[box].FirstBlock == name - 1
            && _content.Elements[box].EndBlock <= name + PortraitReach;
    }

    /// <summary>Whether a picture is a small one, or stands in an element named for authors.</summary>
    private bool IsPortrait(int picture) => _content.HasClass(picture, "avatar")
        || SitePictures.IsNarrow(_content, picture)
        || NamedPlace.Near(_content, picture, MarkupTokens.Author, PortraitReach) > 0;

    /// <summary>Who stands behind a picture that is described with his name, and is not the caption of it; null for nobody.
    /// Things are described so as well: something else must speak for a person, more words of the picture, what he is behind
    /// the name, or a date.</summary>
    private Byline? NamedByPortrait(int block, ReadOnlySpan<char> line)
    {
        if (block == 0 || _content.Blocks[block - 1] is not { Kind: BlockKind.Image } portrait
            || segments.Is(block, SectionKind.LeadImage) || _content.Closest(portrait.Element, "figure") >= 0
            || _content.Attribute(portrait.Element, "alt") is not { } words)
            return null;
        var told = words.AsSpan().Trim();
        var opens = line.StartsWith(told, StringComparison.Ordinal);
        var name = opens ? told : line;
        var rest = line[name.Length..];
        if (name.IsEmpty || !char.IsUpper(name[0]) || !NameShapes.IsBarePerson(name) || OpensPhrase(name.ToString())
            || IsInHeadline(name) || (!rest.IsEmpty && char.IsLetterOrDigit(rest[0])))
            return null;
        var role = rest.TrimStart() is [',' or SignatureNames.BorderSign, .. var behind] && !HasDigit(behind)
            ? behind.Trim() : default;
        var isTold = opens ? !role.IsEmpty || IsBesideDate(block, line)
            : told.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at && told[(at + name.Length)..] is "" or [',', ..];
        return isTold ? new Byline
        {
            Authors = [new Author { Name = name.ToString(), Role = role.IsEmpty ? null : role.ToString() }],
        } : null;
    }

    private bool IsInHeadline(ReadOnlySpan<char> name) => segments.Headline >= 0
        && _content.TextOf(segments.Headline).Contains(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line is a link and the next one a date: who wrote may stand there as a heading.</summary>
    private bool IsLinkAboveDate(int block) =>
        _content.Blocks[block].LinkChars >= _content.Blocks[block].Length && IsDateLine(block + 1)
            && HasDigit(_content.TextOf(block + 1));

    private void AddEditors(int block, IReadOnlyList<string> editors) => _found.Add(new FieldReading<Byline>(
        AuthorKey.Of(EditorsOf(block, editors)), EditorsOf(block, editors), ByEditor, BylineWeights.Editor, block,
        IsVisible: true));

    private Byline EditorsOf(int block, IReadOnlyList<string> editors) => new()
    {
        Text = _content.StringOf(block).Trim(),
        Authors = [.. editors.Select(name => new Author { Name = name })],
    };

    /// <summary>Whether a line stands between a kind of text and the word for another hand, as lists of credits have
    /// it.</summary>
    private bool IsFirstOfCredits(int block) => block + 1 < _content.Blocks.Length
        && _content.Blocks[block + 1].Length is > 3 and < LongestLabel
        && Announcement.BeginsOtherHand(_content.TextOf(block + 1)) && GenreAnnouncement.IsGenre(_content.TextOf(block - 1));

    private bool IsSentenceOfStandfirst(int block, ReadOnlySpan<char> line) =>
        IsStandfirst(block) && BlockQuestions.IsSentence(line);

    /// <summary>Whether a name stands in the one line near the headline that holds a name and a date.</summary>
    private bool IsOnlyOneOfDatedLine(FieldReading<Byline> name) => IsAtHeadline(name.Order) && HoldsDate(name.Order)
        && _found.TrueForAll(other => other.Source != BesideDate || other.Order == name.Order || !HoldsDate(other.Order));

    /// <summary>Whether a line is an account or an address of somebody and nothing else: <c>@proth</c>.</summary>
    private bool IsAccount(int block) => block < _content.Blocks.Length && _content.TextOf(block).Trim() is var line
        && line.Length is > 3 and < LongestLabel && line.Contains('@') && !line.Contains(' ');

    /// <summary>Whether a line is a button that names nobody: <c>Suivre</c>.</summary>
    private bool IsButton(int block) =>
        _content.ElementOf(block).Tag is "button" && !NameShapes.IsBarePerson(_content.TextOf(block).Trim());
}
