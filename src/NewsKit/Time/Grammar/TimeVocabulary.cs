using System.Collections.Frozen;
using NewsKit.Lexicon;

namespace NewsKit.Time;

/// <summary>The words of the Lexicon tables as one dictionary, read without regard to case.</summary>
internal sealed class TimeVocabulary
{
    private readonly FrozenDictionary<string, TimeEntry>.AlternateLookup<ReadOnlySpan<char>> _entries;
    private readonly FrozenDictionary<string, DateLabel[]>.AlternateLookup<ReadOnlySpan<char>> _labels;

    private TimeVocabulary(Dictionary<string, TimeEntry> entries, IReadOnlyList<DateLabel> labels)
    {
        _entries = entries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _labels = labels
            .GroupBy(label => label.Words[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(label => label.Words.Count).ToArray(),
                StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>French, with the English months, weekdays and zones that French pages carry.</summary>
    public static TimeVocabulary French { get; } = new Builder().AddFrench().Build();

    /// <summary>The same and the words of all known languages, with the months of the other languages of Europe.</summary>
    public static TimeVocabulary Wide { get; } = new Builder().AddFrench().AddAll().Build();

    public bool TryFind(ReadOnlySpan<char> word, out TimeEntry entry) => _entries.TryGetValue(word, out entry);

    /// <summary>The labels that start with a word, longest first.</summary>
    public ReadOnlySpan<DateLabel> LabelsFrom(ReadOnlySpan<char> word) => _labels.TryGetValue(word, out var labels) ? labels : [];

    /// <summary>Merges the tables; where two give a word the same role, the earlier one stands.</summary>
    private sealed class Builder
    {
        private readonly Dictionary<string, TimeEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
        private readonly List<DateLabel> _labels = [];

        public Builder AddFrench()
        {
            AddDays(Lexicon.French.Words);
            AddDays(English.Words);
            AddExpressions(Lexicon.French.Words);
            AddKeywords(TimeKeywords.Everywhere);
            foreach (var (name, minutes) in ZoneNames.Fixed)
                Change(name, entry => entry with { IsZone = true, ZoneMinutes = (short)minutes });
            return this;
        }

        public Builder AddAll()
        {
            foreach (var language in KnownLanguages.All.Where(language => language != Lexicon.French.Words))
            {
                AddDays(language);
                AddExpressions(language);
            }

            AddMonths(MonthNames.Further);
            return this;
        }

        private void AddDays(LanguageWords language)
        {
            AddMonths(language.Months);
            AddWeekdays(language.Weekdays, isFull: ReferenceEquals(language, Lexicon.French.Words));
            AddWeekdays(language.ShortWeekdays, isFull: false);
        }

        private void AddExpressions(LanguageWords language)
        {
            foreach (var (unit, words) in language.TimeUnits)
                ChangeEach(words, entry => entry.Unit == TimeUnit.None ? entry with { Unit = unit } : entry);
            foreach (var (value, words) in language.Numbers)
                ChangeEach(words, entry => entry.Number == 0 ? entry with { Number = (byte)value } : entry);
            AddKeywords(language.TimeKeywords);
            ChangeEach(language.DateOpenings, entry => entry with { IsOpening = true });
            AddLabels(language.PublishedLabels, TimestampKind.Published);
            AddLabels(language.ModifiedLabels, TimestampKind.Modified);
        }

        public TimeVocabulary Build() => new(_entries, _labels);

        private void AddMonths(IReadOnlyList<string> months)
        {
            for (var month = 1; month <= months.Count; month++)
            {
                var value = (byte)month;
                ChangeEach(months[month - 1], entry => entry.Month == 0 ? entry with { Month = value } : entry);
            }
        }

        private void AddWeekdays(IReadOnlyList<string> weekdays, bool isFull)
        {
            for (var day = 1; day <= weekdays.Count; day++)
            {
                var value = (byte)day;
                ChangeEach(weekdays[day - 1], entry =>
                    entry.Weekday == 0 ? entry with { Weekday = value, IsFullWeekday = isFull } : entry);
            }
        }

        private void AddKeywords(IReadOnlyList<(TimeKeyword Keyword, string Words)> keywords)
        {
            foreach (var (keyword, words) in keywords)
                ChangeEach(words, entry => entry.Keyword == TimeKeyword.None ? entry with { Keyword = keyword } : entry);
        }

        private void AddLabels(IReadOnlyList<string> phrases, TimestampKind kind)
        {
            foreach (var phrase in phrases)
            {
                var words = phrase.Split(' ');
                _labels.Add(new DateLabel(words, kind));
                ChangeEach(phrase, entry => entry);
                Change(words[0], entry => entry with { StartsLabel = true });
            }
        }

        private void ChangeEach(string words, Func<TimeEntry, TimeEntry> change)
        {
            foreach (var word in KnownLanguages.WordsOf(words))
                Change(word, change);
        }

        private void Change(string word, Func<TimeEntry, TimeEntry> change) =>
            _entries[word] = change(_entries.GetValueOrDefault(word));
    }
}
