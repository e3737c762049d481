using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Says of each block what the finders and the body model took it for, and why.</summary>
internal static class Explainer
{
    private const int MostReasons = 3;
    private const int PathLength = 5;
    private const int MostClasses = 3;

    internal static Explanation Explain(Article article, Segmentation segments, ReadingContext context)
    {
        var content = segments.Content;
        var blocks = new List<BlockDecision>(content.Blocks.Length);
        for (var block = 0; block < content.Blocks.Length; block++)
        {
            var seen = segments.BodyOpinions.TryGetValue(block, out var opinion);
            blocks.Add(new BlockDecision
            {
                Text = content.StringOf(block),
                Path = PathOf(content, content.Blocks[block].Element),
                Section = segments.KindOf(block),
                Chance = seen ? Math.Round(opinion.Chance, 3) : null,
                Reasons = Reasons(segments.ReasonOf(block).Word(), seen ? opinion.Reasons : []),
            });
        }

        return new Explanation { Fields = FieldExplainer.Explain(article, segments, context), Blocks = blocks };
    }

    /// <summary>The claim first, then what the model weighed.</summary>
    private static IReadOnlyList<string> Reasons(string? claim, IReadOnlyList<string> weighed) =>
        claim is null ? weighed : [claim, .. weighed.Take(MostReasons - 1)];

    internal static string PathOf(PageContent content, int element)
    {
        var steps = new List<string>();
        for (var i = element; i >= 0 && steps.Count < PathLength; i = content.Elements[i].Parent)
        {
            ref readonly var e = ref content.Elements[i];
            var classes = e.Classes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostClasses);
            steps.Add(string.Concat(e.Tag, e.Id.Length > 0 ? "#" + e.Id : "", string.Concat(classes.Select(name => "." + name))));
        }

        steps.Reverse();
        return string.Join(" > ", steps);
    }
}
