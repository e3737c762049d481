namespace NewsKit.Guard;

/// <summary>Cuts markup into tokens exactly where an HTML tokenizer does; allocates nothing.</summary>
internal struct GuardScanner(ReadOnlyMemory<char> page)
{
    private const ulong LongName = 1UL << 63;
    private const ulong HashStart = 14695981039346656037;
    private const ulong HashStep = 1099511628211;

    /// <summary>Where the text before the token starts.</summary>
    internal int TextStart { get; private set; }

    /// <summary>Where the token starts, at its angle bracket.</summary>
    internal int Start { get; private set; }

    /// <summary>Where the token ends; scanning goes on here.</summary>
    internal int End { get; private set; }

    /// <summary>Where the tag itself ends, before raw text that was taken into the token.</summary>
    internal int TagEnd { get; private set; }

    internal int NameLength { get; private set; }

    /// <summary>The name in lower case as a number; exact for short names, a hash with the highest bit set for others.</summary>
    internal ulong Key { get; private set; }

    internal bool IsSelfClosing { get; private set; }

    internal int Attributes { get; private set; }

    internal int LongestAttributeName { get; private set; }

    internal int LongestAttributeValue { get; private set; }

    internal GuardTokenKind Kind { get; private set; }

    internal readonly int NameStart => Kind == GuardTokenKind.EndTag ? Start + 2 : Start + 1;

    internal readonly ReadOnlySpan<char> Name => page.Span.Slice(NameStart, NameLength);

    /// <param name="inForeign">Whether svg or math is open, where CDATA sections exist.</param>
    internal void Read(bool inForeign)
    {
        var html = page.Span;
        TextStart = End;
        for (var from = End; ; from++)
        {
            var found = html[from..].IndexOf('<');
            if (found < 0)
            {
                Finish(GuardTokenKind.EndOfPage, html.Length, html.Length);
                return;
            }

            from += found;
            if (IsToken(html, from, inForeign))
                return;
        }
    }

    /// <summary>Skips the text of a raw element and stops before its end tag, or at the end of the page.</summary>
    internal void SkipRaw(bool isScript)
    {
        End = isScript ? GuardRawText.ScriptEnd(page.Span, End, Name) : GuardRawText.End(page.Span, End, Name);
    }

    internal void SkipAll() => End = page.Length;

    private bool IsToken(ReadOnlySpan<char> html, int at, bool inForeign)
    {
        var next = at + 1 < html.Length ? html[at + 1] : '\0';
        if (char.IsAsciiLetter(next))
        {
            ReadTag(html, GuardTokenKind.StartTag, at, at + 1);
            return true;
        }

        switch (next)
        {
            case '!':
                ReadDeclaration(html, at, inForeign);
                return true;
            case '?':
                FinishAfter(html, GuardTokenKind.Comment, at, at + 1, ">");
                return true;
            case '/' when at + 2 < html.Length && char.IsAsciiLetter(html[at + 2]):
                ReadTag(html, GuardTokenKind.EndTag, at, at + 2);
                return true;
            case '/' when at + 2 < html.Length:
                FinishAfter(html, GuardTokenKind.Comment, at, at + 2, ">");
                return true;
            default:
                return false;
        }
    }

    private void ReadDeclaration(ReadOnlySpan<char> html, int at, bool inForeign)
    {
        var rest = html[at..];
        if (rest.StartsWith("<!--"))
            Finish(GuardTokenKind.Comment, at, GuardRawText.CommentEnd(html, at + 4));
        else if (rest.StartsWith("<![CDATA["))
            FinishAfter(html, GuardTokenKind.CharacterData, at, at + 2, inForeign ? "]]>" : ">");
        else
            FinishAfter(html, GuardTokenKind.Comment, at, at + 2, ">");
    }

    private void FinishAfter(ReadOnlySpan<char> html, GuardTokenKind kind, int at, int from, string closing)
    {
        var end = html[from..].IndexOf(closing);
        Finish(kind, at, end < 0 ? html.Length : from + end + closing.Length);
    }

    private void Finish(GuardTokenKind kind, int start, int end) => (Kind, Start, End) = (kind, start, end);

    private void ReadTag(ReadOnlySpan<char> html, GuardTokenKind kind, int at, int nameStart)
    {
        Start = at;
        var position = ReadName(html, nameStart);
        var attributes = new GuardAttributes(html, position);
        int count = 0, longestName = 0, longestValue = 0;
        for (; attributes.Read(); count++)
        {
            longestName = Math.Max(longestName, attributes.NameLength);
            longestValue = Math.Max(longestValue, attributes.ValueLength);
        }

        (Attributes, LongestAttributeName, LongestAttributeValue) = (count, longestName, longestValue);
        IsSelfClosing = attributes.IsSelfClosing;
        TagEnd = attributes.Position;
        // The end of the page within a tag swallows the tag.
        Finish(attributes.IsComplete ? kind : GuardTokenKind.EndOfPage, at, attributes.Position);
    }

    private int ReadName(ReadOnlySpan<char> html, int start)
    {
        var key = 0UL;
        var hash = HashStart;
        var isPlain = true;
        var i = start;
        for (; i < html.Length; i++)
        {
            var letter = html[i];
            if (letter is '>' or '/' or ' ' or '\n' or '\t' or '\f' or '\r')
                break;
            if (char.IsAsciiLetterUpper(letter))
                letter |= (char)0x20;
            isPlain &= letter is > '\0' and < '\u0080';
            if (i - start < GuardElement.PackedLength)
                key |= (ulong)(byte)letter << (8 * (i - start));
            hash = (hash ^ letter) * HashStep;
        }

        NameLength = i - start;
        Key = isPlain && NameLength <= GuardElement.PackedLength ? key : hash | LongName;
        return i;
    }
}
