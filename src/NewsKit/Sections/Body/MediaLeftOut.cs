using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Says which pictures and players between the first and the last line of the body were left out, so that nothing goes
/// in silence.</summary>
internal static class MediaLeftOut
{
    internal static void Report(Segmentation segments, List<int> body, ReadingContext context)
    {
        if (body.Count == 0)
            return;
        SortedDictionary<string, int>? left = null;
        var hasAddress = context.Resolve("x", AddressUse.Media) is not null;
        for (var block = body[0]; block <= body[^1]; block++)
        {
            if (!IsMedia(context.Content.Blocks[block].Kind))
                continue;
            var isBody = segments.Is(block, SectionKind.Body);
            if (isBody && (hasAddress || !IsRelative(block, context)))
                continue;
            var place = isBody ? "with a relative address, and the page has none" : PlaceOf(segments, block);
            (left ??= new(StringComparer.Ordinal))[place] = left.GetValueOrDefault(place) + 1;
        }

        if (left is not null)
            context.Log.Info(DiagnosticCodes.MediaLeftOut, "sections", "Pictures or players amid the text were left out: "
                + string.Join(", ", left.Select(each => $"{each.Value} {each.Key}")) + ".");
    }

    private static bool IsMedia(BlockKind kind) =>
        kind is BlockKind.Image or BlockKind.Video or BlockKind.Audio or BlockKind.Embed;

    /// <summary>Whether a block is a picture whose address only that of the page would make whole.</summary>
    private static bool IsRelative(int block, ReadingContext context)
    {
        ref readonly var b = ref context.Content.Blocks[block];
        return b.Kind == BlockKind.Image && context.Content.Attribute(b.Element, "src") is { Length: > 0 } address
            && !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            && ImageReading.Read(b.Element, context) is null;
    }

    /// <summary>Why a block is no body: what it was claimed as, or where it stands.</summary>
    private static string PlaceOf(Segmentation segments, int block)
    {
        if (segments.IsFree(block))
            return segments.Content.ElementOf(block).Hidden ? "hidden" : "apart from its paragraphs";
        var section = segments.KindOf(block) switch
        {
            SectionKind.Chrome => "as page furniture",
            SectionKind.LeadImage => "as the lead picture",
            SectionKind.Related or SectionKind.ReadMore => "with links to other articles",
            SectionKind.Comments => "with comments",
            _ => "as part of another section",
        };
        return segments.ReasonOf(block).Word() is { } reason ? $"{section} ({reason})" : section;
    }
}
