using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>The languages a page is offered in, as <c>tag name address current</c>.</summary>
public sealed class LanguageSwitcherTests
{
    [Theory]
    [InlineData("<div class=language><a href=/en hreflang=en>English</a></div>", "en English /en")]
    [InlineData("<ul id=lang><li><a href=/en lang=en_GB>English</a></li></ul>", "en-GB English /en")]
    [InlineData("<div class=language><a href=/en><img src=/f.png alt=en_US> English</a></div>", "en-US English /en")]
    [InlineData("<div class=language><a href=/en>English</a></div>", " English /en")]
    [InlineData("<div class=language><a class=current href=/en>English</a></div>", " English /en current")]
    [InlineData("<ul class=language><li class=active><a href=/en>English</a></li></ul>", " English /en current")]
    [InlineData("<ul class=language><li class=active><b><i><a href=/en>English</a></i></b></li></ul>", " English /en")]
    [InlineData("<ul class=language><li class=current-lang lang=fr>Français</li></ul>", "fr Français  current")]
    [InlineData("<ul class=language><li>Langues</li><li><a href=/en>English</a></li></ul>", " English /en")]
    [InlineData("<ul class=language><li lang=en><a href=/en>English</a></li></ul>", " English /en")]
    [InlineData("<ul class=language><li class=current-lang lang=fr><b>Français</b></li></ul>", "fr Français  current")]
    [InlineData("<div class=lang><span class=active lang=fr><a href=/fr>Français</a></span></div>", "fr Français /fr current")]
    [InlineData("<div class=language><p lang=fr>Français</p><a href=/en>English</a></div>", " English /en")]
    [InlineData("<div class=language><a href=/fr hreflang=fr></a><a href=/en>English</a></div>", " English /en")]
    [InlineData("<div class=language><span class=active lang=fr>Français</span></div>", "fr Français  current")]
    [InlineData("<div class=language><span lang=fr>Français</span> <a href=/en>English</a></div>", " English /en")]
    [InlineData("<div class=language><a href=/en><span class=active lang=fr>English</span></a></div>", " English /en")]
    [InlineData("<div class=language><a class=disabled-language href=/en>English</a></div>", " English /en current")]
    [InlineData("<div class=language><a href=/en hreflang=x-default>English</a></div>", " English /en")]
    public void Entry_IsALinkOrTheCurrentLanguage(string html, string expected) => Assert.Equal([expected], Read(html));

    [Fact]
    public void SameLanguageTwice_IsOne() => Assert.Equal(["en English /en current", "fr Français /fr"], Read(
        "<div class=language><a href=/en>English</a><a href=/fr hreflang=fr>Français</a></div>"
        + "<div class=language><a class=current href=/x hreflang=en>ENGLISH</a><a href=/y hreflang=fr>Francese</a></div>"));

    [Fact]
    public void CurrentLanguageRepeated_StaysCurrent() => Assert.Equal(["en English /en current", "fr Français /fr"], Read(
        "<div class=language><a class=current href=/en hreflang=en>English</a><a href=/fr hreflang=fr>Français</a>"
        + "<a href=/x hreflang=en>English</a></div>"));

    [Fact]
    public void LanguagesWithoutATag_AreToldByTheirNames() => Assert.Equal([" English /en", " Deutsch /de"],
        Read("<div class=language><a href=/en>English</a><a href=/de>Deutsch</a></div>"));

    [Fact]
    public void LongEntry_IsNoLanguage() => Assert.Empty(Read(
        $"<div class=language><a href=/en hreflang=en>{new string('x', 41)}</a></div>"));

    [Theory]
    [InlineData("<div class=language><p>Choisir sa langue</p></div>", 1)]
    [InlineData("<div class=langue><p>Choisir sa langue</p></div>", 0)]
    [InlineData("<pre class=language>let bac = 1</pre>", 0)]
    [InlineData("<article class=language><p>La langue des ports</p></article>", 0)]
    [InlineData("<p>Lire en <span class=lang>anglais</span></p>", 0)]
    [InlineData("<div class=language><p>La langue des ports est faite de mots courts, qui portent loin.</p></div>", 0)]
    [InlineData("<div class=language><p>La langue de tous ces ports est faite de <a href=/a>mots courts, qui "
        + "portent</a>.</p></div>", 0)]
    [InlineData("<div class=language><p><a href=/a>La langue des ports est faite de mots courts</a>, et forts.</p></div>", 1)]
    public void Switcher_IsShortOrMadeOfLinks(string html, int expected) =>
        Assert.Equal(expected, SmallPage.Claims("<h1>Le bac repart</h1>" + html, new LanguageFinder()).Length);

    [Fact]
    public void PartAroundTheHeadline_IsNoSwitcher()
    {
        const string Switcher = "<div class=language><a href=/en>English</a></div>";

        Assert.Empty(SmallPage.Claims("<div class=lang-fr><h1>Le bac repart</h1></div>", new LanguageFinder()));
        Assert.Single(SmallPage.Claims(Switcher + "<h1>Le bac repart</h1>", new LanguageFinder()));
    }

    [Theory]
    [InlineData(1_000, 1)]
    [InlineData(1_500, 0)]
    public void LongPart_IsNoSwitcher(int length, int expected) => Assert.Equal(expected, SmallPage.Claims(
        $"<div class=language><a href=/a>{new string('x', length)}</a></div>", new LanguageFinder()).Length);

    [Fact]
    public void FlagLineOfPlainText_IsTheCurrentLanguage()
    {
        var context = SmallPage.OfLines("Le bac repart", "fr_FRFrançais", "Il est parti.");
        var segments = SmallPage.Find(context, new LanguageFinder());
        var languages = LanguageSwitcher.Read(segments, context);

        Assert.Equal(["Languages (language switcher): fr_FRFrançais"], SmallPage.Claims(segments));
        Assert.Equal(("fr-FR", "Français", true), (languages[0].Tag, languages[0].Name, languages[0].Current));
    }

    [Theory]
    [InlineData("fr_FRFrançais", "fr-FR", "Français")]
    [InlineData("en-US English", "en-US", "English")]
    [InlineData("de_CHDeutsch (Schweiz)", "de-CH", "Deutsch (Schweiz)")]
    public void FlagAndName_AreParted(string line, string tag, string name) =>
        Assert.Equal((tag, name), LanguageSwitcher.FlagLine(line));

    [Theory]
    [InlineData("fr_FR")]
    [InlineData("Français")]
    [InlineData("le_fr Français")]
    [InlineData("fr FRFrançais")]
    [InlineData("Fr_FRFrançais")]
    [InlineData("fR_FRFrançais")]
    [InlineData("fr_fRFrançais")]
    [InlineData("fr_FrFrançais")]
    [InlineData("fr_FR2 Français")]
    [InlineData("")]
    public void OtherLine_IsNoFlag(string line) => Assert.Null(LanguageSwitcher.FlagLine(line));

    private static string[] Read(string html)
    {
        var context = SmallPage.Of("<h1>Le bac repart</h1>" + html);
        return
        [
            .. LanguageSwitcher.Read(SmallPage.Find(context, new LanguageFinder()), context).Select(language =>
                $"{language.Tag} {language.Name} {language.Url?.Replace("https://gazette.example", "", StringComparison.Ordinal)}"
                + (language.Current ? " current" : "")),
        ];
    }
}
