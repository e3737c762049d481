using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>A byline cut where authors stand in it, so that each writer can link them.</summary>
internal static class BylineParts
{
    /// <summary>The line as printed with its authors marked; authors it does not name follow; without a line, one is made of
    /// names, roles and agencies.</summary>
    internal static List<Part> Of(Byline? byline)
    {
        var parts = new List<Part>();
        if (byline is null)
            return parts;
        var line = OutputText.Field(byline.Text);
        var hasLine = line.Length > 0;
        var place = 0;
        var unnamed = new List<Author>();
        foreach (var author in byline.Authors)
        {
            var name = OutputText.Field(author.Name);
            var found = name.Length == 0 ? -1 : line.IndexOf(name, place, StringComparison.Ordinal);
            if (found < 0)
            {
                unnamed.Add(author);
                continue;
            }

            Add(parts, line[place..found]);
            parts.Add(new Part(name, IsAuthor: true, author.Url));
            place = found + name.Length;
        }

        Add(parts, line[place..]);
        foreach (var author in unnamed)
        {
            Add(parts, parts.Count > 0 ? ", " : "");
            parts.Add(new Part(OutputText.Field(author.Name), IsAuthor: true, author.Url));
            Add(parts, hasLine || author.Role is null ? "" : ", " + OutputText.Field(author.Role));
        }

        if (!hasLine && byline.Agencies.Count > 0)
            Add(parts, (parts.Count > 0 ? ", " : "") + string.Join(", ", byline.Agencies.Select(OutputText.Field)));
        return parts;
    }

    private static void Add(List<Part> parts, string text)
    {
        if (text.Length > 0)
            parts.Add(new Part(text, IsAuthor: false, null));
    }

    /// <summary>A piece of a byline.</summary>
    internal readonly record struct Part(string Text, bool IsAuthor, string? Url);
}
