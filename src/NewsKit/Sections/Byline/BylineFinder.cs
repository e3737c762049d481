using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Finds who may sign, in the lines of the page and in its metadata, and leaves the choice to be read.</summary>
/// <remarks>Addresses of authors stay as written: only those of the chosen count among the addresses of the page.</remarks>
internal sealed class BylineFinder : ISegmentFinder
{
    public void Find(Segmentation segments, ReadingContext context)
    {
        var notes = new DiagnosticLog();
        context = context with { Log = notes };
        var readings = new PrintedAuthors(segments, context).Find();
        DeclaredAuthors.AddTo(readings, context.Metadata);
        LeaveOutHidden(readings, context.Content);
        AddLabelled(readings, segments);
        var agencies = Agencies(segments, context, out var line);
        AddSigning(agencies, readings, ref line);
        var sites = SiteNames.Of(context);
        // The publisher does not write what a wire service signs.
        if (line is not null && agencies.Count > 0)
            readings.RemoveAll(declared => !declared.IsVisible && declared.Value.Authors is [{ } only]
                && sites.Contains(only.Name));
        segments.Byline = new ChosenByline(AuthorChoice.Choose(readings, sites), agencies, line, notes);
        LinesOfSigners.Leave(segments);
    }

    /// <summary>A declaration that is an element of the page, and a hidden one, is the same witness twice.</summary>
    private static void LeaveOutHidden(List<FieldReading<Byline>> readings, PageContent content)
    {
        readings.RemoveAll(declared => !declared.IsVisible && declared.Source.Word == "rel=author"
            && readings.Exists(printed => printed.IsVisible && string.Equals(printed.Key, declared.Key, StringComparison.Ordinal))
            && readings.TrueForAll(printed => !printed.IsVisible || !string.Equals(printed.Key, declared.Key,
                StringComparison.Ordinal) || HeadlineDistance.IsHidden(content, printed.Order)));
    }

    /// <summary>The line that a site rule calls the byline.</summary>
    private static void AddLabelled(List<FieldReading<Byline>> readings, Segmentation segments)
    {
        foreach (var segment in segments.Of(SectionKind.Byline))
        {
            if (segment.Reason != ClaimReason.SiteRule)
                continue;
            var line = segments.Content.StringOf(segment.First);
            var byline = BylineText.Read(line)
                ?? (DateReading.FindIn(line) is null ? BylineText.ReadDeclared(line) : null);
            // What stands beside a date is a name where it looks like one.
            if (byline is not null && !BylineText.Announces(line) && DateReading.FindIn(line) is not null
                && !byline.Authors.All(author => NameShapes.IsBarePerson(author.Name)))
                byline = null;
            if (byline is not null)
                readings.Add(new FieldReading<Byline>(AuthorKey.Of(byline), byline with { Text = line }, FieldSource.SiteRule,
                    BylineWeights.Labelled, segment.First, IsVisible: true));
        }
    }

    /// <summary>The agencies of lines that name nobody else, in an author's place: "By Associated Press".</summary>
    private static void AddSigning(List<string> agencies, List<FieldReading<Byline>> readings, ref string? line)
    {
        foreach (var reading in readings)
        {
            if (reading.Key.Length > 0 || !reading.IsVisible || reading.Weight < BylineWeights.LeastOfAgency
                || agencies.Count > 0)
                continue;
            line ??= reading.Value.Text;
            agencies.AddRange(reading.Value.Agencies);
        }

        // A wire service alone in the metadata signs where no line does.
        if (agencies.Count == 0 && readings.Find(reading => !reading.IsVisible && reading.Key.Length == 0) is { } declared)
            agencies.AddRange(declared.Value.Agencies);
    }

    /// <summary>Wire services that sign beside the authors, or alone: "Le Journal avec AFP".</summary>
    private static List<string> Agencies(Segmentation segments, ReadingContext context, out string? line)
    {
        var agencies = new List<string>();
        line = null;
        foreach (var segment in segments.Of(SectionKind.Byline))
        {
            if (segment.Reason is not (ClaimReason.None or ClaimReason.SiteRule)
                || context.Line(SignatureText.Of(context.Content, segment.First, out _)) is not { } text)
                continue;
            var found = Lexicon.Agencies.OfLine(text) is { Count: > 0 } all ? all
                : BylineText.EndsWithAgency(text) && !BylineText.LooksLikeByline(text)
                ? BylineText.Read(text.AsSpan(text.LastIndexOf(' ') + 1))?.Agencies : BylineText.Read(text)?.Agencies;
            if (found is not { Count: > 0 })
                continue;
            line ??= text;
            agencies.AddRange(found.Except(agencies, StringComparer.Ordinal));
        }

        foreach (var block in segments.BlocksOf(SectionKind.Credits))
            agencies.AddRange(Lexicon.Agencies.OfCredit(context.Content.TextOf(block)).Except(agencies, StringComparer.Ordinal));
        return agencies;
    }
}
