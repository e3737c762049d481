using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>Timestamps as <c>time</c> elements, or as plain text when they have no value.</summary>
internal sealed class HtmlTimes(MarkupWriter markup, DisplayLanguage language)
{
    /// <summary>True when there is something to show.</summary>
    internal bool Has(Timestamp? timestamp) =>
        DisplayTime.Iso(timestamp) is not null || DisplayTime.Words(timestamp, language).Length > 0;

    internal void Write(Timestamp? timestamp, string? classes = null)
    {
        var words = DisplayTime.Words(timestamp, language);
        if (words.Length == 0)
            return;
        if (DisplayTime.Iso(timestamp) is { } iso)
            markup.Start("time", classes).Attribute("datetime", iso).Text(words).End();
        else
            markup.Start("span", classes).Text(words).End();
    }

    /// <summary>A line such as <c>Publié le 13 septembre 2023</c>; the words of the page stand alone when they have no
    /// value.</summary>
    internal void Line(string label, Timestamp? timestamp, string classes)
    {
        if (!Has(timestamp))
            return;
        markup.Start("p", classes);
        if (DisplayTime.Iso(timestamp) is not null)
            markup.Text(label);
        Write(timestamp);
        markup.End();
    }
}
