namespace NewsKit.Lexicon;

/// <summary>Polish words; folding keeps their <c>ł</c>.</summary>
internal static class Polish
{
    internal static readonly LanguageWords Words = new()
    {
        Tag = "pl",
        Labels =
        [
            new(LabelKind.Faq, ["najczesciej zadawane pytania", "czesto zadawane pytania"]),
            new(LabelKind.ReadMore, ["wiecej na ten temat", "zrodła", "bibliografia"]),
            new(LabelKind.Related, ["zobacz takze", "zobacz tez",
                "zobacz rowniez", "czytaj takze", "czytaj rowniez", "przeczytaj takze",
                "powiazane artykuły", "podobne artykuły", "podobne wpisy", "polecane artykuły", "polecamy", "polecamy takze",
                "moze cie zainteresowac"]),
            new(LabelKind.Latest, ["najczesciej czytane", "najnowsze wpisy", "ostatnie wpisy", "najnowsze komentarze",
                "ostatnie komentarze", "najnowsze wiadomosci"]),
            new(LabelKind.CommentForm, ["dodaj komentarz", "zostaw komentarz", "napisz komentarz", "anuluj pisanie odpowiedzi",
                "opublikuj komentarz", "zostaw odpowiedz", "dodaj komentarz anuluj pisanie odpowiedzi"]),
            new(LabelKind.CommentHeading, ["komentarze", "komentarze czytelnikow", "opinie czytelnikow", "dyskusja"]),
            new(LabelKind.Reply, ["odpowiedz", "zaloguj sie, aby odpowiedziec", "cytuj"]),
            new(LabelKind.CommentsNone, ["brak komentarzy"]),
            new(LabelKind.CommentsClosed, ["mozliwosc komentowania została wyłaczona", "komentarze sa wyłaczone"]),
            new(LabelKind.CommentControl, ["zgłos", "zgłos naduzycie", "lubie to", "edytuj", "usun"]),
            new(LabelKind.Share, ["udostepnij", "udostepnij na facebooku", "podziel sie", "drukuj", "skopiuj link"]),
            new(LabelKind.Newsletter, ["zapisz sie", "zapisz sie do newslettera", "subskrybuj"]),
            new(LabelKind.Paywall, ["tylko dla prenumeratorow", "artykuł tylko dla prenumeratorow"]),
            new(LabelKind.Login, ["zaloguj sie", "zaloguj", "zarejestruj sie"]),
            new(LabelKind.Cookie, ["akceptuje", "zaakceptuj wszystkie", "odrzuc wszystkie"]),
            new(LabelKind.Advertising, ["dalsza czesc tekstu pod reklama", "reklama", "materiał sponsorowany",
                "dalsza czesc artykułu pod reklama"]),
            new(LabelKind.Donation, ["wesprzyj nas", "przekaz darowizne"]),
            new(LabelKind.PreviousNext, ["poprzedni artykuł", "nastepny artykuł", "poprzedni wpis", "nastepny wpis",
                "nawigacja wpisu"]),
            new(LabelKind.Tags, ["tagi", "słowa kluczowe", "tematy"]),
            new(LabelKind.AuthorBox, ["o autorze", "o autorce"]),
            new(LabelKind.BackToTop, ["do gory", "powrot na gore"]),
            new(LabelKind.FooterGroup, ["o nas"]),
            new(LabelKind.Legal, ["polityka prywatnosci", "regulamin", "nota prawna"]),
            new(LabelKind.Continue, ["czytaj dalej", "czytaj wiecej", "zobacz wiecej"]),
        ],
        LabelParts = [new(LabelKind.CommentForm, ["anuluj pisanie odpowiedzi"])],
        LabelStarts =
        [
            new(LabelKind.Faq, ["najczesciej zadawane pytania"]),
            new(LabelKind.CommentForm, ["dodaj komentarz", "zostaw komentarz", "twoj adres e-mail nie zostanie"]),
            new(LabelKind.Moderation, ["twoj komentarz oczekuje"]),
            new(LabelKind.Reply, ["odpowiedz uzytkownikowi "]),
            new(LabelKind.Tags, ["tagi:"]),
        ],
        TeaserStarts = ["zobacz takze", "zobacz tez", "czytaj tez", "czytaj takze", "przeczytaj takze"],
        BylineStarts = ["napisał", "napisała", "autor:", "autorka:", "autorzy:", "tekst:", "opracował:", "opracowała:",
            "autor", "oprac.", "oprac.:", "opracowanie:", "tekst i zdjecia:", "rozmawiał", "rozmawiała"],
        Genres = ["tekst", "analiza", "komentarz", "felieton", "reportaz", "opinia"],
        TalkGenres = ["wywiad"],
        NameJoiners = "i",
        NameEnds = "opublikowano aktualizacja dodano",
        RoleWords = """
            dziennikarz dziennikarka redaktor redaktorka reporter reporterka publicysta publicystka korespondent
            korespondentka komentator
            """,
        OrganisationWords = "redakcja fundacja kurier gazeta dziennik",
        SmallWords = "i",
        NamelessSignatures = ["redakcja", "red.", "red", "oprac. red."],
        DisclosureParts = ["możemy otrzymać prowizję", "otrzymujemy prowizję", "nie stanowi porady inwestycyjnej"],
        PieceStarts = ["ten artykuł", "ten tekst", "to tłumaczenie", "to streszczenie"],
        MakingStems = "przetłumacz wygenerow napisan stworzon opracowan",
        MachineNames = ["sztucznej inteligencji", "sztuczną inteligencję", "AI", "SI"],
        ContentsTitles = ["spis tresci"],
        BoxTitles = ["warto wiedziec", "czy wiesz, ze", "fakty", "sylwetka", "werdykt"],
        SummaryTitles = ["w skrocie", "najwazniejsze informacje"],
        CorrectionStarts = ["sprostowanie", "errata:"],
        PictureWords = "fot. foto zdjecie zdjecia",
        SourceWords = "zrodło",
        PublishedLabels = ["opublikowano", "opublikowany", "dodano", "data publikacji"],
        ModifiedLabels = ["zaktualizowano", "aktualizacja", "ostatnia aktualizacja"],
        ChangeStems = ["zaktualizowan", "aktualizacja"],
        PublishedEnds = ["opublikowano", "opublikowany"],
        DateLineStarts = ["data publikacji"],
        Months = ["stycznia styczen sty", "lutego luty lut", "marca marzec", "kwietnia kwiecien kwi", "maja maj",
            "czerwca czerwiec cze",
            "lipca lipiec lip", "sierpnia sierpien sie", "wrzesnia wrzesien wrz",
            "pazdziernika pazdziernik paz", "listopada listopad lis", "grudnia grudzien gru"],
        Weekdays = ["poniedziałek", "wtorek", "sroda", "czwartek", "piatek", "sobota", "niedziela"],
        TimeUnits =
        [
            (TimeUnit.Second, "sekunda sekundy sekund"), (TimeUnit.Minute, "minuta minute minuty minut"),
            (TimeUnit.Hour, "godzina godzine godziny godzin godz"), (TimeUnit.Day, "dzien dni"),
            (TimeUnit.Week, "tydzien tygodnie tygodni"), (TimeUnit.Month, "miesiac miesiace miesiecy"),
            (TimeUnit.Year, "rok lata lat"),
        ],
        TimeKeywords =
        [
            (TimeKeyword.At, "o"), (TimeKeyword.OfYear, "r"), (TimeKeyword.Today, "dzisiaj dzis"),
            (TimeKeyword.Yesterday, "wczoraj"),
            (TimeKeyword.Tomorrow, "jutro"), (TimeKeyword.Ago, "temu"), (TimeKeyword.About, "około"), (TimeKeyword.Now, "teraz"),
        ],
        CommentNouns = "komentarz komentarze komentarzy odpowiedz odpowiedzi opinia opinie opinii",
        CountFollowers = ["do"],
        CountNumbers = [(0, "brak"), (1, "jeden")],
        CommenterStarts = ["komentarz od", "opinia od", "dodane przez", "dodał", "dodała", "przez", "autor"],
        SaysWords = ["napisał", "napisała", "pisze", "mowi", "komentuje", "odpowiada", "w dniu", "dnia"],
        StartPages = ["strona głowna"],
        AccessBadges = ["tylko dla prenumeratorow", "dla prenumeratorow", "dla subskrybentow"],
        CommenterBadges = ["autor", "autorka", "redakcja", "moderator", "moderatorka", "administrator", "prenumerator",
            "redaktor", "gosc"],
        NotCommenters = ["edytowany", "edytowano"],
        AnswerVerbs = ["odpowiedział", "odpowiedziała", "w odpowiedzi do"],
        AnswerNotices = ["w odpowiedzi do", "w odpowiedzi na"],
        MemberSince = ["dołaczył", "dołaczyła", "rejestracja", "zarejestrowany", "uzytkownik od"],
        CommentPages = ["starsze komentarze", "nowsze komentarze", "wiecej komentarzy"],
        QuestionMarks = "pytanie odpowiedz",
        FaqPhrases = ["najczesciej zadawane pytania", "czesto zadawane pytania"],
        NoticeWords = "subskrybuj zapisz reklama",
        BackWords = "powrot wroc",
        CallWords = "zapisz zobacz czytaj obserwuj",
        Filing = new(
            ["ten wpis został opublikowany w", "wpis został opublikowany w", "opublikowano w kategorii"],
            ["opublikowano w"],
            ["bezpośredniego odnośnika"]),
        ServiceStarts =
        ["dalsza czesc artykułu", "dalszy ciag artykułu", "ciag dalszy artykułu", "dalsza czesc tekstu",
            "masz dla nas temat", "pozostało jeszcze",
            "czytaj dalej", "czytaj wiecej", "czas czytania", "posłuchaj artykułu", "udostepnij artykuł",
            "przejdz do tresci", "przejdz do głownej tresci", "twoja przegladarka nie", "zaakceptuj pliki cookie",
            "aby zobaczyc te tresc", "aby wyswietlic te tresc",
            "ładowanie...", "wszelkie prawa zastrzezone",
        ],
        ServiceAddress = "twoj twoja twoje twojej",
        ServiceGates = "cookie cookies javascript przegladarka przegladarce",
        ServiceConsents = "akceptuj zaakceptuj wlacz uzywa",
        ServiceVerbs = "subskrybuj obserwuj zapisz dołacz udostepnij pobierz",
        ServiceThings = """
            newsletter newslettera e-mail whatsapp facebook twitter instagram telegram youtube google powiadomienia
            aplikacje
            """,
        FooterLinks =
        [
            "kontakt", "o nas", "redakcja", "polityka cookies", "cookies", "ustawienia prywatnosci", "ustawienia cookies",
            "reklama", "praca", "pomoc", "rodo", "mapa strony",
        ],
        CopyrightPhrases = ["wszelkie prawa zastrzezone"],
        CategoryLabels = ["kategoria", "dział"],
        StopWords = """
            nie na się że to jest do jak ale po co tak za od jego przez jako oraz był było są który która także tylko ich dla
            czy już może o i w z
            """,
    };
}
