using System.Globalization;
using System.Text;
using NewsKit.Blocks;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Accounts for the text that went nowhere: one diagnostic a kind, with a count and the first lines.</summary>
internal sealed class LeftoverReader : ISectionReader
{
    private const int LinesQuoted = 3;

    public Article Read(Article article, Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        var kinds = new OrderedDictionary<string, (int Count, StringBuilder Lines)>(StringComparer.Ordinal);
        for (var block = 0; block < content.Blocks.Length; block++)
        {
            if (content.Blocks[block].Kind is not (BlockKind.Text or BlockKind.Code) || LeftoverKind(segments, block) is not { } kind)
                continue;
            if (!kinds.TryGetValue(kind, out var found))
                found = (0, new StringBuilder());
            if (found.Count < LinesQuoted)
                found.Lines.Append(found.Count > 0 ? ", " : "").Append(DiagnosticLog.Quote(content.TextOf(block)));
            kinds[kind] = (found.Count + 1, found.Lines);
        }

        foreach (var (kind, (count, lines)) in kinds)
        {
            context.Log.Info(DiagnosticCodes.UnclaimedText, "sections", string.Create(CultureInfo.InvariantCulture,
                $"{kind}: {count} {(count == 1 ? "line" : "lines")} of the page in no section: {lines}{(count > LinesQuoted ? " …" : "")}"));
        }

        return article;
    }

    private static string? LeftoverKind(Segmentation segments, int block) => segments.KindOf(block) switch
    {
        SectionKind.None => "unlabelled",
        SectionKind.Chrome => segments.ReasonOf(block) ?? "chrome",
        SectionKind.CommentForm => "comment form",
        _ => null,
    };
}
