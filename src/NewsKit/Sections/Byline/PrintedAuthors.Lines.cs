using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <content>Who signs a text rendering, where no element tells what a line is.</content>
internal sealed partial class PrintedAuthors
{
    private const int LinesOfHead = 3;
    private const int WordsOfName = 4;
    private const int LongestBetweenNames = 5;
    private const int ShortestGlued = 4;
    private const int MostAsked = 12;
    private const string AroundDay = " \u00A0,-–—|•·~()";

    /// <summary>How many lines were asked whether they sign below the text.</summary>
    private int _asked;

    /// <summary>Whether a line stands right below the headline of a text rendering, with no more than a standfirst
    /// between.</summary>
    private bool IsBelowHeadOfLines(int block)
    {
        if (_content.Kind != PageKind.Text || segments.Headline < 0 || block - segments.Headline is not (> 0 and <= LinesOfHead))
            return false;
        var paragraphs = 0;
        for (var between = segments.Headline + 1; between < block; between++)
            paragraphs += BlockQuestions.IsRunning(_content.TextOf(between)) ? 1 : 0;
        return paragraphs < 2;
    }

    /// <summary>Whether a line of a text rendering stands above its headline: a bare name there is what the article is about,
    /// or another article.</summary>
    private bool IsAboveHeadOfLines(int block) => _content.Kind == PageKind.Text && block < segments.Headline;

    /// <summary>Who signs below the headline of a text rendering: beside the day in a name of any shape
    /// (<c>1 juillet 2016 ~ sabrine</c>, <c>octobre 27, 2009 de Firmin</c>), else in full names alone; null for none.</summary>
    private Byline? SignersOfLine(int block, ReadOnlySpan<char> line)
    {
        if (!IsBelowHeadOfLines(block))
            return IsRightBelowHeadline(block) ? NamesAlone(block, line) : null;
        if ((NameBesideDay(line, out var hasDay) ?? NameAmidDetails(line)) is { } name)
            return Signed(name);
        if (hasDay)
            return null;
        if (NameAndRole(line) is { } signer)
            return SignsAlone(signer) ? new Byline { Authors = [signer] } : null;
        if (line.Contains('|'))
            return NamesBetweenBars(line) is { } names ? new Byline { Authors = names } : null;
        return BylineText.Read(line) is { Authors.Count: > 0 } read && AreNamesOnly(line, read) && read.Authors.All(SignsAlone)
            ? read : null;
    }

    /// <summary>The names of a line that bars part, if each part is one: <c>Julia Verrin | Clare Rothwell</c>.</summary>
    private List<Author>? NamesBetweenBars(ReadOnlySpan<char> line)
    {
        var names = new List<Author>();
        foreach (var range in line.Split('|'))
        {
            names.Add(new Author { Name = line[range].Trim().ToString() });
            if (!SignsAlone(names[^1]))
                return null;
        }

        return names;
    }

    /// <summary>Whether a line without figures holds hardly more than the names that were read from it, and none opens as a
    /// phrase does.</summary>
    private static bool AreNamesOnly(ReadOnlySpan<char> line, Byline read) =>
        !read.Authors.Any(author => OpensPhrase(author.Name))
        && (HasDigit(line)
        || line.Length - read.Authors.Sum(author => author.Name.Length) - read.Agencies.Sum(agency => agency.Length)
            <= LongestBetweenNames * Math.Max(1, read.Authors.Count + read.Agencies.Count));

    /// <summary>Whether several words open with an article or another small word that begins no name.</summary>
    private static bool OpensPhrase(string name) => name.IndexOf(' ') is var end and > 0
        && FoldedText.Fold(name.AsSpan(0, end)) is var first && StopWords.IsOne(first) && !BylineWords.Particles.Contains(first);

    /// <summary>Whether names may sign alone below the text: no menu above the headline has them as its entries, no quotation
    /// stands right above, and no word of them is one of the language.</summary>
    private bool SignsBelowText(int block, Byline byline)
    {
        var line = _content.TextOf(block);
        if (++_asked > MostAsked || !byline.Authors.All(SignsAlone)
            || (line[0] is '—' or '–' or '-' && _content.TextOf(block - 1)[0] is '«' or '“' or '"' or '„'))
            return false;
        for (var other = 0; other < _content.Blocks.Length; other++)
        {
            var text = _content.TextOf(other);
            if ((other < segments.Headline && line.Equals(text, StringComparison.OrdinalIgnoreCase))
                || (text.Length > LongestBesideDate && HoldsWordOf(text, line)))
                return false;
        }

        return true;
    }

