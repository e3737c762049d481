using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using NewsKit.Tests.Blocks;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Discussions in plain lines: <c>name @ date: first paragraph / second</c>.</summary>
public sealed class CommentLinesTests
{
    [Fact]
    public void NameAndDateInOneLine_StartAComment() => Assert.Equal(
        ["Nadia K @ 2024-02-05T22:14: Quelle histoire. / Vraiment.", "VieuxLoup @ 2024-02-06T21:03: Je l'avais dit."],
        Read("Nadia K février 5, 2024 - 10:14 pm", "Quelle histoire.", "Vraiment.", "Répondre",
            "VieuxLoup février 6, 2024 - 9:03 pm", "Je l'avais dit.", "Répondre"));

    [Fact]
    public void SignaturesBelowTheTexts_EndThem() => Assert.Equal(
        ["Nadia K @ 2024-02-05T22:14: Quelle histoire.", "VieuxLoup @ 2024-02-06T21:03: Je l'avais dit."],
        Read("Quelle histoire.", "Posté par Nadia K, 5 février 2024 à 22:14", "Je l'avais dit.",
            "Posté par VieuxLoup, 6 février 2024 à 21:03"));

    [Fact]
    public void NameDateAndTextInOneLine_AreAComment() => Assert.Equal(
        ["Nadia K @ 2024-02-05: Quelle histoire !", "VieuxLoup @ 2024-02-06: Je l'avais dit."],
        Read("Nadia K (05/02/2024) : Quelle histoire !", "VieuxLoup (06/02/2024) : Je l'avais dit."));

    [Fact]
    public void DateUnderTheName_StartsAComment() => Assert.Equal(
        ["IceFan88 @ 2022-09-02T08:14: A tree!", "Grandma Orra @ 2022-09-02T12:30: My song."],
        Read("IceFan88", "September 2, 2022 at 8:14 am", "A tree!", "Grandma Orra", "September 2, 2022 at 12:30 pm", "My song."));

    [Fact]
    public void SignedLineWithinAComment_IsPartOfItWhereRepliesMarkTheEnd() => Assert.Equal(
        ["Lise @ 2024-02-05T22:14: Je cite : / Paul 6 février 2024 à 10:00 / Il avait raison.", "Marc @ 2024-02-07T09:00: Oui."],
        Read("Lise 5 février 2024 à 22:14", "Je cite :", "Paul 6 février 2024 à 10:00", "Il avait raison.", "Répondre",
            "Marc 7 février 2024 à 9:00", "Oui."));

    [Fact]
    public void Controls_AreNoText() => Assert.Equal(
        ["Lise @ 2024-02-05T22:14: Bien."],
        Read("2 commentaires", "Lise 5 février 2024 à 22:14", "Votre commentaire est en attente de modération.", "Bien.",
            "Signaler", "Répondre"));

    [Theory]
    [InlineData("Le bac repart le 5 février 2024 à 22:14, dit-on.")]
    [InlineData("Rendez-vous le 5 février 2024")]
    [InlineData("Lise 5 février 2024 à 22:14 depuis le quai")]
    [InlineData("Fin de citation. 5 février 2024 à 22:14")]
    [InlineData("Et voir aussi p. 5 février 2024 à 22:14")]
    [InlineData("Un bac de la SNCM. 5 février 2024 à 22:14")]
    [InlineData("On se retrouve tous ensemble ce soir au port 5 février 2024 à 22:14")]
    [InlineData("13 juin 2020, 10:21, Lise")]
    [InlineData("13 juin 2020, par la pluie ! Et quelle pluie")]
    [InlineData("Oui ! Le 5 février 2024 à 22:14")]
    [InlineData("5 février 2024 à 22:14")]
    public void SentenceWithADate_SignsNothing(string line) =>
        Assert.False(CommentLines.IsSigned(Collected.Paragraphs(line, "Bien."), 0));

    [Theory]
    [InlineData("Lise 5 février 2024 à 22:14")]
    [InlineData("Lise du Faubourg, le 5 février 2024 à 22 h 14")]
    [InlineData("Lise – 05/02/2024 à 22:14")]
    [InlineData("Lise 5 février 2024")]
    [InlineData("Lise, le 5 février 2024 à 22:14")]
    [InlineData("Lise D. 5 février 2024 à 22:14")]
    [InlineData("Lise J.D. 5 février 2024 à 22:14")]
    [InlineData("Lise, du port (5 février 2024 à 22:14).")]
    [InlineData("13 juin 2020, 10:21, par Lise")]
    [InlineData("13 juin 2020 by Lise")]
    public void NameThenDate_Signs(string line) => Assert.True(CommentLines.IsSigned(Collected.Paragraphs(line, "Bien."), 0));

