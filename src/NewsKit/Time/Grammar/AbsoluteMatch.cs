namespace NewsKit.Time;

/// <summary>An absolute date recognised in the tokens, with its time if there is one.</summary>
internal readonly record struct AbsoluteMatch(DateMatch Date, ClockMatch Clock, bool HasClock, int End)
{
    public ReadingFault Fault => Date.Fault != ReadingFault.None ? Date.Fault : Clock.Fault;
}