    /// <summary>Whether a word that a line writes with a capital stands in a text without one.</summary>
    private static bool HoldsWordOf(ReadOnlySpan<char> text, ReadOnlySpan<char> line)
    {
        Span<char> word = stackalloc char[LongestBesideDate];
        foreach (var range in line.SplitAny(" \u00A0-"))
        {
            var written = line[range].Trim(",.()");
            var length = written.ToLowerInvariant(word);
            if (length >= ShortestGlued && !char.IsLower(written[0]) && IsWordOf(text, word[..length]))
                return true;
        }

        return false;
    }

    private static bool IsWordOf(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        for (var rest = text; rest.IndexOf(word, StringComparison.Ordinal) is var at and >= 0; rest = rest[(at + word.Length)..])
        {
            if ((at == 0 || !char.IsLetter(rest[at - 1]))
                && (at + word.Length == rest.Length || !char.IsLetter(rest[at + word.Length])))
                return true;
        }

        return false;
    }

    /// <summary>Whether a name with nothing beside it may sign: a full one that the text does not speak of.</summary>
    private bool SignsAlone(Author author)
    {
        var name = author.Name;
        if (!name.Contains(' ') || !NameShapes.IsBarePerson(name) || PictureCredits.EndsWithCredit(name) || OpensPhrase(name))
            return false;
        for (var block = 0; block < _content.Blocks.Length; block++)
        {
            if (_content.Blocks[block].Length > LongestBesideDate
                && _content.TextOf(block).IndexOf(name, StringComparison.OrdinalIgnoreCase) > 0)
                return false;
        }

        return !IsInHeadline(name);
    }

    /// <summary>What a line holds beside its days and the number of its comments, if that may be a name; before a rubric
    /// behind the day only a person or an account.</summary>
    private static string? NameBesideDay(ReadOnlySpan<char> line, out bool hasDay)
    {
        hasDay = false;
        ReadOnlySpan<char> name = default;
        while (DateReading.FindIn(line) is var (start, length))
        {
            var before = line[..start].Trim(AroundDay);
            hasDay = true;
            if (!before.IsEmpty && !DateReading.SaysPublished(line[..start]) && !DateReading.SaysModified(line[..start])
                && !DateReading.IsLabelled(line))
            {
                if (!name.IsEmpty)
                    return null;
                name = before;
            }

            line = line[(start + length)..];
        }

        if (!hasDay)
            return null;
        var after = WithoutAnnouncer(WithoutComments(line).Trim(AroundDay));
        name = WithoutAnnouncer(name);
        if (name.IsEmpty)
            name = after;
        else if (!after.IsEmpty && (!IsClearName(name) || IsClearName(after)))
            return null;
        return MayBeSigner(name) ? name.ToString() : null;
    }

    /// <summary>Whether words are a full name or an account, and no rubric.</summary>
    private static bool IsClearName(ReadOnlySpan<char> name) => NameShapes.Of(name) == NameShape.Handle
        || (name.Contains(' ') && NameShapes.IsBarePerson(name));

    private static ReadOnlySpan<char> WithoutAnnouncer(ReadOnlySpan<char> name) =>
        name.IndexOf(' ') is var end and > 0 && FoldedText.Fold(name[..end]) is var first
            && (BylineWords.Announcers.Contains(first) || (char.IsLower(name[0]) && BylineWords.Particles.Contains(first)))
            ? name[(end + 1)..].Trim() : name;

    /// <summary>The name behind "by" amid the details of an article, which hold figures: <c>Classé dans Jardin par firmin — 6
    /// commentaires</c>; null for none.</summary>
    private static string? NameAmidDetails(ReadOnlySpan<char> line)
    {
        if (!HasDigit(line) || BlockQuestions.IsSentence(line))
            return null;
        foreach (var range in line.Split(' '))
        {
            var (start, end) = (range.Start.Value, range.End.Value);
            if (start == 0 || end == line.Length || !BylineWords.Announcers.Contains(FoldedText.Fold(line[range])))
                continue;
            var name = line[(end + 1)..];
            if (name.IndexOfAny('—', '|', '·') is var mark and > 0)
                name = name[..mark];
            name = WithoutComments(name).Trim(AroundDay).TrimEnd('.');
            if (MayBeSigner(name) || (end + 1 + name.Length == line.Length && IsAccountOfWords(name)))
                return name.ToString();
        }

        return null;
    }

    /// <summary>Who signs in the line of details right below the headline of a text rendering, or in the one that closes
    /// it: <c>Publié dans Jardin, le 4 mai 2014 par Solange. 2 commentaires</c>; null for none.</summary>
    private Byline? DetailsOfLines(int block, ReadOnlySpan<char> line) =>
        _content.Kind == PageKind.Text && DateReading.IsLabelled(line)
            && (IsBelowHeadOfLines(block) || (segments.BodyStart >= 0 && block > segments.BodyStart))
            && NameAmidDetails(line) is { } name ? Signed(name) : null;

