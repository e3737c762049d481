namespace NewsKit.Lexicon;

/// <summary>The words that authors of themes put in ids and classes, and what they mean.</summary>
internal static class MarkupWords
{
    private const int LongestWord = 40;
    private const int UsualLength = 256;

    private static readonly (MarkupTokens Meaning, string Words)[] Vocabulary =
    [
        (MarkupTokens.Comment,
            "comment comments commentlist commentaire commentaires kommentar kommentare comentario comentarios "
            + "commenti disqus reactions reacties wpdiscuz wpd wc forum respond discussion commentaria "
            + "hyvortalk coralthread giscus issothread commento cusdis graphcomment utterances remark42 spotim livefyre waline "
            + "twikoo"),
        (MarkupTokens.Review, "review reviews rev avis bewertung bewertungen rezension rezensionen"),
        (MarkupTokens.Reply, "reply repondre replylink antworten responder"),
        (MarkupTokens.Ping, "pingback trackback pings pinglist pingbacks trackbacks"),
        (MarkupTokens.Share,
            "share sharing shares sharedaddy social socials partage partager addtoany addthis shariff sociable ssba "
            + "heateor sharethis socialmedia sharebar sharebox followus follow teilen compartir essb monarch shareaholic"),
        (MarkupTokens.Related,
            "related relateds relatedposts relatedcontent relatedarticles similar suggest suggestion suggestions "
            + "recommend recommended recommendation recommendations recommandation recommandations readalso lireaussi alsolike "
            + "sametopic connexes yarpp crp outbrain taboola ligatus plista morefrom morestories rp4wp ilrltpost rlt seealso "
            + "morenews moreon readnext upnext nextup relacionados relacionadas verwandt verwandte weiterlesen mehrzum rpwe "
            + "zergnet "
            + "alsoread furtherreading morein"),
        (MarkupTokens.Latest,
            "latest recent recents recentposts popular mostread mostviewed mostpopular trending derniers dernieres "
            + "pluslus meistgelesen toplist newest ticker recentcomments rss"),
        (MarkupTokens.Newsletter,
            "newsletter newsletters subscribe subscription subscribers signup optin mailchimp mc4wp abonnement abo "
            + "abonnez mailinglist emailsignup hubspot klaviyo"),
        (MarkupTokens.Paywall, "paywall piano regwall metered pianoinline subscriberonly"),
        (MarkupTokens.Login, "login signin register account connexion logout loginform registration userpanel"),
        (MarkupTokens.Cookie,
            "cookie cookies gdpr rgpd gprd consent didomi axeptio tarteaucitron onetrust cmplz cookielaw cookiebar "
            + "cookienotice ccpa cookiebanner usercentrics"),
        (MarkupTokens.Advertising,
            "ad ads advert advertisement advertising adsbygoogle adsense adslot dfp gpt sponsor sponsored pub "
            + "publicite anzeige werbung promo promotion adblock cta calltoaction adwrap adwrapper adcontainer adunit adbox "
            + "doubleclick banner reklama"),
        (MarkupTokens.Navigation,
            "nav navbar navigation menu submenu pagination pager pagenumbers pagelinks topbar megamenu skip skiplink "
            + "prevnext navigator nextprev postnavigation postnav mainnav sitenav navlinks offcanvas hamburger"),
        (MarkupTokens.Breadcrumb, "breadcrumb breadcrumbs ariane crumbs crumb filariane kruimelpad brotkrumen briciole "
            + "pathway youarehere"),
        (MarkupTokens.Sidebar, "sidebar rail rightrail leftrail rightcolumn aside seitenleiste sidecolumn"),
        (MarkupTokens.Widget, "widget widgets widgetarea"),
        (MarkupTokens.Footer, "footer colophon siteinfo subfooter footerwidget pied"),
        (MarkupTokens.Header, "header masthead siteheader kopf entete"),
        (MarkupTokens.Author,
            "author authors byline bylines auteur auteurs signature signatures articlesign vcard hcard "
            + "writer reporter autor autoren autorin autore autrice autora "
            + "nomauteur contributor contributors writtenby postedby journalist creator "
            + "authorname autorname commenter commentername"),
        (MarkupTokens.AuthorBox, "authorbox authorbio aboutauthor authorinfo authorcard authordescription authorprofile "
            + "aboutwriter authorarea postauthor abh"),
        (MarkupTokens.Biography, "bio biography biographie biographical"),
        (MarkupTokens.Date,
            "date time published publication pubdate datetime posted updated timestamp datum dateline datepublished "
            + "postdate entrydate lastmodified modified"),
        (MarkupTokens.Meta, "meta postmeta entrymeta infos metadata submitted metas"),
        (MarkupTokens.Tags,
            "tags tag taglist keywords motscles categories category cat cats topics topic schlagworte schlagwort "
            + "tagcloud taxonomy labels"),
        (MarkupTokens.Title, "title titre titel posttitle entrytitle pagetitle"),
        (MarkupTokens.Headline, "headline"),
        (MarkupTokens.Kicker, "kicker surtitre overline eyebrow dachzeile supertitle pretitle toptitle topline roofline "
            + "titleheader overtitle spitzmarke prehead preheadline titleprefix headlineprefix prefix volanta chapeu antetitulo "
            + "occhiello cintillo retranca strapline bovenkop nadtytul"),
        (MarkupTokens.Standfirst, "standfirst chapo chapeau intro lead lede subtitle dek deck summary subheadline subhead "
            + "subheading subheader excerpt teasertext vorspann accroche introduction soustitre leadtext preface einleitung "
            + "sottotitolo subtitulo copete catenaccio onderkop sumario linhafina "
            + "perex articlehat articlesummary articleexcerpt leadin ingress entradilla bajada sommario anriss synopsis"),
        (MarkupTokens.Caption, "caption captions thumbcaption legend legende figcaption wpcaption captiontext bildunterschrift "
            + "imagecaption "
            + "imagedescription imageannotation imagedesc imageinfo imagelegend imagesubtitle imgmetadata imagemetadata "
            + "imgdesc imginfo imgcaption cutline cutlines cutlinetext "
            + "bildtext bildlegende bildbeschreibung photocaption photoinfo photodescription mediacaption picturecaption"),
        (MarkupTokens.Credit, "credit credits photocredit imagecredit photographer bildnachweis imgcredit"),
        (MarkupTokens.Gallery, "gallery slideshow diaporama carousel slider swiper slick"),
        (MarkupTokens.Faq, "faq faqs ufaq schemafaq aiosfaq accordionfaq"),
        (MarkupTokens.Question, "question questions"),
        (MarkupTokens.Answer, "answer answers"),
        (MarkupTokens.Article, "article post entry story articlebody articlecontent hentry artikel"),
        (MarkupTokens.Content,
            "content body text texte contenu inhalt entrycontent postcontent postbody storybody bodytext maincontent "
            + "richtext rte prose copy wysiwyg"),
        (MarkupTokens.Language,
            "lang langs language languages trp wpml polylang pll weglot gtranslate langswitcher languageswitcher "
            + "hreflang traductions traduction langues sprachen sprachwahl idiomas lingue talen jezyki"),
        (MarkupTokens.Logo, "logo logos brand branding"),
        (MarkupTokens.Search, "search searchform recherche suche"),
        (MarkupTokens.Hidden, "screenreadertext sronly visuallyhidden screenreader visuallyhide hiddenvisually "
            + "elementinvisible a11yhidden assistivetext screenreaderonly readeronly srhidden vishidden invisibletext "
            + "printonly onlyprint visibleprint"),
        (MarkupTokens.Emoji, "emoji smiley wpsmiley"),
        (MarkupTokens.Popup, "popup modal overlay lightbox tooltip dialog popover toast offscreen"),
        (MarkupTokens.Teaser, "card cards teaser teasers tile tiles griditem listitem"),
        (MarkupTokens.Form, "form formulaire commentform"),
        (MarkupTokens.Rating, "rating ratings stars votes vote like likes dislike thumbs karma upvote"),
        (MarkupTokens.Counter, "count counter countview views viewcount postviews hits nbr"),
        (MarkupTokens.Contents, "toc tableofcontents sommaire tocs inhaltsverzeichnis eztoc lwptoc"),
        (MarkupTokens.PullQuote, "pullquote exergue pullquotes"),
        (MarkupTokens.Correction, "correction corrections erratum errata"),
        (MarkupTokens.About, "about aboutus aboutme apropos"),
        (MarkupTokens.Donation, "donate donation don dons soutien soutenir spende spenden patreon tipeee"),
        (MarkupTokens.Badge, "badge badges role says grade"),
        (MarkupTokens.Disclaimer, "disclaimer disclaimers haftungsausschluss policy affiliate"),
        (MarkupTokens.SmallPrint, "disclosure disclosures footnote footnotes endnotes references reflist smallprint fineprint "
            + "legal legaltext terms copyright mentions fussnote fussnoten"),
        (MarkupTokens.Live, "live liveblog liveticker livecomment"),
        (MarkupTokens.Print, "print imprimer printfriendly drucken"),
        (MarkupTokens.Testimonial, "testimonial testimonials temoignages temoignage"),
        (MarkupTokens.Section, "section rubrique ressort"),
        (MarkupTokens.Current, "current active selected"),
        (MarkupTokens.Box, "encadre infobox factbox factsbox faktenbox infokasten infoblock keypoints keytakeaways takeaways "
            + "admonition keyfacts highlightbox factsheet enbref reperes callout explainer zusammenfassung"),
        (MarkupTokens.Office, "role jobtitle job fonction funktion position cargo ruolo authortitle authorposition"),
        (MarkupTokens.Reading, "readtime readingtime minread tempslecture lesezeit"),
    ];

