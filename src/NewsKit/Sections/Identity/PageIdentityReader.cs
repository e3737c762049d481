using NewsKit.Addresses;
using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads what the page says of itself: address, language, publication, description, section, tags, paywall.</summary>
internal sealed class PageIdentityReader : ISectionReader
{
    public Article Read(Article article, Segmentation segments, ReadingContext context)
    {
        var metadata = context.Metadata;
        return article with
        {
            Url = Address(context),
            Language = LanguageReading.Read(segments, context),
            Site = Site(context),
            Description = Noted(EvidenceField.Description, metadata.First(MetadataField.Description), context),
            Section = Noted(EvidenceField.Section, DeclaredSection.Of(context), context)
                ?? Section(segments, context),
            Tags = TagReading.Of(segments, context),
            Paywall = Paywall(context),
        };
    }

    private static string? Noted(EvidenceField field, MetadataCandidate? candidate, ReadingContext context)
    {
        if (candidate is null || context.Line(candidate.Value) is not { } text)
            return null;
        context.Evidence.Note(field, candidate.Source);
        return text;
    }

    private static string? Section(Segmentation segments, ReadingContext context)
    {
        var section = SectionSigns.Name(segments, context);
        if (section is not null)
            context.Evidence.Note(EvidenceField.Section, FieldSource.Visible);
        return section;
    }

    private static string? Address(ReadingContext context)
    {
        foreach (var canonical in context.Metadata.All(MetadataField.Canonical))
        {
            if (context.Resolve(canonical.Value, AddressUse.Media) is not { } url)
                continue;
            if (IsRoot(url) && context.Content.Addresses.Page is { } own && own.AbsolutePath.Length > 1)
            {
                context.Log.Info(DiagnosticCodes.AddressIgnored, "sections",
                    $"The page names {DiagnosticLog.Quote(url)} as its address, which is that of the site; it was ignored.");
                continue;
            }

            context.Evidence.Note(EvidenceField.Url, canonical.Source);
            return url;
        }

        return context.Content.Addresses.Page is { } page ? context.Resolve(page.OriginalString, AddressUse.Media) : null;
    }

    /// <summary>Whether an address is that of a site as a whole.</summary>
    private static bool IsRoot(string url) =>
        url.IndexOf('/', url.IndexOf("//", StringComparison.Ordinal) + 2) is var path && (path < 0 || path == url.Length - 1
            || url.AsSpan(path) is "/index.php" or "/index.html" or "/index.htm" or "/index.aspx");

    private static Site? Site(ReadingContext context)
    {
        var metadata = context.Metadata;
        var name = Noted(EvidenceField.Site, metadata.All(MetadataField.SiteName).FirstOrDefault(
            site => !PlatformNames.Are(site.Value) && !SiteSigns.IsStartPage(site.Value)), context);
        name = name is null ? null : SiteSigns.WithoutSlogan(name, context);
        if ((name is null || IsAddress(name)) && SiteSigns.Name(context) is { } printed && !IsAddress(printed))
        {
            name = printed;
            context.Evidence.Note(EvidenceField.Site, FieldSource.Visible);
        }

        var url = context.Resolve(metadata.First(MetadataField.SiteUrl)?.Value, AddressUse.Media);
        var logo = context.Resolve(metadata.First(MetadataField.SiteLogo)?.Value, AddressUse.Media);
        return name is null && url is null && logo is null
            ? null
            : new Site { Name = name, Url = url, Logo = logo is null ? null : new Image { Url = logo } };
    }

    private static bool IsAddress(string name) => name.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    private static Paywall? Paywall(ReadingContext context)
    {
        var tier = context.Metadata.First(MetadataField.ContentTier);
        if (tier?.Source != FieldSource.SiteRule && context.Metadata.IsAccessibleForFree is { } free)
        {
            context.Evidence.Note(EvidenceField.Paywall, FieldSource.JsonLd);
            return free ? Model.Paywall.Free : Model.Paywall.Locked;
        }

        return tier?.Value.ToUpperInvariant() switch
        {
            "FREE" => Model.Paywall.Free,
            "METERED" => Model.Paywall.Metered,
            "LOCKED" => Model.Paywall.Locked,
            _ => null,
        };
    }
}
