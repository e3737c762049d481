namespace NewsKit.Metadata;

/// <summary>Words of labels and classes that tell a date of publication from a change, and the writer from other details.</summary>
internal static class LabelWords
{
    private static readonly string[] ModifiedLabels =
    [
        "mis à jour", "mise à jour", "modifié", "actualisé", "updated", "modified", "last reviewed", "aktualisiert", "geändert", "stand:", "actualizado", "modificado", "aggiornato",
    ];

    private static readonly string[] PublishedLabels =
    [
        "publié", "parution", "mis en ligne", "published", "posted", "veröffentlicht", "erstellt", "publicado", "pubblicato",
    ];

    // The label of a social card that names the author; other cards hold a reading time or a price.
    private static readonly string[] WriterLabels =
    [
        "écrit par", "rédigé par", "publié par", "auteur", "written by", "posted by", "author", "by", "verfasst von", "geschrieben von", "autor", "escrito por", "scritto da", "geschreven door",
    ];

    internal static bool IsWriterLabel(string label)
    {
        var text = label.AsSpan().Trim().TrimEnd(": ");
        foreach (var writer in WriterLabels)
        {
            if (text.Equals(writer, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>What the label before a time says; the end of the text counts, since the label stands there.</summary>
    internal static TimeSense SenseOfLabel(ReadOnlySpan<char> before)
    {
        var modified = LastOf(before, ModifiedLabels);
        var published = LastOf(before, PublishedLabels);
        return (modified, published) switch
        {
            (< 0, < 0) => TimeSense.Unknown,
            _ => modified > published ? TimeSense.Modified : TimeSense.Published,
        };
    }

    /// <summary>What a class says: <c>entry-date published updated</c> is the publication, never changed since.</summary>
    internal static TimeSense SenseOfClass(string? classes)
    {
        if (string.IsNullOrEmpty(classes))
            return TimeSense.Unknown;
        if (Holds(classes, "publish") || Holds(classes, "posted") || Holds(classes, "pubdate") || Holds(classes, "created"))
            return TimeSense.Published;
        return Holds(classes, "updated") || Holds(classes, "modified") ? TimeSense.Modified : TimeSense.Unknown;
    }

    private static bool Holds(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static int LastOf(ReadOnlySpan<char> text, string[] labels)
    {
        var last = -1;
        foreach (var label in labels)
            last = Math.Max(last, text.LastIndexOf(label, StringComparison.OrdinalIgnoreCase));
        return last;
    }
}
