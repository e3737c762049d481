using System.Buffers;

namespace NewsKit.Lexicon;

/// <summary>Names of persons as Chinese, Japanese and Korean pages print them, and the words that mark them in a line:
/// <c>김서연 기자</c>, <c>记者：林晓梅</c>.</summary>
internal static partial class EastAsianNames
{
    /// <summary>The first letter of these scripts, and the last of Korean.</summary>
    private const char FirstLetter = '\u3040';
    private const char LastLetter = '\uD7AF';

    private const int MostLetters = 4;
    private const int MostOfForename = 5;
    private const int LongestOpening = 30;

    private static readonly string[] Labels =
        ["記者", "记者", "作者", "撰文", "執筆", "取材", "取材・文", "文・写真", "文", "筆者", "글", "기자", "本报记者", "本報記者", "文字", "著者",
            "ライター"];

    private static readonly string[] Suffixes =
        ["선임기자", "수습기자", "인턴기자", "전문기자", "기자", "특파원", "논설위원", "記者", "记者", "特派員", "特派员"];

    private static readonly SearchValues<char> ClosingBrackets = SearchValues.Create("〕）)］]】");

    private static readonly string[] Reporters = ["本报记者", "本報記者", "記者", "记者"];

    /// <summary>How a place ends from which somebody reports: <c>南庄報導</c>.</summary>
    private static readonly string[] Reports = ["報導", "報道", "报道", "采访", "採訪", "电", "電"];

    private static readonly string[] OtherHands =
        ["编辑", "編輯", "編集", "责任编辑", "責任編輯", "责编", "撮影", "摄影", "攝影", "写真", "사진", "영상", "편집", "来源", "來源"];

    private static readonly string[] Responsible = ["责任编辑", "責任編輯", "责编", "責編"];

    private static readonly string[] Sources = ["来源", "來源", "消息来源", "出典", "출처"];

    /// <summary>Endings of papers, desks and words of the page, which no name has.</summary>
    private static readonly string[] NotNames =
        ["新聞", "新闻", "日报", "日報", "报", "報", "网", "網", "社", "部", "台", "局", "室", "会", "會", "版", "者", "신문", "뉴스", "일보", "방송", "부",
        "以上", "未完", "待续", "完结", "阅读", "閱讀", "浏览", "瀏覽", "点击"];

    /// <summary>Stands for the blank within a name while a line is taken apart.</summary>
    private const char JoinedBlank = '\u2005';

    private const int LettersOfPart = 3;

    /// <summary>With which most Chinese names begin.</summary>
    private static readonly SearchValues<char> FamilyNames = SearchValues.Create(
        "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕"
        + "呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱江侯尹薛闫段雷龙龍黎史陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴赖賴洪武莫孔");

    private static readonly char[] Borders =
        [.. " \u00A0\u3000|｜/／,，、()（）【】〔〕[]:：=＝\u241F\n"];

    /// <summary>Whether a letter, or a sign above them, is of these scripts.</summary>
    internal static bool IsLetter(char letter) => letter >= FirstLetter;

    /// <summary>Whether letters of these scripts stand in a text.</summary>
    internal static bool AreIn(ReadOnlySpan<char> text) => text.ContainsAnyInRange(FirstLetter, LastLetter);

