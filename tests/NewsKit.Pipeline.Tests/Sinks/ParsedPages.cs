using NewsKit.Model;

namespace NewsKit.Pipeline.Tests;

/// <summary>Pages that were parsed, with what a test asks for in them.</summary>
internal static class ParsedPages
{
    internal static PageOutcome Article(
        string key, string headline = "Le quai", int day = 0, int comments = 0, string body = "Corps")
    {
        var thread = new List<Comment>();
        for (var number = comments - 1; number >= 0; number--)
        {
            thread =
            [
                new Comment
                {
                    Author = new CommentAuthor { Name = FormattableString.Invariant($"Anne {number}") },
                    Body = [new Paragraph { Text = "Oui" }],
                    Replies = thread,
                },
            ];
        }

        var article = new Article
        {
            Status = ParseStatus.Ok,
            Url = "https://www.port.example/a",
            Language = "fr",
            Headline = headline,
            Byline = new Byline { Authors = [new Author { Name = "Élodie Vasseur" }, new Author { Name = "Marc" }] },
            Published = new Timestamp
            {
                Value = "2026-11-20T10:00:00+01:00",
                Text = "le 20",
                Precision = TimestampPrecision.Minute,
            },
            Paywall = Paywall.Locked,
            Body = [new Paragraph { Text = body }],
            Comments = comments > 0 ? new CommentThread { Items = thread } : null,
            Links = [new LinkGroup { Kind = LinkGroupKind.Related, Items = [new RelatedLink { Text = "Plus" }] }],
        };
        var page = ImportPipelineTests.Page(0) with { Bytes = default };
        return new PageOutcome
        {
            Page = day > 0 ? page with { CapturedAt = new DateTimeOffset(2026, 11, day, 10, 0, 0, TimeSpan.Zero) } : page,
            Key = PageKey.OfLine(key),
            Result = new ParseResult { Status = ParseStatus.Ok, Article = article },
            Document = WarcArchive.Text(article.ToJson()),
            BodyText = body,
            Fingerprint = TextFingerprint.Of(body),
        };
    }
}
