using System.Text;
using NewsKit.Hostile;

namespace NewsKit.Fuzz;

/// <summary>HTML from a grammar that knows the rules and breaks them: misnesting, raw text, svg and math, odd quotes.</summary>
internal static class Soup
{
    private static readonly string[] Names =
    [
        .. ("html head body title meta base link script style noscript template article section header footer aside nav main "
            + "div h1 h2 h3 p br hr blockquote pre code b i u s em strong small sub sup mark a font nobr span ul ol li dl dt dd "
            + "figure figcaption img picture source video audio iframe object embed table caption colgroup col thead tbody "
            + "tfoot tr th td form input button select option optgroup textarea details summary time address svg g path title "
            + "desc foreignObject math mi mtext annotation-xml mglyph malignmark ruby rt rp plaintext xmp listing frameset "
            + "frame marquee x-y isindex image").Split(' '),
    ];

    private static readonly string[] Attributes =
    [
        .. ("id class href src srcset alt title lang dir rel style onclick datetime itemprop itemscope itemtype property name "
            + "content type data-src width height start value colspan charset http-equiv encoding").Split(' '),
    ];

    private static readonly string[] Words =
    [
        "Le bac repart", "Par Lise Marnet", "13 septembre 2023", "il y a 2 heures", "Publié le", "À lire aussi", "Commentaires",
        "Répondre", "FAQ", "Pourquoi ?", "© 2023", "AFP",
        "é", "«", "»", "’", "\u00A0", "\u202F", "&amp;", "&nbsp;", "&#x3C;", "&lt", "<", ">", "\"", "'", "`", "&",
        "\u0000", "\u001B", "\uFFFE", "\uD800", "😀", "שלום", "Ã©", "\u202E", "0", "1.", "-", "#", "*", "\n", "  ",
        "comment author byline", "comment-list", "related", "footer", "https://a.example/x", "/p.png 2x, /q.png 100w",
        "javascript:x", "https://schema.org/NewsArticle", "fr", "utf-8",
        "{\"@type\":\"NewsArticle\",\"headline\":\"x\"}", "<!--", "-->", "<![CDATA[", "]]>",
        "</script>", "<?x", "<!doctype html>",
    ];

    internal static string Page(Dice dice)
    {
        var page = new StringBuilder();
        var open = new Stack<string>();
        for (var steps = 1 + dice.Next(1 << dice.Next(11)); steps > 0; steps--)
        {
            switch (dice.Next(10))
            {
                case < 4:
                    var name = dice.Of(Names);
                    Tag(page, name, dice);
                    open.Push(name);
                    break;
                case < 6 when open.Count > 0:
                    page.Append("</").Append(dice.OneIn(6) ? dice.Of(Names) : open.Pop());
                    page.Append(dice.OneIn(20) ? " x" : "").Append('>');
                    break;
                case 6 when dice.OneIn(3):
                    page.Append(dice.Of(HostilePayloads.All).Text);
                    break;
                case 7 when dice.OneIn(8):
                    page.Insert(page.Length, dice.Of(Words), 1 + dice.Next(1 << dice.Next(12)));
                    break;
                default:
                    page.Append(dice.Of(Words)).Append(' ');
                    break;
            }
        }

        return page.ToString();
    }

    private static void Tag(StringBuilder page, string name, Dice dice)
    {
        page.Append('<').Append(dice.OneIn(9) ? name.ToUpperInvariant() : name);
        for (var count = dice.Next(4); count > 0; count--)
        {
            var quote = dice.Of(["\"", "'", "", "`"]);
            page.Append(dice.OneIn(9) ? "" : " ").Append(dice.Of(Attributes)).Append(dice.OneIn(7) ? "" : "=").Append(quote)
                .Append(dice.OneIn(5) ? dice.Of(HostilePayloads.All).Text : dice.Of(Words)).Append(dice.OneIn(12) ? "" : quote);
        }

        page.Append(dice.OneIn(9) ? "/>" : dice.OneIn(20) ? "" : ">");
    }
}
