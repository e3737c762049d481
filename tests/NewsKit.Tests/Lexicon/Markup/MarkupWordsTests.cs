using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>The words in ids and classes.</summary>
public sealed class MarkupWordsTests
{
    [Theory]
    [InlineData("print:hidden")]
    [InlineData("md:share hover:print")]
    [InlineData("w-full print:max-w-lg")]
    public void NamesOfALookInSomeState_SayNothing(string names) =>
        Assert.Equal(MarkupTokens.None, MarkupWords.Recognise(names));

    [Fact]
    public void NameAfterALook_StillSpeaks() =>
        Assert.Equal(MarkupTokens.Print, MarkupWords.Recognise("md:flex print"));

    [Theory]
    [InlineData("post-comments", "Comment, Article")]
    [InlineData("comment-list", "Comment")]
    [InlineData("CommentList", "Comment")]
    [InlineData("entry-content clearfix", "Article, Content")]
    [InlineData("article__body", "Article, Content")]
    [InlineData("readAlso", "Related")]
    [InlineData("read-also", "Related")]
    [InlineData("LIRE_AUSSI lire-aussi", "Related")]
    [InlineData("wp-caption-text", "Content, Caption")]
    [InlineData("image-description", "Caption")]
    [InlineData("imgMetadata", "Caption, Meta")]
    [InlineData("affiliate-disclaimer", "Disclaimer")]
    [InlineData("adsbygoogle", "Advertising")]
    [InlineData("ad-slot-1", "Advertising")]
    [InlineData("screen-reader-text", "Content, Hidden")]
    [InlineData("trp-language-switcher", "Language")]
    [InlineData("masthead", "Header")]
    public void Words_AreRecognised(string names, string expected) =>
        Assert.Equal(Enum.Parse<MarkupTokens>(expected), MarkupWords.Recognise(names));

    [Theory]
    [InlineData("")]
    [InlineData("-- __ 42")]
    [InlineData("download-shadow")]
    [InlineData("uploads")]
    [InlineData("gradient")]
    [InlineData("commentator")]
    [InlineData("read also")]
    [InlineData("col-md-8")]
    [InlineData("élan")]
    public void LookAlikes_AreNot(string names) => Assert.Equal(MarkupTokens.None, MarkupWords.Recognise(names));

    [Fact]
    public void VeryLongName_IsNoWord() =>
        Assert.Equal(MarkupTokens.Footer, MarkupWords.Recognise(new string('a', 5_000) + "-footer"));
}
