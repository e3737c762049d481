namespace NewsKit.Lexicon;

/// <content>Names of Japanese pages.</content>
internal static partial class EastAsianNames
{
    /// <summary>With which most Japanese names begin.</summary>
    private static readonly string[] JapaneseFamilies = KnownLanguages.WordsOf("""
        佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 清水 山崎 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田
        長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 斉藤 福田 太田 西村 藤井 金子 藤原 岡本 中野 三浦 原田 松田 竹内 中川 小野 田村 中山 和田 石田 森田 上田 内田
        柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 今井 工藤 高田 増田 丸山 杉山 村田 大塚 小山 藤本 平野 新井 河野 上野 武田 野口 松井 菅原 岩崎 木下
        久保 佐野 野村 松尾 市川 菊地 杉本 古川 大西 島田 水野 桜井 渡部 吉川 山内 西田 菊池 飯田 西川 小松 北村 安田 五十嵐 川口 平田 中田 久保田 服部 川崎
        岩田 土屋 本田 樋口 秋山 田口 永井 中西 吉村 川上 石原 大橋 松岡 馬場 浜田 森本 星野 矢野 浅野 大久保 吉岡 荒木 松下 渡邊 齋藤 齊藤 渡邉
        """);

    /// <summary>Whether a text is a family name, a blank and a forename as Japanese pages print them, and no two Chinese
    /// names.</summary>
    internal static bool IsFullName(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.IndexOfAny(' ', '\u3000') is var blank and > 0 && IsName(text) && MayJoin(text[..blank], text[(blank + 1)..]);
    }

    /// <summary>Whether a text is a Japanese family name and a forename of one to three letters behind it:
    /// <c>高橋みなみ</c>.</summary>
    internal static bool IsJapanese(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        foreach (var family in JapaneseFamilies)
        {
            if (text.StartsWith(family, StringComparison.Ordinal) && text[family.Length..].TrimStart(" \u3000") is var forename
                && forename.Length is > 0 and <= LettersOfPart && AreLetters(forename, mayBeKana: true) && !IsMark(forename)
                && !EndsWithAny(forename, NotNames))
                return true;
        }

        return false;
    }
}
