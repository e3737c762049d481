using FsCheck;
using FsCheck.Fluent;
using NewsKit.Model;

namespace NewsKit.Tests.Output;

/// <summary>Articles of every shape: hostile texts and addresses in each field, blocks and replies nested at random.</summary>
internal static class ArticleGenerator
{
    private static readonly string[] Plain =
        ["Le lac", "a", "L’été, enfin.", "12 kg", "mot ", " mot", "«", "»", "é", ".", "*", "**", "_", "`", "~~", "!", "[", "](",
        "<", "&", "\\", "\n", "-", "1."];

    private static readonly string[] NoteNames = ["1", "2", "a"];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Elements(HostileArticle.Texts),
        Gen.Elements(Plain).ListOf().Select(parts => string.Concat(parts.Take(6))),
        Gen.Choose(0, 0xFFFF).Select(code => (char)code).ListOf().Select(chars => string.Concat(chars.Take(12))));

    private static readonly Gen<string> Address = Gen.OneOf(
        Gen.Elements("https://a.example/", "https://b.example/c?d=1&e=2#f", "http://93.184.216.34/g.png"),
        Gen.Elements(HostileArticle.OddAddresses),
        Gen.Elements(HostileArticle.Addresses));

    private static readonly Gen<string?> MaybeText =
        Gen.Frequency((4, Text.Select(text => (string?)text)), (1, Gen.Constant<string?>(null)));

    private static readonly Gen<string?> MaybeAddress =
        Gen.Frequency((4, Address.Select(address => (string?)address)), (1, Gen.Constant<string?>(null)));

    private static readonly Gen<bool> Flag = Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)));

    private static readonly Gen<Timestamp?> Time =
        from value in Gen.Elements<string?>("2023-09-13", "2023-09-13T23:00", "2023-09-13T23:00:05+02:00", "hier", null)
        from text in MaybeText
        from relative in Flag
        select new Timestamp
        {
            Value = value,
            Text = text,
            Relative = relative,
            Precision = value is null ? null
            : TimestampPrecision.Minute
        };

    private static readonly Gen<Image> Picture =
        from url in MaybeAddress
        from alt in MaybeText
        from title in MaybeText
        from width in Gen.Choose(-1, 2000)
        select new Image { Url = url, Alt = alt, Title = title, Width = width };

    private static readonly Gen<Figure> Figure =
        from images in Few(Picture)
        from caption in MaybeText
        from credit in MaybeText
        select new Figure { Images = images, Caption = caption, Credit = credit };

    private static readonly Gen<Inline> Run =
        from text in Text
        from bold in Flag
        from italic in Flag
        from code in Flag
        from strike in Flag
        from sub in Flag
        from link in Flag
        from href in MaybeAddress
        from lang in Gen.Elements<string?>(null, null, "en", "x y", "ar")
        select new Inline
        {
            Text = text,
            Bold = bold,
            Italic = italic,
            Code = code,
            Strike = strike,
            Sub = sub,
            Href = link ? href
            : null,
            Lang = lang
        };

    private static readonly Gen<Paragraph> Paragraph =
        from text in Text
        from runs in Few(Run)
        select new Paragraph { Text = runs.Length == 0 ? text : string.Concat(runs.Select(run => run.Text)), Inlines = runs };

    /// <summary>Runs of a text that has notes and formulas too.</summary>
    private static readonly Gen<Paragraph> Learned =
        from runs in Few(Gen.Frequency(
            (3, Run),
            (1, Gen.Elements(NoteNames).Select(name => new Inline { Text = name, Sup = true, Note = name })),
            (1, Gen.Elements("x^2", "a$b\\n", "`").Select(tex => new Inline { Text = tex, Tex = tex }))))
        select new Paragraph { Text = string.Concat(runs.Select(run => run.Text)), Inlines = runs };

    private static readonly Gen<RelatedLink> Link =
        from text in Text
        from url in MaybeAddress
        select new RelatedLink { Text = text, Url = url };

    private static readonly Gen<BodyBlock> Leaf = Gen.OneOf(
        Paragraph.Select(block => (BodyBlock)block),
        Learned.Select(block => (BodyBlock)block),
        Figure.Select(block => (BodyBlock)block),
        from level in Gen.Choose(2, 6)
        from block in Paragraph
        select (BodyBlock)new Heading { Level = level, Text = block.Text, Inlines = block.Inlines },
        from block in Paragraph
        from cite in MaybeText
        select (BodyBlock)new PullQuote { Text = block.Text, Inlines = block.Inlines, Cite = cite },
        from items in Few(Figure) from caption in MaybeText select (BodyBlock)new Gallery { Items = items, Caption = caption },
        from url in Address from provider in MaybeText select (BodyBlock)new Embed { Url = url, Provider = provider },
        from url in Address
        from poster in MaybeAddress
        from caption in MaybeText
        select (BodyBlock)new Video { Url = url, Poster = poster, Caption = caption },
        from url in Address from caption in MaybeText select (BodyBlock)new Audio { Url = url, Caption = caption },
        from text in Text from language in MaybeText select (BodyBlock)new CodeBlock { Text = text, Language = language },
        from header in Few(Text)
        from rows in Few(Few(Text))
        from caption in MaybeText
        select (BodyBlock)new Table { Header = header, Rows = rows, Caption = caption },
        from tex in Text select (BodyBlock)new FormulaBlock { Tex = tex },
        Gen.Constant((BodyBlock)new Separator()));

    private static readonly Gen<BodyBlock[]> Blocks = BlocksOf(3, Leaf, hasNotes: true);

    /// <summary>Paragraphs, lists and quotes only: blocks whose words every output says.</summary>
    internal static readonly Gen<BodyBlock[]> Prose = BlocksOf(3, Paragraph.Select(block => (BodyBlock)block), hasNotes: false);

    private static readonly Gen<Comment[]> Comments = CommentsOf(4);

    internal static readonly Arbitrary<Article> Articles = Arb.From(
        from headline in MaybeText
        from standfirst in MaybeText
        from language in Gen.Elements<string?>(null, "fr-FR", "en", "ar", "x\"y")
        from url in MaybeAddress
        from tags in Few(Text)
        from names in Few(Text)
        from link in MaybeAddress
        from line in MaybeText
        from time in Time
        from lead in Figure
        from body in Blocks
        from questions in Few(Text)
        from links in Few(Link)
        from comments in Comments
        select new Article
        {
            Headline = headline,
            Kicker = headline,
            Standfirst = standfirst,
            Language = language,
            Url = url,
            Tags = tags,
            Credits = tags,
            Published = time,
            Modified = time,
            Site = new Site { Name = line, Url = link },
            Section = line,
            LeadImage = lead,
            Body = body,
            Byline = new Byline
            {
                Text = line,
                Authors = [.. names.Select(name => new Author { Name = name, Url = link })],
                Agencies = tags
            },
            Dateline = headline is null ? null : new Dateline { Place = headline, Date = time },
            Faq = new Faq
            {
                Title = line,
                Items = [.. questions.Select(question => new Question { Text = question, Answer = body })]
            },
            Links = [new LinkGroup { Kind = LinkGroupKind.Latest, Title = line, Items = links }],
            Comments = new CommentThread { Items = comments },
            Footer = new Footer
            {
                About = tags,
                Groups = [new FooterGroup { Title = headline, Items = links }],
                Languages = [new LanguageLink { Tag = language, Name = line, Url = link }]
            },
        }, Smaller);

    private static Gen<T[]> Few<T>(Gen<T> item) => Gen.Choose(0, 3).SelectMany(count => item.ArrayOf(count));

    private static Gen<BodyBlock[]> BlocksOf(int depth, Gen<BodyBlock> leaf, bool hasNotes)
    {
        if (depth == 0)
            return Few(leaf);
        var inner = BlocksOf(depth - 1, leaf, hasNotes);
        var notes = hasNotes ? 1 : 0;
        return Few(Gen.Frequency(
            (4, leaf),
            (1, from ordered in Flag
                from items in Few(inner)
                select (BodyBlock)new ListBlock { Ordered = ordered, Items = items }),
            (1, from blocks in inner from cite in MaybeText select (BodyBlock)new Quote { Blocks = blocks, Cite = cite }),
            (notes, from each in Few(inner)
                    select (BodyBlock)new Notes
                    {
                        Items = [.. each.Select((blocks, at) => new Note { Id = NoteNames[at], Blocks = blocks })],
                    }),
            (notes, from blocks in inner from title in MaybeText select (BodyBlock)new Aside { Title = title, Blocks = blocks }),
            (1, from blocks in inner
                from term in Text
                select (BodyBlock)new DefinitionList { Items = [new Definition { Term = term, Blocks = blocks }] })));
    }

    private static Gen<Comment[]> CommentsOf(int depth) => depth == 0
        ? Gen.Constant<Comment[]>([])
        : Few(
            from name in MaybeText
            from url in MaybeAddress
            from time in Time
            from title in MaybeText
            from body in BlocksOf(1, Leaf, hasNotes: false)
            from replies in CommentsOf(depth - 1)
            select new Comment
            {
                Author = name is null ? null : new CommentAuthor { Name = name, Url = url },
                Published = time,
                Title = title,
                Permalink = url,
                Body = body,
                Replies = replies,
            });

    /// <summary>The article with one section less, or half of one.</summary>
    private static IEnumerable<Article> Smaller(Article article)
    {
        var empty = new Article();
        Article[] candidates =
        [
            article with { Comments = null }, article with { Body = [] }, article with { Faq = null },
                article with { Links = [] }, article with { Footer = null },
            article with { Byline = null }, article with { LeadImage = null }, article with { Site = null, Section = null },
                article with { Headline = null, Kicker = null },
            article with { Tags = [], Credits = [] }, article with { Published = null, Modified = null, Dateline = null },
                article with { Standfirst = null, Language = null, Url = null },
            .. article.Body.Select(block => empty with { Body = [block] }), .. article.Body.OfType<Quote>()
            .Select(quote => empty with { Body = quote.Blocks }),
            .. article.Body.OfType<ListBlock>().SelectMany(list => list.Items.Select(item => empty with { Body = item })),
        ];
        return candidates.Where(candidate => ContentComparer.Differences(candidate, article).Count > 0);
    }
}