    [Theory]
    [InlineData(true, "Lise", "5 février 2024 à 22:14", "Bien.")]
    [InlineData(true, "Lise", "le 5 février 2024", "Bien.")]
    [InlineData(false, "Lise", "le 5 février 2024, jour de la grande crue", "Bien.")]
    [InlineData(false, "Bien vu !", "5 février 2024 à 22:14", "Bien.")]
    [InlineData(false, "Lise")]
    public void NameAboveADateLine_Signs(bool expected, params string[] lines) =>
        Assert.Equal(expected, CommentLines.IsSigned(Collected.Paragraphs(lines), 0));

    [Fact]
    public void PortraitBetweenNameAndDate_IsSteppedOver() => Assert.True(CommentLines.IsSigned(
        Collected.FromHtml("<p>Lise</p><img src=/lise.png><p>5 février 2024 à 22:14</p><p>Bien.</p>"), 0));

    [Theory]
    [InlineData("<p>Bien.</p>", true)]
    [InlineData("<p>Répondre</p><p>Bien.</p>", true)]
    [InlineData("<img src=/a.png><p>Bien.</p>", true)]
    [InlineData("<p>Bien vu, <a href=/a>Marc</a></p>", true)]
    [InlineData("", false)]
    [InlineData("<p>Répondre</p>", false)]
    [InlineData("<p><a href=/a>La halle rouvre</a></p>", false)]
    [InlineData("<p>Commentaires</p>", false)]
    [InlineData("<p>3 mars 2021</p>", false)]
    public void Signature_OpensACommentWhereTextFollows(string next, bool expected)
    {
        var content = Collected.FromHtml($"<p>Lise 5 février 2024 à 22:14</p>{next}");
        var later = Collected.FromHtml($"<p>Quel vent !</p><p>Lise 5 février 2024 à 22:14</p>{next}");

        Assert.Equal(expected, CommentLines.StartsWithComment(content, 0, content.Blocks.Length));
        Assert.Equal(expected, CommentLines.HasAny(content, 0, content.Blocks.Length));
        Assert.Equal(expected, CommentLines.HasAny(later, 0, later.Blocks.Length));
        Assert.False(CommentLines.StartsWithComment(later, 0, later.Blocks.Length));
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(4, 4)]
    public void FewReplyLines_MarkNoEnd(int comments, int expected)
    {
        string[] first = ["Lise 5 février 2024 à 22:14", "Un.", "Répondre"];
        var others = Enumerable.Range(1, comments - 1).SelectMany(i => (string[])[$"Marc 5 février 2024 à 23:1{i}", "Deux."]);

        Assert.Equal(expected, Read([.. first, .. others]).Length);
    }

    [Fact]
    public void LineThatNamesSomeone_IsTextWithinAComment() => Assert.Equal(
        ["Lise @ 2024-02-05T22:14: Vrai. / En réponse à Marc"],
        Read("Lise 5 février 2024 à 22:14", "Vrai.", "En réponse à Marc"));

    [Theory]
    [InlineData("Paul a répondu à Lise 6 février 2024 à 10:00", "Oui.")]
    [InlineData("Paul replied to Lise February 6, 2024 at 10:00 am", "Yes.")]
    [InlineData("Paul 6 février 2024 à 10:00", "En réponse à Lise", "Oui.")]
    [InlineData("    Paul 6 février 2024 à 10:00", "    Oui.")]
    public void Answer_HangsOnTheCommentItNames(params string[] lines)
    {
        var content = PlainTextCollector.Collect(
            string.Join('\n', ["Lise 5 février 2024 à 22:14", "Vrai ?", .. lines, "Marc 7 février 2024 à 9:00", "Bof."]),
            CancellationToken.None);
        var comments = CommentLines.Read(new Segment(SectionKind.Comments, 0, content.Blocks.Length, -1), Reading.Of(content));
        Assert.Equal([("Lise", 0), ("Paul", 1), ("Marc", 0)], comments.Select(read => (read.Comment.Author!.Name, read.Depth)));
        Assert.All(comments, read => Assert.Single(read.Comment.Body));
    }

    [Fact]
    public void Limit_StopsTheList()
    {
        var context = Reading.Of(
            Collected.Paragraphs("Lise 5 février 2024 à 22:14", "Un.", "Marc 6 février 2024 à 22:14", "Deux."));
        context = context with { Limits = new NewsKitLimits { Comments = 1 } };
        Assert.Single(CommentLines.Read(new Segment(SectionKind.Comments, 0, 4, -1), context));
    }

    private static string[] Read(params string[] lines)
    {
        var context = Reading.Of(Collected.Paragraphs(lines));
        var comments = CommentLines.Read(new Segment(SectionKind.Comments, 0, lines.Length, -1), context);
        return
        [
            .. from read in comments
               let body = read.Comment.Body.OfType<Paragraph>().Select(paragraph => paragraph.Text)
               select $"{read.Comment.Author?.Name} @ {read.Comment.Published?.Value}: {string.Join(" / ", body)}",
        ];
    }
}