    /// <summary>Whether a text has the form of a name: two to four letters, or a family name, a blank and a forename.</summary>
    internal static bool IsName(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is < 2 or > MostLetters + MostOfForename || !IsLetter(text[0]) || EndsWithAny(text, NotNames))
            return false;
        var blank = text.IndexOfAny(" \u3000\u00A0\u2005");
        return blank < 0 ? text.Length <= MostLetters && AreLetters(text, mayBeKana: false)
            : blank is > 0 and < MostLetters && text.Length - blank - 1 is > 0 and <= MostOfForename
                && AreLetters(text[..blank], mayBeKana: false) && AreLetters(text[(blank + 1)..], mayBeKana: true);
    }

    /// <summary>The names that a line marks as those of its writers; empty for none.</summary>
    internal static IReadOnlyList<string> Signers(ReadOnlySpan<char> line)
    {
        if (!AreIn(line))
            return [];
        var found = new List<string>();
        string[] parts = [.. Joined(line.ToString()).Split(Borders, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(PartsAtDot)];
        var (isWriter, isOther) = (false, false);
        if (Reporter(line) is { } reporter)
            Add(found, reporter);
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = BehindDesk(parts[i]);
            if (i + 1 < parts.Length && EndsWithAny(parts[i + 1], Reports)
                && ReporterIn(parts[i].AsSpan().TrimStart("0123456789")) is { } sender)
            {
                Add(found, sender);
                continue;
            }

            if (Suffixes.Contains(parts[i], StringComparer.Ordinal) && i > 0 && !isWriter && !isOther && IsName(parts[i - 1]))
            {
                Add(found, parts[i - 1]);
                continue;
            }

            var isOtherHand = OtherHands.Contains(parts[i], StringComparer.Ordinal);
            if (isOtherHand || Labels.Contains(parts[i], StringComparer.Ordinal))
                (isWriter, isOther) = (!isOtherHand, isOtherHand);
            else if (WithoutSuffix(parts[i]) is { } name && !isOther)
                Add(found, name);
            else if (isWriter && IsName(parts[i]) && !IsLabel(line, parts[i]) && !EndsWithAny(parts[i], Reports))
                Add(found, parts[i]);
            else
                (isWriter, isOther) = (false, false);
        }

        return found;
    }

    /// <summary>The line with another sign for the blank between a family name and a forename.</summary>
    private static string Joined(string line)
    {
        if (line.AsSpan().IndexOfAny(' ', '\u3000') < 0)
            return line;
        var start = 0;
        char[]? joined = null;
        for (var blank = 1; blank + 1 < line.Length; blank++)
        {
            if (line[blank] is not (' ' or '\u3000'))
                continue;
            start = Math.Max(start, line.AsSpan(0, blank).LastIndexOfAny(Borders) + 1);
            start = Math.Max(start, line.AsSpan(0, blank).LastIndexOf('・') + 1);
            var length = line.AsSpan(blank + 1).IndexOfAny(Borders);
            var second = length < 0 ? line.AsSpan(blank + 1) : line.AsSpan(blank + 1, length);
            second = Bare(second);
            if (!MayJoin(line.AsSpan(start, blank - start), second)
                || line.AsSpan(blank + 1 + second.Length).TrimStart() is [':' or '：', ..])
                continue;
            (joined ??= line.ToCharArray())[blank] = JoinedBlank;
            start = blank + 1 + second.Length;
        }

        return joined is null ? line : new string(joined);
    }

    /// <summary>A forename of one letter too without what the person is: <c>葵記者</c>.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> forename)
    {
        foreach (var suffix in Suffixes)
        {
            if (forename.Length > suffix.Length && forename.EndsWith(suffix, StringComparison.Ordinal))
                return forename[..^suffix.Length];
        }

        return forename;
    }

    private static bool MayJoin(ReadOnlySpan<char> family, ReadOnlySpan<char> forename) =>
        family.Length is > 0 and <= LettersOfPart && forename.Length is > 0 and <= LettersOfPart && IsChinese(family)
            && AreLetters(forename, mayBeKana: true) && !IsMark(family) && !IsMark(forename)
            && !(family.Length == LettersOfPart && FamilyNames.Contains(family[0]))
            && !(family.Length > 1 && forename.Length > 1 && FamilyNames.Contains(family[0])
                && FamilyNames.Contains(forename[0]));

    private static bool IsMark(ReadOnlySpan<char> word)
    {
        foreach (var marks in (ReadOnlySpan<string[]>)[Labels, Suffixes, OtherHands, Sources, Reporters])
        {
            foreach (var mark in marks)
            {
                if (word.SequenceEqual(mark))
                    return true;
            }
        }

        return EndsWithAny(word, NotNames) || EndsWithAny(word, Reports);
    }

    private static bool IsChinese(ReadOnlySpan<char> text) => AreLetters(text, mayBeKana: false) && text[0] < '\uAC00';

    /// <summary>Who reports, in the brackets before the first word of a text: <c>〔記者林美玲／山城報導〕</c>; null for none.</summary>
    private static string? Reporter(ReadOnlySpan<char> line)
    {
        if (line is not ['〔' or '（' or '(' or '［' or '[' or '【', ..]
            || line.IndexOfAny(ClosingBrackets) is not (> 0 and < LongestOpening and var end))
            return null;
        var inside = line[1..end].Trim();
        var border = inside.IndexOfAny("／/ 　");
        var part = border > 0 ? inside[..border] : inside;
        return border > 0 ? ReporterIn(part) : null;
    }

    /// <summary>The name behind the word for who reports, without a blank: <c>記者林美玲</c>.</summary>
    private static string? ReporterIn(ReadOnlySpan<char> part)
    {
        foreach (var word in Reporters)
        {
            if (part.StartsWith(word, StringComparison.Ordinal) && IsName(part[word.Length..]))
                return part[word.Length..].ToString();
        }

        return null;
    }

    /// <summary>Whether a colon behind a word of a line says that it is a label and no name: <c>字号：大</c>.</summary>
    private static bool IsLabel(ReadOnlySpan<char> line, string part) =>
        line.IndexOf(part, StringComparison.Ordinal) is var at and >= 0
            && line[(at + part.Length)..].TrimStart() is [':' or '：', ..];

    /// <summary>Who answers for a text: <c>(责编：林晓梅、周宁)</c>; empty for none.</summary>
    internal static IReadOnlyList<string> Editors(ReadOnlySpan<char> line)
    {
        if (!AreIn(line))
            return [];
        var found = new List<string>();
        var isEditor = false;
        foreach (var part in line.ToString().Split(Borders, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Responsible.Contains(part, StringComparer.Ordinal))
                isEditor = true;
            else if (isEditor && IsName(part) && !IsLabel(line, part))
                Add(found, part);
            else
                isEditor = false;
        }

        return found;
    }

    /// <summary>The word for who did it and the name, which a dot parts: <c>文・山本花子</c>.</summary>
    private static string[] PartsAtDot(string part) =>
        part.LastIndexOf('・') is var dot and > 0 && (Labels.Contains(part[..dot], StringComparer.Ordinal)
            || OtherHands.Contains(part[..dot], StringComparer.Ordinal)) ? [part[..dot], part[(dot + 1)..]] : [part];

    /// <summary>What a line names as its source: <c>来源：新华社</c>; null for none.</summary>
    internal static string? SourceIn(ReadOnlySpan<char> line)
    {
        if (!AreIn(line))
            return null;
        var parts = line.ToString().Split(Borders, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < parts.Length; i++)
        {
            if (Sources.Contains(parts[i], StringComparer.Ordinal))
                return parts[i + 1];
        }

        return null;
    }

    /// <summary>The name behind the desk it belongs to: <c>社会部・山本花子記者</c>.</summary>
    private static string BehindDesk(string part) =>
        part.IndexOf('・', StringComparison.Ordinal) is var dot and > 0 && EndsWithAny(part.AsSpan(0, dot), NotNames)
            ? part[(dot + 1)..] : part;

    private static string? WithoutSuffix(string part)
    {
        foreach (var suffix in Suffixes)
        {
            if (part.Length > suffix.Length + 1 && part.EndsWith(suffix, StringComparison.Ordinal)
                && IsName(part.AsSpan(0, part.Length - suffix.Length)))
                return part[..^suffix.Length];
        }

        return null;
    }

    private static void Add(List<string> names, string name)
    {
        name = name.Replace(JoinedBlank, ' ');
        if (!names.Contains(name, StringComparer.Ordinal))
            names.Add(name);
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] ends)
    {
        foreach (var end in ends)
        {
            if (text.EndsWith(end, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool AreLetters(ReadOnlySpan<char> text, bool mayBeKana)
    {
        foreach (var letter in text)
        {
            if (!(letter is >= '\u4E00' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3' or '々'
                || (mayBeKana && letter is >= '\u3041' and <= '\u30FC')))
                return false;
        }

        return true;
    }
}
