namespace NewsKit.Evaluation;

/// <summary>How a field of a page was read.</summary>
internal enum Outcome
{
    Missing,
    Correct,
    Wrong,
}
