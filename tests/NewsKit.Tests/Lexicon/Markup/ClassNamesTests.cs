using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>Names are kept with what their words mean, and nobody sees which are kept.</summary>
public sealed class ClassNamesTests
{
    [Fact]
    public void Name_HoldsWhatItsWordsMean()
    {
        var name = ClassNames.Of("related-posts dropcap vcard");
        Assert.Equal("related-posts dropcap vcard", name.Text);
        Assert.Equal(MarkupWords.Recognise(name.Text), name.Tokens);
        Assert.Equal(PagePlaces.Aside, name.Places);
        Assert.Equal(ElementLook.DropCap, name.Look);
        Assert.True(name.MayBeMicroformat);
    }

    [Fact]
    public void NoName_IsOneAndMeansNothing()
    {
        Assert.Same(ClassName.None, ClassNames.Of(""));
        Assert.Equal(MarkupTokens.None, ClassName.None.Tokens);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(400)]
    public void EqualNames_AreEqual(int length)
    {
        var (one, other) = (ClassNames.Of(new string('x', length)), ClassNames.Of(new string('x', length)));
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, ClassNames.Of(new string('y', length)));
    }

    /// <summary>Far more names than places, from several threads.</summary>
    [Fact]
    public void ManyNames_StayTheirOwn() => Parallel.For(0, 40_000, number =>
    {
        var text = $"entry-{number % 20_000}";
        Assert.Equal(text, ClassNames.Of(text).Text);
    });
}
