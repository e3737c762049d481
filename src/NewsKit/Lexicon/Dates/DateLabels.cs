namespace NewsKit.Lexicon;

/// <summary>Words that announce a date of publication or of modification, without accents.</summary>
internal static class DateLabels
{
    /// <summary>The article came out (<c>Publié le</c>).</summary>
    public static IReadOnlyList<string> Published { get; } = KnownLanguages.Phrases(language => language.PublishedLabels);

    /// <summary>The article was changed (<c>Mis à jour le</c>).</summary>
    public static IReadOnlyList<string> Modified { get; } = KnownLanguages.Phrases(language => language.ModifiedLabels);

    /// <summary>Beginnings of words that speak of a change.</summary>
    public static IReadOnlyList<string> ChangeStems { get; } =
        [.. KnownLanguages.Phrases(language => language.ChangeStems), "更新", "修改", "수정", "최종", "업데이트"];

    /// <summary>Words right before the date of a publication, within a sentence too.</summary>
    public static IReadOnlyList<string> PublishedEnds { get; } = KnownLanguages.Phrases(language => language.PublishedEnds);

    /// <summary>Words right before the date of the first publication of a text that was changed since.</summary>
    public static IReadOnlyList<string> FirstPublishedEnds { get; } =
        KnownLanguages.Phrases(language => language.FirstPublishedEnds);

    /// <summary>Whether a folded line asks why, and does not name who wrote: <c>por qué</c>.</summary>
    public static bool Asks(ReadOnlySpan<char> folded) => folded.StartsWith("por que ", StringComparison.Ordinal);

    /// <summary>Words that open a line with a date, by their first letter.</summary>
    public static LineStarts OpeningStarts { get; } =
        new([.. Published, .. Modified, .. KnownLanguages.Phrases(language => language.DateLineStarts)]);
}
