using System.Globalization;
using System.Text;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Dates as Chinese, Japanese and Korean pages print them: <c>2020年7月12日 15:07</c>, <c>2020년 7월 12일</c>.</summary>
internal static class EastAsianDate
{
    private const int FewestYearDigits = 4;
    private const int MostDigits = 2;
    private const int FarthestClock = 6;
    private const string Blanks = " \u00A0\u3000";

    /// <summary>The first date of a text with its place.</summary>
    internal static (int Start, int Length, string Iso)? Find(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOfAny('年', '년') is var next and >= 0; from += next + 1)
        {
            var mark = from + next;
            var start = mark;
            while (start > 0 && char.IsAsciiDigit(text[start - 1]))
                start--;
            var at = mark + 1;
            if (mark - start == FewestYearDigits && Number(text, ref at, '月', '월') is var month and >= 1 and <= 12
                && Number(text, ref at, '日', '일') is var day && day >= 1
                && int.Parse(text[start..mark], CultureInfo.InvariantCulture) is var year and > 1
                    && day <= DateTime.DaysInMonth(year, month))
                return (start, at - start, string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"));
        }

        return null;
    }

    /// <summary>A month and a day at the end of a short text, with an hour perhaps: <c>3月18日 12:13</c>.</summary>
    internal static (int Start, int Length)? FindYearless(ReadOnlySpan<char> text)
    {
        var mark = text.IndexOfAny('月', '월');
        var start = mark;
        while (start > 0 && mark - start < MostDigits && char.IsAsciiDigit(text[start - 1]))
            start--;
        var at = start;
        if (mark < 1 || Number(text, ref at, '月', '월') is not (>= 1 and <= 12)
            || Number(text, ref at, '日', '일') is not (>= 1 and <= 31))
            return null;
        at += Weekday(text[at..]);
        var rest = text[at..].Trim(Blanks);
        return rest.IsEmpty || (char.IsAsciiDigit(rest[0]) && rest[^1] is (>= '0' and <= '9') or '分' or '분')
            || DayHalves.AtStartOf(rest).Length > 0
            ? (start, text.Length - start) : null;
    }

    /// <summary>The text with its dates, and the hour behind each, as a machine writes them.</summary>
    internal static string Spelled(string text)
    {
        if (Find(text) is null)
            return HalfDays(text);
        var spelled = new StringBuilder();
        var rest = text.AsSpan();
        while (Find(rest) is var (start, length, iso))
        {
            spelled.Append(rest[..start]).Append(iso);
            rest = rest[(start + length)..];
            rest = rest[Clock(rest, spelled)..];
            if (!rest.IsEmpty && char.IsLetter(rest[0]))
                spelled.Append(' ');
        }

        return spelled.Append(rest).ToString();
    }

    /// <summary>Writes the hour that follows, behind the day of the week: <c>（日）午後3時05分</c>; how long it is.</summary>
    private static int Clock(ReadOnlySpan<char> text, StringBuilder spelled)
    {
        var at = 0;
        while (at < text.Length && (Weekday(text[at..]) is var day and > 0))
            at += day;
        while (at < text.Length && at < FarthestClock && (Blanks.Contains(text[at]) || text[at] is '(' or '（'
            || (at > 0 && text[at - 1] is '(' or '（') || text[at] is ')' or '）'))
            at++;
        var isAfternoon = text[at..].StartsWith("午後") || text[at..].StartsWith("下午") || text[at..].StartsWith("오후");
        if (isAfternoon || text[at..].StartsWith("午前") || text[at..].StartsWith("上午") || text[at..].StartsWith("오전"))
            at += 2;
        if ((at == 0 || !text[..at].IsWhiteSpace()) && PlainClock(text[at..], isAfternoon) is var (clock, length))
        {
            spelled.Append(CultureInfo.InvariantCulture, $" {clock} ");
            return at + length;
        }

        if (HourIn(text, ref at) is not (var hour and >= 0 and <= 23))
            return 0;

        var end = at;
        var minute = Number(text, ref end, '分', '분');
        at = minute < 0 ? at : end;
        if (isAfternoon && hour < 12)
            hour += 12;
        spelled.Append(CultureInfo.InvariantCulture, $" {hour:00}:{Math.Max(0, minute):00} ");
        return at;
    }

