using System.Text;
using Xunit;

namespace NewsKit.Tests.Cli;

public sealed class LineCommandTests
{
    [Theory]
    [InlineData("""{"in": "L'été  arrive"}""", """{"out":"L’été arrive"}""")]
    [InlineData("""{"in": "Vraiment?", "level": "typographic"}""", """{"out":"Vraiment\u202F?"}""")]
    [InlineData("""{"in": "L'été  arrive", "level": "none"}""", """{"out":"L\u0027été  arrive"}""")]
    [InlineData("""{"in": "it's  fine", "lang": "en"}""", """{"out":"it\u0027s fine"}""")]
    [InlineData("""{"in": "l'été  là", "lang": null}""", """{"out":"l\u0027été là"}""")]
    [InlineData("""{"in": "<b>l'été</b>", "mode": "html"}""", """{"out":"\u003Cb\u003El’été\u003C/b\u003E"}""")]
    [InlineData("""{"in": "a\ud83dz \ud83d\ude00 \\ud83d"}""", """{"out":"a\uFFFDz \uD83D\uDE00 \\ud83d"}""")]
    [InlineData("""{"in": ""}""", """{"out":""}""")]
    public async Task Text_IsNormalised(string line, string answer)
    {
        var run = await CommandRun.WithInput(line + "\n", "text", "--json");

        Assert.Equal(0, run.Status);
        Assert.Equal(answer.Replace("\\uFFFD", "\uFFFD", StringComparison.Ordinal) + "\n", run.Output);
    }

    [Theory]
    [InlineData("text", "oops")]
    [InlineData("text", "")]
    [InlineData("text", "[1]")]
    [InlineData("text", "{}")]
    [InlineData("text", """{"in": 3}""")]
    [InlineData("text", """{"in": "a", "level": "high"}""")]
    [InlineData("text", """{"in": "a", "mode": "xml"}""")]
    [InlineData("text", """{"in": "a", "lang": 1}""")]
    [InlineData("time", """{"in": null}""")]
    [InlineData("time", """{"in": "hier", "ref": "demain"}""")]
    [InlineData("time", """{"in": "hier", "tz": "Mars/Olympus"}""")]
    public async Task MalformedLine_GivesAnErrorAndTheNextIsAnswered(string command, string line)
    {
        var run = await CommandRun.WithInput(line + "\r\n" + """{"in": "3 mai 2024"}""", command, "--json");

        Assert.Equal(1, run.Status);
        Assert.Equal(2, run.Lines.Length);
        Assert.NotNull(PageFiles.Property(run.Lines[0], "error"));
        Assert.NotNull(PageFiles.Property(run.Lines[1], "out"));
    }

    [Fact]
    public async Task BytesThatAreNoUtf8_AreAnErrorOfTheirLine()
    {
        byte[] input = [.. Encoding.UTF8.Preamble, .. "{\"in\": \"a\"}\n{\"in\": \"\xE9"u8[..^2], 0xE9,
            .. "\"}\n{\"in\": \"b\"}"u8];

        var run = await CommandRun.With(new MemoryStream(input), "text", "--json");

        Assert.Equal(["{\"out\":\"a\"}", run.Lines[1], "{\"out\":\"b\"}"], run.Lines);
        Assert.Contains("error", run.Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        """{"in": "septembre 13, 2023 - 11:00 pm"}""",
        """{"out":"2023-09-13T23:00","precision":"minute","kind":"published","modified":null,"relative":"""
            + """false,"instant":"2023-09-13T21:00:00Z","diagnostics":[]}""")]
    [InlineData(
        """{"in": "hier à 14h12", "ref": "2024-05-03T10:00", "tz": "America/Toronto"}""",
        """{"out":"2024-05-02T14:12","precision":"minute","kind":"published","modified":null,"relative":"""
            + """true,"instant":"2024-05-02T18:12:00Z","diagnostics":[]}""")]
    [InlineData(
        """{"in": "Publié le 13/09/2023, mis à jour le 14/09/2023 à 9h"}""",
        """{"out":"2023-09-13","precision":"day","kind":"published","modified":"2023-09-14T09:00","relative":"""
            + """false,"instant":null,"diagnostics":[]}""")]
    [InlineData(
        """{"in": "29/10/2023 02:30"}""",
        """{"out":"2023-10-29T02:30","precision":"minute","kind":"published","modified":null,"relative":"""
            + """false,"instant":"2023-10-29T00:30:00Z","diagnostics":["ambiguous-local-time"]}""")]
    [InlineData(
        """{"in": "hier"}""",
        """{"out":null,"precision":null,"kind":null,"modified":null,"relative":"""
            + """false,"instant":null,"diagnostics":["needs-reference"]}""")]
    public async Task Time_IsReadOrRefusedWithAReason(string line, string answer)
    {
        var run = await CommandRun.WithInput(line, "time", "--json");

        Assert.Equal(answer + "\n", run.Output);
    }

