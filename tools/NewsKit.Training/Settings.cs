namespace NewsKit.Training;

/// <summary>The numbers of a training run.</summary>
internal static class Settings
{
    /// <summary>Trees of each look at a page.</summary>
    internal const int Trees = 400;

    /// <summary>Trees of each look at a text rendering, which has less to see.</summary>
    internal const int TreesOfText = 150;

    /// <summary>Trees of the model of headlines, which learns from fewer rows and faster.</summary>
    internal const int TreesOfHeadline = 800;
    internal const float RateOfHeadline = 0.1f;
    internal const float RowShareOfHeadline = 0.6f;

    internal const int Folds = 5;

    /// <summary>Parts of the hosts whose first look comes from the others, for the second look to learn from.</summary>
    internal const int InnerFolds = 5;

    /// <summary>How far the targets move from the answers to what models say that were trained on other hosts.</summary>
    internal const float Softening = 0.25f;

    /// <summary>A number for a host that is the same on every machine and in every run.</summary>
    internal static uint HashOf(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 16777619u);
        return hash ^ (hash >> 15);
    }
}
