using System.Globalization;
using NewsKit;
using NewsKit.Model;

var culture = ArticleWords.HasCultures ? CultureInfo.GetCultureInfo("fr") : CultureInfo.InvariantCulture;
var now = new DateTimeOffset(2024, 5, 3, 10, 0, 0, TimeSpan.Zero);
var published = new Timestamp { Value = "2024-05-03T08:00Z" };
var byline = new Byline { Authors = [new Author { Name = "X" }], Agencies = ["AFP", "Reuters"] };
Console.WriteLine($"{ArticleWords.HasCultures}: {published.Humanize(now, culture)}, {byline.Humanize(culture)}, "
    + new Article { ReadingMinutes = 5 }.HumanizeReadingTime(culture).Replace('\u00A0', ' '));
