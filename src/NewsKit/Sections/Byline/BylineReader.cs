using System.Globalization;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads the byline (signature): the printed line near the headline, completed by the metadata.</summary>
/// <remarks>
/// Names joined by a comma or <c>et</c> become several authors; <c>avec AFP</c> becomes an agency, not a person.
/// Seeds: <c>article--soledad-translatepress</c>, <c>metadata--press-json-ld-only</c>, <c>metadata--english-news</c>.
/// </remarks>
internal sealed class BylineReader : ISectionReader
{
    public Article Read(Article article, Segmentation segments, ReadingContext context)
    {
        var byline = Signed(segments, context);
        if (byline is null)
            return article;
        if (byline.Authors.Count > context.Limits.Authors)
        {
            context.Log.Warn(DiagnosticCodes.ItemsLimited, "sections", string.Create(CultureInfo.InvariantCulture,
                $"{byline.Authors.Count} authors were cut at Authors = {context.Limits.Authors}."));
            byline = byline with { Authors = [.. byline.Authors.Take(context.Limits.Authors)] };
        }

        return article with { Byline = byline };
    }

    private static Byline? Signed(Segmentation segments, ReadingContext context)
    {
        var rankings = AuthorChoice.Rank(segments, context);
        var agencies = PrintedAgencies(segments, context, out var line);
        if (rankings is not [{ Score: >= AuthorChoice.LeastScore } winner, ..])
        {
            if (agencies.Count == 0)
                return null;
            context.Evidence.Note(EvidenceField.Byline, FieldSource.Visible);
            return new Byline { Text = line, Agencies = agencies };
        }

        var chosen = winner.Visible ?? winner.Best;
        context.Evidence.Note(EvidenceField.Byline, chosen.IsVisible || line is not null ? FieldSource.Visible : chosen.Source);
        return chosen.Value with
        {
            Text = chosen.IsVisible ? chosen.Value.Text : line,
            Authors = [.. chosen.Value.Authors.Select(author => Completed(author, winner.Readings))],
            Agencies = [.. chosen.Value.Agencies.Union(agencies, StringComparer.Ordinal)],
        };
    }

    /// <summary>The address and the role that another source has and this one has not.</summary>
    private static Author Completed(Author author, IReadOnlyList<FieldReading<Byline>> readings)
    {
        foreach (var reading in readings)
        {
            if (author.Url is not null && author.Role is not null)
                break;
            if (reading.Value.Authors.FirstOrDefault(
                other => string.Equals(AuthorKey.Of(other.Name), AuthorKey.Of(author.Name), StringComparison.Ordinal))
                is { } known)
                author = author with { Url = author.Url ?? known.Url, Role = author.Role ?? known.Role };
        }

        return author;
    }

    /// <summary>Wire services that sign beside the authors, or alone: "Le Journal avec AFP".</summary>
    private static List<string> PrintedAgencies(Segmentation segments, ReadingContext context, out string? line)
    {
        var agencies = new List<string>();
        line = null;
        foreach (var segment in segments.Of(SectionKind.Byline))
        {
            if (!segments.Is(segment.First, SectionKind.Byline)
                || segments.ReasonOf(segment.First) is not (ClaimReason.None or ClaimReason.SiteRule)
                || TextField.Of(context.Content.TextOf(segment.First), context) is not { } text)
                continue;
            var found = BylineText.EndsWithAgency(text) && !BylineText.LooksLikeByline(text)
                ? BylineText.Read(text.AsSpan(text.LastIndexOf(' ') + 1))?.Agencies : BylineText.Read(text)?.Agencies;
            if (found is not { Count: > 0 })
                continue;
            line ??= text;
            agencies.AddRange(found.Except(agencies, StringComparer.Ordinal));
        }

        return agencies;
    }
}