    /// <summary>The day of the week at the start of a text with the blanks before it; 0 for none.</summary>
    internal static int Weekday(ReadOnlySpan<char> text)
    {
        var blanks = text.Length - text.TrimStart(Blanks).Length;
        var rest = text[blanks..];
        if (rest.StartsWith("星期") || rest.StartsWith("礼拜"))
            return rest.Length > 2 ? blanks + 3 : 0;
        if (rest.StartsWith("周") || rest.StartsWith("週"))
            return rest.Length > 1 && "一二三四五六日天".Contains(rest[1]) ? blanks + 2 : 0;
        return rest.Length > 2 && (rest[1..].StartsWith("曜日") || rest[1..].StartsWith("요일")) ? blanks + 3 : 0;
    }

    /// <summary>An hour as figures write it, <c>9:30</c>, with its length.</summary>
    private static (string Clock, int Length)? PlainClock(ReadOnlySpan<char> text, bool isAfternoon)
    {
        var blanks = text.Length - text.TrimStart(Blanks).Length;
        var rest = text[blanks..];
        var colon = rest.IndexOfAny(':', '：');
        if (colon is < 1 or > 2 || colon + 2 >= rest.Length || !char.IsAsciiDigit(rest[colon + 1])
            || !char.IsAsciiDigit(rest[colon + 2]) || !int.TryParse(rest[..colon], CultureInfo.InvariantCulture, out var hour)
            || hour > 23)
            return null;
        hour += isAfternoon && hour < 12 ? 12 : 0;
        return (string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{rest.Slice(colon + 1, 2)}"), blanks + colon + 3);
    }

    /// <summary>The text with <c>오후 6:05</c> as <c>18:05</c>, behind a date in figures.</summary>
    private static string HalfDays(string text)
    {
        if (text.AsSpan().IndexOfAny('(', '（') is var open and > 0 && open + 2 < text.Length && text[open + 2] is ')' or '）'
            && Weekdays.Contains(text[open + 1], StringComparison.Ordinal))
            text = $"{text.AsSpan(0, open).TrimEnd()}{text.AsSpan(open + 3)}";
        foreach (var (half, isAfternoon) in Halves)
        {
            if (text.IndexOf(half, StringComparison.Ordinal) is var first and > 2 && text[first - 1] is ' '
                && text[first - 2] is '.' && char.IsAsciiDigit(text[first - 3]))
                text = text.Replace($". {half}", $" {half}", StringComparison.Ordinal);
            for (var at = text.IndexOf(half, StringComparison.Ordinal); at >= 0; at = text.IndexOf(half, at + 1,
                StringComparison.Ordinal))
            {
                if (PlainClock(text.AsSpan(at + half.Length), isAfternoon) is var (clock, length))
                    text = $"{text.AsSpan(0, at)}{clock}{text.AsSpan(at + half.Length + length)}";
            }
        }

        return text;
    }

    /// <summary>"3小时前", "5분 전" as "3 hours ago", which the grammar of time knows; the text itself otherwise.</summary>
    internal static string RelativeSpelled(string text)
    {
        var trimmed = text.AsSpan().Trim(Blanks);
        if (trimmed is not [>= '0' and <= '9', .., '前' or '전'])
            return text;
        var number = trimmed[..^trimmed.TrimStart("0123456789").Length];
        var unit = trimmed[number.Length..^1].Trim(Blanks).ToString();
        foreach (var (words, english) in Units)
        {
            if (words.Contains(unit, StringComparer.Ordinal))
                return $"{number} {english} ago";
        }

        return text;
    }

    private static readonly (string[] Words, string English)[] Units =
    [
        (["秒", "초"], "seconds"), (["分", "分钟", "分鐘", "분"], "minutes"), (["小时", "小時", "个小时", "時間", "시간"], "hours"),
        (["天", "日", "일"], "days"),
        (["周", "週", "週間", "주"], "weeks"),
        (["个月", "個月", "か月", "ヶ月", "カ月", "개월", "달"], "months"), (["年", "년"], "years"),
    ];

    private const string Weekdays = "월화수목금토일月火水木金土日";

    private static readonly (string Half, bool IsAfternoon)[] Halves =
        [("오전", false), ("오후", true), ("午前", false), ("午後", true), ("上午", false), ("下午", true)];

    private static int HourIn(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        if (Number(text, ref at, '時', '시') is var hour and >= 0)
            return hour;
        at = start;
        return Number(text, ref at, '时', '点');
    }

    private static int Number(ReadOnlySpan<char> text, ref int at, char mark, char otherMark)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0')
            at++;
        var (start, number) = (at, 0);
        while (at < text.Length && at - start < MostDigits && char.IsAsciiDigit(text[at]))
            number = number * 10 + (text[at++] - '0');
        while (at < text.Length && text[at] is ' ' or '\u00A0')
            at++;
        if (at == start || at >= text.Length || (text[at] != mark && text[at] != otherMark))
            return -1;
        at++;
        return number;
    }
}
