using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Decides who signs: what is printed at the headline and what is declared, weighed together.</summary>
internal static class AuthorChoice
{
    internal static ChosenField<Byline> Choose(List<FieldReading<Byline>> readings, SiteNames sites)
    {
        var rankings = FieldChoice.Rank(readings.FindAll(reading => reading.Key.Length > 0));
        ConfirmByParts(rankings);
        rankings.Sort((one, other) =>
            one.Score == other.Score ? one.Best.Order.CompareTo(other.Best.Order) : other.Score.CompareTo(one.Score));
        return new ChosenField<Byline>(rankings, Winner(rankings, sites));
    }

    /// <summary>The weightiest that weighs enough; the site's own account only where nobody signs the page itself.</summary>
    private static FieldRanking<Byline>? Winner(List<FieldRanking<Byline>> rankings, SiteNames sites)
    {
        if (rankings is not [{ Score: >= BylineWeights.Least - BylineWeights.Tolerance } best, ..])
            return null;
        if (!IsSite(best, sites))
            return best;
        if (IsPrinted(best))
            return rankings.Find(other => other.Score >= BylineWeights.LeastBesideSite && !IsSite(other, sites)
                && other.Best.Source == PrintedAuthors.AtEndOfText) ?? best;
        return rankings.FirstOrDefault(other => other.Score >= BylineWeights.LeastBesideSite && other.Visible is not null
                && !IsSite(other, sites) && other.Best.Value.Authors.All(author => NameShapes.IsPerson(author.Name))) ?? best;
    }

    private static bool IsSite(FieldRanking<Byline> ranking, SiteNames sites) =>
        ranking.Best.Value.Authors is [{ } only] && sites.Contains(only.Name);

    /// <summary>A site that a line of the page names as its signer did sign, unless that line is its address.</summary>
    private static bool IsPrinted(FieldRanking<Byline> site) =>
        site.Visible is { } printed && !printed.Value.Authors[0].Name.Contains('.', StringComparison.Ordinal);

    /// <summary>One of several signers confirms the signature of all; a first name, and one with an initial, is the whole
    /// one.</summary>
    private static void ConfirmByParts(List<FieldRanking<Byline>> rankings)
    {
        for (var i = 0; i < rankings.Count; i++)
        {
            var whole = rankings[i];
            if (!whole.Key.Contains('|', StringComparison.Ordinal))
            {
                if (whole.Score > 0 && NameShapes.IsBarePerson(whole.Best.Value.Authors[0].Name))
                    rankings[i] = whole with
                    {
                        Score = whole.Score + rankings.Sum(
                            part => part.Score > 0 && AuthorKey.IsShort(part.Key, whole.Key) ? part.Score : 0),
                    };
                continue;
            }

            var support = rankings.Where(part => AuthorKey.IsPart(part.Key, whole.Key))
                .Sum(part => part.Score > 0 ? part.Score * BylineWeights.OfPart : 0);
            rankings[i] = whole with { Score = whole.Score + support };
        }
    }
}
