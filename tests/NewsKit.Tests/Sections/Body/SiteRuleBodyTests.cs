using NewsKit.Blocks;
using NewsKit.BodyModel;
using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>A labelled body against the model's choice: the label is the element <c>body</c>, the chances are the test's
/// own.</summary>
public sealed class SiteRuleBodyTests
{
    private static readonly string Long = new('a', 300);
    private static readonly string Other = new('b', 300);
    private static readonly string Third = new('c', 300);
    private static readonly string Short = new('d', 50);

    [Fact]
    public void WhatTheRuleLabels_IsTheBodyHoweverUnlikely()
    {
        var (chosen, codes) = Choose($"<div id=\"text\"><p>{Long}</p><p>{Other}</p></div><p>{Third}</p>", [0.05f, 0.9f, 0.9f]);
        Assert.Equal([Long, Other], chosen);
        Assert.Empty(codes);
    }

    [Fact]
    public void LabelWithoutText_LeavesTheChoiceToTheModel()
    {
        var (chosen, codes) = Choose($"<div id=\"text\"></div><p>{Long}</p>", [0.9f]);
        Assert.Equal([Long], chosen);
        Assert.Equal([DiagnosticCodes.RuleIgnored], codes);
    }

    [Fact]
    public void ShortBodyOfTheModel_ProvesNothingAgainstTheRule()
    {
        var (chosen, codes) = Choose($"<div id=\"text\"><p>{Short}</p></div><p>{Long}</p>", [0.1f, 0.9f]);
        Assert.Equal([Short], chosen);
        Assert.Empty(codes);
    }

    [Fact]
    public void LabelledLinesBesideALongText_AreNotTheBody()
    {
        var (chosen, codes) = Choose($"<div id=\"text\"><p>{Short}</p></div><p>{Long}</p><p>{Other}</p>", [0.1f, 0.9f, 0.9f]);
        Assert.Equal([Long, Other], chosen);
        Assert.Equal([DiagnosticCodes.RuleIgnored], codes);
    }

    [Fact]
    public void LabelledTextAsLongAsTheModelsOwn_IsTheBody()
    {
        var (chosen, codes) = Choose($"<div id=\"text\"><p>{Long}</p></div><p>{Other}</p><p>{Third}</p>", [0.1f, 0.9f, 0.9f]);
        Assert.Equal([Long], chosen);
        Assert.Empty(codes);
    }

    [Fact]
    public void LabelledPartOfTheTextThatTheModelSees_IsTheBody()
    {
        var (chosen, codes) = Choose($"<div id=\"text\"><p>{Long}</p></div><p>{Other}</p><p>{Third}</p>", [0.9f, 0.9f, 0.9f]);
        Assert.Equal([Long], chosen);
        Assert.Empty(codes);
    }

    [Fact]
    public void LabelThatHoldsThreeTimesTheText_IsPruned()
    {
        var more = string.Concat(Enumerable.Range(0, 5).Select(number => $"<p>{number}{Third}</p>"));
        var (chosen, codes) = Choose($"<div id=\"text\"><p>{Long}</p><p>{Other}</p>{more}</div>",
            [0.9f, 0.9f, 0.05f, 0.05f, 0.05f, 0.05f, 0.1f]);
        Assert.Equal([Long, Other, "4" + Third], chosen);
        Assert.Equal([DiagnosticCodes.RuleIgnored], codes);
    }

    [Fact]
    public void LabelThatHoldsTwiceTheText_IsTakenWhole()
    {
        var (chosen, codes) = Choose($"<div id=\"text\"><p>{Long}</p><p>{Other}</p><p>{Third}</p><p>{Short}</p></div>",
            [0.9f, 0.9f, 0.05f, 0.05f]);
        Assert.Equal([Long, Other, Third, Short], chosen);
        Assert.Empty(codes);
    }

