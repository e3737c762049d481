using NewsKit.Decoding;
using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Decoding;

/// <summary>Markup or a text rendering.</summary>
public sealed class MarkupEvidenceTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><html><body>Bonjour</body></html>")]
    [InlineData("<!doctype html>Bonjour")]
    [InlineData("\n  <!-- cache --><html lang=fr>")]
    [InlineData("<p>Une ligne seule")]
    [InlineData("<h1 class='t'>Titre</h1>")]
    [InlineData("Bonjour <b>à tous</b>")]
    [InlineData("Premier vers<br>\nSecond vers<br>\nTroisième vers")]
    [InlineData("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>")]
    [InlineData("<a href='/'>Accueil</a>")]
    [InlineData("Avertissement : ligne 3\nlà\nencore\nici\n<html><head><title>x</title></head><body><p>Texte</p></body></html>")]
    [InlineData("Note : <img src=a.png> <script>x</script>")]
    public void Markup_IsHtml(string text) => Assert.Equal(PageKind.Html, MarkupEvidence.Weigh(text, null));

    [Theory]
    [InlineData("")]
    [InlineData("Le lac gèle\n\npar Jeanne Roux\n\nIl faisait froid.")]
    [InlineData("On note a < b et c > d.")]
    [InlineData("La balise <b> met en gras.\nElle est ancienne.")]
    [InlineData("<b> met en gras.\nElle est ancienne.")]
    [InlineData("Le cœur <3 des lecteurs\n<< Précédent\nSuivant >>")]
    [InlineData("La balise <b>mot</b> met en gras.\nUne autre ligne.\nEncore une.\nEt une.\nEt la dernière.")]
    [InlineData("Écrire à <redaction@example.org>\nou à <http://example.org>")]
    public void PlainText_IsText(string text) => Assert.Equal(PageKind.Text, MarkupEvidence.Weigh(text, null));

    [Theory]
    [InlineData("Une ligne <b>en gras.\nDeux.\nTrois.\nQuatre.", "text/html; charset=utf-8", PageKind.Html)]
    [InlineData("Une ligne <b>en gras.\nDeux.\nTrois.\nQuatre.", "text/plain", PageKind.Text)]
    [InlineData("Aucune balise.", "text/html", PageKind.Text)]
    [InlineData("<html><body><p>Oui</p></body></html>", "text/plain", PageKind.Html)]
    public void ContentType_OnlyTipsTheScale(string text, string contentType, PageKind expected) =>
        Assert.Equal(expected, MarkupEvidence.Weigh(text, contentType));
}
