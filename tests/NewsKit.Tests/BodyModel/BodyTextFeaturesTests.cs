using NewsKit.BodyModel;
using Xunit;

namespace NewsKit.Tests.BodyModel;

/// <summary>The numbers that say what the words of a block look like.</summary>
public sealed class BodyTextFeaturesTests
{
    [Theory]
    [InlineData("La mer", nameof(BodyFeature.Sentences), 0)]
    [InlineData("Un. Deux! « Trois. » Non.»", nameof(BodyFeature.Sentences), 4)]
    [InlineData("À 3.14 km, v1.2", nameof(BodyFeature.Sentences), 0)]
    [InlineData("La mer.", nameof(BodyFeature.EndsSentence), 3)]
    [InlineData("La mer…", nameof(BodyFeature.EndsSentence), 3)]
    [InlineData("« La mer »", nameof(BodyFeature.EndsSentence), 2)]
    [InlineData("La mer :", nameof(BodyFeature.EndsSentence), 1)]
    [InlineData("La mer", nameof(BodyFeature.EndsSentence), 0)]
    [InlineData("La mer", nameof(BodyFeature.FirstLetter), 3)]
    [InlineData("la mer", nameof(BodyFeature.FirstLetter), 2)]
    [InlineData("3 mers", nameof(BodyFeature.FirstLetter), 1)]
    [InlineData("« La mer", nameof(BodyFeature.FirstLetter), 0)]
    [InlineData("ABab", nameof(BodyFeature.CapitalRate), 0.5f)]
    [InlineData("ab12", nameof(BodyFeature.DigitRate), 0.5f)]
    [InlineData("La mer est belle", nameof(BodyFeature.WordLength), 13f / 4)]
    [InlineData("la mer est belle", nameof(BodyFeature.SmallWords), 0.75f)]
    [InlineData("La mer est belle", nameof(BodyFeature.SmallWords), 0.5f)]
    [InlineData("a, b; c.", nameof(BodyFeature.CommaRate), 200f / 28)]
    [InlineData("a | b / c", nameof(BodyFeature.Separators), 200f / 29)]
    [InlineData("@bac #mer", nameof(BodyFeature.Addresses), 2)]
    [InlineData("Voir HTTP://bac", nameof(BodyFeature.Addresses), 2)]
    [InlineData("© La Gazette", nameof(BodyFeature.Copyright), 1)]
    [InlineData("La Gazette", nameof(BodyFeature.Copyright), 0)]
    [InlineData("La mer<br>est belle", nameof(BodyFeature.Breaks), 1)]
    [InlineData("La mer. Photo : Paul", nameof(BodyFeature.Credit), 1)]
    [InlineData("La mer. Photo de Paul", nameof(BodyFeature.Credit), 0)]
    [InlineData("<a href=\"/a\">La mer</a>", nameof(BodyFeature.LinkShare), 1)]
    [InlineData("La mer <a href=\"/a\">est là</a>", nameof(BodyFeature.LinkShare), 6f / 13)]
    [InlineData("<a href=\"/a\">La mer</a>", nameof(BodyFeature.IsWholeLink), 1)]
    [InlineData("La mer <a href=\"/a\">est là</a>", nameof(BodyFeature.IsWholeLink), 0)]
    [InlineData("La mer", nameof(BodyFeature.Heading), 0)]
    [InlineData("» Suivez la mer", nameof(BodyFeature.Call), 1)]
    [InlineData("La mer, suivez-la", nameof(BodyFeature.Call), 0)]
    [InlineData("Abonnez ou partagez la mer", nameof(BodyFeature.NoticeWords), 2)]
    public void WordsAndMarks_AreCounted(string text, string feature, float value)
    {
        using var table = new FeatureTable($"<p>{text}</p>");
        Assert.Equal(value, table.Features.Get(0, Enum.Parse<BodyFeature>(feature)), 4);
    }

    [Theory]
    [InlineData(55)]
    [InlineData(59)]
    [InlineData(60)]
    [InlineData(61)]
    [InlineData(119)]
    [InlineData(121)]
    [InlineData(200)]
    public void LongText_IsCountedAcrossTheEdgesOfALook(int length)
    {
        var text = string.Concat(
            Enumerable.Repeat("La mer est belle ici, où 12 bacs Vont et reviennent. ", 4))[..length].TrimEnd();
        var words = text.Split(text.Where(c => !char.IsLetter(c)).Distinct().ToArray(), StringSplitOptions.RemoveEmptyEntries);
        using var table = new FeatureTable($"<p>{text}</p>");
        Assert.Equal((float)words.Count(word => word.Length < 4 && char.IsLower(word[0])) / words.Length,
            table.Features.Get(0, BodyFeature.SmallWords), 4);
        Assert.Equal((float)text.Count(char.IsLetter) / words.Length, table.Features.Get(0, BodyFeature.WordLength), 4);
        Assert.Equal((float)text.Count(char.IsUpper) / text.Count(char.IsLetter),
            table.Features.Get(0, BodyFeature.CapitalRate), 4);
        Assert.Equal((float)text.Count(char.IsDigit) / text.Length, table.Features.Get(0, BodyFeature.DigitRate), 4);
        Assert.Equal(text.Count(c => c == '.'), table.Features.Get(0, BodyFeature.Sentences));
    }

    [Theory]
    [InlineData(150, true)]
    [InlineData(180, false)]
    public void OnlyAShortLine_IsALabel(int length, bool isLabel)
    {
        var line = "Inscrivez-vous à " + new string('a', length - "Inscrivez-vous à ".Length);
        using var table = new FeatureTable($"<p>{line}</p>");
        Assert.Equal(isLabel, table.Features.Get(0, BodyFeature.Label) > 0);
    }

    [Fact]
    public void TextPrintedAgain_IsCountedEachTime()
    {
        using var table = new FeatureTable("<p>La mer</p><p>Le vent</p><p>La mer</p><p>La mer</p>");
        Assert.Equal([3, 1, 3, 3], table.All(BodyFeature.Repeated));
        Assert.Equal([0, 0, 1, 2], table.All(BodyFeature.Occurrence));
        Assert.Equal([0, 1, 0, 0], table.Features.FirstRows);
    }

    [Theory]
    [InlineData("<h3>La mer</h3>", 3)]
    [InlineData("<pre>La mer</pre>", 7)]
    public void HeadingsAndCode_AreToldApart(string html, float value)
    {
        using var table = new FeatureTable(html);
        Assert.Equal(value, table.Of("La mer", BodyFeature.Heading));
    }
}
