using System.Text;
using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
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

    [Theory]
    [InlineData(3, null)]
    [InlineData(4, "fr")]
    public void UndeclaredLanguage_NeedsFourWords(int hits, string? expected) =>
        Assert.Equal(expected, OfWords("", Words("nous", hits) + Words("bac", 60)));

    [Theory]
    [InlineData("en", 24, 0, 60, "en")]
    [InlineData("en", 25, 0, 60, "fr")]
    [InlineData("en", 25, 0, 100, "fr")]
    [InlineData("en", 25, 0, 101, "en")]
    [InlineData("lv", 30, 0, 70, "fr")]
    [InlineData("lv", 30, 0, 71, "lv")]
    [InlineData("en", 26, 12, 60, "fr")]
    [InlineData("en", 26, 13, 60, "en")]
    [InlineData("fr-CA", 26, 0, 60, "fr-CA")]
    [InlineData("en", 0, 0, 60, "en")]
    public void Declaration_IsOverruledByManyWordsOnly(string declared, int french, int english, int others, string expected) =>
        Assert.Equal(expected, OfWords(declared, Words("nous", french) + Words("you", english) + Words("bac", others)));

    [Theory]
    [InlineData(399, "en")]
    [InlineData(400, "fr")]
    public void FirstWordsOfTheBody_AreEnough(int words, string expected) =>
        Assert.Equal(expected, OfWords("en", Words("nous", words), Words("you", 500)));

    [Theory]
    [InlineData(39, "en")]
    [InlineData(40, "fr")]
    public void PageIsAsked_WhereTheBodyIsShort(int words, string expected)
    {
        var context = SmallPage.Of($"<body><p>{Words("you", 90)}</p><p>{Words("nous", 5)}{Words("bac", words - 5)}</p></body>");
        var segments = new Segmentation(context.Content);
        segments.Claim(1, 2, SectionKind.Body);

        Assert.Equal(expected, LanguageReading.Read(segments, context));
    }

    [Fact]
    public void PageWithoutWords_HasNoLanguage() => Assert.Null(OfWords("", "1902"));

    [Theory]
    [InlineData("en", 30, null, "text")]
    [InlineData("en", 0, null, "html:lang")]
    [InlineData("", 30, null, "text")]
    [InlineData("", 0, null, null)]
    [InlineData("en", 30, "fr_CA", "option")]
    public void Evidence_NamesTheSource(string declared, int french, string? given, string? expected)
    {
        var context = OfBody(declared, Words("nous", french)) with { Options = new ReadingOptions { Language = given } };
        LanguageReading.Read(BodyOf(context), context);

        Assert.Equal(expected, context.Evidence.ToDictionary().GetValueOrDefault("language"));
    }

    [Fact]
    public void UndeclaredLanguage_CorrectsNothing()
    {
        var context = OfBody("", Words("nous", 30));
        LanguageReading.Read(BodyOf(context), context);

        Assert.Empty(context.Log.ToList());
    }

    private static string Words(string word, int times) => string.Concat(Enumerable.Repeat(word + " ", times));

    private static string? OfWords(string declared, params string[] paragraphs)
    {
        var context = OfBody(declared, paragraphs);
        return LanguageReading.Read(BodyOf(context), context);
    }

    private static ReadingContext OfBody(string declared, params string[] paragraphs) => SmallPage.Of(
        $"<html lang='{declared}'><body>{string.Concat(paragraphs.Select(text => $"<p>{text}</p>"))}</body></html>");

    private static Segmentation BodyOf(ReadingContext context)
    {
        var segments = new Segmentation(context.Content);
        segments.Claim(0, context.Content.Blocks.Length, SectionKind.Body);
        return segments;
    }

    private static Article Read(string declared, string language) => new ArticleParser().Parse(Page(declared, language)).Article!;

    private static byte[] Page(string declared, string language) => Encoding.UTF8.GetBytes(
        $"<html{(declared.Length > 0 ? $" lang=\"{declared}\"" : "")}><head><meta charset=utf-8><title>1902</title></head>"
            + $"<body><article><h1>1902</h1>"
        + string.Concat(Enumerable.Range(1, 4).Select(i => $"<p>{Texts[language]} {i}.</p>")) + "</article></body></html>");
}
