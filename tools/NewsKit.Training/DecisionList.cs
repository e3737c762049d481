using System.Globalization;
using NewsKit.Segments;

namespace NewsKit.Training;

/// <summary>Every row of a page with its answer and its chance, wrong ones marked, for reading by eye.</summary>
internal static class DecisionList
{
    private const int LongestText = 90;
    private const int PathLength = 5;

    internal static void Write(string folder, CorpusPage page, float[] chances)
    {
        Directory.CreateDirectory(folder);
        using var list = File.CreateText(Path.Combine(folder, page.Gold.Id + ".txt"));
        for (var row = 0; row < chances.Length; row++)
        {
            var block = page.Features.Blocks[row];
            ref readonly var b = ref page.Content.Blocks[block];
            var text = page.Content.StringOf(block).Replace('\n', '¶');
            var isWrong = page.Weights[row] > 0 && (page.Labels[row] > 0.5f) != (chances[row] >= 0.5f);
            var answer = page.Weights[row] > 0 ? page.Labels[row].ToString("0", CultureInfo.InvariantCulture) : "?";
            var claim = $"{page.Segments.KindOf(block)}:{page.Segments.ReasonOf(block).Word()}";
            list.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{(isWrong ? "!!" : "  ")} {answer} {chances[row]:0.00} h{b.HeadingLevel} L{b.Length} a{b.LinkChars} {claim}"
                    + $" | {(text.Length > LongestText ? text[..LongestText] : text)} | {PathOf(page, b.Element)}"));
        }
    }

    private static string PathOf(CorpusPage page, int element)
    {
        var steps = new List<string>();
        for (var i = element; i >= 0 && steps.Count < PathLength; i = page.Content.Elements[i].Parent)
        {
            ref readonly var e = ref page.Content.Elements[i];
            var classes = e.Classes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(3).Select(name => "." + name);
            steps.Add($"{e.Tag}{(e.Id.Length > 0 ? "#" + e.Id : "")}{string.Concat(classes)}");
        }

        steps.Reverse();
        return string.Join(" > ", steps);
    }
}
