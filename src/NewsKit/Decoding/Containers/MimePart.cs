namespace NewsKit.Decoding;

/// <summary>The page in a message: its bytes, out of their transfer encoding.</summary>
/// <param name="Bytes">The bytes of the page.</param>
/// <param name="ContentType">With its charset, if it has one.</param>
/// <param name="Location">The address it was saved from; unchecked.</param>
internal readonly record struct MimePart(byte[] Bytes, string ContentType, string? Location);