    [Fact]
    public async Task ManyLines_AreAnsweredInOrder()
    {
        var input = new StringBuilder();
        for (var line = 0; line < 5_000; line++)
            input.Append("{\"in\": \"numéro ").Append(line).Append("\"}\n");

        var run = await CommandRun.WithInput(input.ToString(), "text", "--json");

        Assert.Equal(Enumerable.Range(0, 5_000).Select(line => $"{{\"out\":\"numéro {line}\"}}"), run.Lines);
    }

    [Fact]
    public async Task PlainLines_AreAnsweredWithPlainLines()
    {
        byte[] input = [.. Encoding.UTF8.Preamble, .. "L'été  arrive\r\n\n- Vraiment?\nfin"u8];

        var run = await CommandRun.With(new MemoryStream(input), "text", "--level", "typographic");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal("L’été arrive\n\n- Vraiment\u202F?\nfin\n", run.Output);
    }

    [Fact]
    public async Task Arguments_AreAnsweredAndStandardInputIsLeftAlone()
    {
        var text = await CommandRun.WithInput("lu par personne", "text", "L'été", "l'eau  vive", "--lang", "fr");
        var english = await CommandRun.Of("text", "it's  fine", "--lang", "en");
        var time = await CommandRun.Of("time", "hier à 14h12", "--ref", "2024-05-03T06:00Z", "--tz", "Asia/Tokyo");

        Assert.Equal((0, "L’été\nl’eau vive\n"), (text.Status, text.Output));
        Assert.Equal((0, "it's fine\n"), (english.Status, english.Output));
        Assert.Equal((0, "2024-05-02T14:12\n"), (time.Status, time.Output));
    }

    [Fact]
    public async Task LinesWithoutAnAnswer_AreEmptyAndSayWhy()
    {
        byte[] input = [.. "3 mai 2024\nhier\n"u8, 0xE9, .. "\n4 mai 2024\n"u8];

        var run = await CommandRun.With(new MemoryStream(input), "time");

        Assert.Equal(1, run.Status);
        Assert.Equal("2024-05-03\n\n\n2024-05-04\n", run.Output);
        Assert.Equal(
            "newskit: line 2 gives no date: needs-reference, such as --ref 2024-05-03T10:00\n"
            + "newskit: line 3 is not UTF-8\n", run.Error);
    }

    [Theory]
    [InlineData("text", """{"in": "Vraiment?"}""", """{"out":"Vraiment\u202F?"}""", "--level", "typographic")]
    [InlineData("text", """{"in": "it's", "lang": "en"}""", """{"out":"it\u0027s"}""", "--lang", "fr")]
    [InlineData("time", """{"in": "hier"}""",
        """{"out":"2024-05-02","precision":"day","kind":"published","modified":null,"relative":true,"instant":null,"""
        + "\"diagnostics\":[]}", "--ref", "2024-05-03T10:00")]
    public async Task Options_AreTheDefaultsOfJsonLines(string command, string line, string answer, params string[] options)
    {
        var run = await CommandRun.WithInput(line, [command, "--json", .. options]);

        Assert.Equal((0, answer + "\n"), (run.Status, run.Output));
    }

    [Fact]
    public async Task WrongArguments_AreOneClearLine()
    {
        (await CommandRun.AtTerminal("text")).AssertRefused("pipe lines in");
        (await CommandRun.AtTerminal("time")).AssertRefused("pipe lines in");
        (await CommandRun.Of("text", "--json", "L'été")).AssertRefused("--json");
        (await CommandRun.Of("text", "--levels", "none")).AssertRefused("unknown option '--levels'");
        (await CommandRun.Of("time", "--tz", "Mars/Olympus", "hier")).AssertRefused("no such time zone");
    }
}
