using NewsKit.Model;

namespace NewsKit.Cli;

/// <summary>What became of one page of a run.</summary>
/// <param name="Status">That of its article.</param>
/// <param name="WasOpened">Whether the bytes of the page could be had at all.</param>
internal readonly record struct ReadOutcome(ParseStatus Status, bool WasOpened)
{
    /// <summary>Whether the page gave neither an article nor the answer that it holds none.</summary>
    internal bool IsFailure => !WasOpened || Status is not (ParseStatus.Ok or ParseStatus.NoArticle);
}
