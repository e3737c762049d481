using System.Text.Json;
using NewsKit.Model;

namespace NewsKit.Metadata;

/// <summary>Reads who signs, in all the shapes pages give it: text, object, reference, lists of these, lists of names.</summary>
internal sealed class JsonLdAuthors(MetadataBuilder found, JsonLdNodes graph)
{
    internal void Read(JsonLdNode work, string name, FieldSource source)
    {
        if (!graph.TryGet(work.Element, name, out var authors))
            return;
        // One more than are kept, so that the cut is reported.
        foreach (var author in JsonLdValue.Items(authors).Take(found.Limits.Authors + 1))
        {
            if (author.ValueKind == JsonValueKind.Object)
                ReadSigner(author, source, work.Order);
            else
                found.Add(MetadataField.Author, JsonLdValue.Text(author), source, work.Order);
        }
    }

    private void ReadSigner(JsonElement author, FieldSource source, int order)
    {
        var kind = graph.TypeOf(author);
        // A role object says how somebody took part; the somebody stands within.
        if (kind?.EndsWith("Role", StringComparison.Ordinal) == true && graph.TryGet(author, "author", out var inner)
            && inner.ValueKind == JsonValueKind.Object)
            (author, kind) = (inner, graph.TypeOf(inner));
        var (address, role) = (graph.Text(author, "url") ?? graph.Text(author, "sameAs"), graph.Text(author, "jobTitle"));
        if (!graph.TryGet(author, "name", out var names) && !graph.TryGet(author, "@value", out names))
        {
            found.Add(MetadataField.Author, GivenAndFamily(author), source, order, address, kind, role);
            return;
        }

        foreach (var name in JsonLdValue.Items(names))
            found.Add(MetadataField.Author, JsonLdValue.Text(name), source, order, address, kind, role);
    }

    private string? GivenAndFamily(JsonElement person) =>
        (graph.Text(person, "givenName"), graph.Text(person, "familyName")) switch
        {
            ({ } given, { } family) => given + " " + family,
            var (given, family) => given ?? family,
        };
}