    /// <summary>Whether a line between headline and text of a text rendering is "by" and one word.</summary>
    private bool IsAccountOfLines(int block, ReadOnlySpan<char> line) => _content.Kind == PageKind.Text
        && IsAtHeadline(block) && segments.Headline < block && block < segments.BodyStart && AnnouncesOneWord(line);

    private static bool AnnouncesOneWord(ReadOnlySpan<char> line) =>
        !line[Announcement.LengthIn(line)..].Trim(" \u00A0:").Contains(' ');

    /// <summary>Whether two words or three may be the name of an account: <c>Mimi cuisine</c>.</summary>
    private static bool IsAccountOfWords(ReadOnlySpan<char> name) => name.Length is > 3 and < LongestInText
        && char.IsUpper(name[0]) && name.Count(' ') is 1 or 2 && !name.ContainsAny(',', ':', '.') && !HasDigit(name)
        && !ServiceLines.IsOne(name);

    /// <summary>Whether some words of the details of an article may be a name, of a person or an account.</summary>
    private static bool MayBeSigner(ReadOnlySpan<char> name) => !name.IsEmpty && name.Count(' ') < WordsOfName
        && !name.ContainsAny(',', ':', '/') && NameShapes.Of(name) != NameShape.None
        && SectionLabels.Match(name) == LabelKind.None && !BylineWords.NotBareNames.Contains(FoldedText.Fold(name));

    /// <summary>A line without the number of its comments, or the call for one, and what follows that.</summary>
    private static ReadOnlySpan<char> WithoutComments(ReadOnlySpan<char> line)
    {
        for (var at = 1; at < line.Length; at++)
        {
            var ends = char.IsAsciiDigit(line[at])
                ? !char.IsAsciiDigit(line[at - 1]) && CommentCounts.Read(FoldedText.Fold(FirstWords(line[at..]))) is not null
                : line[at - 1] == ' ' && SectionLabels.Match(line[at..]) == LabelKind.CommentForm;
            if (ends)
                return line[..at];
        }

        return line;
    }

    /// <summary>Names without what a copied line has run together with their end: <c>Anne MorelTwitter</c>,
    /// <c>Luc Marin3</c>.</summary>
    private static Byline Unglued(Byline byline) => byline.Authors.All(author => EndOfName(author.Name) == author.Name.Length)
        ? byline
        : byline with
        {
            Authors = [.. byline.Authors.Select(author => author with { Name = author.Name[..EndOfName(author.Name)] })],
        };

    /// <summary>Where in several words the second or a later one is run together with a figure or a capital.</summary>
    private static int EndOfName(string name)
    {
        var word = name.IndexOf(' ') + 1;
        for (var at = word; word > 0 && at < name.Length; at++)
        {
            if (name[at] == ' ')
                word = at + 1;
            else if (at - word >= ShortestGlued && char.IsLower(name[at - 1])
                && (char.IsAsciiDigit(name[at]) || char.IsUpper(name[at])))
                return at;
        }

        return name.Length;
    }

    /// <summary>The first two words of a line that holds more than one.</summary>
    private static ReadOnlySpan<char> FirstWords(ReadOnlySpan<char> line)
    {
        var first = line.IndexOf(' ');
        var second = first < 0 ? -1 : line[(first + 1)..].IndexOf(' ');
        return second < 0 ? line : line[..(first + 1 + second)].TrimEnd(',');
    }

    /// <summary>A full name with what its bearer is behind it: <c>Jonas Weidner Redakteur</c>,
    /// <c>Amy Field Political Correspondent</c>; null for none.</summary>
    private static Author? NameAndRole(ReadOnlySpan<char> line)
    {
        Span<Range> words = stackalloc Range[WordsOfName + 3];
        var count = line.Split(words, ' ');
        if (count < 3 || line[words[count - 1]].Contains(' '))
            return null;
        for (var word = 2; word < count; word++)
        {
            if (!BylineWords.RoleWords.Contains(FoldedText.Fold(line[words[word]])))
                continue;
            var end = 2;
            while (end < word && BylineWords.Particles.Contains(FoldedText.Fold(line[words[end - 1]])))
                end++;
            var name = line[..words[end - 1].End.Value];
            return NameShapes.IsBarePerson(name)
                ? new Author { Name = name.ToString(), Role = line[words[end].Start.Value..].ToString() } : null;
        }

        return null;
    }
}
