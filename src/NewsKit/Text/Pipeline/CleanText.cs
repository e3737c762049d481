using System.Buffers;

namespace NewsKit.Text;

/// <summary>Knows at one look the texts that no repair changes: most of any page.</summary>
internal static class CleanText
{
    /// <summary>Characters that no repair looks at: of ASCII and the Latin letters without those that damage starts with, and the
    /// usual marks.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [
            .. Enumerable.Range(' ', '~' - ' ' + 1).Concat(Enumerable.Range('À', 'ſ' - 'À' + 1)).Select(code => (char)code)
                .Where(c => !"&ÂÃÄÅâïð".Contains(c, StringComparison.Ordinal)),
            .. "‘’‚“”„«»‹›–—…•·€£§°©®™",
        ]);

    /// <summary>Whether every repair would give the text back; false when only a closer look can tell.</summary>
    internal static bool Is(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Plain) && text.HasSingleBlanks();
}
