using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Persons, organisations, accounts, and what is no name.</summary>
public sealed class NameShapesTests
{
    [Theory]
    [InlineData("Nora Lind", "Person")]
    [InlineData("Jan van der Berg", "Person")]
    [InlineData("H. Lebrac", "Person")]
    [InlineData("Corvane", "Word")]
    [InlineData("q_admin", "Handle")]
    [InlineData("nora lind", "Handle")]
    [InlineData("The Corvane Team", "Organisation")]
    [InlineData("Center for Tides and Currents", "Organisation")]
    [InlineData("98 Buck Street Studio", "Organisation")]
    [InlineData("Written By", "None")]
    [InlineData("Read more", "None")]
    [InlineData("Friday", "None")]
    [InlineData("admin", "None")]
    [InlineData("12.05.2024", "None")]
    [InlineData("Le bac de Corvane a repris ses traversées lundi", "None")]
    [InlineData("nora@phare.example", "None")]
    public void Text_HasAShape(string text, string expected) => Assert.Equal(expected, NameShapes.Of(text).ToString());

    [Theory]
    [InlineData("Nora Lind", true)]
    [InlineData("The Harbour", false)]
    [InlineData("Travel Tips", false)]
    [InlineData("Corvane", false)]
    public void BareName_IsAPersonOnly(string text, bool expected) => Assert.Equal(expected, NameShapes.IsBarePerson(text));
}
