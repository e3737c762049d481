using NewsKit.Model;

namespace NewsKit.Segments;

/// <summary>When the article may have been published and changed, as the finder of dates leaves it to the reader.</summary>
/// <param name="Published">The days of publication; the winner may be a printed change that is not among them.</param>
/// <param name="Modified">The days of change.</param>
/// <param name="Notes">What was noticed on the way, for the reader to report.</param>
internal sealed record ChosenDates(ChosenField<Timestamp> Published, ChosenField<Timestamp> Modified, DiagnosticLog Notes);
