namespace NewsKit.Lexicon;

/// <summary>The words of one language that pages print around an article, a property a topic.</summary>
/// <remarks>A topic of phrases is a list, a topic of single words is one text with blanks between the words. Everything is folded
/// (see <see cref="FoldedText"/>), but for what says that it is compared as printed. A word may stand in several languages; the
/// tables are built from all of them.</remarks>
internal sealed partial record LanguageWords
{
    /// <summary>The language as BCP 47 names it: <c>fr</c>.</summary>
    internal required string Tag { get; init; }

    // Labels: lines that announce a part of the page.

    /// <summary>Whole lines: <c>vous aimerez aussi</c>.</summary>
    internal IReadOnlyList<LabelList> Labels { get; init; } = [];

    /// <summary>Beginnings of lines; a blank, a colon or the end follows: <c>en savoir plus sur</c>.</summary>
    internal IReadOnlyList<LabelList> LabelStarts { get; init; } = [];

    /// <summary>What a line holds somewhere in it: <c>de cet article a lire</c>.</summary>
    internal IReadOnlyList<LabelList> LabelParts { get; init; } = [];

    /// <summary>What stands before the mark and the link of a teaser within the text: <c>lire aussi</c>.</summary>
    internal IReadOnlyList<string> TeaserStarts { get; init; } = [];

    // Signatures: the words around names.

    /// <summary>What stands before the first name: <c>ecrit par</c>.</summary>
    internal IReadOnlyList<string> BylineStarts { get; init; } = [];

    /// <summary>Words that announce a name after a date or a label within a line: <c>par</c>.</summary>
    internal string Announcers { get; init; } = "";

    /// <summary>Verbs between the place and who reports from it: <c>Aus Bern berichtet</c>.</summary>
    internal string ReportVerbs { get; init; } = "";

    /// <summary>Kinds of texts that "of" or "by" ties to their writer: "une analyse de".</summary>
    internal IReadOnlyList<string> Genres { get; init; } = [];

    /// <summary>Kinds that "of" ties to somebody else than the writer: "un entretien de".</summary>
    internal IReadOnlyList<string> TalkGenres { get; init; } = [];

    /// <summary>Articles before a kind of text.</summary>
    internal string GenreOpeners { get; init; } = "";

    /// <summary>Participles between a kind of text and "by".</summary>
    internal string GenreParticiples { get; init; } = "";

    /// <summary>Participles that name the writer without "by".</summary>
    internal string GenreSigned { get; init; } = "";

    /// <summary>What ties a kind of text to its writer.</summary>
    internal string GenreTies { get; init; } = "";

    /// <summary>Prepositions of the place where people talked.</summary>
    internal string GenrePlaceTies { get; init; } = "";

    /// <summary>What parts one name from the next: <c>et</c>.</summary>
    internal string NameJoiners { get; init; } = "";

    /// <summary>What adds a wire service to the names: <c>avec</c>.</summary>
    internal string AgencyJoiners { get; init; } = "";

    /// <summary>What adds who was asked, not who signs: <c>Interview von Eva Lorenz mit Jan Roth</c>.</summary>
    internal string PartnerJoiners { get; init; } = "";

    /// <summary>What ties the two who talk in a line of names: <c>Jan Roth im Gespräch mit Eva Lorenz</c>.</summary>
    internal IReadOnlyList<string> Conversations { get; init; } = [];

    /// <summary>What makes the name after it another's than the writer's: who checked, edited or photographed.</summary>
    internal IReadOnlyList<string> OtherHands { get; init; } = [];

    /// <summary>Words that end a list of names: <c>publie</c>, <c>le</c>.</summary>
    internal string NameEnds { get; init; } = "";

    /// <summary>Beginnings of roles that stick to a name after a comma or a blank: <c>envoye special</c>.</summary>
    internal IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Words that make what follows a name a role wherever they stand in it.</summary>
    internal string RoleWords { get; init; } = "";

    /// <summary>Words in a name that make it the name of an organisation.</summary>
    internal string OrganisationWords { get; init; } = "";

