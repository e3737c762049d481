using System.Globalization;
using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Metadata;
using NewsKit.Model;

namespace NewsKit.Segments;

/// <summary>What every finder and reader may look at.</summary>
internal sealed record ReadingContext
{
    public required PageContent Content { get; init; }

    public required PageMetadata Metadata { get; init; }

    public required ReadingOptions Options { get; init; }

    public required NewsKitLimits Limits { get; init; }

    public required DiagnosticLog Log { get; init; }

    /// <summary>The page as it was given, for a story that stands in its scripts alone; empty for a document of the
    /// caller.</summary>
    public ReadOnlyMemory<char> Source { get; init; }

    public EvidenceLog Evidence { get; } = new();

    /// <summary>Whether dates in figures begin with the month, where the page proves it; null leaves it to the
    /// language.</summary>
    public bool? MonthFirst { get; init; }

    public CancellationToken Cancellation { get; init; }

    /// <summary>The language of the text, where the page declares none or plainly another; null otherwise and before a text was
    /// found.</summary>
    public string? TextLanguage { get; init; }

    /// <summary>A text of the page as a field: one line, cut at the limit of fields; null when nothing is left.</summary>
    internal string? Line(ReadOnlySpan<char> text)
    {
        var line = OneLine.Of(text, Limits.FieldChars, out var length);
        if (length > Limits.FieldChars)
            Log.Warn(DiagnosticCodes.TextLimited, "sections", string.Create(CultureInfo.InvariantCulture,
                $"A field of {length} characters was cut at FieldChars = {Limits.FieldChars}."));
        return line.Length == 0 ? null : line;
    }

    /// <summary>The address as an absolute canonical one, or null.</summary>
    internal string? Resolve(string? raw, AddressUse use) => Content.Addresses.Link(raw, use);

    /// <summary>Reports that what the rule of the site labels cannot be what it says.</summary>
    internal void IgnoreLabel(SiteLabels labels, SectionKind kind, string reason) => Log.Warn(
        DiagnosticCodes.RuleIgnored, "sites", $"{labels.Rule}: what it labels {kind} {reason}; the label was ignored.");
}
