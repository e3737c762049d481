using NewsKit.Guard;
using Xunit;

namespace NewsKit.Tests.Guard;

/// <summary>Where tokens start and end, as in an HTML tokenizer.</summary>
public sealed class MarkupGuardTokenTests
{
    [Theory]
    [InlineData("a<b>c", "S:b")]
    [InlineData("a < b <3 <> </ <", "C:</ <")]
    [InlineData("a</>b</ x>c", "C:</> C:</ x>")]
    [InlineData("<!doctype html><?php a > b ?><!x>", "C:<!doctype html> C:<?php a > C:<!x>")]
    [InlineData("<!--<b>--><i>", "C:<!--<b>--> S:i")]
    [InlineData("<!--><i><!---><i>", "C:<!--> S:i C:<!---> S:i")]
    [InlineData("<!--a--!><i><!--a--!b--><i>", "C:<!--a--!> S:i C:<!--a--!b--> S:i")]
    [InlineData("<!--a-- ><i>---><u>", "C:<!--a-- ><i>---> S:u")]
    [InlineData("<!--a<i>", "C:<!--a<i>")]
    [InlineData("<p title='>'><p title=\">\"><p title=>>", "S:p S:p S:p")]
    [InlineData("<p a=b'c>'><p a'b=c>", "S:p S:p")]
    [InlineData("<p a = '>' / b=\"'\" c>x", "S:p")]
    [InlineData("<P\nCLASS=x\n><Br/><iMg/ >", "S:P S:Br/ S:iMg")]
    [InlineData("<p a=b/><p a='b'/><p a/>", "S:p S:p/ S:p/")]
    [InlineData("</p class='>'></p/>", "E:p E:p/")]
    [InlineData("<p class='<b>", "")]
    [InlineData("<p", "")]
    [InlineData("</p", "")]
    public void Markup_IsCutIntoTokens(string html, string expected) => Assert.Equal(expected, Tokens(html, inForeign: false));

    [Theory]
    [InlineData("<![CDATA[<b>]]><i>", false, "D:<![CDATA[<b> S:i")]
    [InlineData("<![CDATA[<b>]]><i>", true, "D:<![CDATA[<b>]]> S:i")]
    [InlineData("<![cdata[<b>]]><i>", true, "C:<![cdata[<b> S:i")]
    public void CharacterData_IsThereInForeignContentOnly(string html, bool inForeign, string expected) =>
        Assert.Equal(expected, Tokens(html, inForeign));

    [Theory]
    [InlineData("<style>a</STYLE >b", 8)]
    [InlineData("<style>a</styles></style/>b", 17)]
    [InlineData("<style>a", 8)]
    [InlineData("<title></title", 14)]
    [InlineData("<script>a<b</script>", 11)]
    [InlineData("<script><!--</script>-->", 12)]
    [InlineData("<script><!--<script></script>--></script>", 32)]
    [InlineData("<script><!--<script>--></script>", 23)]
    [InlineData("<script><!-->a<script></script>", 22)]
    [InlineData("<script><!--<script></script></script>", 29)]
    [InlineData("<script><!--<scripts></script>", 21)]
    public void RawText_EndsAtItsOwnEndTag(string html, int expected)
    {
        var scanner = new GuardScanner(html.AsMemory());
        scanner.Read(inForeign: false);
        scanner.SkipRaw(isScript: scanner.Name is "script");
        Assert.Equal(expected, scanner.End);
    }

    private static string Tokens(string html, bool inForeign)
    {
        var tokens = new List<string>();
        var scanner = new GuardScanner(html.AsMemory());
        for (scanner.Read(inForeign); scanner.Kind != GuardTokenKind.EndOfPage; scanner.Read(inForeign))
        {
            tokens.Add(scanner.Kind switch
            {
                GuardTokenKind.StartTag => $"S:{scanner.Name}{(scanner.IsSelfClosing ? "/" : "")}",
                GuardTokenKind.EndTag => $"E:{scanner.Name}{(scanner.IsSelfClosing ? "/" : "")}",
                GuardTokenKind.Comment => $"C:{html[scanner.Start..scanner.End]}",
                _ => $"D:{html[scanner.Start..scanner.End]}",
            });
        }

        return string.Join(' ', tokens);
    }
}
