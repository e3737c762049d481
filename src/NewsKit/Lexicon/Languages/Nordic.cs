namespace NewsKit.Lexicon;

/// <summary>What the press of the North prints around its articles, in four languages; folding keeps <c>ø</c> and
/// <c>æ</c>.</summary>
internal static class Nordic
{
    internal static readonly LanguageWords Swedish = new()
    {
        Tag = "sv",
        Labels =
        [
            new(LabelKind.Related, ["las aven", "las ocksa", "relaterade artiklar", "relaterat", "mer om amnet"]),
            new(LabelKind.Latest, ["mest last", "mest lasta", "senaste nytt", "senaste nyheterna"]),
            new(LabelKind.CommentForm, ["skriv en kommentar", "lamna en kommentar"]),
            new(LabelKind.CommentHeading, ["kommentarer"]),
            new(LabelKind.Share, ["dela", "dela artikeln", "dela artikel", "skriv ut", "kopiera lank"]),
            new(LabelKind.Newsletter, ["prenumerera pa nyhetsbrev", "anmal dig till vart nyhetsbrev"]),
            new(LabelKind.Paywall, ["endast for prenumeranter"]),
            new(LabelKind.Login, ["logga in"]),
            new(LabelKind.Cookie, ["godkann alla"]),
            new(LabelKind.Advertising, ["annons"]),
            new(LabelKind.Tags, ["amnen"]),
            new(LabelKind.Continue, ["las mer", "visa mer"]),
        ],
        TeaserStarts = ["las mer", "las aven", "las ocksa"],
        BylineStarts = ["text:", "text och foto:", "av:", "av", "skriven av", "publicerad av"],
        NameJoiners = "och",
        NameEnds = "publicerad publicerat uppdaterad uppdaterat",
        RoleWords = "reporter redaktor journalist",
        PictureWords = "foto bild",
        OtherHands = ["foto:", "bild:", "foto och text"],
        PublishedLabels = ["publicerad", "publicerat", "publicerades"],
        ModifiedLabels = ["uppdaterad", "uppdaterat", "senast uppdaterad", "andrad"],
        ChangeStems = ["uppdaterad", "uppdaterat"],
        PublishedEnds = ["publicerad", "publicerades"],
        Months = ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti aug", "september", "oktober okt",
            "november", "december"],
        Weekdays = ["mandag", "tisdag", "onsdag", "torsdag", "fredag", "lordag", "sondag"],
        TimeKeywords = [(TimeKeyword.At, "kl"), (TimeKeyword.Today, "idag"), (TimeKeyword.Yesterday, "igar")],
        ServiceStarts = ["las mer:", "artikeln fortsatter nedan", "dela artikeln", "lyssna pa artikeln"],
        CopyrightPhrases = ["alla rattigheter forbehallna"],
        StopWords = """
            och att det som en på är av för med till den har inte om ett han men var jag sig från vi så kan när år säger
            """,
    };

    internal static readonly LanguageWords Danish = new()
    {
        Tag = "da",
        Labels =
        [
            new(LabelKind.Related, ["læs ogsa", "relaterede artikler", "laes ogsa", "mere om emnet"]),
            new(LabelKind.Latest, ["mest læste", "mest læst", "seneste nyt"]),
            new(LabelKind.CommentForm, ["skriv en kommentar", "tilføj kommentar"]),
            new(LabelKind.Share, ["del", "del artikel", "del artiklen", "udskriv", "kopier link"]),
            new(LabelKind.Newsletter, ["tilmeld dig nyhedsbrevet", "tilmeld nyhedsbrev"]),
            new(LabelKind.Paywall, ["kun for abonnenter"]),
            new(LabelKind.Login, ["log ind"]),
            new(LabelKind.Cookie, ["accepter alle"]),
            new(LabelKind.Advertising, ["annonce"]),
            new(LabelKind.Continue, ["læs mere", "vis mere"]),
        ],
        TeaserStarts = ["læs ogsa", "læs mere", "se ogsa"],
        BylineStarts = ["skrevet af", "af", "af:", "tekst:"],
        NameJoiners = "og",
        NameEnds = "udgivet opdateret",
        RoleWords = "journalist redaktør",
        PublishedLabels = ["udgivet", "offentliggjort"],
        ModifiedLabels = ["opdateret", "sidst opdateret"],
        ChangeStems = ["opdateret"],
        PublishedEnds = ["udgivet", "offentliggjort"],
        Months = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
            "december"],
        Weekdays = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
        TimeKeywords = [(TimeKeyword.At, "kl")],
        ServiceStarts = ["læs ogsa:", "læs mere:", "artiklen fortsætter", "hør artiklen", "del artiklen"],
        CopyrightPhrases = ["alle rettigheder forbeholdes"],
        StopWords = "og at det som en på er af for med til den har ikke om et han men var jeg sig fra vi så kan når år siger",
    };

    internal static readonly LanguageWords Norwegian = new()
    {
        Tag = "no",
        Labels =
        [
            new(LabelKind.Related, ["les ogsa", "relaterte artikler", "mer om saken"]),
            new(LabelKind.Latest, ["mest lest", "siste nytt"]),
            new(LabelKind.CommentForm, ["skriv en kommentar", "legg igjen en kommentar"]),
            new(LabelKind.Share, ["del artikkelen", "skriv ut", "kopier lenke"]),
            new(LabelKind.Newsletter, ["meld deg pa nyhetsbrev"]),
            new(LabelKind.Paywall, ["kun for abonnenter"]),
            new(LabelKind.Login, ["logg inn"]),
            new(LabelKind.Cookie, ["godta alle"]),
            new(LabelKind.Advertising, ["annonse", "annonsørinnhold"]),
            new(LabelKind.Continue, ["les mer", "vis mer"]),
        ],
        TeaserStarts = ["les ogsa", "les mer"],
        BylineStarts = ["skrevet av", "tekst:"],
        NameJoiners = "og",
        NameEnds = "publisert oppdatert",
        RoleWords = "journalist redaktør",
        PublishedLabels = ["publisert"],
        ModifiedLabels = ["oppdatert", "sist oppdatert"],
        ChangeStems = ["oppdatert"],
        PublishedEnds = ["publisert"],
        Months = ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
            "desember"],
        Weekdays = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
        TimeKeywords = [(TimeKeyword.At, "kl")],
        ServiceStarts = ["les ogsa:", "les mer:", "artikkelen fortsetter", "del artikkelen"],
        CopyrightPhrases = ["alle rettigheter reservert"],
        StopWords = "og at det som en på er av for med til den har ikke om et han men var jeg seg fra vi så kan når år sier",
    };

    internal static readonly LanguageWords Finnish = new()
    {
        Tag = "fi",
        Labels =
        [
            new(LabelKind.Related, ["lue myos", "aiheesta lisaa", "lisaa aiheesta"]),
            new(LabelKind.Latest, ["luetuimmat", "uusimmat", "tuoreimmat"]),
            new(LabelKind.CommentForm, ["kirjoita kommentti", "jata kommentti"]),
            new(LabelKind.CommentHeading, ["kommentit"]),
            new(LabelKind.Share, ["jaa", "jaa artikkeli", "tulosta", "kopioi linkki"]),
            new(LabelKind.Newsletter, ["tilaa uutiskirje"]),
            new(LabelKind.Paywall, ["vain tilaajille"]),
            new(LabelKind.Login, ["kirjaudu", "kirjaudu sisaan"]),
            new(LabelKind.Cookie, ["hyvaksy kaikki"]),
            new(LabelKind.Advertising, ["mainos", "mainos alkaa", "mainos paattyy"]),
            new(LabelKind.Continue, ["lue lisaa", "nayta lisaa"]),
        ],
        TeaserStarts = ["lue myos", "lue lisaa"],
        BylineStarts = ["teksti:", "kirjoittanut", "kirjoittaja:", "toimittaja:"],
        NameJoiners = "ja",
        NameEnds = "julkaistu paivitetty",
        RoleWords = "toimittaja",
        PictureWords = "kuva",
        PublishedLabels = ["julkaistu"],
        ModifiedLabels = ["paivitetty", "muokattu"],
        ChangeStems = ["paivitetty", "muokattu"],
        PublishedEnds = ["julkaistu"],
        Months = ["tammikuuta tammikuu", "helmikuuta helmikuu", "maaliskuuta maaliskuu", "huhtikuuta huhtikuu",
            "toukokuuta toukokuu", "kesakuuta kesakuu", "heinakuuta heinakuu", "elokuuta elokuu", "syyskuuta syyskuu",
            "lokakuuta lokakuu", "marraskuuta marraskuu", "joulukuuta joulukuu"],
        Weekdays = ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"],
        TimeKeywords = [(TimeKeyword.At, "klo"), (TimeKeyword.Today, "tanaan"), (TimeKeyword.Yesterday, "eilen")],
        ServiceStarts = ["lue myos:", "lue lisaa:", "juttu jatkuu", "artikkeli jatkuu", "kuuntele juttu"],
        CopyrightPhrases = ["kaikki oikeudet pidatetaan"],
        StopWords = "ja on ei että se hän oli mutta myös kun niin ovat joka sen mukaan jos vain tai sitä olla nyt kuin",
    };
}
