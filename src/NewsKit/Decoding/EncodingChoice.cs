namespace NewsKit.Decoding;

/// <summary>The encoding to read a page with, what decided it, and how many bytes of byte order mark to skip.</summary>
internal readonly record struct EncodingChoice(string Name, string Reason, int MarkLength = 0)
{
    internal bool IsUtf16 => Name is "utf-16le" or "utf-16be";
}
