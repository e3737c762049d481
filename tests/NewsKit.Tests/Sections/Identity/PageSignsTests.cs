using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Site, section, tags and language where the page declares none, or nonsense.</summary>
public sealed class PageSignsTests
{
    private const string Title = "Le bac de Corvane reprend enfin la mer";

    [Theory]
    [InlineData(" | Le Phare de Corvane", "", "<footer>© 2024 Le Phare de Corvane</footer>", null)]
    [InlineData(" - Le Phare de Corvane", "<a class=\"logo\" href=\"/\"><img alt=\"Le Phare de Corvane\" src=\"/l.png\"></a>", "",
        null)]
    [InlineData(" – Le Phare de Corvane", "", "", "https://www.le-phare-de-corvane.example/bac/retour")]
    [InlineData("", "<div class=\"logo\"><img alt=\"Logo Le Phare de Corvane\" src=\"/l.png\"></div>",
        "<footer><p>Copyright 2024 Le Phare de Corvane</p></footer>", null)]
    public void TwoSignsThatAgree_NameTheSite(string tail, string header, string footer, string? address) =>
        Assert.Equal("Le Phare de Corvane", Read(tail, header, footer, address).Site?.Name);

    [Theory]
    [InlineData(" | Le Phare de Corvane", "<footer>© 2024 Éditions du Large</footer>")]
    [InlineData(" | Le Phare de Corvane", "")]
    [InlineData("", "<footer>© 2024 Éditions du Large</footer>")]
    public void OneSignAlone_NamesNone(string tail, string footer) => Assert.Null(Read(tail, "", footer, null).Site?.Name);

    [Theory]
    [InlineData("<div class=\"breadcrumb\"><a href=\"/\">Accueil</a> › <a href=\"/port\">Vie du port</a></div>")]
    [InlineData("<nav aria-label=\"Fil d’Ariane\"><a href=\"/\">Une</a> <a href=\"/p\">Vie du port</a></nav>")]
    [InlineData("<ol class=\"breadcrumbs\"><li><a href=\"/\">Une</a></li><li><a href=\"/p\">Vie du port</a></li><li>" + Title
        + "</li></ol>")]
    public void LastLinkOfTheBreadcrumb_IsTheSection(string breadcrumb) =>
        Assert.Equal("Vie du port", Read("", breadcrumb, "", null).Section);

    [Theory]
    [InlineData("<div class=\"breadcrumb\"><a href=\"/\">Accueil</a></div>")]
    [InlineData("<nav><a href=\"/\">Accueil</a><a href=\"/port\">Vie du port</a></nav>")]
    public void StartOfTheSiteOrAMenu_IsNoSection(string lines) => Assert.Null(Read("", lines, "", null).Section);

    [Theory]
    [InlineData("2024, ports, {{tag}}", "ports")]
    [InlineData("null, ports, 12", "ports")]
    [InlineData("undefined, ports, ${name}", "ports")]
    public void NumbersAndUnfilledTemplates_AreNoTags(string keywords, string tag) => Assert.Equal([tag],
        WholePage.Read($"<meta name=\"keywords\" content=\"{keywords}\">", $"<h1>{Title}</h1>{WholePage.Text}").Tags);

    [Theory]
    [InlineData("今日は朝から雨が降り、港の渡し船は三週間ぶりに海へ出ました。乗客は四十人でした。新しい舵は無事に動きました。島の人々は喜びました。", "ja")]
    [InlineData("오늘 아침 비가 내리는 가운데 항구의 나룻배가 삼 주 만에 바다로 나갔습니다. 승객은 마흔 명이었습니다. 새 키는 문제없이 움직였습니다. 섬 사람들은 기뻐했습니다.", "ko")]
    [InlineData("今天清晨小雨，港口的渡船停航三周之后重新出海，船上有四十名乘客和两辆卡车。新的船舵运转正常，岛上的居民都非常高兴。码头的商人准备了热茶。", "zh")]
    public void ScriptOfTheText_TellsTheLanguage(string text, string language) => Assert.Equal(language,
        new ArticleParser(new ArticleParserOptions()).Parse(
            $"<html lang=\"en\"><body><main><article><h1>{text[..8]}</h1><p>{text}</p><p>{text}</p></article></main></html>")
            .ToArticle("page").Language);

    private static Article Read(string tail, string header, string footer, string? address) =>
        WholePage.Read($"<title>{Title}{tail}</title>",
            $"<header>{header}</header><main><article><h1>{Title}</h1>{WholePage.Text}</article></main>{footer}", address);
}
