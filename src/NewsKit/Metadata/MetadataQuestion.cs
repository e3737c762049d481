using NewsKit.Model;

namespace NewsKit.Metadata;

/// <summary>A question of an FAQ as structured data carries it.</summary>
/// <param name="Question">One line of text.</param>
/// <param name="Answer">Markup or plain text, undecoded from JSON-LD, decoded from microdata.</param>
/// <param name="Source">Where it was read.</param>
internal sealed record MetadataQuestion(string Question, string Answer, FieldSource Source);
