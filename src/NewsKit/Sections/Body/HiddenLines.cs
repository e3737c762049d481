using NewsKit.Blocks;
using NewsKit.BodyModel;

namespace NewsKit.Sections;

/// <summary>Leaves out short lines that the mark-up hides: words for readers of the screen aloud, traps for robots, notices that
/// wait for a script.</summary>
/// <remarks>A panel that a control opens is text, and so is a hidden part of some length: pages hide the rest of a text behind a
/// button.</remarks>
internal sealed class HiddenLines(PageContent content, BodyFeatures features, bool[] isBody)
{
    private const int LongestHidden = 240;

    private HashSet<string>? _opened;

    internal void Drop()
    {
        for (var row = 0; row < isBody.Length; row++)
        {
            if (isBody[row] && IsHidden(row))
                isBody[row] = false;
        }
    }

    private bool IsHidden(int row)
    {
        var element = HiddenAround(content.Blocks[features.Blocks[row]]);
        if (element < 0)
            return false;
        var isPanel = IsPanel(element);
        while (content.Elements[element].Parent is > 0 and var parent && content.Elements[parent].Hidden)
        {
            element = parent;
            isPanel |= IsPanel(element);
        }

        return !isPanel && content.Elements[element].TextLength <= LongestHidden && content.Closest(element, "details") < 0;
    }

    /// <summary>The element of a line where that is hidden, or a hidden one in it that holds all of it; -1 for none.</summary>
    private int HiddenAround(in Block line)
    {
        if (content.Elements[line.Element].Hidden)
            return line.Element;
        foreach (var i in content.ElementsOf(line))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Hidden && e.TextStart <= line.Start && e.TextEnd >= line.End && !HoldsFormula(i))
                return i;
        }

        return -1;
    }

    /// <summary>Pages hide the mark-up of a formula behind its picture.</summary>
    private bool HoldsFormula(int element)
    {
        for (var i = element; i < content.Elements[element].End; i++)
        {
            if (content.Elements[i].Tag is "math")
                return true;
        }

        return false;
    }

    private bool IsPanel(int element)
    {
        if (content.Attribute(element, "role") is "tabpanel" or "region")
            return true;
        _opened ??= Opened();
        return content.Elements[element].Id is { Length: > 0 } id && _opened.Contains(id);
    }

    /// <summary>The ids that controls of the page name.</summary>
    private HashSet<string> Opened()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (ref readonly var attribute in content.Attributes.AsSpan())
        {
            if (attribute.Name is "aria-controls" or "data-target" or "data-bs-target" or "href"
                && attribute.Value.AsSpan().Trim() is { Length: > 1 } value
                && (value[0] == '#' || attribute.Name is "aria-controls"))
                ids.Add(value.TrimStart('#').ToString());
        }

        return ids;
    }
}
