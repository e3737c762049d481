using NewsKit.Tests.Sections;

namespace NewsKit.Tests.Cases;

/// <summary>Running text for the pages whose difficulty lies around it: a mark in the page says in which language it
/// stands.</summary>
internal static class CaseTexts
{
    private static readonly (string Mark, string[] Sentences)[] Texts =
    [
        ("<!--text-->", BodyPage.Sentences[..4]),
        ("<!--text en-->",
        [
            "The town council voted on Tuesday evening to restore the old market hall, which has been closed since last winter "
            + "for safety reasons.",
            "Work will begin in the spring and last eleven months, according to the calendar that the mayor showed to residents.",
            "The roof, which dates from 1902, will be rebuilt exactly as it was, with tiles fired in the region and oak beams.",
            "The traders, who have been given a place on the station car park, hope to be back at their stalls before the "
            + "holidays.",
        ]),
        ("<!--text de-->",
        [
            "Der Stadtrat hat am Dienstagabend beschlossen, die alte Markthalle zu erneuern, die seit dem letzten Winter aus "
            + "Gründen der Sicherheit geschlossen ist.",
            "Die Arbeiten beginnen im Frühling und dauern elf Monate, wie es der Zeitplan vorsieht, den die Stadt vorgestellt "
            + "hat.",
            "Das Dach aus dem Jahr 1902 wird so gebaut, wie es war, mit Ziegeln aus der Region und Balken aus Eiche.",
            "Die Händler, die vorerst auf dem Parkplatz am Bahnhof stehen, hoffen, vor den Feiertagen wieder einzuziehen.",
        ]),
        ("<!--text ja-->",
        [
            "町議会は火曜日の夜、昨年の冬から安全上の理由で閉鎖されている古い市場の建物を修復することを決めた。",
            "工事は春に始まり、住民に示された予定によると、十一か月かかる見通しだという。",
            "屋根は当時のままの姿で建て直され、地元で焼かれた瓦と樫の梁が使われることになっている。",
        ]),
        ("<!--text ko-->",
        [
            "시의회는 화요일 저녁 지난겨울부터 안전 문제로 문을 닫은 옛 시장 건물을 다시 고치기로 결정했다.",
            "공사는 봄에 시작되며 주민들에게 공개된 일정에 따르면 열한 달 동안 이어질 예정이다.",
            "지붕은 예전 모습 그대로 다시 지어지고 지역에서 구운 기와와 참나무 들보가 쓰인다.",
        ]),
    ];

    /// <summary>The page with its text in the place of the mark.</summary>
    internal static string Filled(string page) => Texts.Aggregate(
        page,
        (filled, text) => filled.Replace(
            text.Mark, string.Concat(text.Sentences.Select(sentence => $"<p>{sentence}</p>\n")), StringComparison.Ordinal));
}
