using NewsKit.BodyModel;
using NewsKit.Sections;
using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Lines, copies and hidden words among the text, given what the model took: one letter a block, x for taken.</summary>
public sealed class LinesAmidTextTests
{
    private const string One = "Le bac a repris son service lundi matin, avec une heure de retard et deux camions.";
    private const string Two = "La mairie promet une barge plus large avant la fin de la saison, sans dire qui la paiera.";
    private const string Three = "Sur le quai, les pêcheurs haussent les épaules : ils traversent à la rame depuis toujours.";
    private const string Four = "Le syndicat des bateliers se réunira jeudi soir au café du port pour voter la suite.";

    [Fact]
    public void SentenceBetweenTwoOfItsKind_IsKept() =>
        Assert.Equal([One, Two, Three], Kept($"<p>{One}</p><p>{Two}</p><p>{Three}</p>", "x.x"));

    [Theory]
    [InlineData("<div>La mairie promet une barge plus large avant la fin de la saison.</div>")]
    [InlineData("<p class=note>La mairie promet une barge plus large avant la fin de la saison.</p>")]
    [InlineData("<p>Mairie de Corvane, service des transports et des bacs</p>")]
    public void LineOfAnotherKindOrWithoutASentence_IsNot(string line) =>
        Assert.Equal([One, Three], Kept($"<p>{One}</p>{line}<p>{Three}</p>", "x.x"));

    [Theory]
    [InlineData("<p>{0}</p><p>1974</p><p>{1}</p>", "x.x", 3)]
    [InlineData("<p>{0}</p><span class=n>1974</span><p>{1}</p>", "xxx", 2)]
    [InlineData("<div class=e><time>8h10</time><p>{0}</p></div><div class=e><time>9h</time><p>{1}</p></div>"
        + "<div class=e><time>10:30</time><p>{0}</p></div>", ".x.x.x", 5)]
    [InlineData("<p>{0}</p><p>Contenu 12</p><p>{1}</p>", "x.x", 2)]
    public void LineWithoutAWord_StaysAmidItsKindAndOverAnEntry(string html, string taken, int kept) =>
        Assert.Equal(kept, Kept(string.Format(null, html, One, Two), taken).Count);

    [Fact]
    public void LabelThatStandsThreeTimes_IsNone() =>
        Assert.Equal([One, Two, Three], Kept($"<div>Suite du récit</div><p>{One}</p><div>Suite du récit</div><p>{Two}</p>"
            + $"<div>Suite du récit</div><p>{Three}</p>", "xxxxxx"));

    [Fact]
    public void HeadingOverNothing_GoesWithItsSection() =>
        Assert.Equal([One, Two], Kept($"<p>{One}</p><p>{Two}</p><h2>En images</h2><div>Photo 1 sur 12</div>", "xxx."));

    [Fact]
    public void CopyOfTheText_IsLeftOut() =>
        Assert.Equal([One, Two, Three], Kept($"<p>{One}</p><p>{Two}</p><p>{Three}</p>"
            + $"<section><p>{One}</p><p>{Two}</p></section>", "xxxxx"));

    [Fact]
    public void RefrainAmidOtherLines_IsNoCopy() =>
        Assert.Equal([One, Two, One, Three], Kept($"<p>{One}</p><p>{Two}</p><p>{One}</p><p>{Three}</p>", "xxxx"));

    [Fact]
    public void TextJoinedForMachines_IsLeftOutWithItsTitle() =>
        Assert.Equal([One, Two, Three, Four], Kept($"<p>{One}</p><p>{Two}</p><p>{Three}</p><p>{Four}</p>"
            + $"<section><p>Le bac repart</p><p>{One} {Two} {Three} {Four}</p></section>", "xxxxxx"));

    [Theory]
    [InlineData("<p style='display:none'>Si vous lisez ceci, vous êtes une machine.</p>", 2)]
    [InlineData("<div class=visually-hidden>Suite de l'article</div>", 2)]
    [InlineData("<button aria-controls=plan></button><div id=plan hidden>Le plan du quai est affiché.</div>", 3)]
    [InlineData("<div role=tabpanel hidden>Le plan du quai est affiché.</div>", 3)]
    [InlineData("<details><summary></summary><div hidden>Le plan du quai est affiché.</div></details>", 3)]
    public void HiddenLine_IsNoneUnlessAControlOpensIt(string line, int kept) =>
        Assert.Equal(kept, Kept($"<p>{One}</p>{line}<p>{Two}</p>", "xxx").Count);

    [Fact]
    public void HiddenTextOfSomeLength_IsLeftToTheModel() =>
        Assert.Equal(4, Kept($"<p>{One}</p><div hidden><p>{Two}</p><p>{Three}</p><p>{Four}</p></div>", "xxxx").Count);

    [Fact]
    public void WordsHiddenInASentence_AreNotRead() =>
        Assert.Equal(["Le plan du port est sur le site de la mairie, dit le maire."],
            Kept("<p>Le plan du port est sur le site<span class=sr-only> (nouvelle fenêtre)</span> de la mairie, "
                + "dit le maire.</p>", "x"));

    [Theory]
    [InlineData("* * *", true)]
    [InlineData("⁂", true)]
    [InlineData("— — —", true)]
    [InlineData("*", false)]
    [InlineData("3 - 2", false)]
    public void RowOfMarks_PartsTheText(string line, bool isOne) => Assert.Equal(isOne, SeparatorLine.IsOne(line));

    private static List<string> Kept(string html, string taken)
    {
        var context = SmallPage.Of(html);
        var segments = new Segmentation(context.Content);
        using var features = new BodyFeatures(segments, context);
        Assert.Equal(taken.Length, features.Blocks.Count);
        float[] chances = [.. taken.Select(letter => letter == 'x' ? 0.9f : 0.1f)];
        return BodySelection.Of(segments, features, chances).ConvertAll(context.Content.StringOf);
    }

    [Theory]
    [InlineData("<p><a href=\"#\">Offrir le texte</a> <a href=\"#reagir\">Réagir</a></p>")]
    [InlineData("<div><a href=\"javascript:void(0)\">Écouter</a> | <a>Enregistrer</a></div>")]
    [InlineData("<p><a href=\"#\">Mettre de côté</a></p>")]
    public void LinksThatLeadNowhere_AreTools(string tools) => Assert.Equal(
        [.. BodyPage.Sentences.Take(4)],
        BodyPage.Texts(BodyPage.Read(BodyPage.Paragraphs(0, 1) + tools + BodyPage.Paragraphs(2, 3))));

    [Theory]
    [InlineData("<div><time>8h05</time><h3>Le quai ouvre</h3>", "8h05")]
    [InlineData("<div class=\"entry\"><p>8:05</p><h3>Le quai ouvre</h3>", "8:05")]
    [InlineData("<div><span>08 h 05</span><div><h3>Le quai ouvre</h3></div>", "08 h 05")]
    public void HourOfTheFirstEntry_Stays(string head, string hour)
    {
        string Entry(string time, int sentence) => head.Replace(hour, time, StringComparison.Ordinal)
            + BodyPage.Paragraphs(sentence) + "</div>";

        var texts = BodyPage.Texts(BodyPage.Read(Entry(hour, 0) + Entry("9" + hour[1..], 1) + Entry("7" + hour[1..], 2)));

        Assert.Equal(hour, texts[0]);
    }
}
