using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Decides who signs: what is printed at the headline and what is declared, weighed together.</summary>
internal static class AuthorChoice
{
    internal static ChosenField<Byline> Choose(List<FieldReading<Byline>> readings)
    {
        var rankings = FieldChoice.Rank(readings.FindAll(reading => reading.Key.Length > 0));
        ConfirmByParts(rankings);
        rankings.Sort((one, other) =>
            one.Score == other.Score ? one.Best.Order.CompareTo(other.Best.Order) : other.Score.CompareTo(one.Score));
        return new ChosenField<Byline>(
            rankings, rankings is [{ Score: >= BylineWeights.Least } best, ..] ? best : null);
    }

    /// <summary>One of several signers confirms the signature of all.</summary>
    private static void ConfirmByParts(List<FieldRanking<Byline>> rankings)
    {
        for (var i = 0; i < rankings.Count; i++)
        {
            var whole = rankings[i];
            if (!whole.Key.Contains('|', StringComparison.Ordinal))
                continue;
            var support = rankings.Where(part => AuthorKey.IsPart(part.Key, whole.Key))
                .Sum(part => part.Score > 0 ? part.Score * BylineWeights.OfPart : 0);
            rankings[i] = whole with { Score = whole.Score + support };
        }
    }
}
