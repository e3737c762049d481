using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>The words before a name, and those that only look so.</summary>
public sealed class AnnouncementTests
{
    [Theory]
    [InlineData("Par Nora Lind", 3)]
    [InlineData("Written by Nora Lind", 10)]
    [InlineData("byNora Lind", 2)]
    [InlineData("deNora Lind", 0)]
    [InlineData("Parfait", 0)]
    [InlineData("Nora Lind", 0)]
    [InlineData("", 0)]
    public void Line_OpensWithTheWords(string line, int length) => Assert.Equal(length, Announcement.LengthIn(line));

    [Theory]
    [InlineData("Publié le 3 mars 2024 par Nora Lind", "Nora Lind")]
    [InlineData("Posted by Nora Lind", "Nora Lind")]
    [InlineData("3 mars 2024 par Nora Lind", "Nora Lind")]
    [InlineData("Propos recueillis par Nora Lind", "Nora Lind")]
    public void Names_StartBehindTheWordsADateOrALabel(string piece, string names) =>
        Assert.Equal(names, piece[Announcement.EndIn(piece)..].Trim());

    [Theory]
    [InlineData("La mer vue par Nora Lind")]
    [InlineData("Nora Lind")]
    public void WordsWithinASentence_AnnounceNobody(string piece) => Assert.Equal(0, Announcement.EndIn(piece));

    [Theory]
    [InlineData("Written by", true)]
    [InlineData("Par :", true)]
    [InlineData("de", false)]
    [InlineData("Par Nora", false)]
    public void LineOfTheWordsAlone_IsALabel(string line, bool expected) => Assert.Equal(expected, Announcement.IsWhole(line));

    [Theory]
    [InlineData("Written by Nora Lind", true)]
    [InlineData("Texte : Nora Lind", true)]
    [InlineData("By Nora Lind", false)]
    [InlineData("Par ailleurs", false)]
    public void WordsOfSignaturesOnly_SayWritten(string line, bool expected) =>
        Assert.Equal(expected, Announcement.SaysWritten(line));

    [Theory]
    [InlineData("Un texte écrit par ", 10)]
    [InlineData("Reçu par ", 4)]
    [InlineData("Dupar ", 0)]
    [InlineData("", 0)]
    public void WordsBeforeAName_AreCountedWithTheirBlank(string before, int length) =>
        Assert.Equal(length, Announcement.LengthBefore(before));

    [Theory]
    [InlineData("Reviewed by", true)]
    [InlineData("Photos par :", true)]
    [InlineData("Written by", false)]
    [InlineData("", false)]
    public void OtherHand_IsToldFromTheWriter(string before, bool expected) =>
        Assert.Equal(expected, Announcement.IsOtherHand(before));
}
