using System.Collections.Concurrent;
using NewsKit.BodyModel;

namespace NewsKit.Training;

/// <summary>Trains the two looks of the body model on some pages and applies them to others.</summary>
internal static class BodyTraining
{

    /// <summary>The second look learns from what the first gives on pages it was not trained on, as it will in use; both learn in
    /// the end from answers softened by what both looks say of pages they were not trained on.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="sources">The pages of the same hosts that teach words.</param>
    /// <param name="trees">How many trees each look has.</param>
    internal static (TreeModel First, TreeModel Second) Train(
        IReadOnlyList<CorpusPage> pages, IReadOnlyList<CorpusPage> sources, int trees)
    {
        var trainer = new TreeTrainer(trees);
        foreach (var page in pages)
            page.Soften(null);
        for (var fold = 0; fold < Settings.InnerFolds; fold++)
        {
            var odds = OddsTraining.Learn(sources.Where(page => Fold(page) != fold));
            Parallel.ForEach(pages.Where(page => Fold(page) == fold), page => page.Features.ReadWords(odds));
        }

        ForEachFold(pages, trainer, BodyFeatures.FirstWidth, Look);
        var softened = new ConcurrentDictionary<CorpusPage, float[]>();
        ForEachFold(pages, trainer, BodyFeatures.Width, (page, model) => softened[page] = Chances(page, model));
        foreach (var page in pages)
            page.Soften(softened[page], Settings.Softening);
        return (trainer.Train(TrainingSet.Of(pages, BodyFeatures.FirstWidth)),
            trainer.Train(TrainingSet.Of(pages, BodyFeatures.Width)));
    }

    /// <summary>Shows each page to a model that was trained on the other hosts.</summary>
    private static void ForEachFold(
        IReadOnlyList<CorpusPage> pages, TreeTrainer trainer, int width, Action<CorpusPage, TreeModel> show)
    {
        for (var fold = 0; fold < Settings.InnerFolds; fold++)
        {
            var model = trainer.Train(TrainingSet.Of([.. pages.Where(page => Fold(page) != fold)], width));
            Parallel.ForEach(pages.Where(page => Fold(page) == fold), page => show(page, model));
        }
    }

    /// <summary>The chance of each row of a page.</summary>
    internal static float[] Apply(CorpusPage page, TreeModel first, TreeModel second, WordOdds odds)
    {
        page.Features.ReadWords(odds);
        Look(page, first);
        return Chances(page, second);
    }

    private static float[] Chances(CorpusPage page, TreeModel second)
    {
        var chances = new float[page.Features.Stride];
        second.Chances(page.Features.Values, BodyFeatures.Width, chances);
        return chances[..page.Labels.Length];
    }

    private static void Look(CorpusPage page, TreeModel first)
    {
        var own = new float[page.Features.Stride];
        first.Chances(page.Features.Values, BodyFeatures.Width, own);
        new SecondLook(page.Content, page.Features, own).Write();
    }

    /// <summary>Another split of the hosts than the one of the check.</summary>
    private static int Fold(CorpusPage page) => (int)(Settings.HashOf(page.Host + "~") % Settings.InnerFolds);
}
