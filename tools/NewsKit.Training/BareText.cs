using System.Text;
using NewsKit.Blocks;

namespace NewsKit.Training;

/// <summary>The text of a page as a browser copies it: a line for each block that is shown, an empty line around headings and
/// paragraphs.</summary>
internal static class BareText
{
    internal static string Of(PageContent content)
    {
        var text = new StringBuilder(content.Text.Length + content.Blocks.Length);
        for (var block = 0; block < content.Blocks.Length; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.Kind is not (BlockKind.Text or BlockKind.Code) || content.Elements[b.Element].Hidden)
                continue;
            var isApart = b.HeadingLevel > 0 || content.Elements[b.Element].Tag is "p" or "blockquote" or "pre" or "figcaption";
            if (isApart)
                text.Append('\n');
            text.Append(content.TextOf(block)).Append('\n');
            if (isApart)
                text.Append('\n');
        }

        return text.ToString();
    }
}
