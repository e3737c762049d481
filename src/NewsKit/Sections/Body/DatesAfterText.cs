using NewsKit.Blocks;
using NewsKit.BodyModel;

namespace NewsKit.Sections;

/// <summary>Leaves out labelled days at the end of a text: a list of them with its title, when the article was made, published,
/// changed; or a day behind a label with a colon, and who signs in such a line beside it.</summary>
internal static class DatesAfterText
{
    private const int LongestLine = 70;
    private const int LongestTitle = 40;
    private const int Fewest = 2;

    internal static void Drop(PageContent content, BodyFeatures features, Span<bool> isBody)
    {
        var row = isBody.LastIndexOf(true);
        var (count, days) = (0, 0);
        while (row > 0 && isBody[row] && content.Blocks[features.Blocks[row]].Length is > 0 and <= LongestLine)
        {
            var isDay = IsLabelledDay(content, features.Blocks[row]);
            if (!isDay && !IsLabelledName(content.TextOf(features.Blocks[row])))
                break;
            days += isDay ? 1 : 0;
            count++;
            row--;
        }

        if (count < Fewest || days == 0)
            return;
        var first = isBody[row] && content.ElementOf(features.Blocks[row + 1]).Tag is "li"
            && content.Blocks[features.Blocks[row]] is { HeadingLevel: > 1, Length: <= LongestTitle } ? row : row + 1;
        isBody.Slice(first, row + 1 + count - first).Clear();
    }

    private static bool IsLabelledDay(PageContent content, int block) => content.TextOf(block) is var line
        && DateReading.IsLabelled(line) && DateReading.FindIn(line) is var (start, length)
        && (content.ElementOf(block).Tag is "li" || (start + length == line.TrimEnd().Length && EndsLabel(line[..start])));

    private static bool IsLabelledName(ReadOnlySpan<char> line) => line.IndexOf(':') is > 0 and var colon
        && EndsLabel(line[..(colon + 1)]) && BylineText.LooksLikeByline(line);

    private static bool EndsLabel(ReadOnlySpan<char> label) => label.TrimEnd(" \u00A0").EndsWith(":");
}
