using NewsKit.Model;

namespace NewsKit.Segments;

/// <summary>One value that one source gives for a field, and how much it counts.</summary>
/// <param name="Key">What agreeing values share, whatever their spelling: folded names, a day, a folded headline.</param>
/// <param name="Value">The value.</param>
/// <param name="Source">Where it was read, for the evidence.</param>
/// <param name="Weight">How far it is trusted, as the logarithm of the odds that it is right.</param>
/// <param name="Order">Where it stands: the block for what is visible, the element for what is declared.</param>
/// <param name="IsVisible">Whether readers see it.</param>
internal sealed record FieldReading<T>(string Key, T Value, FieldSource Source, double Weight, int Order, bool IsVisible);
