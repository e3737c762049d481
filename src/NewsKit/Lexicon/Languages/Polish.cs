namespace NewsKit.Lexicon;

/// <summary>Polish words; folding keeps their <c>ł</c>.</summary>
internal static class Polish
{
    internal static readonly LanguageWords Words = new()
    {
        Tag = "pl",
        Labels =
        [
            (LabelKind.Faq, ["najczesciej zadawane pytania", "czesto zadawane pytania"]),
            (LabelKind.ReadMore, ["wiecej na ten temat", "zrodła", "bibliografia"]),
            (LabelKind.Related, ["zobacz takze", "zobacz rowniez", "czytaj takze", "czytaj rowniez", "przeczytaj takze",
                "powiazane artykuły", "podobne artykuły", "podobne wpisy", "polecane artykuły", "moze cie zainteresowac"]),
            (LabelKind.Latest, ["najczesciej czytane", "najnowsze wpisy", "ostatnie wpisy", "najnowsze komentarze",
                "ostatnie komentarze", "najnowsze wiadomosci"]),
            (LabelKind.CommentForm, ["dodaj komentarz", "zostaw komentarz", "napisz komentarz", "anuluj pisanie odpowiedzi",
                "opublikuj komentarz", "zostaw odpowiedz", "dodaj komentarz anuluj pisanie odpowiedzi"]),
            (LabelKind.CommentHeading, ["komentarze", "komentarze czytelnikow", "opinie czytelnikow"]),
            (LabelKind.Reply, ["odpowiedz"]),
            (LabelKind.CommentsNone, ["brak komentarzy"]),
            (LabelKind.CommentsClosed, ["mozliwosc komentowania została wyłaczona", "komentarze sa wyłaczone"]),
            (LabelKind.CommentControl, ["zgłos", "zgłos naduzycie", "lubie to", "edytuj", "usun"]),
            (LabelKind.Share, ["udostepnij", "udostepnij na facebooku", "podziel sie", "drukuj", "skopiuj link"]),
            (LabelKind.Newsletter, ["zapisz sie", "zapisz sie do newslettera", "subskrybuj"]),
            (LabelKind.Paywall, ["tylko dla prenumeratorow", "artykuł tylko dla prenumeratorow"]),
            (LabelKind.Login, ["zaloguj sie", "zaloguj", "zarejestruj sie"]),
            (LabelKind.Cookie, ["akceptuje", "zaakceptuj wszystkie", "odrzuc wszystkie"]),
            (LabelKind.Advertising, ["reklama", "materiał sponsorowany", "dalsza czesc artykułu pod reklama"]),
            (LabelKind.Donation, ["wesprzyj nas", "przekaz darowizne"]),
            (LabelKind.PreviousNext, ["poprzedni artykuł", "nastepny artykuł", "poprzedni wpis", "nastepny wpis",
                "nawigacja wpisu"]),
            (LabelKind.Tags, ["tagi"]),
            (LabelKind.AuthorBox, ["o autorze", "o autorce"]),
            (LabelKind.BackToTop, ["do gory", "powrot na gore"]),
            (LabelKind.FooterGroup, ["o nas"]),
            (LabelKind.Legal, ["polityka prywatnosci", "regulamin", "nota prawna"]),
            (LabelKind.Continue, ["czytaj dalej", "czytaj wiecej", "zobacz wiecej"]),
        ],
        LabelStarts =
        [
            (LabelKind.Faq, ["najczesciej zadawane pytania"]),
            (LabelKind.CommentForm, ["dodaj komentarz", "zostaw komentarz", "twoj adres e-mail nie zostanie"]),
            (LabelKind.Moderation, ["twoj komentarz oczekuje"]),
            (LabelKind.Reply, ["odpowiedz uzytkownikowi "]),
            (LabelKind.Tags, ["tagi:"]),
        ],
        TeaserStarts = ["zobacz takze", "czytaj tez", "czytaj takze", "przeczytaj takze"],
        BylineStarts = ["napisał", "napisała", "autor:", "autorka:", "autorzy:", "tekst:", "opracował:", "opracowała:"],
        NameJoiners = "i",
        NameEnds = "opublikowano",
        RoleWords = "dziennikarz dziennikarka redaktor redaktorka",
        OrganisationWords = "redakcja fundacja",
        SmallWords = "i",
        NamelessSignatures = ["redakcja"],
        PictureWords = "fot. foto zdjecie zdjecia",
        SourceWords = "zrodło",
        PublishedLabels = ["opublikowano", "opublikowany", "dodano", "data publikacji"],
        ModifiedLabels = ["zaktualizowano", "aktualizacja", "ostatnia aktualizacja"],
        ChangeStems = ["zaktualizowan", "aktualizacja"],
        PublishedEnds = ["opublikowano", "opublikowany"],
        DateLineStarts = ["data publikacji"],
        Months = ["stycznia styczen", "lutego", "marca marzec", "kwietnia kwiecien", "maja maj", "czerwca czerwiec",
            "lipca lipiec", "sierpnia sierpien", "wrzesnia wrzesien", "pazdziernika pazdziernik", "listopada listopad",
            "grudnia grudzien"],
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
            (TimeKeyword.At, "o"), (TimeKeyword.Today, "dzisiaj dzis"), (TimeKeyword.Yesterday, "wczoraj"),
            (TimeKeyword.Tomorrow, "jutro"), (TimeKeyword.Ago, "temu"), (TimeKeyword.About, "około"), (TimeKeyword.Now, "teraz"),
        ],
        CommentNouns = "komentarz komentarze komentarzy odpowiedz odpowiedzi",
        CountFollowers = ["do"],
        CountNumbers = [(0, "brak"), (1, "jeden")],
        CommenterStarts = ["komentarz od"],
        SaysWords = ["napisał", "napisała", "pisze", "mowi"],
        CommenterBadges = ["autor", "autorka"],
        AnswerVerbs = ["odpowiedział", "odpowiedziała", "w odpowiedzi do"],
        AnswerNotices = ["w odpowiedzi do", "w odpowiedzi na"],
        CommentPages = ["starsze komentarze", "nowsze komentarze", "wiecej komentarzy"],
        FaqPhrases = ["najczesciej zadawane pytania", "czesto zadawane pytania"],
        NoticeWords = "subskrybuj zapisz reklama",
        CallWords = "zapisz zobacz czytaj obserwuj",
        CopyrightPhrases = ["wszelkie prawa zastrzezone"],
        StopWords = """
            nie na się że to jest do jak ale po co tak za od jego przez jako oraz był było są który która także tylko ich dla
            czy już może o i w z
            """,
    };
}
