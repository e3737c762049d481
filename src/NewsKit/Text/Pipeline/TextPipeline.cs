using System.Collections.Immutable;

namespace NewsKit.Text;

/// <summary>Runs the steps over one block: the repairs until nothing changes, then the French steps once each.</summary>
internal static class TextPipeline
{
    public static string Normalise(string text, in TextSettings settings, ISet<string>? changed = null)
    {
        if (settings.Level == FrenchTextLevel.None || text.Length == 0 || (!settings.IsFrench && CleanText.Is(text)))
            return text;
        var block = new TextBlock(text, settings);
        Run(ref block, changed);
        return block.GetNode(0);
    }

    /// <summary>Normalises a block with inline markup; returns the new text of each run, in the same order.</summary>
    public static string[] NormaliseRuns(
        IReadOnlyList<TextRun> runs, in TextSettings settings, ISet<string>? changed = null)
    {
        if (settings.Level == FrenchTextLevel.None)
            return [.. runs.Select(run => run.Text)];
        var block = new TextBlock(runs, settings);
        Run(ref block, changed);
        return block.GetTexts();
    }

    private static void Run(ref TextBlock block, ISet<string>? changed)
    {
        RepeatRepairs(ref block, changed);
        if (!block.Settings.IsFrench)
            return;
        Run(ref block, TextSteps.Conservative, changed);
        if (block.Settings.Level >= FrenchTextLevel.Typographic)
            Run(ref block, TextSteps.Typographic, changed);
        if (block.Settings.Ligatures)
            Run(ref block, TextSteps.Optional, changed);
    }

    private static void RepeatRepairs(ref TextBlock block, ISet<string>? changed)
    {
        if (CleanText.Is(block.Text))
            return;
        // Real text settles in two or three rounds. Only hostile nesting needs one round for each few characters; the budget
        // lets any short text settle and keeps the time for a long one linear.
        var budget = 4_000_000 + (64L * block.Text.Length);
        while (Run(ref block, TextSteps.Repairs, changed) && budget > 0)
            budget -= block.Text.Length + 1;
    }

    private static bool Run(ref TextBlock block, ImmutableArray<TextStep> steps, ISet<string>? changed)
    {
        var any = false;
        foreach (var step in steps)
        {
            if (!block.Settings.Runs(step))
                continue;
            step.Apply(ref block);
            if (!block.Commit())
                continue;
            any = true;
            changed?.Add(step.Name);
        }

        return any;
    }
}
