using NewsKit.Model;

namespace NewsKit.Tests.Output;

/// <summary>One article that fills every property of the model and holds every kind of block.</summary>
internal static class SampleArticle
{
    internal static readonly Article Full = new()
    {
        Source = new PageSource
        {
            Name = "page.html",
            Url = "https://www.lac.example/a/1?x=1",
            Encoding = "utf-8",
            Kind = PageKind.Html
        },
        Url = "https://www.lac.example/a/1",
        Language = "fr-FR",
        Site = new Site { Name = "Le Courrier du Lac", Url = "https://www.lac.example/", Logo = Picture("logo") },
        Kicker = "Pêche",
        Headline = "L’été des « grands » poissons",
        Standfirst = "Les pêcheurs n’en reviennent pas.",
        Section = "Région",
        Tags = ["lac", "pêche"],
        Byline = new Byline
        {
            Text = "par Anne Morel, envoyée spéciale, avec AFP",
            Authors = [new Author { Name = "Anne Morel", Role = "envoyée spéciale", Url = "https://www.lac.example/anne" }],
            Agencies = ["AFP"],
        },
        Published = Time("2023-09-01T23:05", TimestampPrecision.Minute),
        Modified = Time("2023-09-02", TimestampPrecision.Day),
        LeadImage = new Figure { Images = [Picture("une")], Caption = "Au bord du lac.", Credit = "Photo Luc Petit" },
        Dateline = new Dateline { Place = "Annecy", Date = Time("2023-09-01", TimestampPrecision.Day) },
        Body = Blocks,
        Credits = ["Reportage : Anne Morel."],
        Corrections = ["Une version précédente donnait un autre poids."],
        Faq = new Faq
        {
            Title = "Questions sur le lac",
            Items = [new Question { Text = "Peut-on y nager ?", Answer = [new Paragraph { Text = "Oui, en été." }] }],
        },
        Links =
        [
            new LinkGroup { Kind = LinkGroupKind.ReadMore, Title = "En savoir plus",
                Items = [new RelatedLink { Text = "La crue", Url = "https://www.lac.example/crue" }] },
            new LinkGroup { Kind = LinkGroupKind.Related, Title = "Vous aimerez aussi" },
        ],
        Comments = new CommentThread
        {
            DeclaredCount = 3,
            Items =
            [
                new Comment
                {
                    Id = "comment-12",
                    Author = new CommentAuthor { Name = "Zoé", Url = "https://zoe.example/" },
                    Published = Time("2023-09-03T10:00:05", TimestampPrecision.Second),
                    Permalink = "https://www.lac.example/a/1#comment-12",
                    Title = "Belle prise",
                    Body = [new Paragraph { Text = "Bravo !" }],
                    Replies = [new Comment { Author = new CommentAuthor { Name = "Luc" },
                        Body = [new Paragraph { Text = "Merci." }] }],
                },
                new Comment { Kind = CommentKind.Pingback, Author = new CommentAuthor { Name = "Le blog" },
                    Body = [new Paragraph { Text = "Un article sur le lac." }] },
            ],
        },
        Footer = new Footer
        {
            Logo = Picture("pied"),
            About = ["Le journal du lac depuis 1950."],
            Groups = [new FooterGroup { Title = "Rubriques",
                Items = [new RelatedLink { Text = "Sport", Url = "https://www.lac.example/sport" }] }],
            Copyright = new Copyright
            {
                Text = "© 2019-2023 Le Courrier du Lac",
                Holder = "Le Courrier du Lac",
                FromYear = 2019,
                ToYear = 2023
            },
            Languages =
            [
                new LanguageLink { Tag = "fr-FR", Name = "Français", Url = "https://www.lac.example/a/1", Current = true },
                new LanguageLink { Tag = "en-GB", Name = "English", Url = "https://www.lac.example/en/a/1" },
            ],
        },
        Paywall = Paywall.Free,
        Evidence = new Dictionary<string, string>(
            StringComparer.Ordinal)
        { ["headline"] = "json-ld", ["body"] = "markup:article" },
        Diagnostics = [new Diagnostic { Code = DiagnosticCodes.DateDisagreement, Stage = "time", Message = "Two days disagree.",
            Offset = 12 }],
    };