    [Fact]
    public void LabelThatIsPrunedAlready_MayHoldThreeTimesTheText()
    {
        var more = string.Concat(Enumerable.Range(0, 5).Select(number => $"<p>{number}{Third}</p>"));
        var (chosen, codes) = Choose($"<div id=\"text\"><p>{Long}</p><p>{Other}</p>{more}</div>",
            [0.9f, 0.9f, 0.2f, 0.2f, 0.2f, 0.2f, 0.2f], prune: true);
        Assert.Equal(7, chosen.Count);
        Assert.Empty(codes);
    }

    [Fact]
    public void RuleThatAsksForPruning_LeavesOutWhatIsPlainlyNoText()
    {
        var (chosen, codes) = Choose($"<div id=\"text\"><p>{Long}</p><p>{Other}</p><p>{Third}</p></div>", [0.9f, 0.09f, 0.1f],
            prune: true);
        Assert.Equal([Long, Third], chosen);
        Assert.Empty(codes);
    }

    [Fact]
    public void LabelOfTheWholePage_TakesOnlyWhatIsLikely() =>
        Assert.Equal([Long, Other], Choose($"<body id=\"text\"><p>{Long}</p><p>{Other}</p><p>{Third}</p></body>",
            [0.9f, 0.5f, 0.4f]).Chosen);

    [Fact]
    public void LabelledTextThatAFinderTookForAMenu_MustBeLikely() =>
        Assert.Equal([Long, Third], Choose($"<div id=\"text\"><p>{Long}</p><nav>{Other}</nav><nav>{Third}</nav></div>",
            [0.9f, 0.4f, 0.5f]).Chosen);

    [Fact]
    public void WhatTheRuleStrips_IsNoBody()
    {
        var context = SmallPage.Of($"<p>{Long}</p><div id=\"no\"><p>{Short}</p></div>");
        var segments = new Segmentation(context.Content);
        var (chosen, codes) = Choose(context, segments, [0.9f, 0.9f]);
        Assert.Equal([Long], chosen);
        Assert.Empty(codes);
        Assert.Equal((SectionKind.Chrome, ClaimReason.LeftOutByTheSiteRule), (segments.KindOf(1), segments.ReasonOf(1)));
    }

    [Fact]
    public void RuleThatStripsNearlyAllOfTheText_StripsNothing()
    {
        var (chosen, codes) = Choose($"<p>{Short}</p><div id=\"no\"><p>{Long}</p></div>", [0.9f, 0.9f]);
        Assert.Equal([Short, Long], chosen);
        Assert.Equal([DiagnosticCodes.RuleIgnored], codes);
    }

    [Fact]
    public void PageWithoutARule_IsTheModelsChoice()
    {
        var context = SmallPage.Of($"<p>{Long}</p><p>{Other}</p>");
        var segments = new Segmentation(context.Content);
        using var features = new BodyFeatures(segments, context);
        Assert.Equal([0], SiteRuleBody.Choose(segments, features, [0.9f, 0.1f], context));
    }

    private static (List<string> Chosen, string[] Codes) Choose(string html, float[] chances, bool prune = false)
    {
        var context = SmallPage.Of(html);
        return Choose(context, new Segmentation(context.Content), chances, prune);
    }

    private static (List<string> Chosen, string[] Codes) Choose(
        ReadingContext context, Segmentation segments, float[] chances, bool prune = false)
    {
        var labels = new SiteLabels { Rule = "gazette", PruneBody = prune, IsExact = false };
        if (context.Content.ById("text") is var body and >= 0)
            labels.Kinds.Add((body, SectionKind.Body));
        if (context.Content.ById("no") is var none and >= 0)
            labels.NotBody.Add(none);
        context = context.With(labels);
        for (var block = 0; block < context.Content.Blocks.Length; block++)
        {
            if (context.Content.ElementOf(block).Tag is "nav")
                segments.Claim(block, block + 1, SectionKind.Chrome, ClaimReason.Navigation);
        }

        using var features = new BodyFeatures(segments, context);
        var chosen = SiteRuleBody.Choose(segments, features, chances, context).ConvertAll(context.Content.StringOf);
        return (chosen, [.. context.Log.ToList().Select(diagnostic => diagnostic.Code)]);
    }
}
