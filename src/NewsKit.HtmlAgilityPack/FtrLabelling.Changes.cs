using NewsKit.Sites;

namespace NewsKit.XPath;

/// <content>Lines that keep parts out of the body, or change the page.</content>
internal sealed partial class FtrLabelling
{
    private void Change(FtrLine line)
    {
        switch (line.Name)
        {
            case "strip":
                ForEach(line, Strip);
                break;
            case "strip_attr":
                ForEach(line, (node, attribute) => DropAttribute(node, attribute));
                break;
            case "dissolve":
                ForEach(line, (node, attribute) => labels.Unwrap(attribute < 0 ? node : 0));
                break;
            case "wrap_in":
                ForEach(line, (node, attribute) => labels.Wrap(attribute < 0 ? node : 0, line.Argument!));
                break;
            case "move_into":
                MoveInto(line);
                break;
            case "strip_id_or_class":
                StripByName(line);
                break;
            case "strip_image_src":
                ForEachImage(line, "src", source => source.Contains(Unquoted(line.Value), StringComparison.Ordinal), (image, _) =>
                    labels.Remove(image));
                break;
            case "src_lazy_load_attr":
                ForEachImage(line, line.Value, _ => true, (image, source) => labels.SetAttribute(image, "src", source));
                break;
            default:
                break;
        }
    }

    private void ForEach(FtrLine line, Action<int, int> act)
    {
        foreach (var (node, attribute) in Ask(line).Nodes)
            act(node, attribute);
    }

    private void Strip(int node, int attribute)
    {
        if (attribute >= 0)
            DropAttribute(node, attribute);
        else if (page.KindOf(node) == PageNodeKind.Element)
            labels.Exclude(node);
        else
            labels.Remove(node);
    }

    private void DropAttribute(int node, int attribute)
    {
        if (attribute >= 0)
            labels.SetAttribute(node, page.AttributeNameOf(node, attribute), null);
    }

    private void MoveInto(FtrLine line)
    {
        var target = Ask(line.Target!, line)
            .Nodes.FirstOrDefault(found => found.Attribute < 0 && page.KindOf(found.Node) == PageNodeKind.Element).Node;
        ForEach(line, (node, attribute) =>
        {
            if (target > 0 && attribute < 0)
                labels.Move(node, target);
        });
    }

    private void StripByName(FtrLine line)
    {
        var words = Unquoted(line.Value);
        var found = 0;
        for (var node = 1; node < page.Count && words.Length > 0; node++)
        {
            if (Holds(page.AttributeOf(node, "class")) || Holds(page.AttributeOf(node, "id")))
            {
                labels.Exclude(node);
                found++;
            }
        }

        labels.Found(line.ToString(), found);

        bool Holds(string? names) => names?.Contains(words, StringComparison.Ordinal) == true;
    }

    private void ForEachImage(FtrLine line, string attribute, Func<string, bool> isMeant, Action<int, string> act)
    {
        var found = 0;
        for (var node = 1; node < page.Count; node++)
        {
            if (page.NameOf(node) is not "img" || page.AttributeOf(node, attribute) is not { } value || !isMeant(value))
                continue;
            found++;
            act(node, value);
        }

        labels.Found(line.ToString(), found);
    }

    private static string Unquoted(string words) =>
        words.Replace("\"", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
}
