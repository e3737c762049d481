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

    /// <summary>The same and the words that pages of the other languages of Europe print: months of all, the rest of English,
    /// German and Spanish.</summary>
    public static TimeVocabulary Wide { get; } = new Builder().AddFrench().AddForeign().Build();

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
            AddMonths(MonthNames.French);
            AddWeekdays(WeekdayNames.FrenchFull, isFull: true);
            AddWeekdays(WeekdayNames.BeforeDate, isFull: false);
            AddUnits(TimeUnitNames.French);
            AddNumbers(NumberWords.French);
            AddKeywords(TimeKeywords.French);
            AddOpenings(TimeKeywords.FrenchOpenings);
            AddLabels(DateLabels.FrenchPublished, TimestampKind.Published);
            AddLabels(DateLabels.FrenchModified, TimestampKind.Modified);
            foreach (var (name, minutes) in ZoneNames.Fixed)
                Change(name, entry => entry with { IsZone = true, ZoneMinutes = (short)minutes });
            return this;
        }

        public Builder AddForeign()
        {
            AddMonths(MonthNames.German);
            AddMonths(MonthNames.Spanish);
            AddMonths(MonthNames.Others);
            AddMonths(MonthNames.Further);
            AddWeekdays(WeekdayNames.Foreign, isFull: false);
            AddUnits(TimeUnitNames.Foreign);
            AddNumbers(NumberWords.Foreign);
            AddKeywords(TimeKeywords.Foreign);
            AddOpenings(TimeKeywords.ForeignOpenings);
            AddLabels(DateLabels.ForeignPublished, TimestampKind.Published);
            AddLabels(DateLabels.ForeignModified, TimestampKind.Modified);
            return this;
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

        private void AddUnits(IReadOnlyList<(TimeUnit Unit, string Words)> units)
        {
            foreach (var (unit, words) in units)
                ChangeEach(words, entry => entry.Unit == TimeUnit.None ? entry with { Unit = unit } : entry);
        }

        private void AddNumbers(IReadOnlyList<(int Value, string Words)> numbers)
        {
            foreach (var (value, words) in numbers)
                ChangeEach(words, entry => entry.Number == 0 ? entry with { Number = (byte)value } : entry);
        }

        private void AddKeywords(IReadOnlyList<(TimeKeyword Keyword, string Words)> keywords)
        {
            foreach (var (keyword, words) in keywords)
                ChangeEach(words, entry => entry.Keyword == TimeKeyword.None ? entry with { Keyword = keyword } : entry);
        }

        private void AddOpenings(IReadOnlyList<string> words)
        {
            foreach (var word in words)
                Change(word, entry => entry with { IsOpening = true });
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
            foreach (var word in words.Split(' '))
                Change(word, change);
        }

        private void Change(string word, Func<TimeEntry, TimeEntry> change) =>
            _entries[word] = change(_entries.GetValueOrDefault(word));
    }
}
