namespace NewsKit.Time;

/// <summary>A run of tokens, end excluded.</summary>
internal readonly record struct TokenRange(int Start, int End);

/// <summary>What labels cut a text into; a part is null when no label announces it.</summary>
internal readonly record struct LabelledParts(TokenRange? Published, TokenRange? Modified, bool HasDuplicate);
