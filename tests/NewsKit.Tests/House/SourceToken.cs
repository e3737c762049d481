namespace NewsKit.Tests.House;

/// <summary>A word or a sign of a source file; a string or character literal is one sign, its content is not kept.</summary>
internal readonly record struct SourceToken(string Text, int Line)
{
    internal const string Literal = "\"";

    internal bool IsWord => char.IsLetter(Text[0]) || Text[0] == '_';
}
