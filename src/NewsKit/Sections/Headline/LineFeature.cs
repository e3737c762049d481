namespace NewsKit.Sections;

/// <summary>What the model of headlines sees of a line of a text rendering.</summary>
internal enum LineFeature
{
    Length,
    Words,
    IsOfSigns,
    LetterShare,
    CapitalShare,
    CapitalWords,
    Figures,
    EndsSentence,
    EndsLabel,
    EndsQuestion,
    HoldsEnd,
    HoldsColon,
    HoldsBar,
    IsPath,
    IsDated,
    Signs,
    Serves,

    /// <summary>Stands between empty lines.</summary>
    IsAlone,

    /// <summary>Stands within lines that no empty one parts, and how many those are before it and behind.</summary>
    IsAmong,
    RunBefore,
    RunAfter,

    /// <summary>Lines to the next date or signature, up to the reach of details.</summary>
    UntilDetail,
    SinceDetail,

    /// <summary>Lines from it to the next long text; below 0 within that.</summary>
    UntilText,

    /// <summary>What that text is of the longest of the page, how many stand before it, whether it is a comment.</summary>
    TextShare,
    TextsAbove,
    IsOfDiscussion,

    /// <summary>Lines above it on the page.</summary>
    Above,

    /// <summary>Long texts above it, by their characters.</summary>
    TextAbove,

    /// <summary>Long texts right below it, by their characters.</summary>
    TextBelow,
    NextLength,
    PreviousLength,
    SecondNextLength,
    SecondPreviousLength,

    /// <summary>How many lines in a row before it and behind stand alone, and how many are short.</summary>
    AloneBefore,
    AloneAfter,
    ShortBefore,
    ShortAfter,
    NextIsAlone,
    PreviousIsAlone,
    NextEndsSentence,

    /// <summary>A line above or below says the same, or one near it says it within more.</summary>
    IsSaidAbove,
    IsSaidBelow,
    IsWithinAbove,
    IsWithinBelow,

    /// <summary>A line near it is a large part of it.</summary>
    HoldsAnother,

    /// <summary>The share of its longer words that the long text says too, and how many those are.</summary>
    WordsOfText,
    WordsInText,
    NextWordsInText,
    PreviousWordsInText,

    /// <summary>More words of the long text than any line near it, or fewer by so many.</summary>
    MoreThanOthers,
    PreviousLabel,
    Letters,
}
