using System.Text.Json;

namespace NewsKit.Evaluation;

/// <summary>The figures a corpus must not fall below: a small JSON object that may only rise.</summary>
internal static class Floor
{
    /// <summary>Prints each figure that is below its floor; gives how many are.</summary>
    internal static int Check(string path, string corpus, Summary summary, TextWriter output)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        if (!json.RootElement.TryGetProperty(corpus, out var floors))
            throw new InvalidDataException($"{path} has no floor for {corpus}");
        var below = 0;
        foreach (var floor in floors.EnumerateObject())
        {
            var figure = FigureOf(summary, floor.Name) ?? throw new InvalidDataException($"{path}: {corpus} has no {floor.Name}");
            if (figure >= floor.Value.GetDouble())
                continue;
            below++;
            output.WriteLine($"{corpus}: {floor.Name} {figure:0.000} is below its floor {floor.Value.GetDouble():0.000}");
        }

        return below;
    }

    private static double? FigureOf(Summary summary, string name) => name switch
    {
        "wordF1" => summary.WordF1,
        "shingleF1" => summary.ShingleF1,
        "snippetF1" => summary.SnippetF1,
        "headline" => summary.Headline,
        "authors" => summary.Authors,
        "date" => summary.Date,
        "commentRecall" => summary.CommentRecall,
        _ => null,
    };
}
