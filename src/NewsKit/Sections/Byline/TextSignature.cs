using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads the line that signs a text without any word: a name alone before its first paragraph or after its
/// last.</summary>
internal sealed class TextSignature(Segmentation segments)
{
    private const int LongestSignature = 50;
    private const int LongestInitials = 16;
    private const int ShortestGuest = 14;
    private const int LongestGuest = 220;
    private const int LongestOfInitials = 5;
    private const int LongestAge = 12;

    /// <summary><c> (avec )</c> between a name and a wire service.</summary>
    private const int LongestBetween = 8;
    private const int MostOfCapitals = 8;
    private const int ShortestParagraph = 120;
    private const int ShortestLast = 80;

    /// <summary>A name with a day ends a text that closes with a shorter line.</summary>
    private const int ShortestBeforeDay = 40;

    /// <summary>Chinese, Japanese and Korean say as much in fewer signs.</summary>
    private const int ShortestOfSigns = 25;
    private readonly PageContent _content = segments.Content;

    /// <summary>The last paragraph of the body of a text rendering; -1 while nobody asked.</summary>
    private int _lastText = -1;

    /// <summary>Who signs, and whether at the end; null where the line signs nothing.</summary>
    internal (Byline Byline, bool IsAtEnd)? Read(int block)
    {
        ref readonly var b = ref _content.Blocks[block];
        if (IsGuestLine(block, b) && Guest(_content.StringOf(block)) is { } guest && EndsPart(block, b))
            return (guest, true);
        if (!IsPlainLine(block, b))
            return null;
        var ends = EndsPart(block, b);
        if (!ends && !OpensText(block))
            return null;
        var line = _content.TextOf(block);
        if (ends && SignersOf(line) is { } signers)
            return (signers, true);
        if (segments.Is(block, SectionKind.Credits))
            return null;
        if (ends && Initials(line) is { } initials)
            return (initials, true);
        if (line is ['(' or '（' or '【', .., ')' or '）' or '】'] && EastAsianNames.IsName(line[1..^1]))
            return (new Byline { Text = line.ToString(), Authors = [new Author { Name = line[1..^1].Trim().ToString() }] }, ends);
        return BylineText.Read(line) is { Authors: [{ } only] } signed && IsAlone(line.Trim(" .–—-\u00A0"), only.Name,
            mayBeDated: ends)
            ? (signed, ends) : null;
    }

    /// <summary>Whether a line is bold or italic as a whole and has a comma.</summary>
    private bool IsGuestLine(int block, in Block b)
    {
        if (b is not { HeadingLevel: 0, LinkChars: 0, Kind: BlockKind.Text, Length: > ShortestGuest and < LongestGuest }
            || segments.KindOf(block) is not (SectionKind.Body or SectionKind.None) || !_content.TextOf(block).Contains(','))
            return false;
        foreach (var i in _content.ElementsOf(b))
        {
            ref readonly var e = ref _content.Elements[i];
            if (e.Tag is "b" or "strong" or "i" or "em" && e.TextStart == b.Start && e.TextEnd >= b.End - 1)
                return true;
        }

        return false;
    }

    /// <summary>A guest and what the guest does: <c>Nora Lind, historienne, autrice de « L’Eau »</c>; null for other
    /// lines.</summary>
    private static Byline? Guest(string line)
    {
        var end = line.IndexOf(',', StringComparison.Ordinal);
        var name = line.AsSpan(0, end).Trim(" –—-\u00A0");
        var rest = line.AsSpan(end + 1).TrimStart(" \u00A0");
        return NameShapes.IsBarePerson(name) && name.Contains(' ') && rest is [var letter, ..] && char.IsLower(letter)
            && line[^1] is not ('.' or '!' or '?' or '…' or ':')
            ? new Byline { Text = line, Authors = [new Author { Name = name.ToString(), Role = rest.ToString() }] } : null;
    }

