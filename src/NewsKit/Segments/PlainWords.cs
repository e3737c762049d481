using System.Text;

namespace NewsKit.Segments;

/// <summary>Names of the code as plain words.</summary>
internal static class PlainWords
{
    /// <summary><c>ContainerText</c> as <c>container text</c>.</summary>
    internal static string Of(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && words.Length > 0)
                words.Append(' ');
            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }
}
