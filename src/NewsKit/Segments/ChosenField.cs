namespace NewsKit.Segments;

/// <summary>The values that were found for a field, weighed against each other, and the one that won.</summary>
/// <param name="Rankings">The values, the weightiest first.</param>
/// <param name="Winner">The value of the field; null where too little speaks for any.</param>
internal sealed record ChosenField<T>(IReadOnlyList<FieldRanking<T>> Rankings, FieldRanking<T>? Winner);
