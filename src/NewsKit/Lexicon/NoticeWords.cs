using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>Words of the notices that stand among the text of a page and are none of it: subscriptions, networks, advertising,
/// rights.</summary>
internal static class NoticeWords
{
    internal const int Shortest = 5;

    private static readonly FrozenSet<string> Words = string.Join(' ',
        "subscribe subscriber subscribers subscribing subscription newsletter newsletters unsubscribe inbox signup cookies "
        + "javascript browser",
        "affiliate affiliates commission commissions disclaimer disclosure advertiser advertisers sponsored sponsors copyright "
        + "reserved liability",
        "warranties advisor password login logged facebook twitter instagram linkedin whatsapp youtube tweet retweet telegram "
        + "pinterest tiktok",
        "patreon donate donation donations webinar podcast podcasts download downloads subscription subscriptions paywall "
        + "premium membership mailing",
        "email emails click follow contact please website advertise sponsor sponsors republish republished republication "
        + "licence license licensed trademark",
        "copyrighted reprint reprinted prohibited permission compensation informational advisory privacy submit consent "
        + "moderated moderation moderators libellous defamatory purchases bookmark",
        "abonnez abonner abonnement abonné abonnés infolettre inscrivez inscription partagez partager cliquez publicité "
        + "affilié affiliés réservés",
        "connectez identifiez soutenez désinscrire téléchargez télécharger suivez retrouvez recevez rejoignez découvrez "
        + "contactez gratuitement reproduction",
        "commentaires modération modérés mentions",
        "abonnieren abonnement anmelden werbung anzeige provision teilen klicken klick registrieren impressum datenschutz "
        + "angemeldet einloggen spenden",
        "abonniere abonniert kostenlos kostenlose kostenlosen anmeldung kommentar kommentare kommentieren netiquette "
        + "partnerlinks werbelinks haftung gewähr",
        "urheberrecht urheberrechtlich redaktion leserbrief leserbriefe datenschutzerklärung datenschutzbestimmungen bestellen "
        + "anmelde",
        "suscríbete suscríbase suscriptor suscriptores únete descarga descargar regístrate inscríbete comentarios boletines "
        + "patrocinado suscribirse suscripción boletín publicidad comparte síguenos reservados iscriviti abbonati pubblicità "
        + "condividi seguici",
        "riservati iscrivetevi seguiteci sostienici scarica assinantes cadastre receba abonnees inschrijven subskrybuj zapisz "
        + "reklama abonneer nieuwsbrief aanmelden advertentie assine inscreva publicidade compartilhe")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    // An accented letter at an end may differ in case from the list's.
    private static readonly WordFilter Shapes = new(Words.Concat(Words.Select(word => word.ToUpperInvariant())));

    internal static bool Contains(ReadOnlySpan<char> word) =>
        word.Length >= Shortest && Shapes.MayHold(word) && Lookup.Contains(word);
}