    private static readonly WordTable<MarkupTokens> Words = new(BuildWords());

    /// <summary>Letters in small and digits; zero for what ends a word.</summary>
    private static readonly char[] Small =
        [.. Enumerable.Range(0, 128)
            .Select(code => char.IsAsciiLetterOrDigit((char)code) ? char.ToLowerInvariant((char)code) : '\0')];

    /// <summary>The meanings of all words in a class attribute or an id: words end at punctuation and at a change of
    /// letter case; two neighbours are also tried as one word (<c>read-also</c>).</summary>
    internal static MarkupTokens Recognise(ReadOnlySpan<char> names)
    {
        // Letters and digits in small letters, side by side, so that two neighbours are one stretch.
        Span<char> letters = names.Length <= UsualLength ? stackalloc char[UsualLength] : new char[names.Length];
        var found = MarkupTokens.None;
        int written = 0, previous = 0, start = 0;
        var mayVary = names.Contains(':');
        for (var at = 0; at <= names.Length; at++)
        {
            if (mayVary && (at == 0 || IsBlank(names[at - 1])) && VariantLength(names[at..]) is var length and > 0)
                at += length;
            var c = at < names.Length ? names[at] : ' ';
            var small = c < Small.Length ? Small[c] : '\0';
            if (small != '\0' && (small == c || written == start || !char.IsAsciiLetterLower(names[at - 1])))
            {
                letters[written++] = small;
                continue;
            }

            if (written - start > LongestWord)
            {
                previous = written = start;
            }
            else if (written > start)
            {
                found |= Meaning(letters[start..written]);
                if (previous < start)
                    found |= Meaning(letters[previous..written]);
                previous = start;
                start = written;
            }

            if (small != '\0')
                letters[written++] = small;
            else if (c is ' ' or '\t' or '\n')
                previous = written;
        }

        // What is for readers of the screen alone may be shown again on larger ones: sm:not-sr-only.
        if ((found & MarkupTokens.Hidden) != 0 && mayVary && names.Contains(":not-sr-only", StringComparison.Ordinal))
            found &= ~MarkupTokens.Hidden;
        if ((found & MarkupTokens.Counter) != 0 && IsOfList(names))
            found &= ~MarkupTokens.Counter;
        if ((found & MarkupTokens.Standfirst) != 0 && names.Contains("text-with-summary", StringComparison.Ordinal))
            found &= ~MarkupTokens.Standfirst;
        return IsConcealed(names) ? found | MarkupTokens.Hidden : found;
    }

