using NewsKit.Lexicon;
using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>When two spellings are one name, and what an author's address looks like.</summary>
public sealed class AuthorKeyTests
{
    [Theory]
    [InlineData("Dr. Nora Lind", "NORA LIND")]
    [InlineData("Nora Lind, PhD", "nora lind")]
    [InlineData("Élodie Carpentras", "Elodie Carpentras")]
    public void Spellings_ShareAKey(string one, string other) => Assert.Equal(AuthorKey.Of(one), AuthorKey.Of(other));

    [Theory]
    [InlineData("nora lind", "nora lind|paula roth", true)]
    [InlineData("nora lind|paula roth", "nora lind", false)]
    [InlineData("rosa quint", "nora lind|paula roth", false)]
    public void Part_StandsInTheWhole(string part, string whole, bool expected) =>
        Assert.Equal(expected, AuthorKey.IsPart(part, whole));

    [Theory]
    [InlineData("https://phare.example/author/nora-lind/", true)]
    [InlineData("/auteur/12", true)]
    [InlineData("/blog?author=65fa", true)]
    [InlineData("/profile/nora-lind", true)]
    [InlineData("/search?author=Nora+Lind&page=2", false)]
    [InlineData("/authors/", false)]
    [InlineData("/2024/03/le-bac", false)]
    public void Address_OfAnAuthor(string address, bool expected) => Assert.Equal(expected, AuthorAddress.Is(address));
}
