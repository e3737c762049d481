using System.Buffers;

namespace NewsKit.Output;

/// <summary>The ids by which a note and its mark in the text find each other.</summary>
internal static class NoteLinks
{
    private const int Longest = 64;

    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>The id of a note; null where it may not be written.</summary>
    internal static string? Note(string? id) => IsPlain(id) ? "nk-note-" + id : null;

    /// <summary>The id of its mark.</summary>
    internal static string? Mark(string? id) => IsPlain(id) ? "nk-mark-" + id : null;

    private static bool IsPlain(string? id) => id is { Length: > 0 and <= Longest } && !id.AsSpan().ContainsAnyExcept(Plain);
}
