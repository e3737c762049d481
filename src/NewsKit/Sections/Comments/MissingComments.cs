using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Says why the comments of an article are not all of them, or none: closed, none yet, filled in by a script, on further
/// pages.</summary>
internal static class MissingComments
{
    /// <summary>Links to further pages may stand so many blocks after the discussion.</summary>
    private const int PagerWithin = 6;

    /// <summary>A box that waits for its script holds a notice at most.</summary>
    private const int LongestBox = 400;

    internal static void Report(Segmentation segments, int found, int? declared, ReadingContext context)
    {
        var content = context.Content;
        if (Says(segments, LabelKind.CommentsClosed))
            context.Log.Info(DiagnosticCodes.CommentsClosed, "sections", "Comments are closed.");
        else if (found == 0 && Says(segments, LabelKind.CommentsNone))
            context.Log.Info(DiagnosticCodes.CommentsNone, "sections", "There are no comments yet.");

        if (found == 0 && declared > 0)
            context.Log.Info(DiagnosticCodes.CommentsByScript, "sections",
                $"The page announces {declared} comments and shows none.");
        else if (found == 0 && declared is null && Box(content) is { } box)
            context.Log.Info(DiagnosticCodes.CommentsByScript, "sections",
                $"Comments are loaded into {DiagnosticLog.Quote(box)} by a script.");
        else if (found > 0 && HasPager(segments, content) is var isPaged && (declared > found || isPaged))
            context.Log.Info(DiagnosticCodes.CommentsPartial, "sections", Partial(found, declared, isPaged));
    }

    private static string Partial(int found, int? declared, bool isPaged)
    {
        var announced = declared > found
            ? $"The page announces {declared} comments and shows {found}" : $"The page shows {found} comments";
        return isPaged ? announced + "; others are on further pages." : announced + ".";
    }

    private static bool Says(Segmentation segments, LabelKind label)
    {
        foreach (var segment in segments.Of(SectionKind.Comments))
        {
            for (var block = segment.First; block < segment.End; block++)
            {
                if (segments.Content.LabelOf(block) == label)
                    return true;
            }
        }

        return false;
    }

    /// <summary>The name of the box that a comment service fills.</summary>
    private static string? Box(PageContent content)
    {
        for (var i = 1; i < content.Elements.Length; i++)
        {
            ref readonly var e = ref content.Elements[i];
            if ((e.Tokens & MarkupTokens.Comment) == 0 || e.Tag is not ("div" or "section" or "aside")
                || e.TextLength > LongestBox)
                continue;
            if (e.Id.Length > 0 && e.Id.AsSpan().ContainsAny(CommentSystems.Boxes))
                return e.Id;
            if (e.Classes.Length > 0 && e.Classes.AsSpan().ContainsAny(CommentSystems.Boxes))
                return e.Classes;
        }

        return null;
    }

    private static bool HasPager(Segmentation segments, PageContent content)
    {
        foreach (var segment in segments.Of(SectionKind.Comments))
        {
            for (var i = 1; i < content.Elements.Length; i++)
            {
                ref readonly var e = ref content.Elements[i];
                if (e.Tag is not ("a" or "button") || e.FirstBlock < segment.First || e.FirstBlock > segment.End + PagerWithin)
                    continue;
                if (IsPage(content.Attribute(i, "href")) || SaysMore(content.ElementText(i)))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Permanent links of single comments carry the number of their page as well.</summary>
    private static bool IsPage(string? href) =>
        href is not null && href.AsSpan().ContainsAny(CommentSystems.PageAddresses)
        && !href.Contains("#comment-", StringComparison.OrdinalIgnoreCase)
        && !href.Contains("replytocom", StringComparison.OrdinalIgnoreCase);

    private static bool SaysMore(ReadOnlySpan<char> text) => text.Length is >= 10 and <= 60 && CommentWords.LeadsToPages(text);
}
