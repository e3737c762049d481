namespace NewsKit.Lexicon;

/// <summary>The labels of one kind that a language has.</summary>
/// <param name="Kind">What they announce.</param>
/// <param name="Texts">The labels, folded.</param>
internal sealed record LabelList(LabelKind Kind, string[] Texts);
