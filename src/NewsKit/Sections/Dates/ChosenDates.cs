using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>The days that were weighed and those that won.</summary>
/// <param name="Published">Days of publication, the weightiest first.</param>
/// <param name="Modified">Days of change, the weightiest first.</param>
/// <param name="PublishedWinner">The day of publication: one of the first list, or a printed change of the second; null for
/// none.</param>
/// <param name="ModifiedWinner">The day of the change; null for none.</param>
internal sealed record ChosenDates(List<FieldRanking<Timestamp>> Published, List<FieldRanking<Timestamp>> Modified,
    FieldRanking<Timestamp>? PublishedWinner, FieldRanking<Timestamp>? ModifiedWinner);
