using System.Text;
using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Sections;

public sealed class LanguageReadingTests
{
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["fr"] = "Le marché de la place a rouvert dimanche avec une vingtaine de marchands, et les habitants du quartier sont "
            + "venus en nombre pour l'occasion, sous un ciel clair que personne n'attendait.",
        ["en"] = "The market on the square has opened again with about twenty traders, and the people of the quarter came in "
            + "great numbers for it, under a clear sky that nobody had expected at all.",
        ["de"] = "Der Markt auf dem Platz ist wieder offen, und die Leute aus dem Viertel kamen zu den Händlern, die sich mit "
            + "einer neuen Ordnung noch nicht ganz angefreundet haben, auch wenn es besser ist.",
        ["es"] = "El mercado de la plaza ha abierto otra vez con una veintena de puestos, y los vecinos del barrio llegaron en "
            + "gran número para verlo, entre ellos los más viejos, que ya no lo esperaban.",
        ["it"] = "Il mercato della piazza è di nuovo aperto con una ventina di banchi, e gli abitanti del quartiere sono "
            + "venuti in gran numero per vederlo, anche quelli che non lo aspettavano più.",
        ["pt"] = "O mercado da praça voltou a abrir com cerca de vinte bancas, e os moradores do bairro vieram em grande "
            + "número para o ver, também os mais velhos, que já não esperavam por isso.",
        ["nl"] = "De markt op het plein is weer open met een twintigtal kramen, en de mensen van de buurt kwamen in groten "
            + "getale om het te zien, ook de oudsten die er niet meer op rekenden.",
    };

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("it")]
    [InlineData("pt")]
    [InlineData("nl")]
    public void UndeclaredLanguage_IsToldFromTheText(string language) => Assert.Equal(language, Read("", language).Language);

    [Theory]
    [InlineData("fr", "en")]
    [InlineData("de", "en-US")]
    [InlineData("nl", "de")]
    [InlineData("en", "pl")]
    public void WrongDeclaration_IsCorrectedAndSaid(string language, string declared)
    {
        var article = Read(declared, language);

        Assert.Equal(language, article.Language);
        Assert.Contains(article.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.LanguageCorrected);
    }

    [Theory]
    [InlineData("fr", "fr-CH")]
    [InlineData("pt", "pt-BR")]
    public void RightDeclaration_IsKeptWithItsRegion(string language, string declared) =>
        Assert.Equal(declared, Read(declared, language).Language);

    [Fact]
    public void DeclaredLanguageWithAsManyWordsOfItsOwn_IsKept() =>
        Assert.Equal("en", new ArticleParser().Parse(Encoding.UTF8.GetBytes("<html lang=\"en\"><body><article><h1>1902</h1>"
            + string.Concat(Enumerable.Range(1, 3).Select(i =>
                $"<p>{Texts["fr"]} {Texts["fr"]} {i}.</p><p>{Texts["en"]} {i}.</p>"))
            + "</article></body></html>")).Article!.Language);

    [Fact]
    public void LanguageOfTheCaller_IsNeverContradicted()
    {
        var parser = new ArticleParser(new ArticleParserOptions { Reading = new ReadingOptions { Language = "en" } });

        Assert.Equal("en", parser.Parse(Page("", "fr")).Article!.Language);
    }

    private static Article Read(string declared, string language) => new ArticleParser().Parse(Page(declared, language)).Article!;

    private static byte[] Page(string declared, string language) => Encoding.UTF8.GetBytes(
        $"<html{(declared.Length > 0 ? $" lang=\"{declared}\"" : "")}><head><meta charset=utf-8><title>1902</title></head>"
            + $"<body><article><h1>1902</h1>"
        + string.Concat(Enumerable.Range(1, 4).Select(i => $"<p>{Texts[language]} {i}.</p>")) + "</article></body></html>");
}