    /// <summary>Small words within the names of organisations.</summary>
    internal string SmallWords { get; init; } = "";

    /// <summary>Words that no name holds: controls, labels and details of an article.</summary>
    internal string NotNames { get; init; } = "";

    /// <summary>Words that a line without any mark of a signature does not hold when it is a name.</summary>
    internal string NotBareNames { get; init; } = "";

    /// <summary>Signatures that name nobody: <c>la redaction</c>.</summary>
    internal IReadOnlyList<string> NamelessSignatures { get; init; } = [];

    /// <summary>Forms of address and titles before a name: <c>prof. dr.</c></summary>
    internal IReadOnlyList<string> Titles { get; init; } = [];

    // Credits and corrections.

    /// <summary>Titles of boxes that sum an article up: <c>l'essentiel</c>.</summary>
    internal IReadOnlyList<string> SummaryTitles { get; init; } = [];

    /// <summary>Titles of other boxes beside a text, alone or before a colon: <c>zur person</c>.</summary>
    internal IReadOnlyList<string> BoxTitles { get; init; } = [];

    /// <summary>Titles of the list of an article's own parts.</summary>
    internal IReadOnlyList<string> ContentsTitles { get; init; } = [];

    /// <summary>Beginnings of paragraphs that say who reported.</summary>
    internal IReadOnlyList<string> ReportStarts { get; init; } = [];

    /// <summary>What such a paragraph holds somewhere in it.</summary>
    internal IReadOnlyList<string> ReportParts { get; init; } = [];

    /// <summary>Beginnings of paragraphs that correct the article.</summary>
    internal IReadOnlyList<string> CorrectionStarts { get; init; } = [];

    /// <summary>Words for a picture or its maker, which name the maker before a colon: <c>photo :</c>.</summary>
    internal string PictureWords { get; init; } = "";

    /// <summary>Phrases that name the maker of a picture without a colon as well: <c>credit photo</c>.</summary>
    internal IReadOnlyList<string> PictureCredits { get; init; } = [];

    /// <summary>Phrases that name the maker under a figure only: <c>courtesy of</c>.</summary>
    internal IReadOnlyList<string> FigureCredits { get; init; } = [];

    /// <summary>Words for a source, which name the maker under a figure only, before a colon.</summary>
    internal string SourceWords { get; init; } = "";

    // Dates.

    /// <summary>Labels of the date an article came out: <c>publie</c>.</summary>
    internal IReadOnlyList<string> PublishedLabels { get; init; } = [];

    /// <summary>Labels of the date an article was changed: <c>mis a jour</c>.</summary>
    internal IReadOnlyList<string> ModifiedLabels { get; init; } = [];

    /// <summary>Beginnings of words that speak of a change.</summary>
    internal IReadOnlyList<string> ChangeStems { get; init; } = [];

    /// <summary>Words right before the date of a publication, within a sentence too.</summary>
    internal IReadOnlyList<string> PublishedEnds { get; init; } = [];

    /// <summary>Words right before the date of the first publication of a text that was changed since.</summary>
    internal IReadOnlyList<string> FirstPublishedEnds { get; init; } = [];

    /// <summary>Further words that open a line with a date: <c>cet article a ete publie</c>.</summary>
    internal IReadOnlyList<string> DateLineStarts { get; init; } = [];

    /// <summary>The months from January on, each with its abbreviations.</summary>
    internal IReadOnlyList<string> Months { get; init; } = [];

    /// <summary>The weekdays from Monday on, in full.</summary>
    internal IReadOnlyList<string> Weekdays { get; init; } = [];

    /// <summary>Their abbreviations and other names, from Monday on.</summary>
    internal IReadOnlyList<string> ShortWeekdays { get; init; } = [];

    /// <summary>Units of time: <c>il y a 2 heures</c>.</summary>
    internal IReadOnlyList<(TimeUnit Unit, string Words)> TimeUnits { get; init; } = [];

    /// <summary>Numbers in letters, as far as relative dates use them.</summary>
    internal IReadOnlyList<(int Value, string Words)> Numbers { get; init; } = [];

