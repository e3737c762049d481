using System.Globalization;
using NewsKit.BodyModel;
using NewsKit.Sections;

namespace NewsKit.Training;

/// <summary>Trains the model that finds the headline of a text rendering.</summary>
internal static class HeadlineTraining
{
    internal static TreeModel Train(IReadOnlyList<HeadlinePage> pages) =>
        new TreeTrainer(Settings.TreesOfHeadline, Settings.RateOfHeadline, Settings.RowShareOfHeadline)
            .Train(TrainingSet.Of([.. pages.Where(page => page.Labels.Contains(1))]));

    /// <summary>How often the headline is found, corpus by corpus, and how often it could be.</summary>
    internal static string Measure(IEnumerable<(HeadlinePage Page, TreeModel Model)> pages) =>
        string.Join("  ", pages.Where(each => !each.Page.IsCopy).GroupBy(each => each.Page.Corpus).Select(corpus =>
        {
            var found = corpus.Count(each => LineHeadline.Best(each.Page.Features, each.Model) is var best and >= 0
                && each.Page.Labels[best] > 0);
            var there = corpus.Count(each => each.Page.Labels.Contains(1));
            return string.Create(CultureInfo.InvariantCulture,
                $"{corpus.Key}: {(double)found / corpus.Count():0.000} of {(double)there / corpus.Count():0.000}");
        }));
}
