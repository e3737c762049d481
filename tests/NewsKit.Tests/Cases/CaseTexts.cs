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
        ("<!--text es-->",
        [
            "El ayuntamiento votó el martes por la noche la reforma del antiguo mercado, cerrado desde el invierno pasado por "
            + "razones de seguridad.",
            "Las obras empezarán en primavera y durarán once meses, según el calendario que la alcaldesa presentó a los vecinos.",
            "El tejado, que data de 1902, se reconstruirá tal como era, con tejas cocidas en la comarca y vigas de roble.",
            "Los comerciantes, instalados por ahora junto a la estación, esperan volver a sus puestos antes de las fiestas.",
        ]),
        ("<!--text it-->",
        [
            "Il consiglio comunale ha votato martedì sera il restauro del vecchio mercato coperto, chiuso dall’inverno scorso "
            + "per motivi di sicurezza.",
            "I lavori cominceranno in primavera e dureranno undici mesi, secondo il calendario che la sindaca ha presentato.",
            "Il tetto, che risale al 1902, sarà rifatto com’era, con tegole cotte nella zona e travi di quercia.",
            "I commercianti, sistemati per ora nel parcheggio della stazione, sperano di tornare ai loro banchi "
            + "prima delle feste.",
        ]),
        ("<!--text nl-->",
        [
            "De gemeenteraad heeft dinsdagavond gestemd voor het herstel van de oude markthal, die sinds vorige winter "
            + "gesloten is om redenen van veiligheid.",
            "De werken beginnen in het voorjaar en duren elf maanden, volgens de kalender die de burgemeester heeft getoond.",
            "Het dak uit 1902 wordt herbouwd zoals het was, met pannen uit de streek en balken van eikenhout.",
            "De handelaars, die voorlopig op de parking bij het station staan, hopen voor de feestdagen terug te keren.",
        ]),
        ("<!--text pt-->",
        [
            "A câmara municipal votou na terça-feira à noite a renovação do antigo mercado, fechado desde o inverno passado por "
            + "razões de segurança.",
            "As obras começam na primavera e duram onze meses, segundo o calendário que a presidente mostrou aos moradores.",
            "O telhado, que data de 1902, será refeito tal como era, com telhas cozidas na região e vigas de carvalho.",
            "Os comerciantes, instalados por agora junto à estação, esperam voltar às suas bancas antes das festas.",
        ]),
        ("<!--text pl-->",
        [
            "Rada miasta zagłosowała we wtorek wieczorem za odnowieniem starej hali targowej, zamkniętej od zeszłej zimy ze "
            + "względów bezpieczeństwa.",
            "Prace zaczną się wiosną i potrwają jedenaście miesięcy, według kalendarza, który burmistrz pokazała mieszkańcom.",
            "Dach z 1902 roku zostanie odtworzony tak, jak wyglądał, z dachówek wypalanych w okolicy i belek dębowych.",
            "Kupcy, którzy na razie stoją na parkingu przy dworcu, mają nadzieję wrócić do swoich straganów przed świętami.",
        ]),
        ("<!--text ru-->",
        [
            "Городской совет во вторник вечером проголосовал за восстановление старого рынка, который с прошлой зимы закрыт по "
            + "соображениям безопасности.",
            "Работы начнутся весной и продлятся одиннадцать месяцев, согласно расписанию, которое мэр показала жителям.",
            "Крышу 1902 года восстановят такой, какой она была, из местной черепицы и дубовых балок.",
            "Торговцы, которые пока стоят на парковке у вокзала, надеются вернуться к прилавкам до праздников.",
        ]),
        ("<!--text zh-->",
        [
            "市议会周二晚间投票决定修复旧市场大楼，这座建筑自去年冬天以来因安全原因一直关闭。",
            "工程将于春季开始，根据市长向居民展示的日程，预计持续十一个月。",
            "屋顶建于一九〇二年，将按照原样重建，使用当地烧制的瓦片和橡木横梁。",
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