    /// <summary>The letters by which German and Swiss desks sign, agencies before them: <c>(hbr/ela)</c>, <c>(sda/kbe)</c>; null
    /// for any other line.</summary>
    private static Byline? Initials(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (AreCapitals(line))
            return new Byline { Text = line.ToString(), Authors = [new Author { Name = line.ToString() }] };
        var letters = line.Trim("()[] .");
        if (line is not (['(', .., ')'] or ['[', .., ']']) || letters.Length > LongestInitials || !letters.ContainsAny('/', ';')
            || Agencies.OfLine(line).Count > 0)
            return null;
        List<string> agencies = [];
        var start = 0;
        foreach (var range in letters.SplitAny('/', ';'))
        {
            var part = letters[range].Trim();
            if (part.Length is < 2 or > LongestOfInitials || part.ContainsAnyExceptInRange('a', 'z'))
                return null;
            if (range.Start.Value != start || !Agencies.IsAgency(part))
                continue;
            agencies.Add(part.ToString());
            start = range.End.Value + 1;
        }

        return start > letters.Length ? null : new Byline
        {
            Text = line.ToString(),
            Authors = [new Author { Name = letters[start..].Trim().ToString() }],
            Agencies = agencies,
        };
    }

    /// <summary>Two or three capitals with full stops: <c>M. L.</c></summary>
    private static bool AreCapitals(ReadOnlySpan<char> line)
    {
        var capitals = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsUpper(line[i]) && i + 1 < line.Length && line[i + 1] == '.')
                capitals++;
            else if (line[i] is not ('.' or ' ' or '\u00A0' or '-'))
                return false;
        }

        return capitals is 2 or 3 && line.Length <= MostOfCapitals;
    }

    /// <summary>Full names and wire services joined, or in brackets, and nothing else: <c>Lise Roy (avec AFP)</c>, <c>Lise Roy et
    /// Marc Olin</c>; null for other lines.</summary>
    private static Byline? SignersOf(ReadOnlySpan<char> line)
    {
        line = line.Trim(" .–—-\u00A0");
        var isBracketed = line is ['(', .., ')'];
        if (isBracketed)
            line = line[1..^1].Trim();
        if (BylineText.Read(line) is not { Authors.Count: > 0 } read
            || !(isBracketed || read.Authors.Count + read.Agencies.Count > 1)
            || !line.StartsWith(read.Authors[0].Name, StringComparison.Ordinal))
            return null;
        var rest = line.Length;
        foreach (var author in read.Authors)
        {
            if (!author.Name.Contains(' ') || !NameShapes.IsBarePerson(author.Name) || BylineText.EndsWithAgency(author.Name))
                return null;
            rest -= author.Name.Length;
        }

        rest -= read.Agencies.Sum(agency => agency.Length);
        return rest <= LongestBetween * (read.Authors.Count + read.Agencies.Count - 1) ? read : null;
    }

    /// <summary>Whether a line is a person's name and nothing else, or any name with a date, an age or an office behind
    /// it.</summary>
    private static bool IsAlone(ReadOnlySpan<char> line, string name, bool mayBeDated) =>
        (NameShapes.IsBarePerson(line) && !line.Contains(','))
            || (mayBeDated && NameShapes.IsBarePerson(name) && line.StartsWith(name, StringComparison.Ordinal)
                && IsAged(line[name.Length..]))
            || (mayBeDated && line.StartsWith(name, StringComparison.Ordinal)
                && DateReading.FindIn(line[name.Length..]) is var (at, length)
                && name.Length + at + length >= line.Length - 3);

    /// <summary>Whether the first thing behind a name is an age: <c>, 62 ans, Brève</c>.</summary>
    private static bool IsAged(ReadOnlySpan<char> rest)
    {
        if (rest is not [',', ' ' or '\u00A0', ..])
            return false;
        var age = rest[2..];
        if (age.IndexOf(',') is var comma and > 0)
            age = age[..comma];
        var digits = age.Length - age.TrimStart("0123456789").Length;
        return digits == 2 && age.Length is 2 or (> 4 and <= LongestAge) && age[2..].Trim().IndexOf(' ') < 0;
    }

    private bool IsPlainLine(int block, in Block b) =>
        b is { HeadingLevel: 0, LinkChars: 0, Length: > 3 and < LongestSignature }
            && !_content.Elements[b.Element].InFigcaption
            && segments.KindOf(block) is SectionKind.Body or SectionKind.None or SectionKind.Credits;

    /// <summary>Whether a line stands after the last paragraph of its part of the text: there the French press signs.</summary>
    private bool EndsPart(int block, in Block b) =>
        block > 0 && segments.Is(block - 1, SectionKind.Body) && (_content.Blocks[block - 1].Length > ShortestLast
                || (_content.Blocks[block - 1].Length > ShortestBeforeDay && b.Length > ShortestBeforeDay / 4
                    && DateReading.FindIn(_content.TextOf(block)) is not null)
                || (_content.Blocks[block - 1].Length > ShortestOfSigns
                    && EastAsianNames.IsLetter(_content.TextOf(block - 1)[0])))
            && (IsLastOfPart(block, b.Element) || (_content.Kind == PageKind.Text && IsBehindText(block)));

    /// <summary>Whether the paragraphs of a text rendering end before a line that signs: behind it stands another part of the
    /// page, the life of the signer, a note; what it is the title of does not.</summary>
    private bool IsBehindText(int block)
    {
        if (block + 1 == _content.Blocks.Length)
            return true;
        var line = _content.TextOf(block);
        var next = _content.TextOf(block + 1);
        if (line.Equals(next, StringComparison.OrdinalIgnoreCase) || IsLife(line, next)
            || SectionLabels.Match(next.TrimEnd(" :\u00A0")) != LabelKind.None)
            return true;
        if (_lastText < 0)
            _lastText = LastText();
        return block > _lastText && (segments.KindOf(block + 1) is not (SectionKind.Body or SectionKind.None)
            || next is ['©' or '(' or '*' or '[', ..] || BlockQuestions.IsSentence(next) || ServiceLines.IsOne(next));
    }

    /// <summary>Whether a paragraph below a name tells who bears it: it opens with what he is, or with his first
    /// name.</summary>
    private static bool IsLife(ReadOnlySpan<char> name, ReadOnlySpan<char> text)
    {
        var first = text[..Math.Max(0, text.IndexOfAny(" \u00A0,"))];
        return !first.IsEmpty && (BylineWords.IsRoleWord(FoldedText.Fold(first))
            || (name.Length > first.Length && name.StartsWith(first, StringComparison.OrdinalIgnoreCase)
                && name[first.Length] is ' ' or '\u00A0'));
    }

    private int LastText()
    {
        for (var block = _content.Blocks.Length - 1; block > 0; block--)
        {
            if (IsText(block))
                return block;
        }

        return 0;
    }

    /// <summary>Whether the part that also holds the line before ends with this one, but for a note in brackets.</summary>
    private bool IsLastOfPart(int block, int element)
    {
        if (_content.Elements[element].Parent is not (var part and > 0)
            || !_content.IsWithin(_content.Blocks[block - 1].Element, part))
            return false;
        return _content.Elements[part].EndBlock == block + 1
            || (block + 1 < _content.Blocks.Length && (_content.TextOf(block + 1) is ['(' or '*' or '[', ..]
                || segments.KindOf(block + 1) is not (SectionKind.Body or SectionKind.None or SectionKind.LeadImage)));
    }

    private int AfterRole(int block) =>
        block + 1 < _content.Blocks.Length && LinesOfSigners.IsRole(_content.TextOf(block)) ? block + 1 : block;

    private bool IsText(int block) =>
        segments.Is(block, SectionKind.Body)
        && (_content.Blocks[block].Length > ShortestParagraph
            || (_content.Blocks[block].Length > ShortestOfSigns && EastAsianNames.IsLetter(_content.TextOf(block)[0])));

    /// <summary>Whether a line stands right before the first paragraph, or before what the signer is and then that.</summary>
    private bool OpensText(int block) =>
        block > segments.Headline && block - segments.Headline < HeadlineDistance.Reach && block + 1 < _content.Blocks.Length
            && IsText(AfterRole(block + 1))
            && block > 0 && !segments.Is(block - 1, SectionKind.Body);
}