    /// <summary>The small words that hold a date or a relative expression together.</summary>
    internal IReadOnlyList<(TimeKeyword Keyword, string Words)> TimeKeywords { get; init; } = [];

    /// <summary>Words that may open an absolute date: <c>le</c>.</summary>
    internal string DateOpenings { get; init; } = "";

    /// <summary>Words that end a clock time: <c>Uhr</c>.</summary>
    internal string ClockEnds { get; init; } = "";

    // Comments.

    /// <summary>What a number of comments counts: <c>commentaires</c>.</summary>
    internal string CommentNouns { get; init; } = "";

    /// <summary>What may precede the number: <c>voir les 8 commentaires</c>.</summary>
    internal string CountLeaders { get; init; } = "";

    /// <summary>What may follow the noun, or one noun; anything else makes the line an ordinary sentence.</summary>
    internal IReadOnlyList<string> CountFollowers { get; init; } = [];

    /// <summary>Numbers of comments in letters: <c>aucun</c> is 0.</summary>
    internal IReadOnlyList<(int Value, string Words)> CountNumbers { get; init; } = [];

    /// <summary>Words before the name of who comments: <c>commentaire de</c>.</summary>
    internal IReadOnlyList<string> CommenterStarts { get; init; } = [];

    /// <summary>Words after that name: <c>a dit</c>.</summary>
    internal IReadOnlyList<string> SaysWords { get; init; } = [];

    /// <summary>Words beside a date that name nobody, and articles that a badge must not leave alone.</summary>
    internal IReadOnlyList<string> NotCommenters { get; init; } = [];

    /// <summary>What links to the start of a site are called, and no site.</summary>
    internal IReadOnlyList<string> StartPages { get; init; } = [];

    /// <summary>Badges beside a headline that say who may read.</summary>
    internal IReadOnlyList<string> AccessBadges { get; init; } = [];

    /// <summary>Badges beside the name, never part of it.</summary>
    internal IReadOnlyList<string> CommenterBadges { get; init; } = [];

    /// <summary>What stands between the two names of an answer: <c>a repondu a</c>.</summary>
    internal IReadOnlyList<string> AnswerVerbs { get; init; } = [];

    /// <summary>What opens a line of its own that names whom a comment answers: <c>en reponse a</c>.</summary>
    internal IReadOnlyList<string> AnswerNotices { get; init; } = [];

    /// <summary>What ends such a line where the name comes first: <c>さんへの返信</c>.</summary>
    internal IReadOnlyList<string> AnswerNoticeEnds { get; init; } = [];

    /// <summary>Openings of the line that says since when who comments is a member: <c>inscrit le 12 avril 2011</c>.</summary>
    internal IReadOnlyList<string> MemberSince { get; init; } = [];

    /// <summary>Beginnings of links to further pages of comments.</summary>
    internal IReadOnlyList<string> CommentPages { get; init; } = [];

    // Questions, notices, rights.

    /// <summary>Words that mark a question or an answer before a colon: <c>Question :</c>, <c>Réponse :</c>.</summary>
    internal string QuestionMarks { get; init; } = "";

    /// <summary>Phrases of headings about an FAQ.</summary>
    internal IReadOnlyList<string> FaqPhrases { get; init; } = [];

    /// <summary>Words that questions begin with.</summary>
    internal string QuestionWords { get; init; } = "";

    /// <summary>As printed: words of notices that are none of the text: subscriptions, networks, advertising, rights.</summary>
    internal string NoticeWords { get; init; } = "";

    /// <summary>As printed: words by which a site begins to ask something of its readers.</summary>
    internal string CallWords { get; init; } = "";

    /// <summary>Phrases of copyright lines.</summary>
    internal IReadOnlyList<string> CopyrightPhrases { get; init; } = [];

    /// <summary>Words that open the credit of a theme behind a copyright line: <c>© 2024 Le Val - Thème …</c>.</summary>
    internal string ThemeWords { get; init; } = "";

    /// <summary>As printed: the forty commonest words, which tell the language.</summary>
    internal string StopWords { get; init; } = "";
}
