using System.Globalization;
using System.Text;
using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Long and deep discussions, read from whole pages.</summary>
public sealed class CommentThreadTests
{
    [Fact]
    public void ThousandComments_AreAllRead()
    {
        var thread = Parse(1_000, nested: false);
        Assert.Equal(1_000, thread.DeclaredCount);
        Assert.Equal(1_000, thread.Items.Count);
        Assert.Equal("Nom 999", thread.Items[^1].Author?.Name);
    }

    [Fact]
    public void DeepReplies_StopAtTheLimit()
    {
        var depth = 0;
        for (var level = Parse(100, nested: true).Items; level.Count > 0; level = level[0].Replies)
            depth++;
        Assert.Equal(64, depth);
    }

    [Fact]
    public void BoxOfRecentComments_IsNoDiscussion()
    {
        const string Box = """
            <aside class="sidebar"><div class="widget latest-comments"><h3>Derniers commentaires</h3><ul>
            <li class="comment"><span class="author">Berthe</span> <time>3 mars 2021</time> <a href="/a#comment-1">Une cloche cherche son fondeur</a></li>
            <li class="comment"><span class="author">Luc</span> <time>2 mars 2021</time> <a href="/b#comment-2">Le four banal se rallume</a></li></ul></div></aside>
            """;
        Assert.Null(Read(Box).Comments);
    }

    [Fact]
    public void OneNamedCommentAmongOthers_HidesNone()
    {
        const string Item =
            "<div class=\"entry\"><span class=\"author\">Nom</span> <time>2 janvier 2024 à 3:04</time><p>Une remarque sans "
            + "histoire.</p></div>";
        var page = $"<div id=comments>{Item}{Item}<div class=\"entry\" id=\"comment-7\"><span class=\"author\">Rédaction</span>"
            + $" <time>2 janvier 2024 à 3:04</time><p>Merci.</p></div>{Item}</div>";
        Assert.Equal(["Nom", "Nom", "Rédaction", "Nom"], Read(page).Comments?.Items.Select(comment => comment.Author?.Name));
    }

    [Theory]
    [InlineData("<p>Les commentaires sont fermés.</p>", DiagnosticCodes.CommentsClosed)]
    [InlineData("<p>Soyez le premier à commenter</p>", DiagnosticCodes.CommentsNone)]
    [InlineData("<h2>12 commentaires</h2>", DiagnosticCodes.CommentsByScript)]
    [InlineData("<div id=\"disqus_thread\"></div>", DiagnosticCodes.CommentsByScript)]
    [InlineData("<div class=\"fb-comments\" data-href=\"/\"></div>", DiagnosticCodes.CommentsByScript)]
    [InlineData(Signed + "<a href=\"/bac/comment-page-2/#comments\">Page 2</a>", DiagnosticCodes.CommentsPartial)]
    [InlineData(Signed + "<button>Afficher plus de commentaires</button>", DiagnosticCodes.CommentsPartial)]
    [InlineData("<h2>9 commentaires</h2>" + Signed, DiagnosticCodes.CommentsPartial)]
    [InlineData("<h2>1 commentaire</h2>" + Signed, null)]
    public void WhatIsNotThere_IsSaid(string inside, string? code)
    {
        var codes = Read($"<div id=comments class=comments-area>{inside}</div>").Diagnostics.Select(diagnostic => diagnostic.Code)
            .Where(found => found.StartsWith("NK300", StringComparison.Ordinal) && found is not "NK3001");
        Assert.Equal(code is null ? [] : [code], codes);
    }

    private const string Signed =
        "<ol class=comment-list><li class=comment id=comment-1><b class=fn>Lise</b> <time>2 janvier 2024 à 3:04</time><div "
        + "class=comment-content><p>Bien vu.</p></div></li></ol>";

    private static CommentThread Parse(int count, bool nested)
    {
        var list = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"<div id=comments><h2>{count} commentaires</h2><ol class=comment-list>");
        for (var i = 0; i < count; i++)
        {
            list.Append(CultureInfo.InvariantCulture,
                $"<li id=comment-{i} class=comment><b class=fn>Nom {i}</b> <time>2 janvier 2024 à 3:04</time>"
                    + $"<div class=comment-content><p>Texte {i}.</p></div>")
                .Append(nested ? "<ol class=children>" : "</li>");
        }

        var thread = Read(list.ToString()).Comments;
        Assert.NotNull(thread);
        return thread;
    }

    private static Article Read(string end)
    {
        const string Paragraph =
            "<p>Le bac de Corvane a repris ses traversées lundi, avec deux chèvres et un facteur à bord, sous une pluie "
            + "fine.</p>";
        var result = new ArticleParser()
            .Parse($"<html lang=fr><body><article><h1>Le bac repart</h1>{Paragraph}{Paragraph}</article>{end}</body></html>");
        Assert.NotNull(result.Article);
        return result.Article;
    }
}
