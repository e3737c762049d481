using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Comments that are a line each below their heading, a name in bold and a colon before what is said:
/// <c>&lt;p&gt;&lt;b&gt;Luc&lt;/b&gt;: Enfin !&lt;/p&gt;</c>.</summary>
internal static class CommentLeads
{
    private const int Fewest = 3;
    private const int ShortestText = 1;

    /// <summary>A text that quotes people opens what they say with such a mark.</summary>
    private static readonly SearchValues<char> Quotes = SearchValues.Create("«“„\"‘‚»‹");

    /// <summary>Where such lines end that begin with a block; 0 for none or few.</summary>
    internal static int EndOf(PageContent content, int first, int end)
    {
        var comments = 0;
        var block = first;
        for (; block < end; block++)
        {
            if (content.Blocks[block].Kind != BlockKind.Text || Lead(content, block) is not var (name, start)
                || CommentNames.NamedBy(name) is null || Quotes.Contains(content.Text[start]))
                break;
            comments++;
        }

        return comments >= Fewest ? block : 0;
    }

    internal static List<(Comment Comment, int Depth)> Read(Segment segment, ReadingContext context)
    {
        var content = context.Content;
        var comments = new List<(Comment Comment, int Depth)>();
        for (var block = segment.First; block < segment.End && comments.Count < context.Limits.Comments; block++)
        {
            if (Lead(content, block) is var (name, start))
            {
                comments.Add((new Comment
                {
                    Author = new CommentAuthor { Name = name },
                    Body = BodyBuilder.Build(content, [block], context, answerStart: start),
                }, 0));
            }
        }

        return comments.Count >= Fewest ? comments : [];
    }

    private static (string Name, int TextStart)? Lead(PageContent content, int block) =>
        OneBlockComment.NameAtLead(content, block, ShortestText);
}