    private static BodyBlock[] Blocks =>
    [
        new Paragraph
        {
            Text = "Un mot gras et un lien.\nFin.",
            Inlines =
            [
                new Inline { Text = "Un mot " }, new Inline { Text = "gras", Bold = true }, new Inline { Text = " et " },
                new Inline { Text = "un ", Href = "https://ailleurs.example/?a=1&b=2" },
                new Inline { Text = "lien", Href = "https://ailleurs.example/?a=1&b=2", Italic = true, Lang = "fr" },
                new Inline { Text = "." }, new Inline { Text = "\n", Break = true },
                new Inline { Text = "Fin", Code = true, Strike = true, Sub = true, Sup = true, Underline = true },
                    new Inline { Text = "." },
            ],
        },
        new Heading { Level = 3, Text = "Un intertitre" },
        new ListBlock { Ordered = true,
            Items = [[new Paragraph { Text = "un" }],
            [new Paragraph { Text = "deux" }, new ListBlock { Items = [[new Paragraph { Text = "a" }]] }]] },
        new Quote { Blocks = [new Paragraph { Text = "Je pêche donc je suis." }], Cite = "Un pêcheur" },
        new PullQuote { Text = "Du jamais vu", Cite = "Anne" },
        new Figure { Images = [Picture("filet")], Caption = "Le filet" },
        new Gallery { Items = [new Figure { Images = [Picture("g1")], Credit = "Luc" }], Caption = "La galerie" },
        new Embed { Provider = "youtube", Url = "https://www.youtube.com/watch?v=abc" },
        new Video { Url = "https://www.lac.example/film.mp4", Poster = "https://www.lac.example/film.jpg", Caption = "Le film" },
        new Audio { Url = "https://www.lac.example/son.mp3", Caption = "Le son" },
        new Table { Caption = "Prises", Header = ["Jour", "Poids"], Rows = [["lundi", "3 kg"], ["mardi", "5 | kg"]] },
        new CodeBlock { Text = "if (a < b)\n    x();", Language = "csharp" },
        new DefinitionList { Items = [new Definition { Term = "Omble", Blocks = [new Paragraph { Text = "Un poisson." }] }] },
        new Separator(),
        new FormulaBlock { Tex = "E = mc^2" },
        new Paragraph
        {
            Text = "Soit x^21 le poids.",
            Inlines =
            [
                new Inline { Text = "Soit " }, new Inline { Text = "x^2", Tex = "x^2" },
                new Inline { Text = "1", Note = "1" }, new Inline { Text = " le poids." },
            ],
        },
        new Aside { Title = "En bref", Blocks = [new Paragraph { Text = "Le lac gèle en mars." }] },
        new Embed
        {
            Provider = "mastodon", Url = "https://piaille.example/@anne/1", Author = "Anne (@anne)", Caption = "Un message",
            Published = new Timestamp { Value = "2024-03-03", Precision = TimestampPrecision.Day, Text = "3 mars 2024" },
            Blocks = [new Paragraph { Text = "Le lac a gelé." }],
        },
        new ListBlock { Ordered = true, Start = 7, Reversed = true, Numbers = [7, 3],
            Items = [[new Paragraph { Text = "sept" }], [new Paragraph { Text = "trois" }]] },
        new CodeBlock { Text = "poser x", Caption = "Un exemple" },
        new Notes { Items = [new Note { Id = "1", Blocks = [new Paragraph { Text = "Pesé à jeun." }] }] },
    ];

    internal static Image Picture(string name) => new()
    {
        Url = $"https://www.lac.example/img/{name}.jpg",
        Alt = "Image " + name,
        Title = "titre "
            + name,
        Width = 640,
        Height = 480,
    };

    internal static Timestamp Time(string value, TimestampPrecision precision) =>
        new() { Value = value, Precision = precision, Text = "imprimé " + value, Relative = precision == TimestampPrecision.Day };
}
