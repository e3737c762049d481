namespace NewsKit.Time;

/// <summary>Collects the readings of one clock time and checks their ranges.</summary>
internal ref struct ClockMatches(Span<ClockMatch> room)
{
    private readonly Span<ClockMatch> _room = room;

    public int Count { get; private set; }

    public void Add(int end, int hour, int minute, int? second, bool isMidnightWord = false)
    {
        if (hour > 23 || minute > 59 || second > 59)
        {
            AddFault(end);
            return;
        }

        _room[Count++] = new ClockMatch(end)
        {
            Hour = (byte)hour,
            Minute = (byte)minute,
            Second = (byte)(second ?? 0),
            HasSecond = second.HasValue,
            IsMidnightWord = isMidnightWord,
        };
    }

    public void AddFault(int end) => _room[Count++] = new ClockMatch(end) { Fault = ReadingFault.InvalidTime };
}
