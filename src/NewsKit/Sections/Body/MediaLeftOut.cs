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
        for (var block = body[0]; block < body[^1]; block++)
        {
            if (segments.Is(block, SectionKind.Body) || !IsMedia(context.Content.Blocks[block].Kind))
                continue;
            var place = PlaceOf(segments, block);
            (left ??= new(StringComparer.Ordinal))[place] = left.GetValueOrDefault(place) + 1;
        }

        if (left is not null)
            context.Log.Info(DiagnosticCodes.MediaLeftOut, "sections", "Pictures or players amid the text were left out: "
                + string.Join(", ", left.Select(each => $"{each.Value} {each.Key}")) + ".");
    }

    private static bool IsMedia(BlockKind kind) =>
        kind is BlockKind.Image or BlockKind.Video or BlockKind.Audio or BlockKind.Embed;

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
