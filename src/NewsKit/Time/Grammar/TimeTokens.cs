using NewsKit.Lexicon;

namespace NewsKit.Time;

/// <summary>The tokens of a text or of a part of it; reading past the end gives an end token.</summary>
internal readonly ref struct TimeTokens(ReadOnlySpan<char> text, ReadOnlySpan<TimeToken> items, TimeDialect dialect)
{
    private static readonly TimeToken End;

    private readonly ReadOnlySpan<TimeToken> _items = items;

    public ReadOnlySpan<char> Text { get; } = text;

    public TimeDialect Dialect { get; } = dialect;

    public int Count => _items.Length;

    public ref readonly TimeToken this[int index]
    {
        get
        {
            if ((uint)index < (uint)_items.Length)
                return ref _items[index];
            return ref End;
        }
    }

    public TimeTokens Slice(int start, int end) => new(Text, _items[start..end], Dialect);

    public bool Is(int index, TimeKeyword keyword) => this[index].Entry.Keyword == keyword;

    public bool IsMark(int index, char mark) => this[index].Kind == TimeTokenKind.Mark && this[index].Value == mark;

    /// <summary>A mark without a space before it.</summary>
    public bool IsTightMark(int index, char mark) => IsMark(index, mark) && !this[index].SpaceBefore;

    /// <summary>A number written with between <paramref name="fewest"/> and <paramref name="most"/> digits.</summary>
    public bool IsNumber(int index, int fewest, int most) =>
        this[index].Kind == TimeTokenKind.Number && this[index].Length >= fewest && this[index].Length <= most;

    /// <summary>Such a number without a space before it.</summary>
    public bool IsTightNumber(int index, int fewest, int most) => IsNumber(index, fewest, most) && !this[index].SpaceBefore;

    /// <summary>Whether a word or number could end just before this token, or start with it. Scripts without blanks put a word
    /// right behind a number: <c>2018/09/03 22:19配信</c>.</summary>
    public bool IsBoundary(int index) =>
        index == 0 || this[index].SpaceBefore
        || this[index].Kind is TimeTokenKind.Mark or TimeTokenKind.End
        || this[index - 1].Kind == TimeTokenKind.Mark
        || (this[index - 1].Kind == TimeTokenKind.Number && EastAsianNames.IsLetter(Text[this[index].Start]));
}
