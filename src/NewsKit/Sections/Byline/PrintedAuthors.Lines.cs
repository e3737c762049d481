using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <content>Who signs a text rendering, where no element tells what a line is.</content>
internal sealed partial class PrintedAuthors
{
    private const int LinesOfHead = 3;
    private const int WordsOfName = 4;
    private const int ShortestCount = 10;
    private const int LongestBetweenNames = 5;
    private const string AroundDay = " \u00A0,-–—|•·~()";

    /// <summary>Whether a line stands right below the headline of a text rendering.</summary>
    private bool IsBelowHeadOfLines(int block) => _content.Kind == PageKind.Text && segments.Headline >= 0
        && block - segments.Headline is > 0 and <= LinesOfHead;

    /// <summary>Whether a line of a text rendering stands above its headline: a bare name there is what the article is about,
    /// or another article.</summary>
    private bool IsAboveHeadOfLines(int block) => _content.Kind == PageKind.Text && block < segments.Headline;

    /// <summary>Who signs below the headline of a text rendering: beside the day in a name of any shape
    /// (<c>1 juillet 2016 ~ sabrine</c>, <c>octobre 27, 2009 de Firmin</c>), else in full names alone; null for none.</summary>
    private Byline? SignersOfLine(int block, ReadOnlySpan<char> line)
    {
        if (!IsBelowHeadOfLines(block))
            return null;
        var name = NameBesideDay(line, out var hasDay);
        if (hasDay)
            return name is null ? null : new Byline { Authors = [new Author { Name = name }] };
        if (NameAndRole(line) is { } signer)
            return SignsAlone(signer) ? new Byline { Authors = [signer] } : null;
        if (line.Contains('|'))
            return NamesBetweenBars(line) is { } names ? new Byline { Authors = names } : null;
        return BylineText.Read(line) is { Authors.Count: > 0 } read && IsAllOf(line, read) && read.Authors.All(SignsAlone)
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

    /// <summary>Whether a line without figures holds hardly more than the names that were read from it.</summary>
    private static bool IsAllOf(ReadOnlySpan<char> line, Byline read) => HasDigit(line)
        || line.Length - read.Authors.Sum(author => author.Name.Length) - read.Agencies.Sum(agency => agency.Length)
            <= LongestBetweenNames * Math.Max(1, read.Authors.Count + read.Agencies.Count);

    /// <summary>Whether a name with nothing beside it may sign: a full one that opens with no article and that the text does not
    /// speak of.</summary>
    private bool SignsAlone(Author author)
    {
        var name = author.Name;
        if (!name.Contains(' ') || !NameShapes.IsBarePerson(name) || PictureCredits.EndsWithCredit(name))
            return false;
        var first = FoldedText.Fold(name.AsSpan(0, name.IndexOf(' ')));
        if (StopWords.IsOne(first) && !BylineWords.Particles.Contains(first))
            return false;
        for (var block = 0; block < _content.Blocks.Length; block++)
        {
            if (_content.Blocks[block].Length > LongestBesideDate
                && _content.TextOf(block).IndexOf(name, StringComparison.OrdinalIgnoreCase) > 0)
                return false;
        }

        return !_content.TextOf(segments.Headline).Contains(name, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What a line holds beside its days and the number of its comments, if that may be a name.</summary>
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

        var after = WithoutCount(line).Trim(AroundDay);
        if (!hasDay || (!name.IsEmpty && !after.IsEmpty))
            return null;
        name = name.IsEmpty ? after : name;
        if (name.IndexOf(' ') is var end and > 0 && FoldedText.Fold(name[..end]) is var first
            && (BylineWords.Announcers.Contains(first) || (char.IsLower(name[0]) && BylineWords.Particles.Contains(first))))
            name = name[(end + 1)..].Trim();
        return !name.IsEmpty && name.Count(' ') < WordsOfName && !name.ContainsAny(',', ':', '/')
            && NameShapes.Of(name) != NameShape.None && SectionLabels.Match(name) == LabelKind.None
            && !BylineWords.NotBareNames.Contains(FoldedText.Fold(name)) ? name.ToString() : null;
    }

    /// <summary>A line without the number of comments that ends it.</summary>
    private static ReadOnlySpan<char> WithoutCount(ReadOnlySpan<char> line)
    {
        var at = line.Length < ShortestCount ? -1 : line.IndexOfAnyInRange('0', '9');
        return at >= 0 && CommentCounts.Read(FoldedText.Fold(line[at..])) is not null ? line[..at] : line;
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
