using NewsKit.Model;

namespace NewsKit.Segments;

/// <summary>Who may sign, as the finder of bylines leaves it to the reader.</summary>
/// <param name="Signatures">The signatures that were weighed.</param>
/// <param name="Agencies">Wire services that sign beside the authors, or alone.</param>
/// <param name="AgencyLine">The line that names them; null for none.</param>
/// <param name="Notes">What was noticed on the way, for the reader to report.</param>
internal sealed record ChosenByline(
    ChosenField<Byline> Signatures, IReadOnlyList<string> Agencies, string? AgencyLine, DiagnosticLog Notes);
