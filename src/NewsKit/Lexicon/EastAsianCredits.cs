using System.Buffers;

namespace NewsKit.Lexicon;

/// <summary>Finds who made a picture where Chinese, Japanese and Korean captions say it: <c>…。陆远 摄</c>, <c>…、山本花子撮影</c>,
/// <c>… 손님들. 윤서진 기자</c>, <c>图/周霁</c>.</summary>
internal static class EastAsianCredits
{
    private const int LongestCredit = 40;
    private const int LongestGiver = 12;

    /// <summary>What follows the name of who took a picture.</summary>
    private static readonly string[] Takers =
        ["摄影", "攝影", "撮影", "摄", "攝", "사진기자", "선임기자", "인턴기자", "기자"];

    /// <summary>What follows who gave it, a house as well as a person.</summary>
    private static readonly string[] Givers = ["提供", "供图", "供圖", "제공"];

    /// <summary>What stands before a colon or a stroke and the name.</summary>
    private static readonly string[] Labels =
        ["图片来源", "圖片來源", "图源", "图", "圖", "摄影", "攝影", "撮影", "写真", "사진제공", "사진"];

    private static readonly string[] Reporters = ["本报记者", "本報記者", "記者", "记者"];

    /// <summary>What ends the words of a caption before a credit.</summary>
    private static readonly SearchValues<char> Borders = SearchValues.Create("。．.！？!?＝=、，,）)（(／/|｜」』”\n\u3000 ");

    /// <summary>Where the credit at the end of a line begins, 0 for a line that is one; -1 for none.</summary>
    internal static int StartIn(ReadOnlySpan<char> line)
    {
        if (!EastAsianNames.AreIn(line[Math.Max(0, line.Length - LongestCredit)..]))
            return -1;
        var text = line.TrimEnd(" \u3000\u00A0）)。．");
        return Labelled(text) is var at and >= 0 ? at : Named(text);
    }

    /// <summary>Behind the last label with a colon or a stroke: <c>图/周霁</c>, <c>写真＝山本花子</c>.</summary>
    private static int Labelled(ReadOnlySpan<char> text)
    {
        for (var mark = text.Length - 2; mark > 0 && mark >= text.Length - LongestCredit; mark--)
        {
            if (text[mark] is not (':' or '：' or '/' or '／' or '=' or '＝'))
                continue;
            foreach (var label in Labels)
            {
                var start = mark - label.Length;
                if (start >= 0 && text[start..mark].SequenceEqual(label) && (start == 0 || Borders.Contains(text[start - 1])))
                    return start > 0 && text[start - 1] is '(' or '（' ? start - 1 : start;
            }
        }

        return -1;
    }

    /// <summary>A name, and behind it what its bearer did.</summary>
    private static int Named(ReadOnlySpan<char> text)
    {
        var isGiver = EndOf(text, Givers) > 0;
        var end = text.Length - (isGiver ? EndOf(text, Givers) : EndOf(text, Takers));
        if (end == text.Length)
            return -1;
        var before = text[..end].TrimEnd(" \u3000\u00A0=＝");
        var border = before.LastIndexOfAny(Borders);
        var name = before[(border + 1)..];
        foreach (var word in Reporters)
        {
            if (name.StartsWith(word, StringComparison.Ordinal))
                name = name[word.Length..];
        }

        var isMaker = EastAsianNames.IsName(name) || (isGiver && name.Length is > 1 and <= LongestGiver);
        // A blank parts words in Korean: the sentence must have ended there.
        var isParted = border < 0 || before[border] != ' ' || !IsKorean(name)
            || before[..border].TrimEnd() is not [.., var last] || Borders.Contains(last);
        return isMaker && isParted ? border >= 0 && before[border] is '(' or '（' ? border : border + 1 : -1;
    }

    private static bool IsKorean(ReadOnlySpan<char> name) => name.ContainsAnyInRange('\uAC00', '\uD7A3');

    private static int EndOf(ReadOnlySpan<char> text, string[] ends)
    {
        foreach (var end in ends)
        {
            if (text.EndsWith(end, StringComparison.Ordinal))
                return end.Length;
        }

        return 0;
    }
}
