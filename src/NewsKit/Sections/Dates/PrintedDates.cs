using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Finds the dates that readers see at the head of an article, or below it behind a label.</summary>
internal sealed partial class PrintedDates(Segmentation segments, ReadingContext context, DateCandidates readings)
{
    private const int LongestLine = 260;
    private const int FewestOfList = 3;
    private const int ListGap = 8;
    private const int LongestDate = 60;
    private const int LongestGlued = 120;
    private const int LongestDates = 90;
    private const int LongestLabel = 30;
    private const int LongestAlone = 30;
    private const int LongestLabelled = 160;
    private const int ShortestNamed = 15;
    private const int LongestBare = 60;
    private const int ReachAbove = 8;
    private const int LongestRelative = 45;
    private const int LongestShort = 9;
    private const int LinesOfHead = 3;
    private const int LongestTie = 3;

    /// <summary>A word for a change and a day.</summary>
    private const int ShortestOfChange = 12;

    /// <summary>A paragraph that goes on for so many words behind a day speaks of it.</summary>
    private const int FewestBehind = 3;

    private static readonly char[] Separators = [' ', '\u00A0', '|', '·', '•', '–', '—', '-', ',', '(', ')'];

    /// <summary>How many elements around a line may name it for a date.</summary>
    private const int Reach = 3;

    private readonly PageContent _content = segments.Content;
    private readonly Dictionary<string, HashSet<string>> _days = new(StringComparer.Ordinal);

    internal void Look(int block)
    {
        ref readonly var b = ref _content.Blocks[block];
        if (b.Kind == BlockKind.Text && b.Length is > 5 and <= LongestLine
            && (_content.TextOf(block).ContainsAnyInRange('0', '9') || b.Length < LongestRelative) && MayDate(block))
            Look(block, b);
        else if (b.Kind == BlockKind.Text && b.Length is > 0 and <= LongestPart && segments.Headline >= 0
            && Math.Abs(block - segments.Headline) <= ReachAbove && MayDate(block))
            LookAtParts(block, b);
    }

    /// <summary>Lines of one make with three days and more are a list of other articles or of events.</summary>
    internal void LowerLists()
    {
        LowerLists(readings.Published);
        LowerLists(readings.Modified);
    }

