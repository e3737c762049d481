using System.Globalization;
using NewsKit.Addresses;
using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads the byline (signature): the printed line near the headline, completed by the metadata, as
/// <see cref="BylineFinder"/> left them.</summary>
/// <remarks>
/// Names joined by a comma or <c>et</c> become several authors; <c>avec AFP</c> becomes an agency, not a person.
/// Seeds: <c>article--soledad-translatepress</c>, <c>metadata--press-json-ld-only</c>, <c>metadata--english-news</c>.
/// </remarks>
internal sealed class BylineReader : ISectionReader
{
    public Article Read(Article article, Segmentation segments, ReadingContext context)
    {
        if (segments.Byline is not { } found)
            return article;
        context.Log.AddAll(found.Notes);
        if (Signed(found, segments, context) is not { } byline)
            return article;
        if (byline.Authors.Count > context.Limits.Authors)
        {
            context.Log.Warn(DiagnosticCodes.ItemsLimited, "sections", string.Create(CultureInfo.InvariantCulture,
                $"{byline.Authors.Count} authors were cut at Authors = {context.Limits.Authors}."));
            byline = byline with { Authors = [.. byline.Authors.Take(context.Limits.Authors)] };
        }

        return article with { Byline = byline };
    }

    private static Byline? Signed(ChosenByline found, Segmentation segments, ReadingContext context)
    {
        var (agencies, line) = (found.Agencies, found.AgencyLine);
        if (found.Signatures.Winner is not { } winner)
        {
            if (agencies.Count == 0)
                return null;
            context.Evidence.Note(EvidenceField.Byline, FieldSource.Visible);
            return new Byline { Text = line, Agencies = agencies };
        }

        var chosen = winner.Visible ?? winner.Best;
        // The publisher does not write where an agency signs; one that ends the text may have helped.
        if (agencies.Count > 0 && line is not null && SignsAbove(segments) && !chosen.IsVisible
            && chosen.Value.Authors is [{ } only]
            && SiteNames.Of(context).Contains(only.Name))
        {
            context.Evidence.Note(EvidenceField.Byline, FieldSource.Visible);
            return new Byline { Text = line, Agencies = agencies };
        }

        context.Evidence.Note(EvidenceField.Byline, chosen.IsVisible || line is not null ? FieldSource.Visible : chosen.Source);
        return chosen.Value with
        {
            Text = chosen.IsVisible ? chosen.Value.Text : line,
            Authors = [.. chosen.Value.Authors.Select(author => Completed(author, winner.Readings, context))],
            Agencies = [.. chosen.Value.Agencies.Union(agencies, StringComparer.Ordinal)],
        };
    }

    /// <summary>Whether a line of the signature stands above the text.</summary>
    private static bool SignsAbove(Segmentation segments)
    {
        foreach (var segment in segments.Of(SectionKind.Byline))
        {
            if (segment.First < segments.BodyStart && segment.First > segments.Headline
                && Agencies.OfLine(segments.Content.TextOf(segment.First)).Count > 0)
                return true;
        }

        return false;
    }

    /// <summary>The author with address and role, of another source where this one has none.</summary>
    private static Author Completed(Author author, IReadOnlyList<FieldReading<Byline>> readings, ReadingContext context)
    {
        var key = AuthorKey.Of(author.Name);
        var (url, role) = (context.Resolve(author.Url, AddressUse.Media), Office(author, context));
        foreach (var reading in readings)
        {
            if (url is not null && role is not null)
                break;
            if (reading.Value.Authors.FirstOrDefault(
                other => string.Equals(AuthorKey.Of(other.Name), key, StringComparison.Ordinal)) is not { } known)
                continue;
            url ??= context.Resolve(known.Url, AddressUse.Media);
            role ??= Office(known, context);
        }

        return author with { Url = url, Role = role };
    }

    /// <summary>What an author does; null for an address, words on the author by name, and the tags of the article.</summary>
    private static string? Office(Author author, ReadingContext context)
    {
        var role = author.Role.AsSpan().Trim(" \u00A0|•·,–—-");
        if (role.IsEmpty || role.Contains('@') || role.Contains("://", StringComparison.Ordinal)
            || role.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || AreTags(role, context))
            return null;
        var first = author.Name.AsSpan(0, author.Name.IndexOf(' ', StringComparison.Ordinal) is var end and > 1 ? end : 0);
        foreach (var range in role.Split(' '))
        {
            if (!first.IsEmpty && role[range].Equals(first, StringComparison.OrdinalIgnoreCase))
                return null;
        }

        return role.ToString();
    }

    /// <summary>Whether all words are declared tags, which systems print below the author.</summary>
    private static bool AreTags(ReadOnlySpan<char> role, ReadingContext context)
    {
        var tags = context.Metadata.All(MetadataField.Tag);
        var words = 0;
        foreach (var range in role.Split(' '))
        {
            var word = role[range].ToString();
            if (!tags.Any(tag => string.Equals(tag.Value, word, StringComparison.OrdinalIgnoreCase)))
                return false;
            words++;
        }

        return words > 1;
    }
}
