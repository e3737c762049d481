using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>Gives an <see cref="Article"/> the JSON of <see cref="JsonArticleWriter"/> wherever it is serialised, whatever the
/// options of the serialiser say of names, nulls, enums and escapes. Only their indentation is followed.</summary>
/// <remarks>The type names it, so that nothing has to be set up. Without reflection, as in programs compiled ahead of time, put
/// <see cref="ArticleJson.Resolver"/> into the chain of resolvers, or a context of your own with
/// <c>[JsonSerializable(typeof(Article))]</c>.</remarks>
public sealed class ArticleConverter : JsonConverter<Article>
{
    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Article value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        var given = writer.Options;
        var bytes = new ArrayBufferWriter<byte>();
        using (var own = new Utf8JsonWriter(bytes, given with { Encoder = JsonContract.Encoder, MaxDepth = int.MaxValue }))
            new JsonTreeWriter(own, JsonContract.Written).Write(value);
        var shift = given.Indented ? writer.CurrentDepth * given.IndentSize : 0;
        var json = shift > 0 ? Shifted(bytes.WrittenSpan, shift, (byte)given.IndentCharacter) : bytes.WrittenSpan;
        writer.WriteRawValue(json, skipInputValidation: true);
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is no article of this version.</exception>
    public override Article? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return JsonArticleReader.TryRead(document.RootElement, out var article, out var reason) ? article
            : throw new JsonException(reason);
    }

    /// <summary>Lines further to the right: a line feed within a text is escaped.</summary>
    private static ReadOnlySpan<byte> Shifted(ReadOnlySpan<byte> lines, int shift, byte blank)
    {
        var shifted = new ArrayBufferWriter<byte>(lines.Length + shift);
        while (lines.IndexOf((byte)'\n') is >= 0 and var end)
        {
            shifted.Write(lines[..(end + 1)]);
            shifted.GetSpan(shift)[..shift].Fill(blank);
            shifted.Advance(shift);
            lines = lines[(end + 1)..];
        }

        shifted.Write(lines);
        return shifted.WrittenSpan;
    }
}
