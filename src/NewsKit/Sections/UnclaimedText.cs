using System.Globalization;
using System.Text;
using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Accounts for the text that went nowhere: one diagnostic a kind, with a count and the first lines.</summary>
internal sealed class UnclaimedText : ISectionReader
{
    private const int LinesQuoted = 3;

    public Article Read(Article article, Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        var found = new List<Leftover>();
        for (var block = 0; block < content.Blocks.Length; block++)
        {
            if (content.Blocks[block].Kind is BlockKind.Text or BlockKind.Code && KindOf(segments, block) is { } kind)
                Of(kind, found).Add(content.TextOf(block));
        }

        foreach (var leftover in found)
            context.Log.Info(DiagnosticCodes.UnclaimedText, "sections", leftover.ToString());
        return article;
    }

    private static string? KindOf(Segmentation segments, int block) => segments.KindOf(block) switch
    {
        SectionKind.None => "unlabelled",
        SectionKind.Chrome => segments.ReasonOf(block).Word() ?? "chrome",
        SectionKind.CommentForm => "comment form",
        _ => null,
    };

    /// <summary>Neighbours mostly share their kind; there are few kinds.</summary>
    private static Leftover Of(string kind, List<Leftover> found)
    {
        for (var i = found.Count - 1; i >= 0; i--)
        {
            if (string.Equals(found[i].Kind, kind, StringComparison.Ordinal))
                return found[i];
        }

        found.Add(new Leftover(kind));
        return found[^1];
    }

    /// <summary>The lines of one kind: how many, and the first of them.</summary>
    private sealed class Leftover(string kind)
    {
        private readonly StringBuilder _lines = new();
        private int _count;

        internal string Kind => kind;

        internal void Add(ReadOnlySpan<char> line)
        {
            if (_count < LinesQuoted)
                _lines.Append(_count > 0 ? ", " : "").Append(DiagnosticLog.Quote(line));
            _count++;
        }

        public override string ToString() => string.Create(CultureInfo.InvariantCulture,
            $"{kind}: {_count} {(_count == 1 ? "line" : "lines")} of the page in no section: "
                + $"{_lines}{(_count > LinesQuoted ? " …" : "")}");
    }
}
