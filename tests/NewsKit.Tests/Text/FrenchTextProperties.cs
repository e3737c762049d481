using System.Buffers;
using FsCheck;
using FsCheck.Fluent;
using NewsKit.Text;
using Xunit;

namespace NewsKit.Tests.Text;

/// <summary>Idempotence on hostile text: 1,000 cases in the ordinary run, 20,000 when NEWSKIT_NIGHTLY is 1.</summary>
public sealed class FrenchTextProperties
{
    private static readonly string[] Pieces =
    [
        " ", " ", " ", "  ", "\u00A0", "\u202F", "\n", "\r\n", "\t", "\u2009", "\"", "\"", "«", "»", "“", "”", "'", "’", "‘", "ʼ",
            "`", "′",
        "!", "?", ";", ":", ".", ",", "...", "…", "-", "--", "–", "—", "(", ")", "[", "]", "{", "}", "/", "\\", "%", "‰", "€",
            "$", "£",
        "°", "º", "²", "³", "+", "#", "@", "&", "&amp;", "&nbsp;", "&rsquo;", "&#39;", "&#x", "lt;", "amp;", "http://", "www.",
            "a@b.fr", "C:\\",
        "Â", "Ã", "Ä", "Å", "â", "ï", "ð", "Ÿ", "¬", "¸", "¿", "½", "©", "®", "‚", "ƒ", "„", "†", "‡", "ˆ", "Š", "‹", "Œ", "Ž",
            "•", "˜", "™",
        "š", "›", "œ", "ž", "\u0080", "\u0085", "\u0092", "\u0081", "\u009D", "\u00AD", "\u200B", "\u200D", "\u200C", "\u200E",
            "\u061C",
        "\uFEFF", "\uFFFC", "\u0301", "\u0338", "\u0323", "ﬁ", "ﬆ", "\u212B", "\u037E", "\uD83D", "\uDE00", "א", "한", "ᆨ",
        "0", "1", "5", "10", "250", "000", "23", "l", "d", "qu", "h", "n", "N", "km", "M.", "Mme", "Dr", "ème", "ère", "X", "V",
            "I", "e", "é", "È",
        "a", "b", "s", "Yahoo", "coeur", "ex aequo", "mot", "Été", "_", "<", ">", "=",
    ];

    private static readonly string[] Markup =
    [
        "<b>", "</b>", "<i lang=en>", "</i>", "<br>", "<code>", "</code>", "<img alt=\"l'a ?\">", "<a title='x \"y\" !'>", "</a>",
            "<!-- ? -->",
        "<p>", "</p>", "<script>", "</script>", "&eacute", "&comma;", "&lt;", "&amp;lt;", "&amp;#10;", "&#9;",
    ];

    private static readonly SearchValues<char> Damage =
        SearchValues.Create("ÂÃÄÅâïð&;\u200C\u200D\u0301\u0338\u0323한ᆨ\uD83D\uDE00");

    private static readonly string[] Undamaged = [.. Pieces.Where(piece => !piece.AsSpan().ContainsAny(Damage))];

    private static readonly FrenchTextOptions[] Levels =
    [
        new(),
        new() { Level = FrenchTextLevel.Typographic },
        new() { Level = FrenchTextLevel.Typographic, Ligatures = true },
        new() { Level = FrenchTextLevel.Typographic, Language = "fr-CA" },
        new() { Language = null },
    ];

    private static int Cases => Environment.GetEnvironmentVariable("NEWSKIT_NIGHTLY") == "1" ? 20_000 : 1_000;

    [Fact]
    public void PlainText_NormalisedTwice_ChangesNothingMore() => Check(TextOf(Pieces), 11, text =>
    {
        foreach (var options in Levels)
        {
            var once = FrenchText.Normalise(text, options);
            Assert.Equal(once, FrenchText.Normalise(once, options));
        }
    });

