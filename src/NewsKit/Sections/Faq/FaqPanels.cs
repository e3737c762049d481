using NewsKit.Blocks;

namespace NewsKit.Sections;

/// <summary>The panels that questions open, wherever these stand: tabs list all questions first.</summary>
internal sealed class FaqPanels(PageContent content)
{
    private const int MostSteps = 4;

    private Dictionary<string, int>? _named;

    /// <summary>The element that a question opens; -1 where it names none that holds a text.</summary>
    internal int Of(int question)
    {
        var element = content.Blocks[question].Element;
        for (var step = 0; element > 0 && step < MostSteps; step++, element = content.Elements[element].Parent)
        {
            if (NameOf(element) is not { } name)
                continue;
            _named ??= Named();
            return _named.TryGetValue(name, out var panel) && !content.Elements[panel].Holds(question)
                && content.Elements[panel].EndBlock > content.Elements[panel].FirstBlock ? panel : -1;
        }

        return -1;
    }

    private string? NameOf(int element) => content.Attribute(element, "aria-controls") is { Length: > 0 } name ? name
        : (content.Attribute(element, "data-bs-target") ?? content.Attribute(element, "data-target")
            ?? content.Attribute(element, "href")) is ['#', _, ..] target ? target[1..] : null;

    private Dictionary<string, int> Named()
    {
        var named = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < content.Elements.Length; i++)
        {
            if (content.Elements[i].Id is { Length: > 0 } id)
                named.TryAdd(id, i);
        }

        return named;
    }
}