    /// <summary>Whether a name is that of Drupal's lists, which are called views: <c>views-row</c> counts nothing.</summary>
    private static bool IsOfList(ReadOnlySpan<char> names) => names.StartsWith("views-row", StringComparison.Ordinal)
        || names.StartsWith("views-field", StringComparison.Ordinal) || names.Contains(" views-row", StringComparison.Ordinal)
        || names.Contains(" views-field", StringComparison.Ordinal);

    /// <summary>Whether a name of the usual style sheets hides the element on every screen.</summary>
    private static bool IsConcealed(ReadOnlySpan<char> names)
    {
        if (!names.Contains("d-none", StringComparison.Ordinal) && !names.Contains("hidden", StringComparison.Ordinal))
            return false;
        bool hides = false, shows = false;
        foreach (var range in names.SplitAny(' ', '\t', '\n'))
        {
            var name = names[range];
            hides |= name is "d-none" or "hidden";
            shows |= !name.Contains("print", StringComparison.Ordinal) && !name.EndsWith("none", StringComparison.Ordinal)
                && !name.EndsWith("hidden", StringComparison.Ordinal)
                && (name.Contains(':') || (name.StartsWith("d-", StringComparison.Ordinal) && name[2..].Contains('-')));
        }

        return hides && !shows;
    }

    /// <summary>The length of a name that styles what it stands on in some state, as <c>print:hidden</c> or
    /// <c>md:flex</c> do; 0 for any other name. It says how an element looks, not what it is.</summary>
    private static int VariantLength(ReadOnlySpan<char> names)
    {
        var length = names.IndexOfAny(' ', '\t', '\n');
        var name = length < 0 ? names : names[..length];
        return name.Contains(':') ? name.Length : 0;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n';

    private static MarkupTokens Meaning(ReadOnlySpan<char> word) =>
        Words.TryGetValue(word, out var meaning) ? meaning : MarkupTokens.None;

    private static Dictionary<string, MarkupTokens> BuildWords()
    {
        var words = new Dictionary<string, MarkupTokens>(StringComparer.Ordinal);
        foreach (var (meaning, list) in Vocabulary)
        {
            foreach (var word in list.Split(' '))
                words[word] = words.GetValueOrDefault(word) | meaning;
        }

        return words;
    }
}
