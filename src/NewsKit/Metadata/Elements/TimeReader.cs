using NewsKit.Dom;
using NewsKit.Model;

namespace NewsKit.Metadata;

/// <summary>Reads <c>time</c> elements with what stands around them.</summary>
internal sealed class TimeReader(MetadataBuilder found, PlaceTracker places, TextCaptures captures)
{
    private static readonly FieldSource TimePublished = MetadataTrust.TimeElement.Part("published");
    private static readonly FieldSource TimeModified = MetadataTrust.TimeElement.Part("modified");

    private const int LabelReach = 4;
    private ReadOnlyMemory<char> _label;
    private int _labelPosition;

    /// <summary>Remembers the text before a time: its label, if it is near.</summary>
    internal void Text(ReadOnlyMemory<char> data)
    {
        if (data.Span.IsWhiteSpace())
            return;
        _label = data;
        _labelPosition = found.Position;
    }

    internal void Read(MarkupElement time, in ElementMarks marks)
    {
        if (!places.IsOfArticle)
            return;
        var (sense, order) = (Sense(time, marks), found.Position);
        var value = found.Line(time.GetAttribute("datetime") ?? time.GetAttribute("content"));
        if (value.Length > 0)
            Add(value, sense, order);
        else
            captures.Open(time, text => Add(text, sense, order));
    }

    private void Add(string value, TimeSense sense, int order)
    {
        switch (sense)
        {
            case TimeSense.Published:
                found.Add(MetadataField.Published, value, TimePublished, order);
                break;
            case TimeSense.Modified:
                found.Add(MetadataField.Modified, value, TimeModified, order);
                break;
            default:
                found.Add(MetadataField.Published, value, MetadataTrust.TimeElement, order);
                break;
        }
    }

    private TimeSense Sense(MarkupElement time, in ElementMarks marks)
    {
        if (time.HasAttribute("pubdate"))
            return TimeSense.Published;
        ReadOnlySpan<TimeSense> said =
        [
            LabelWords.SenseOfClass(marks.ItemProp ?? marks.Property),
            found.Position - _labelPosition <= LabelReach ? LabelWords.SenseOfLabel(_label.Span) : TimeSense.Unknown,
            LabelWords.SenseOfClass(time.Class.Text),
            LabelWords.SenseOfClass(time.ParentElement?.Class.Text),
        ];
        var first = said.IndexOfAnyExcept(TimeSense.Unknown);
        return first < 0 ? TimeSense.Unknown : said[first];
    }
}
