using Xunit;

namespace NewsKit.Tests.House;

/// <summary>The house rules are only as good as their reading of C#.</summary>
public sealed class SourceTokenizerTests
{
    [Theory]
    [InlineData("a // new Regex\nb", "a b")]
    [InlineData("a /* new\nRegex */ b", "a b")]
    [InlineData("x = \"new Regex \\\" Console\";", "x = \" ;")]
    [InlineData("x = @\"new \"\"Regex\"\" \\\";y", "x = \" ; y")]
    [InlineData("x = \"\"\"a \"Console\" b\"\"\";y", "x = \" ; y")]
    [InlineData("x = $\"a {Run(\"in\", new { A = 1 })} {{Console}} b\";y", "x = \" Run ( \" , new { A = 1 } ) ; y")]
    [InlineData("x = $$\"\"\"a {Console} {{Run(1)}} b\"\"\";y", "x = \" Run ( 1 ) ; y")]
    [InlineData("c = '\"'; d = '\\''; e", "c = \" ; d = \" ; e")]
    [InlineData("#pragma warning disable CA1 // don't\nx", "# pragma x")]
    [InlineData("NewsKit.Model.X<int>?", "NewsKit . Model . X < int > ?")]
    public void Code_BecomesWordsAndSigns(string code, string expected) =>
        Assert.Equal(expected, string.Join(' ', SourceTokenizer.Tokenize(code).Select(token => token.Text)));

    [Fact]
    public void LineNumbers_CountTheLinesOfCommentsAndStrings() =>
        Assert.Equal([1, 1, 4, 7], SourceTokenizer.Tokenize("a \"\n\n\"\nb/*\n\n*/\nc").Select(token => token.Line));
}
