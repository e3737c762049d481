using System.Text;
using NewsKit.Lexicon;
using NewsKit.Tests.House;
using NewsKit.Tests.Snapshots;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>The words of all languages: no hole that is not declared, no label of two meanings, nothing that folding would
/// change.</summary>
public sealed class LanguageWordsTests
{
    /// <summary>Topics that are empty in a language since it says such things without words of their own.</summary>
    private static readonly string[] NotInTheLanguage =
        ["PartnerJoiners fr", "PartnerJoiners en", "GenreTies en", "GenreSigned de", "AnswerNoticeEnds fr", "AnswerNoticeEnds en",
            "AnswerNoticeEnds de"];

    public static TheoryData<string> Tags => [.. KnownLanguages.All.Select(language => language.Tag)];

    [Fact]
    public void Matrix_HasTheDeclaredHoles() => Snapshot.Match(
        Path.Combine(Repository.Tests, "Lexicon", "Languages"), "LanguageMatrix", "txt", Matrix());

    [Fact]
    public void FrenchEnglishAndGerman_HaveWordsOnEveryTopic() => Findings.AssertNone(
        from language in KnownLanguages.All.Where(language => language.Tag is "fr" or "en" or "de")
        from topic in LanguageTopics.Names
        let hole = $"{topic} {language.Tag}"
        where LanguageTopics.Of(language, topic).Length == 0 && !NotInTheLanguage.Contains(hole)
        select hole);

    [Fact]
    public void Label_HasOneMeaning() => Findings.AssertNone(
        from label in KnownLanguages.All.SelectMany(LanguageTopics.Labels)
        group label.Kind by (label.Text, label.Where) into kinds
        where kinds.Distinct().Count() > 1
        select $"{kinds.Key.Text}: {string.Join(", ", kinds.Distinct())}");

    [Theory]
    [MemberData(nameof(Tags))]
    public void FoldedTopic_HoldsWhatFoldingLeavesAlone(string tag) => Findings.AssertNone(
        from topic in LanguageTopics.Folded
        from text in LanguageTopics.Of(Language(tag), topic)
        where FoldedText.Fold(text) != text.TrimEnd(' ')
        select $"{topic}: {text}");

    [Theory]
    [MemberData(nameof(Tags))]
    public void Topic_HoldsEachWordOnce(string tag) => Findings.AssertNone(
        from topic in LanguageTopics.Names.Where(topic => !topic.StartsWith("Label ", StringComparison.Ordinal))
        from word in LanguageTopics.Of(Language(tag), topic).GroupBy(word => word)
        where word.Count() > 1
        select $"{topic}: {word.Key}");

    [Theory]
    [MemberData(nameof(Tags))]
    public void Calendar_IsCompleteOrEmpty(string tag)
    {
        var language = Language(tag);
        Assert.Contains(language.Months.Count, new[] { 0, 12 });
        Assert.Contains(language.Weekdays.Count, new[] { 0, 7 });
        Assert.Contains(language.ShortWeekdays.Count, new[] { 0, 7 });
    }

    private static LanguageWords Language(string tag) => KnownLanguages.All.Single(language => language.Tag == tag);

    /// <summary>A line a topic, a column a language: <c>x</c> for words, <c>-</c> for none.</summary>
    private static string Matrix()
    {
        var matrix = new StringBuilder();
        var width = LanguageTopics.Names.Max(topic => topic.Length);
        matrix.AppendLine(new string(' ', width) + " " + string.Join(' ', KnownLanguages.All.Select(language => language.Tag)));
        foreach (var topic in LanguageTopics.Names)
        {
            var cells = KnownLanguages.All.Select(language => LanguageTopics.Of(language, topic).Length > 0 ? "x" : "-");
            matrix.AppendLine(topic.PadRight(width) + " " + string.Join("  ", cells));
        }

        return matrix.ToString();
    }
}
