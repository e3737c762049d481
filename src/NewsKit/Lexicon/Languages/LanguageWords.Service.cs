namespace NewsKit.Lexicon;

/// <content>The lines by which a site serves its readers and speaks of itself.</content>
internal sealed partial record LanguageWords
{
    /// <summary>Words that open the way back to a list: <c>retour</c>.</summary>
    internal string BackWords { get; init; } = "";

    /// <summary>Beginnings of lines by which a site serves its page: controls, gates, players, the way on.</summary>
    internal IReadOnlyList<string> ServiceStarts { get; init; } = [];

    /// <summary>As printed: what a paragraph holds in which a site speaks of its own interests and duties.</summary>
    internal IReadOnlyList<string> DisclosureParts { get; init; } = [];

    /// <summary>What a line begins with that speaks of the text it stands in: <c>cet article</c>.</summary>
    internal IReadOnlyList<string> PieceStarts { get; init; } = [];

    /// <summary>Beginnings of words for making, writing and translating a text: <c>tradui</c>.</summary>
    internal string MakingStems { get; init; } = "";

    /// <summary>As printed: names of the machine that wrote or translated a text.</summary>
    internal IReadOnlyList<string> MachineNames { get; init; } = [];

    /// <summary>What a sender's title about itself begins with: <c>a propos de</c>.</summary>
    internal IReadOnlyList<string> AboutStarts { get; init; } = [];

    /// <summary>Words that go on about a person after the name.</summary>
    internal string LifeVerbs { get; init; } = "";

    /// <summary>What a line with somebody to call for the press begins with.</summary>
    internal IReadOnlyList<string> ContactStarts { get; init; } = [];

    /// <summary>Words that may stand before the verb of such a line: <c>veuillez</c>.</summary>
    internal string ServiceOpeners { get; init; } = "";

    /// <summary>Words that open such a line when it names one of <see cref="ServiceThings"/>.</summary>
    internal string ServiceVerbs { get; init; } = "";

    /// <summary>What a site offers by such a line: its letter, its channels, its application.</summary>
    internal string ServiceThings { get; init; } = "";

    /// <summary>Words for pressing, which with one of <see cref="ServiceParts"/> make a short line of the site.</summary>
    internal string ServiceClicks { get; init; } = "";

    /// <summary>What such a verb does something with where the line is short: the page, a picture, the film.</summary>
    internal string ServiceParts { get; init; } = "";

    /// <summary>Words by which a line speaks to its reader: <c>vos</c>.</summary>
    internal string ServiceAddress { get; init; } = "";

    /// <summary>What a site needs to show its page: cookies, the browser.</summary>
    internal string ServiceGates { get; init; } = "";

    /// <summary>Words of consent, of settings and of what is kept away, which with one of <see cref="ServiceGates"/> make a line
    /// of the site: cookies are baked as well.</summary>
    internal string ServiceConsents { get; init; } = "";

    /// <summary>Words for advertising, which open a line of the site when a dash follows.</summary>
    internal string AdvertisingWords { get; init; } = "";

    /// <summary>Words for reading, beside a number of minutes.</summary>
    internal string ReadingWords { get; init; } = "";

    /// <summary>Tags that say nothing of an article: <c>non classé</c>.</summary>
    internal IReadOnlyList<string> TemplateTags { get; init; } = [];

    /// <summary>What a sentence begins with by which a system says where it filed an article: <c>cette entree a ete publiee
    /// dans</c>.</summary>
    internal IReadOnlyList<string> FilingStarts { get; init; } = [];

    /// <summary>The same in short, before links: <c>publie dans</c>.</summary>
    internal IReadOnlyList<string> FilingTies { get; init; } = [];

    /// <summary>What such a sentence calls the lasting address of the article.</summary>
    internal IReadOnlyList<string> PermalinkWords { get; init; } = [];

    /// <summary>What stands before the name of a section: <c>rubrique</c>.</summary>
    internal IReadOnlyList<string> CategoryLabels { get; init; } = [];

    /// <summary>Beginnings of lines that may stand over questions and answers, and over other things: <c>bon a
    /// savoir</c>.</summary>
    internal IReadOnlyList<string> FaqTitles { get; init; } = [];

    /// <summary>Words for questions, in a line that may stand over several.</summary>
    internal string QuestionNouns { get; init; } = "";

    /// <summary>What stands between such a word and whom the questions are put to: <c>trois questions à …</c>.</summary>
    internal string QuestionTies { get; init; } = "";

    /// <summary>Links at the end of a page that are labels nowhere else: <c>nous contacter</c>.</summary>
    internal IReadOnlyList<string> FooterLinks { get; init; } = [];
}
