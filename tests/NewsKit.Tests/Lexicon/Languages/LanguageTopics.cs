using System.Reflection;
using NewsKit.Lexicon;

namespace NewsKit.Tests.Lexicon;

/// <summary>The topics of a language: each property of <see cref="LanguageWords"/>, the labels by their kind.</summary>
internal static class LanguageTopics
{
    /// <summary>Kinds of labels that are recognised by words of another topic.</summary>
    private static readonly LabelKind[] Elsewhere =
        [LabelKind.None, LabelKind.InlineRelated, LabelKind.CommentCount, LabelKind.PhotoCredit];

    /// <summary>Compared as printed: everything else is folded.</summary>
    private static readonly string[] Printed =
    [
        nameof(LanguageWords.NoticeWords), nameof(LanguageWords.CallWords), nameof(LanguageWords.StopWords),
        nameof(LanguageWords.DisclosureParts), nameof(LanguageWords.MachineNames),
    ];

    internal static IEnumerable<string> Names =>
        [.. Enum.GetValues<LabelKind>().Except(Elsewhere).Select(LabelTopic), .. Properties.Select(property => property.Name)];

    internal static IEnumerable<string> Folded => Names.Except(Printed);

    private static IEnumerable<PropertyInfo> Properties =>
        typeof(LanguageWords).GetProperties(BindingFlags.Instance | BindingFlags.NonPublic)
            .Where(property => property.Name is not (nameof(LanguageWords.Tag) or nameof(LanguageWords.Labels)
                or nameof(LanguageWords.LabelStarts) or nameof(LanguageWords.LabelParts) or "EqualityContract"));

    /// <summary>The words and phrases that a language has on a topic.</summary>
    internal static string[] Of(LanguageWords language, string topic)
    {
        if (topic.StartsWith(LabelTopic(LabelKind.None)[..^4], StringComparison.Ordinal))
            return [.. Labels(language).Where(label => LabelTopic(label.Kind) == topic).Select(label => label.Text)];
        return Properties.Single(property => property.Name == topic).GetValue(language) switch
        {
            string words => KnownLanguages.WordsOf(words),
            IReadOnlyList<string> phrases when topic is nameof(LanguageWords.Months) or nameof(LanguageWords.ShortWeekdays) =>
                [.. phrases.SelectMany(KnownLanguages.WordsOf)],
            IReadOnlyList<string> phrases => [.. phrases],
            IReadOnlyList<(TimeUnit Unit, string Words)> units =>
                [.. units.SelectMany(unit => KnownLanguages.WordsOf(unit.Words))],
            IReadOnlyList<(int Value, string Words)> numbers =>
                [.. numbers.SelectMany(number => KnownLanguages.WordsOf(number.Words))],
            IReadOnlyList<(TimeKeyword Keyword, string Words)> keywords =>
                [.. keywords.SelectMany(keyword => KnownLanguages.WordsOf(keyword.Words))],
            var other => throw new InvalidOperationException($"{topic} is a {other?.GetType()}."),
        };
    }

    /// <summary>All labels of a language, whole lines, beginnings and parts.</summary>
    internal static IEnumerable<(LabelKind Kind, string Text, string Where)> Labels(LanguageWords language) =>
    [
        .. language.Labels.SelectMany(list => list.Texts.Select(line => (list.Kind, line, "line"))),
        .. language.LabelStarts.SelectMany(list => list.Texts.Select(start => (list.Kind, start, "start"))),
        .. language.LabelParts.SelectMany(list => list.Texts.Select(part => (list.Kind, part, "part"))),
    ];

    private static string LabelTopic(LabelKind kind) => $"Label {kind}";
}
