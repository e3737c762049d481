namespace NewsKit.Text;

/// <summary>The <c>à</c> whose second byte, a no-break space, became a plain space or vanished: only <c>Ã</c> is left.</summary>
internal static class LossyGraveA
{
    private const string Openers = "\n([{«“‘'’";

    public static bool IsAt(ReadOnlySpan<char> text, int at, bool otherRepairs)
    {
        var atEnd = at + 1 == text.Length;
        if (!atEnd && text[at + 1] is not (' ' or '\n'))
            return false;
        if (text.IsLower(at - 1))
            return true;
        if (atEnd || text[at + 1] != ' ' || !otherRepairs)
            return false;
        return at == 0 || text.IsSpace(at - 1) || text.IsAnyOf(at - 1, Openers);
    }
}
