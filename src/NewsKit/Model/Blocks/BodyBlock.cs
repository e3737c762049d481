using System.Text.Json.Serialization;

namespace NewsKit.Model;

/// <summary>One block of running content; every kind is a sealed record of this namespace.</summary>
/// <remarks>The JSON of a block starts with <c>"type"</c>. Blocks nest at most sixteen levels deep.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(ListBlock), "list")]
[JsonDerivedType(typeof(Quote), "quote")]
[JsonDerivedType(typeof(PullQuote), "pullQuote")]
[JsonDerivedType(typeof(Figure), "figure")]
[JsonDerivedType(typeof(Gallery), "gallery")]
[JsonDerivedType(typeof(Embed), "embed")]
[JsonDerivedType(typeof(Video), "video")]
[JsonDerivedType(typeof(Audio), "audio")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(CodeBlock), "code")]
[JsonDerivedType(typeof(DefinitionList), "definitionList")]
[JsonDerivedType(typeof(Separator), "separator")]
[JsonDerivedType(typeof(FormulaBlock), "formula")]
[JsonDerivedType(typeof(Notes), "notes")]
[JsonDerivedType(typeof(Aside), "aside")]
public abstract record BodyBlock
{
    private protected BodyBlock()
    {
    }
}
