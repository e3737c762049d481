using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Decides who signs: what is printed at the headline and what is declared, weighed together.</summary>
internal static class AuthorChoice
{
    /// <summary>Less than this is nobody: better none than a wrong one.</summary>
    internal const double LeastScore = 0.2;

    private const double Labelled = 8;

    /// <summary>The signatures with what speaks for them, the best first.</summary>
    internal static List<FieldRanking<Byline>> Rank(Segmentation segments, ReadingContext context)
    {
        var readings = new PrintedAuthors(segments, context).Find();
        DeclaredAuthors.AddTo(readings, context);
        AddLabelled(readings, segments);
        readings.RemoveAll(reading => reading.Key.Length == 0);
        var rankings = FieldChoice.Rank(readings);
        for (var i = 0; i < rankings.Count; i++)
        {
            // One of several signers confirms the signature of all.
            var whole = rankings[i];
            if (!whole.Key.Contains('|', StringComparison.Ordinal))
                continue;
            var support = rankings.Where(part => AuthorKey.IsPart(part.Key, whole.Key))
                .Sum(part => part.Score > 0 ? part.Score / 2 : 0);
            rankings[i] = whole with { Score = whole.Score + support };
        }

        rankings.Sort((one, other) =>
            one.Score == other.Score ? one.Best.Order.CompareTo(other.Best.Order) : other.Score.CompareTo(one.Score));
        return rankings;
    }

    /// <summary>The line that a site rule calls the byline.</summary>
    private static void AddLabelled(List<FieldReading<Byline>> readings, Segmentation segments)
    {
        foreach (var segment in segments.Of(SectionKind.Byline))
        {
            if (segments.ReasonOf(segment.First) == ClaimReason.SiteRule
                && segments.Content.StringOf(segment.First) is var line
                && (BylineText.Read(line) ?? (DateReading.FindIn(line) is null ? BylineText.ReadDeclared(line) : null))
                is { } byline)
                readings.Add(new FieldReading<Byline>(
                    AuthorKey.Of(byline), byline with { Text = line }, FieldSource.SiteRule, Labelled, segment.First,
                    IsVisible: true));
        }
    }
}
