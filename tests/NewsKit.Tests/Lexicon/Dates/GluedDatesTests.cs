using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>Lines that were copied without the borders around their dates.</summary>
public sealed class GluedDatesTests
{
    [Theory]
    [InlineData("3 mai 20167 juin 2017", "3 mai 2016 7 juin 2017")]
    [InlineData("Publié le 6 février 201411 février 2018 par Ana", "Publié le 6 février 2014 11 février 2018 par Ana")]
    [InlineData("Publié17. Mai 2024, 12:17", "Publié 17. Mai 2024, 12:17")]
    [InlineData("Jana Voss24.04.2024, 19:35 Uhr", "Jana Voss 24.04.2024, 19:35 Uhr")]
    [InlineData("lucMai 3, 2020Jardin", "luc Mai 3, 2020 Jardin")]
    [InlineData("lucJuin 2, 2020Juin 11, 2020", "luc Juin 2, 2020 Juin 11, 2020")]
    [InlineData("24/10/201324/10/2013", "24/10/2013 24/10/2013")]
    [InlineData("30.01.202430. Januar 2024", "30.01.2024 30. Januar 2024")]
    [InlineData("24 septembre 2016Tribunes, Portraits", "24 septembre 2016 Tribunes, Portraits")]
    [InlineData("Nov 30, 20188 commentaires", "Nov 30, 2018 8 commentaires")]
    public void WhatIsRunTogether_IsParted(string line, string parted) => Assert.Equal(parted, GluedDates.Part(line));

    [Theory]
    [InlineData("Le 3 mai 2016, le pont a rouvert.")]
    [InlineData("12 mai 2024 à 9h30")]
    [InlineData("Tél. 06 20 2012 34")]
    [InlineData("Référence 20161234")]
    [InlineData("Le chantier de l’Orle, version 2.2016b")]
    [InlineData("Le plan Horizon 2030Plus")]
    [InlineData("2024")]
    [InlineData("")]
    public void WhatIsNot_StaysAsItIs(string line) => Assert.Null(GluedDates.Part(line));

    [Fact]
    public void LongLines_AreLeftAlone() => Assert.Null(GluedDates.Part(new string('a', 160) + " 3 mai 20167 juin 2017"));
}
