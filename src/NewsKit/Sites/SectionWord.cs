using System.Collections.Frozen;
using NewsKit.Model;

namespace NewsKit.Sites;

/// <summary>The kinds of sections as rule files write them: <c>readMore</c>.</summary>
internal static class SectionWord
{
    internal static readonly FrozenDictionary<string, SectionKind> Kinds = Enum.GetValues<SectionKind>()
        .Where(kind => kind != SectionKind.None)
        .ToFrozenDictionary(Of, StringComparer.Ordinal);

    internal static string Of(SectionKind kind) => kind.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";
}
