using NewsKit.Model;
using NewsKit.Output;
using Xunit;

namespace NewsKit.Tests.Output;

public sealed class TextArticleWriterTests
{
    private static readonly TextArticleWriter Writer = new();

    [Fact]
    public void Article_ReadsAsAPage()
    {
        var article = new Article
        {
            Headline = "La crue",
            Byline = new Byline
            {
                Authors =
                [new Author { Name = "Anne Morel" }, new Author { Name = "Luc Petit", Role = "à Annecy" }],
                Agencies = ["AFP"]
            },
            Published = new Timestamp { Value = "2023-09-13", Precision = TimestampPrecision.Day },
            Body =
            [
                new Heading { Level = 2, Text = "L’eau monte" },
                new Paragraph { Text = "Un <mot> & *un* autre." },
                new ListBlock { Items = [[new Paragraph { Text = "un" }], [new Paragraph { Text = "deux" }]] },
            ],
            Comments = new CommentThread
            {
                Items = [new Comment { Author = new CommentAuthor { Name = "Zoé" }, Body = [new Paragraph { Text = "Oh." }],
                    Replies = [new Comment { Body = [new Paragraph { Text = "Ah." }] }] }],
            },
        };

        Assert.Equal(
            """
            La crue
            =======

            Anne Morel, Luc Petit, à Annecy, AFP

            Publié le 13 septembre 2023

            L’eau monte
            -----------

            Un <mot> & *un* autre.

            - un
            - deux

            Commentaires (1)
            ----------------

            - Zoé

              Oh.

              - Ah.

            """.ReplaceLineEndings("\n"), Written.By(Writer, article));
    }

    [Fact]
    public void HostileText_HasNoControlsLeft() => Assert.All(HostileArticle.Texts, text => Assert.DoesNotContain(
        Written.By(Writer, HostileArticle.WithText(text)), c => char.IsControl(c) && c is not ('\n' or '\t')));
}
