using System.Collections;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>Writes an article by its JSON contract with a stack of its own, however deep it nests.</summary>
internal sealed class JsonTreeWriter(Utf8JsonWriter writer, JsonSerializerOptions contract)
{
    private readonly Stack<Frame> _open = new();

    internal void Write(Article article)
    {
        Begin(new ArticleShape { Article = article }, contract.GetTypeInfo(typeof(ArticleShape)));
        while (_open.TryPeek(out var frame))
        {
            if (frame.Items is null)
                NextProperty(frame);
            else
                NextItem(frame);
        }
    }

    private void NextProperty(Frame frame)
    {
        if (frame.Next == frame.Type.Properties.Count)
        {
            _open.Pop();
            writer.WriteEndObject();
            return;
        }

        var property = frame.Type.Properties[frame.Next++];
        var value = property.Get?.Invoke(frame.Owner);
        if (property.ShouldSerialize?.Invoke(frame.Owner, value) == false)
            return;
        writer.WritePropertyName(property.Name);
        Begin(value, contract.GetTypeInfo(property.PropertyType));
    }

    private void NextItem(Frame frame)
    {
        if (!frame.Items!.MoveNext())
        {
            _open.Pop();
            writer.WriteEndArray();
        }
        else if (JsonContract.IsWritable(frame.Items.Current))
        {
            Begin(frame.Items.Current, contract.GetTypeInfo(frame.Type.ElementType!));
        }
    }

    private void Begin(object? value, JsonTypeInfo type)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(WellFormed(text));
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case Enum word:
                writer.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(word.ToString()));
                break;
            case IEnumerable<KeyValuePair<string, string>> pairs:
                WritePairs(pairs);
                break;
            case IEnumerable items:
                writer.WriteStartArray();
                _open.Push(new Frame(value, type) { Items = items.GetEnumerator() });
                break;
            default:
                BeginObject(value, type);
                break;
        }
    }

    private void BeginObject(object value, JsonTypeInfo type)
    {
        writer.WriteStartObject();
        if (type.PolymorphismOptions is { } choices)
        {
            var choice = choices.DerivedTypes.First(choice => choice.DerivedType == value.GetType());
            writer.WriteString(choices.TypeDiscriminatorPropertyName, (string)choice.TypeDiscriminator!);
            type = contract.GetTypeInfo(choice.DerivedType);
        }

        _open.Push(new Frame(value, type));
    }

    private void WritePairs(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in pairs)
            writer.WriteString(WellFormed(key), WellFormed(value));
        writer.WriteEndObject();
    }

    /// <summary>Text in which half a surrogate pair has become U+FFFD.</summary>
    private static string WellFormed(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;

    /// <summary>An object or list that is being written, and how far.</summary>
    private sealed class Frame(object owner, JsonTypeInfo type)
    {
        internal object Owner => owner;

        internal JsonTypeInfo Type => type;

        internal int Next { get; set; }

        internal IEnumerator? Items { get; init; }
    }
}
