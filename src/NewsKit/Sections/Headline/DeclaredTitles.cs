using System.Buffers;
using NewsKit.Lexicon;
using NewsKit.Metadata;

namespace NewsKit.Sections;

/// <summary>The headlines that metadata names, folded, with and without the name of the site.</summary>
internal sealed class DeclaredTitles
{
    private const int ShortestPart = 12;

    /// <summary>Signs say more than letters.</summary>
    private const int ShortestEastAsian = 6;
    private const int FewestWords = 5;

    /// <summary>No site has a name so long.</summary>
    private const int ShortestHeadline = 40;

    /// <summary>What parts a headline from the name of a section or of the site.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("-–—|·»:");

    /// <summary>What stands between the words of a title; between its parts too, and there some pages print nothing.</summary>
    private const string WordEnds = " :|-,.\"?!";

    /// <summary>More no folded text has: each is a letter and a mark at least.</summary>
    private const int MostWords = FoldedText.Longest * FoldedText.Growth / 2 + 1;

    /// <summary>The sources that name the headline as it is shown, to readers here or elsewhere.</summary>
    private static readonly HashSet<string> Shown =
    [
        "meta:og:title", "meta:twitter:title", "json-ld", "microdata:headline", "itemprop:headline", "hatom:entry-title",
    ];

    private const int LongestBanner = 20;

    internal const int Exact = 6;

    /// <summary>A heading that is a part of one, or holds one.</summary>
    internal const int Part = 4;

    private const int Near = 4;
    private readonly List<string> _titles = [];

    /// <summary>The words of each.</summary>
    private readonly List<string[]> _words = [];
    private readonly HashSet<string> _headlines = new(StringComparer.Ordinal);
    private readonly List<string> _sites = [];
    private readonly List<int> _lengths = [];

    /// <summary>How well a heading, folded, agrees with them; a heading that only names the site disagrees.</summary>
    internal int Agreement(ReadOnlySpan<char> heading)
    {
        var best = 0;
        var shortest = heading.Length > 0 && EastAsianNames.IsLetter(heading[0]) ? ShortestEastAsian : ShortestPart;
        foreach (var title in _titles)
        {
            if (heading.SequenceEqual(title))
                best = Math.Max(best, Exact);
            else if (heading.Length >= shortest)
                best = Math.Max(best, AgreementOfParts(title, heading));
        }

        if (best < Exact && IsBare(heading))
            best = Exact;
        if (best < Near && heading.Length >= shortest && IsNear(heading))
            best = Near;
        return best < Exact && IsSite(heading) ? -6 : best;
    }

    private static int AgreementOfParts(ReadOnlySpan<char> title, ReadOnlySpan<char> heading)
    {
        if (title.StartsWith(heading, StringComparison.Ordinal))
            return 5;
        if (heading.Contains(title, StringComparison.Ordinal)
            || title.TrimEnd(" .!?").EndsWith(heading.TrimEnd(" .!?"), StringComparison.Ordinal))
            return 4;
        return title.Contains(heading, StringComparison.Ordinal) ? 2 : 0;
    }

    /// <summary>Whether one that is made to be shown says just this: what search engines get is none.</summary>
    internal bool IsShown(ReadOnlySpan<char> heading) => _headlines.Count > 0 && _headlines.Contains(
        Bare(FoldedText.Fold(heading)));

    /// <summary>Whether none says more than a word or the name of the site.</summary>
    internal bool AreNone => !_titles.Exists(title => !_sites.Contains(title) && title.Contains(' '));

    /// <summary>Whether any is made to be shown.</summary>
    internal bool HasShown => _headlines.Count > 0;

    /// <summary>Whether a line is the second part of one: a subtitle that belongs to the headline.</summary>
    internal bool EndsWith(ReadOnlySpan<char> line)
    {
        if (line.Length < ShortestPart || !MayBePart(line.Length))
            return false;
        var folded = FoldedText.Fold(line);
        return _titles.Exists(title => title.Length > folded.Length && title.EndsWith(folded, StringComparison.Ordinal));
    }

    private bool MayBePart(int length) => _titles.Exists(title => title.Length > length);

    /// <summary>Whether a text of so many characters can be one of them, or what stands in one before a mark such as a
    /// dash.</summary>
    internal bool MayEqual(int length)
    {
        foreach (var known in _lengths)
        {
            if (Math.Abs(known - length) < 3)
                return true;
        }

        return false;
    }

