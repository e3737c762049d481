using System.Buffers;

namespace NewsKit.Cli;

/// <summary>A text as a shell takes it for one word: quoted only where it must be.</summary>
internal static class ShellWord
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789:/._-%+,=@");

    internal static string Of(string text) =>
        text.Length > 0 && !text.AsSpan().ContainsAnyExcept(Plain) ? text
            : $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
