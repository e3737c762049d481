namespace NewsKit.XPath;

/// <summary>How much looking a page is worth: steps from node to node, and characters read.</summary>
internal sealed class XPathBudget(int nodes, CancellationToken cancellation)
{
    private const int LeastOfOne = 500_000;
    private const int LeastOfAll = 1_500_000;

    private const int CharsOfAStep = 64;
    private const int StepsBetweenChecks = 4_096;
    /// <summary>Steps of one expression; an ordinary one makes a few for each node.</summary>
    private readonly int _mostOfOne = Math.Max(LeastOfOne, nodes * 20);

    /// <summary>Steps of all expressions of a rule.</summary>
    private int _left = Math.Max(LeastOfAll, nodes * 80);

    private int _leftOfOne;
    private int _untilCheck = StepsBetweenChecks;

    /// <summary>Whether all steps are used up.</summary>
    internal bool IsSpent => _left <= 0;

    internal void Start() => _leftOfOne = _mostOfOne;

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
