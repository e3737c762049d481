using System.Text.Json;

namespace NewsKit.Metadata;

/// <summary>One typed object of the page's structured data.</summary>
/// <param name="Element">The object.</param>
/// <param name="Types">The bare names of its types.</param>
/// <param name="IsListed">Stands in a list of other things: an item list, related articles, comments.</param>
/// <param name="IsRoot">Stands at the root of a block or in its graph.</param>
/// <param name="Order">Elements the walk had entered at its block.</param>
internal readonly record struct JsonLdNode(
    JsonElement Element, IReadOnlyList<string> Types, bool IsListed, bool IsRoot, int Order)
{
    internal bool Is(Func<string, bool> kind)
    {
        foreach (var type in Types)
        {
            if (kind(type))
                return true;
        }

        return false;
    }
}
