using NewsKit.Metadata;
using Xunit;

namespace NewsKit.Tests.Metadata;

/// <summary>The day that data of a script has beside the headline, and no other.</summary>
public sealed class ScriptDatesTests
{
    private const string Headline = "Le bac de Corvane reprend la mer";

    [Theory]
    [InlineData("{\"title\":\"Le bac de Corvane reprend la mer\",\"publishedAt\":\"2024-05-12T09:30:00Z\"}",
        "2024-05-12T09:30:00Z")]
    [InlineData("x={\"date\":\"2024-05-12\",\"attributes\":{\"headline\":\"Le bac de Corvane reprend la mer\"}}", "2024-05-12")]
    [InlineData("{\"title\":\"Le bac de Corvane reprend la mer\",\"created\":1715499000}", "2024-05-12T07:30:00Z")]
    [InlineData("{\"name\":\"Le bac de Corvane reprend la mer\",\"createdAt\":\"2024-05-11\",\"publishedAt\":\"2024-05-12\"}",
        "2024-05-12")]
    [InlineData("push([1,\"{\\\"title\\\":\\\"Le bac de Corvane reprend la mer\\\",\\\"date\\\":\\\"2024-05-12\\\"}\"])",
        "2024-05-12")]
    [InlineData("{\"title\":\"Un autre article du même journal\",\"publishedAt\":\"2024-05-20\"}", null)]
    [InlineData("[{\"title\":\"Le bac de Corvane reprend la mer\"},{\"publishedAt\":\"2024-05-20\"}]", null)]
    [InlineData("{\"title\":\"Le bac de Corvane reprend la mer\",\"duration\":\"12:30\"}", null)]
    [InlineData("{\"title\":\"Le bac de Corvane reprend la mer", null)]
    public void Day_IsThatBesideTheHeadline(string script, string? expected) =>
        Assert.Equal(expected, ScriptDates.Find($"<html><script>{script}</script></html>".AsMemory(), Headline)?.Published);

    [Fact]
    public void ShortHeadline_IsNotLookedFor() =>
        Assert.Null(ScriptDates.Find("<script>{\"title\":\"Le bac\",\"date\":\"2024-05-12\"}</script>".AsMemory(), "Le bac"));

    [Fact]
    public void DepthWithoutEnd_IsReadToTheEnd() =>
        Assert.Null(ScriptDates.Find($"<script>{new string('{', 50_000)}\"a\":\"b\"</script>".AsMemory(), Headline));
}