    private void LowerLists(List<FieldReading<Timestamp>> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var make = Make(found[i].Order);
            var distance = found[i].Order - segments.Headline;
            if (distance is > 0 and < 7 && segments.Headline >= 0 && !IsFollowed(found, i))
                continue;
            if (_days.TryGetValue(make, out var days) && days.Count >= FewestOfList && days.Contains(found[i].Key))
                found[i] = found[i] with { Weight = found[i].Weight - DateWeights.OfList };
        }
    }

    /// <summary>Whether another day of the same make stands near: then the list begins at the headline.</summary>
    private bool IsFollowed(List<FieldReading<Timestamp>> found, int index)
    {
        var make = Make(found[index].Order);
        return found.Exists(other => other.Order != found[index].Order && Math.Abs(other.Order - found[index].Order) < ListGap
            && !string.Equals(other.Key, found[index].Key, StringComparison.Ordinal)
            && string.Equals(Make(other.Order), make, StringComparison.Ordinal));
    }

    /// <summary>Tag and classes of a line, with the word before its day in a list: there each line may have another.</summary>
    private string Make(int block)
    {
        ref readonly var e = ref _content.ElementOf(block);
        return e.Tag is "li" && _content.TextOf(block) is var line && DateReading.IsLabelled(line)
            && line.IndexOf(' ') is > 0 and var end ? $"li {e.Classes} {line[..end]}" : $"{e.Tag} {e.Classes}";
    }

    private void Note(int block, string? value)
    {
        if (value is not { Length: >= 10 })
            return;
        var make = Make(block);
        if (!_days.TryGetValue(make, out var days))
            _days.Add(make, days = new HashSet<string>(StringComparer.Ordinal));
        days.Add(value[..10]);
    }

    private bool MayDate(int block)
    {
        if (IsOfOwnCard(block))
            return true;
        var distance = segments.Headline < 0 ? block : block - segments.Headline;
        var isFar = segments.Headline >= 0 && distance is > HeadlineDistance.Reach or < -12;
        if (isFar && !MayDateFromAfar(block))
            return false;
        return segments.KindOf(block) switch
        {
            SectionKind.Comments => segments.Headline >= 0 && segments.Headline < block && block < segments.BodyStart,
            SectionKind.CommentForm or SectionKind.Languages or SectionKind.Latest => false,
            SectionKind.Footer => IsLabelled(block),
            SectionKind.Related or SectionKind.ReadMore => distance is > -4 and < 9,
            SectionKind.Chrome when IsLabelled(block)
                && _content.Has(_content.Blocks[block].Element, MarkupTokens.Author | MarkupTokens.Date) => true,
            SectionKind.Chrome => !segments.ReasonOf(block).IsNoPlaceOfSignatures(),
            _ => true,
        };
    }

    /// <summary>Far from the headline a date has a label, an element of its own, or the line for itself.</summary>
    private bool MayDateFromAfar(int block) =>
        IsLabelled(block) || IsNear(block, MarkupTokens.Date)
            || (block > segments.Headline && !segments.Is(block, SectionKind.Body) && IsDateAlone(block));

    /// <summary>Whether a line is a date and nothing else, and no link: <c>April 8, 2024</c> in the box of the author.</summary>
    private bool IsDateAlone(int block) =>
        _content.Blocks[block] is { Length: <= LongestAlone, LinkChars: 0 }
        && DateReading.FindIn(_content.TextOf(block)) is { Start: 0 } found
        && found.Length == _content.Blocks[block].Length;

    private bool IsLabelled(int block) =>
        _content.Blocks[block].Length < LongestLabelled
        && (DateReading.IsLabelled(_content.TextOf(block)) || NamesArticle(block));

    /// <summary>Whether a line begins with the headline, as old themes close a page: <c>… wurde am 19. Mai 2010
    /// geschrieben</c>.</summary>
    private bool NamesArticle(int block) =>
        segments.Headline >= 0 && _content.Blocks[segments.Headline].Length is > ShortestNamed and var length
            && _content.Blocks[block].Length > length
            && _content.TextOf(block).StartsWith(_content.TextOf(segments.Headline), StringComparison.Ordinal);

    private void Look(int block, in Block b)
    {
        var place = Place(block, b.Element);
        if (HourBeside(block, b) is { } clock)
        {
            LookAtLine(block, b, place, $"{_content.StringOf(block).Trim()} {clock}");
            return;
        }

        if (FromElements(block, b, place))
            return;
        if (FromGlued(block, b, place))
            return;
        var text = _content.StringOf(block);
        if (b.Length < LongestGlued && DateReading.FindIn(text) is var whole && (b.Length < LongestDate || whole is not null)
            && GluedText.Spaced(_content, b, wordsOnly: whole is not null) is { } spaced)
            text = spaced;
        // The parts of one date may stand in lines of their own.
        if (b.Length < LongestAlone && text.Contains('\n', StringComparison.Ordinal)
            && text.Replace('\n', ' ') is var joined && DateReading.IsMostlyDate(joined)
            && DateReading.FindIn(text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal))) is null)
            text = joined;
        if (!text.Contains('\n', StringComparison.Ordinal))
        {
            LookAtLine(block, b, place, text);
            return;
        }

        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var i = 0; i < lines.Length; i++)
        {
            var isBeforeHour = i + 1 < lines.Length && ClockText.IsOne(lines[i + 1]) && !ClockText.IsIn(lines[i])
                && DateReading.IsMostlyDate(lines[i]);
            LookAtLine(block, b, place, isBeforeHour ? $"{lines[i]} {lines[++i]}" : lines[i]);
        }
    }

    /// <summary>The clock that stands alone in the line after a day, in the same list or box; null for none.</summary>
    private string? HourBeside(int block, in Block b)
    {
        var next = block + 1;
        if (b.Length > LongestAlone || next >= _content.Blocks.Length || _content.Blocks[next].Length > LongestAlone
            || _content.ElementOf(next).Parent != _content.ElementOf(block).Parent || _content.ElementOf(block).Tag is "p"
            || !ClockText.IsOne(_content.TextOf(next)) || !DateReading.IsMostlyDate(_content.TextOf(block))
            || ClockText.IsIn(_content.TextOf(block)))
            return null;
        return _content.StringOf(next).Trim();
    }

    private void LookAtLine(int block, in Block b, double place, string line)
    {
        if (DateReading.FindIn(line) is null && (IsOfHead(block, line) || DateReading.IsLabelled(line)
            || (segments.Headline >= 0 && block - segments.Headline is > 0 and <= LinesOfHead && IsNameAndDay(line))))
            line = ShortYear.Spelled(line);
        if (DateReading.FindIn(line) is not { } found)
        {
            LookAtRelative(block, place, line);
            return;
        }

        if (line.AsSpan(0, found.Start).Contains('©'))
            return;
        var (published, modified) = DateReading.ReadLine(line, context);
        var before = line.AsSpan(0, found.Start);
        var isDateLine = DateReading.AreMostlyDates(line) || (line.Length < LongestBare && !IsOfStandfirst(block, line))
            || IsOfHead(block, line)
            || DateReading.IsLabelled(line) || DateReading.SaysPublished(before);
        if (!isDateLine && segments.Is(block, SectionKind.Body)
            && line.AsSpan(found.Start + found.Length).Count(' ') >= FewestBehind)
            return;
        var weight = DateReading.SaysFirst(before) ? DateWeights.FirstPublication
            : (isDateLine ? DateWeights.DateLine : DateWeights.InSentence) + place + LabelAtHead(block, before);
        var isChange = published is not null && modified is null && (SaysModifiedBefore(block) || NamesChange(b.Element)
            || IsChangeBehind(line.AsSpan(found.Start + found.Length)));
        if (modified is null && IsAtHead(block))
            modified = RelativeChange(line[(found.Start + found.Length)..])
                ?? ChangeOfDay(line, found, published);
        Note(block, published?.Value);
        Note(block, modified?.Value);
        readings.AddVisible(published, isChange, FieldSource.Visible, weight, block);
        readings.AddVisible(modified, isModified: true, FieldSource.Visible, weight, block);
    }

    /// <summary>The change behind a date that is counted from the time of fetching: <c>Aktualisiert: vor 3 Stunden</c>.</summary>
    private Timestamp? RelativeChange(string rest) => RelativeDates.In(rest.Trim(Separators), context)
        .Select(part => DateReading.ReadRelative(part, context).Modified).FirstOrDefault(change => change is not null);

    /// <summary>Whether a line ends with so few figures as a short date has, alone or behind a name.</summary>
    private static bool IsNameAndDay(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        var start = line.IndexOfAnyInRange('0', '9');
        if (start < 0 || line.Length - start > LongestShort)
            return false;
        var before = line[..start].Trim(Separators);
        return before.IsEmpty || NameShapes.IsBarePerson(before);
    }

    /// <summary>Whether a line is a sentence of the standfirst, which speaks of other days.</summary>
    private bool IsOfStandfirst(int block, string line) => BlockQuestions.IsSentence(line)
        && (segments.Is(block, SectionKind.Standfirst) || segments.ReasonOf(block) == ClaimReason.Standfirst);

    /// <summary>"il y a 3 heures" in the head of the article, from the time the page was fetched; any other date outweighs
    /// it.</summary>
    private void LookAtRelative(int block, double place, string line)
    {
        LookAtHourOfSignature(block, line);
        if (!IsAtHead(block))
            return;
        var isRelative = false;
        foreach (var part in RelativeDates.In(line, context))
        {
            isRelative = true;
            var (published, modified) = DateReading.ReadRelative(part, context);
            readings.AddVisible(published, SaysModifiedBefore(block), FieldSource.Visible, DateWeights.Relative + place, block);
            readings.AddVisible(modified, isModified: true, FieldSource.Visible, DateWeights.Relative + place, block);
        }

        if (!isRelative)
            LookAtHourOfChange(block, place, line);
    }

    /// <summary>Whether a line stands right above or below the headline.</summary>
    private bool IsAtHead(int block) =>
        segments.Headline >= 0 && block - segments.Headline is >= -4 and <= 9 && block != segments.Headline;

    /// <summary>Whether a line is one of those at the head of an article: it signs, or its element is named for such
    /// lines.</summary>
    private bool IsOfHead(int block, ReadOnlySpan<char> line) =>
        segments.KindOf(block) == SectionKind.Byline || BylineText.LooksLikeByline(line)
            || IsNear(block, MarkupTokens.Date | MarkupTokens.Meta | MarkupTokens.Author);

    /// <summary>What the place speaks for or against a date; words of publication or change count wherever they stand.</summary>
    private double Place(int block, int element)
    {
        if (IsOfOwnCard(block))
            return DateWeights.OfOwnCard;
        var isLabelled = IsLabelled(block)
            || (block > 0 && _content.Blocks[block - 1].Length < LongestLabel && (IsLabelled(block - 1)
                || DateReading.SaysPublished(_content.TextOf(block - 1))));
        var distance = HeadlineDistance.Weight(block, segments.Headline);
        var elsewhere = HeadlineDistance.Penalty(segments, block);
        if (elsewhere > FieldWeights.CardAtHeadline)
            elsewhere = isLabelled ? DateWeights.ElsewhereLabelled : DateWeights.ElsewhereBare;
        if (!isLabelled && IsOfOtherTerm(block, element))
            elsewhere += DateWeights.OfOtherTerm;
        return (isLabelled ? Math.Max(distance, DateWeights.LeastOfLabelled) : distance) - elsewhere
            - (HeadlineDistance.IsForMachines(_content, element) ? FieldWeights.ForMachines : 0);
    }

    /// <summary>Whether the term before a definition says what else the day is: <c>&lt;dt&gt;Séance&lt;/dt&gt;</c>.</summary>
    private bool IsOfOtherTerm(int block, int element) => block > 0 && _content.Closest(element, "dd") > 0
        && _content.Closest(_content.Blocks[block - 1].Element, "dt") > 0
        && FoldedText.Fold(_content.TextOf(block - 1)).Length > 3;

    private bool IsNear(int block, MarkupTokens tokens) =>
        NamedPlace.Near(_content, _content.Blocks[block].Element, tokens, Reach) >= 0;
}
