using NewsKit.BodyModel;

namespace NewsKit.Training;

/// <summary>Learns which words in names and at the beginning of lines go with body and which with the rest.</summary>
internal static class OddsTraining
{
    /// <summary>Words of fewer hosts are kept out: they would tell the page, not the habit.</summary>
    private const int LeastHosts = 4;

    /// <summary>What stands for the hosts that were not seen.</summary>
    private const double Damping = 2;

    private const float LeastOdds = 0.4f;

    internal static WordOdds Learn(IEnumerable<CorpusPage> pages)
    {
        var (keys, odds) = Table(pages);
        return new WordOdds(keys, odds);
    }

    /// <summary>The table as it is stored; names that say nothing teach no word.</summary>
    internal static (uint[] Keys, sbyte[] Odds) Table(IEnumerable<CorpusPage> pages)
    {
        var hosts = pages.Where(page => !page.IsCopy).GroupBy(page => page.Host).ToList();
        var counts = new Dictionary<uint, (double Body, double All, int Hosts)>();
        double body = 0, all = 0;
        foreach (var host in hosts)
        {
            var (ofHost, hostBody, hostAll) = Count(host);
            if (hostAll <= 0)
                continue;
            body += hostBody / hostAll;
            all++;
            foreach (var (key, (keyBody, keyAll)) in ofHost)
            {
                var known = counts.GetValueOrDefault(key);
                counts[key] = (known.Body + (keyBody / keyAll), known.All + 1, known.Hosts + 1);
            }
        }

        var prior = body / all;
        var kept = counts.Where(entry => entry.Value.Hosts >= LeastHosts)
            .Select(entry => (entry.Key, Odds: OddsOf(entry.Value.Body, entry.Value.All, prior)))
            .Where(entry => Math.Abs(entry.Odds) >= LeastOdds).OrderBy(entry => entry.Key).ToList();
        return ([.. kept.Select(entry => entry.Key)],
            [.. kept.Select(entry => (sbyte)Math.Clamp(Math.Round(entry.Odds / WordOdds.Step), -127, 127))]);
    }

    private static double OddsOf(double body, double all, double prior)
    {
        var share = (body + (Damping * prior)) / (all + Damping);
        return Math.Log(share / (1 - share)) - Math.Log(prior / (1 - prior));
    }

    /// <summary>The words of the pages of one host: how much of what they name or open is body, in weights of rows.</summary>
    private static (Dictionary<uint, (double Body, double All)> Words, double Body, double All) Count(
        IEnumerable<CorpusPage> pages)
    {
        var counts = new Dictionary<uint, (double Body, double All)>();
        double body = 0, all = 0;
        var keys = new List<uint>();
        foreach (var page in pages)
        {
            for (var row = 0; row < page.Labels.Length; row++)
            {
                var weight = Math.Sqrt(page.Weights[row]);
                if (weight <= 0)
                    continue;
                body += weight * page.Labels[row];
                all += weight;
                keys.Clear();
                page.WordsOf(row, keys);
                foreach (var key in keys.Distinct())
                {
                    var known = counts.GetValueOrDefault(key);
                    counts[key] = (known.Body + (weight * page.Labels[row]), known.All + weight);
                }
            }
        }

        return (counts, body, all);
    }
}
