namespace NewsKit.Web;

/// <summary>What a list of articles shows of one, in words.</summary>
/// <param name="Headline">The headline.</param>
/// <param name="Byline">Who signs: <c>Anne Morel, AFP et Reuters</c>.</param>
/// <param name="Published">How long ago: <c>il y a 2 heures</c>.</param>
/// <param name="ReadingTime">For example <c>5 minutes</c>.</param>
internal sealed record Card(string? Headline, string Byline, string Published, string ReadingTime);
