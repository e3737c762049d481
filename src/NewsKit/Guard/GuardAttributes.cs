using System.Buffers;

namespace NewsKit.Guard;

/// <summary>Steps over the attributes of one tag, with the quoting rules of the tokenizer.</summary>
internal ref struct GuardAttributes(ReadOnlySpan<char> page, int position)
{
    // A bit for each of the first 64 characters.
    private const ulong Blanks = 1UL << ' ' | 1UL << '\n' | 1UL << '\t' | 1UL << '\f' | 1UL << '\r';
    private const ulong NameEnds = Blanks | 1UL << '=' | 1UL << '>' | 1UL << '/';

    private static readonly SearchValues<char> UnquotedEnds = SearchValues.Create("\t\n\f\r >");
    private readonly ReadOnlySpan<char> _html = page;

    /// <summary>Behind the last attribute read; in the end behind the tag.</summary>
    internal int Position { get; private set; } = position;

    internal int Start { get; private set; }

    internal int NameLength { get; private set; }

    internal int ValueLength { get; private set; }

    internal bool IsSelfClosing { get; private set; }

    /// <summary>Whether the tag ended, and not the page.</summary>
    internal bool IsComplete { get; private set; }

    /// <summary>False at the end of the tag or of the page.</summary>
    internal bool Read()
    {
        var html = _html;
        var i = Position;
        var endsInSolidus = false;
        for (; i < html.Length && (IsBlank(html[i]) || html[i] == '/'); i++)
            endsInSolidus = html[i] == '/';
        if (i >= html.Length)
            return Stop(html.Length, isComplete: false);
        if (html[i] == '>')
        {
            IsSelfClosing = endsInSolidus;
            return Stop(i + 1, isComplete: true);
        }

        Start = i++;
        while (i < html.Length && !EndsName(html[i]))
            i++;
        NameLength = i - Start;
        ValueLength = 0;
        Position = i;
        while (i < html.Length && IsBlank(html[i]))
            i++;
        if (i < html.Length && html[i] == '=')
            ReadValue(html, i + 1);
        return true;
    }

    private void ReadValue(ReadOnlySpan<char> html, int i)
    {
        while (i < html.Length && IsBlank(html[i]))
            i++;
        if (i < html.Length && html[i] is '"' or '\'')
        {
            var end = html[(i + 1)..].IndexOf(html[i]);
            ValueLength = end < 0 ? html.Length - i : end;
            Position = end < 0 ? html.Length : i + end + 2;
            return;
        }

        var length = html[i..].IndexOfAny(UnquotedEnds);
        ValueLength = length < 0 ? html.Length - i : length;
        Position = i + ValueLength;
    }

    private bool Stop(int at, bool isComplete)
    {
        Position = at;
        IsComplete = isComplete;
        return false;
    }

    private static bool IsBlank(char c) => c <= ' ' && (Blanks >> c & 1) != 0;

    private static bool EndsName(char c) => c < 64 && (NameEnds >> c & 1) != 0;
}
