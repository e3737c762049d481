using AngleSharp.Dom;

namespace NewsKit.Metadata;

/// <summary>Reads <c>time</c> elements with what stands around them.</summary>
internal sealed class TimeReader(MetadataBuilder found, PlaceTracker places, TextCaptures captures)
{
    private const int Kept = 256;
    private const int LabelReach = 4;
    private string _label = "";
    private int _labelPosition;

    /// <summary>Remembers the text before a time: its label, if it is near.</summary>
    internal void Text(string data)
    {
        if (string.IsNullOrWhiteSpace(data))
            return;
        _label = data;
        _labelPosition = found.Position;
    }

    internal void Read(IElement time, in ElementMarks marks)
    {
        if (found.Times.Count >= Kept)
            return;
        var sense = Sense(time, marks);
        var (order, place, isOfArticle) = (found.Position, places.Current, places.IsOfArticle);
        var value = found.Line(time.GetAttribute("datetime") ?? time.GetAttribute("content"));
        captures.Open(time, text => Add(new MetadataTime(value.Length > 0 ? value : null, found.Line(text), sense, place, order), isOfArticle));
    }

    private void Add(MetadataTime time, bool isOfArticle)
    {
        var value = time.Value ?? time.Text;
        if (value.Length == 0)
            return;
        found.Times.Add(time);
        if (!isOfArticle)
            return;
        switch (time.Sense)
        {
            case TimeSense.Published:
                found.Add(MetadataField.Published, value, "time:published", time.Order);
                break;
            case TimeSense.Modified:
                found.Add(MetadataField.Modified, value, "time:modified", time.Order);
                break;
            default:
                found.Add(MetadataField.Published, value, "time", time.Order);
                break;
        }
    }

    private TimeSense Sense(IElement time, in ElementMarks marks)
    {
        if (time.HasAttribute("pubdate"))
            return TimeSense.Published;
        ReadOnlySpan<TimeSense> said =
        [
            LabelWords.SenseOfClass(marks.ItemProp ?? marks.Property),
            found.Position - _labelPosition <= LabelReach ? LabelWords.SenseOfLabel(_label) : TimeSense.Unknown,
            LabelWords.SenseOfClass(marks.Class),
            LabelWords.SenseOfClass(time.ParentElement?.ClassName),
        ];
        var first = said.IndexOfAnyExcept(TimeSense.Unknown);
        return first < 0 ? TimeSense.Unknown : said[first];
    }
}