    [Fact]
    public void TypographicText_ConservativelyNormalised_ChangesNothing() => Check(TextOf(Pieces), 23, text =>
    {
        var typographic = FrenchText.Normalise(text, FrenchTextLevel.Typographic);
        Assert.Equal(typographic, FrenchText.Normalise(typographic, FrenchTextLevel.Conservative));
    });

    [Fact]
    public void InlineHtml_NormalisedTwice_ChangesNothingMore() =>
        Check(TextOf([.. Pieces, .. Markup, .. Markup, .. Markup]), 37, html =>
    {
        foreach (var options in Levels)
        {
            var once = FrenchText.NormaliseHtml(html, options);
            Assert.Equal(once, FrenchText.NormaliseHtml(once, options));
        }

        var typographic = FrenchText.NormaliseHtml(html, FrenchTextLevel.Typographic);
        Assert.Equal(typographic, FrenchText.NormaliseHtml(typographic, FrenchTextLevel.Conservative));
    });

    [Fact]
    public void AnyCharacters_NormalisedTwice_ChangeNothingMore() => Check(AnyText(), 41, text =>
    {
        foreach (var options in Levels)
        {
            var once = FrenchText.Normalise(text, options);
            Assert.Equal(once, FrenchText.Normalise(once, options));
            var html = FrenchText.NormaliseHtml(text, options);
            Assert.Equal(html, FrenchText.NormaliseHtml(html, options));
        }
    });

    [Fact]
    public void TextCutIntoRuns_ComesOutAsTheUncutText() => Check(TextOf(Undamaged), 53, text =>
    {
        foreach (var options in Levels)
        {
            // Hygiene works node by node, so the cut text must not need it.
            var clean = FrenchText.Normalise(text, options with { Level = FrenchTextLevel.Conservative });
            var settings = options.Settings;
            for (var cut = 0; cut <= clean.Length; cut++)
            {
                TextRun[] runs = [new(clean[..(cut / 2)]), new(""), new(clean[(cut / 2)..cut]), new(clean[cut..])];
                Assert.Equal(FrenchText.Normalise(clean, options), string.Concat(TextPipeline.NormaliseRuns(runs, settings)));
            }
        }
    });

    [Fact]
    public void Runs_NormalisedTwice_ChangeNothingMore() =>
        Check(TextOf([.. Pieces, "|", "|", "|", "^", "~", "^|", "|~"]), 67, text =>
    {
        foreach (var options in Levels)
        {
            var settings = options.Settings;
            TextRun[] runs = [.. text.Split('|').Select(RunOf)];
            var once = TextPipeline.NormaliseRuns(runs, settings);
            TextRun[] again = [.. once.Zip(runs, (changed, run) => run with { Text = changed })];
            Assert.Equal(once, TextPipeline.NormaliseRuns(again, settings));
        }
    });

    private static TextRun RunOf(string text) => text switch
    {
        "^" => new TextRun("\n", TextRunKind.Break),
        "~" => new TextRun("x", TextRunKind.Opaque),
        ['^', .. var rest] => new TextRun(rest, Language: "en"),
        _ => new TextRun(text),
    };

    private static void Check(Gen<string> texts, ulong seed, Action<string> holds)
    {
        var replay = Environment.GetEnvironmentVariable("NEWSKIT_SEED") is { } other
            ? ulong.Parse(other, System.Globalization.CultureInfo.InvariantCulture) + seed
            : seed;
        var config = Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(replay, 1UL + (2 * seed));
        Prop.ForAll(texts.ToArbitrary(), holds).Check(config);
    }

    private static Gen<string> TextOf(string[] pieces) =>
        from length in Gen.Choose(0, 14)
        from chosen in Gen.Elements(pieces).ListOf(length)
        select string.Concat(chosen);

    private static Gen<string> AnyText() =>
        from length in Gen.Choose(0, 30)
        from characters in Gen.Frequency(
            (4, Gen.Choose(0, 0x17F)), (3, Gen.Choose(0x2000, 0x22FF)), (1, Gen.Choose(0, 0xFFFF))).ListOf(length)
        select string.Concat(characters.Select(c => (char)c));
}
