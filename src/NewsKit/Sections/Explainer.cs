using System.Globalization;
using System.Text;
using NewsKit.Blocks;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Puts what the finders and the body model decided into words.</summary>
internal static class Explainer
{
    private const int MostReasons = 3;
    private const int PathLength = 5;
    private const int MostClasses = 3;

    /// <summary>What the first look weighs in the second is shared out to its own reasons, at most this many times over.</summary>
    private const float MostStretch = 3;

    internal static Explanation Explain(Segmentation segments, ReadingContext context)
    {
        var content = segments.Content;
        var blocks = new List<BlockDecision>(content.Blocks.Length);
        for (var block = 0; block < content.Blocks.Length; block++)
        {
            var row = segments.BodyFeatures?.RowOf(block) ?? -1;
            blocks.Add(new BlockDecision
            {
                Text = content.StringOf(block),
                Path = PathOf(content, content.Blocks[block].Element),
                Section = segments.KindOf(block),
                Chance = row < 0 ? null : Math.Round(segments.BodyChances[row], 3),
                Reasons = row < 0 ? Claim(segments, block) : Reasons(segments.BodyFeatures!, row, segments.ReasonOf(block)),
            });
        }

        return new Explanation { Fields = FieldExplainer.Explain(segments, context), Blocks = blocks };
    }

    private static List<string> Claim(Segmentation segments, int block) => segments.ReasonOf(block) is { } reason ? [reason] : [];

    private static List<string> Reasons(BodyFeatures features, int row, string? claim)
    {
        var moved = new float[BodyFeatures.Width];
        var first = new float[BodyFeatures.Width];
        BodyModel.Second.Explain(column => features.Get(row, (BodyFeature)column), moved);
        BodyModel.First.Explain(column => features.Get(row, (BodyFeature)column), first);
        var sum = first.Sum();
        var own = moved[(int)BodyFeature.Own];
        var stretch = MathF.Abs(sum) < 0.01f ? 0 : Math.Clamp(own / sum, -MostStretch, MostStretch);
        moved[(int)BodyFeature.Own] = own - (sum * stretch);
        for (var i = 0; i < BodyFeatures.FirstWidth; i++)
            moved[i] += first[i] * stretch;
        var strongest = Enumerable.Range(0, moved.Length).OrderByDescending(i => MathF.Abs(moved[i])).Take(claim is null ? MostReasons : MostReasons - 1)
            .Where(i => moved[i] != 0)
            .Select(i => string.Create(CultureInfo.InvariantCulture,
                $"{Words((BodyFeature)i)} {features.Get(row, (BodyFeature)i):0.##} ({moved[i]:+0.00;−0.00})"));
        return claim is null ? [.. strongest] : [claim, .. strongest];
    }

    /// <summary><c>ContainerText</c> as <c>container text</c>.</summary>
    private static string Words(BodyFeature feature)
    {
        var words = new StringBuilder();
        foreach (var c in feature.ToString())
        {
            if (char.IsUpper(c) && words.Length > 0)
                words.Append(' ');
            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }

    private static string PathOf(PageContent content, int element)
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
