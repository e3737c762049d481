namespace NewsKit.XPath;

/// <summary>How much looking a page is worth: steps from node to node, and characters read.</summary>
internal sealed class XPathBudget(CancellationToken cancellation)
{
    /// <summary>Steps of one expression; an ordinary one makes a few for each node.</summary>
    internal const int MostOfOne = 1_000_000;

    /// <summary>Steps of all expressions of a rule.</summary>
    internal const int MostOfAll = 3_000_000;

    private const int CharsOfAStep = 64;
    private const int StepsBetweenChecks = 4_096;
    private int _left = MostOfAll;
    private int _leftOfOne;
    private int _untilCheck = StepsBetweenChecks;

    /// <summary>Whether all steps are used up.</summary>
    internal bool IsSpent => _left <= 0;

    internal void Start() => _leftOfOne = MostOfOne;

    internal void Read(int chars) => Spend(1 + (chars / CharsOfAStep));

    internal void Spend(int steps)
    {
        _left -= steps;
        _leftOfOne -= steps;
        _untilCheck -= steps;
        if (_left <= 0 || _leftOfOne <= 0)
            throw new XPathSpentException();
        if (_untilCheck > 0)
            return;
        _untilCheck = StepsBetweenChecks;
        cancellation.ThrowIfCancellationRequested();
    }
}