    internal static DeclaredTitles Of(PageMetadata metadata, string? printedSite = null)
    {
        var known = new DeclaredTitles();
        if (printedSite is not null)
            known._sites.Add(FoldedText.Fold(printedSite));
        foreach (var site in metadata.All(MetadataField.SiteName))
        {
            // Some pages call the site by the headline of the article.
            if (site.Value.Length < ShortestHeadline || !metadata.All(MetadataField.Headline)
                .Any(title => title.Value.StartsWith(site.Value, StringComparison.OrdinalIgnoreCase)))
                known._sites.Add(FoldedText.Fold(site.Value));
        }

        foreach (var candidate in metadata.All(MetadataField.Headline))
        {
            if (IsBanner(candidate, metadata))
                continue;
            known.Add(candidate.Value, known._sites);
            if (!Shown.Contains(candidate.Source.Word))
                continue;
            known._headlines.Add(Bare(FoldedText.Fold(candidate.Value)));
            known._headlines.Add(Bare(FoldedText.Fold(TitleText.WithoutSite(candidate.Value, null))));
        }

        known._headlines.ExceptWith(known._sites.Select(Bare));
        foreach (var candidate in metadata.All(MetadataField.DocumentTitle))
            known.Add(candidate.Value, known._sites);
        return known;
    }

    /// <summary>Whether a printed title is a word or two of which the title of the document says nothing: « Le blog ».</summary>
    private static bool IsBanner(MetadataCandidate candidate, PageMetadata metadata)
    {
        if (candidate.Value.Length > LongestBanner || candidate.Source.Word is not ("hatom:entry-title" or "microdata:headline"))
            return false;
        var isNone = true;
        foreach (var title in metadata.All(MetadataField.DocumentTitle))
        {
            if (title.Value.Contains(candidate.Value, StringComparison.OrdinalIgnoreCase))
                return false;
            isNone = false;
        }

        return !isNone;
    }

    private void Add(string title, List<string> sites)
    {
        if (title.Length < 6)
            return;
        var folded = FoldedText.Fold(title);
        if (sites.Contains(folded) || _titles.Contains(folded))
            return;
        AddTitle(folded);
        for (var mark = 0; folded.AsSpan(mark).IndexOfAny(Marks) is var next and >= 0; mark += next + 1)
        {
            _lengths.Add(folded.AsSpan(0, mark + next).TrimEnd().Length);
            _lengths.Add(folded.AsSpan(mark + next + 1).TrimStart().Length);
        }

        var bare = FoldedText.Fold(TitleText.WithoutSite(title, null));
        // What was cut from the end names the site, whether or not the page says so elsewhere.
        if (bare.Length < folded.Length && folded.Length - bare.Length > 6
            && FoldedText.Fold(folded.AsSpan(bare.Length).Trim(" |-:•·/»~")) is { Length: > 3 } tail && !sites.Contains(tail))
            sites.Add(tail);
        if (bare.Length >= 6 && !sites.Contains(bare) && !_titles.Contains(bare))
            AddTitle(bare);
    }

    private static string[] Words(string folded) => folded.Split(WordEnds.ToCharArray(), StringSplitOptions.RemoveEmptyEntries);

    private static string Bare(string folded) => string.Join(' ', Words(folded));

    /// <summary>Whether a heading has just the words of one: pages print the kicker without the colon.</summary>
    private bool IsBare(ReadOnlySpan<char> heading)
    {
        foreach (var words in _words)
        {
            var at = 0;
            foreach (var range in heading.SplitAny(WordEnds))
            {
                var word = heading[range];
                if (word.IsEmpty)
                    continue;
                if (at == words.Length || !word.SequenceEqual(words[at]))
                {
                    at = -1;
                    break;
                }

                at++;
            }

            if (at == words.Length)
                return true;
        }

        return false;
    }

    private bool IsSite(ReadOnlySpan<char> heading)
    {
        foreach (var site in _sites)
        {
            if (heading.SequenceEqual(site))
                return true;
        }

        return false;
    }

    private bool IsNear(ReadOnlySpan<char> heading)
    {
        for (var title = 0; title < _titles.Count; title++)
        {
            var length = _titles[title].Length;
            if (Math.Abs(length - heading.Length) <= length / 4 && _words[title].Length >= FewestWords
                && IsNear(_words[title], heading))
                return true;
        }

        return false;
    }

    /// <summary>Whether three of four words of two titles are the same, in their order.</summary>
    private static bool IsNear(string[] title, ReadOnlySpan<char> heading)
    {
        Span<Range> words = stackalloc Range[MostWords];
        words = words[..heading.SplitAny(words, WordEnds, StringSplitOptions.RemoveEmptyEntries)];
        if (words.Length < FewestWords)
            return false;
        int same = 0, at = 0;
        foreach (var word in title)
        {
            var found = at;
            while (found < words.Length && !heading[words[found]].SequenceEqual(word))
                found++;
            if (found == words.Length)
                continue;
            same++;
            at = found + 1;
        }

        return same * 4 >= Math.Max(title.Length, words.Length) * 3;
    }

    private void AddTitle(string title)
    {
        _titles.Add(title);
        _words.Add(Words(title));
        _lengths.Add(title.Length);
    }
}
