using System.Collections.Frozen;

namespace NewsKit.XPath;

/// <summary>Every directive of the language, and the shape of its value.</summary>
internal static class FtrDirective
{
    private const int FarthestMisspelling = 2;

    private static readonly FrozenDictionary<string, FtrShape> Shapes = new Dictionary<string, FtrShape>
    {
        ["title"] = FtrShape.XPath,
        ["body"] = FtrShape.XPath,
        ["author"] = FtrShape.XPath,
        ["date"] = FtrShape.XPath,
        ["strip"] = FtrShape.XPath,
        ["strip_attr"] = FtrShape.XPath,
        ["dissolve"] = FtrShape.XPath,
        ["single_page_link"] = FtrShape.XPath,
        ["next_page_link"] = FtrShape.XPath,
        ["if_page_contains"] = FtrShape.XPath,
        ["native_ad_clue"] = FtrShape.XPath,
        ["not_logged_in_xpath"] = FtrShape.XPath,
        ["wrap_in"] = FtrShape.XPathWithArgument,
        ["move_into"] = FtrShape.XPathWithTarget,
        ["strip_id_or_class"] = FtrShape.Words,
        ["strip_image_src"] = FtrShape.Words,
        ["src_lazy_load_attr"] = FtrShape.Words,
        ["find_string"] = FtrShape.Words,
        ["replace_string"] = FtrShape.Replacement,
        ["http_header"] = FtrShape.WordsWithArgument,
        ["test_url"] = FtrShape.Words,
        ["test_contains"] = FtrShape.Words,
        ["prune"] = FtrShape.Switch,
        ["skip_json_ld"] = FtrShape.Switch,
        ["convert_double_br_tags"] = FtrShape.Switch,
        ["autodetect_on_failure"] = FtrShape.Switch,
        ["requires_login"] = FtrShape.Switch,

        // For programs that fetch, tidy or draw; they have no part in reading a page.
        ["tidy"] = FtrShape.Idle,
        ["parser"] = FtrShape.Idle,
        ["insert_detected_image"] = FtrShape.Idle,
        ["autodetect_next_page"] = FtrShape.Idle,
        ["single_page_link_in_feed"] = FtrShape.Idle,
        ["strip_comments"] = FtrShape.Idle,
        ["login_uri"] = FtrShape.Idle,
        ["login_username_field"] = FtrShape.Idle,
        ["login_password_field"] = FtrShape.Idle,
        ["login_extra_fields"] = FtrShape.Idle,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static FtrShape? ShapeOf(string name) => Shapes.TryGetValue(name, out var shape) ? shape : null;

    /// <summary>The directive that was most likely meant; null when none is near.</summary>
    internal static string? Meant(string name)
    {
        if (name.Length > 64)
            return null;
        var best = Shapes.Keys.Order(StringComparer.Ordinal).MinBy(known => Distance(known, name));
        return best is not null && Distance(best, name) <= FarthestMisspelling ? best : null;
    }

    /// <summary>How many letters to change, add or leave out.</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                (diagonal, row[j]) = (row[j], cost);
            }
        }

        return row[^1];
    }
}
