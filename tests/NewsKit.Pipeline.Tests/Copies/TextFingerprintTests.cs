using Xunit;

namespace NewsKit.Pipeline.Tests;

public sealed class TextFingerprintTests
{
    private const string Text =
        "Après six semaines à quai, le bac de Vaux a repris la mer devant une trentaine de passagers, sous une pluie fine et "
        + "tenace. Le prochain départ est prévu demain matin, si la houle le permet, a précisé le capitaine du port.";

    /// <summary>Kept in databases: the function never changes.</summary>
    [Fact]
    public void Print_IsTheSameForEver() => Assert.Equal("68a22123da0d6222", Of(Text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("Le bac de Vaux")]
    [InlineData("trentaine trentaine trentaine trentaine trentaine trentaine trentaine trentaine")]
    public void FewWords_HaveNone(string text) => Assert.Null(TextFingerprint.Of(text));

    [Fact]
    public void SignsAndCaseAndShortWords_DoNotCount() => Assert.Equal(
        Of(Text), Of(Text.ToUpperInvariant().Replace(", ", " : « ", StringComparison.Ordinal) + " du bac"));

    [Fact]
    public void FewChangedWords_ChangeFewBits()
    {
        var words = Enumerable.Range(0, 400).Select(number => $"parole{number * 7919 % 1_000}").ToArray();
        var text = string.Join(' ', words);
        for (var index = 0; index < words.Length; index += 100)
            words[index] = "autrement";

        Assert.InRange(Of(text).DistanceTo(Of(string.Join(' ', words))), 0, TextFingerprint.CopyDistance);
    }

    [Fact]
    public void Index_FindsWhatComparingAllFinds()
    {
        var dice = new Random(1);
        var prints = new List<TextFingerprint>();
        for (var number = 0; number < 3_000; number++)
        {
            var bits = number % 3 == 0 || prints.Count == 0 ? (ulong)dice.NextInt64() : prints[dice.Next(prints.Count)].Bits;
            for (var flips = dice.Next(10); flips > 0; flips--)
                bits ^= 1UL << dice.Next(64);
            prints.Add(new TextFingerprint(bits));
        }

        var (index, kept) = (new NearCopies(), new List<TextFingerprint>());
        for (var number = 0; number < prints.Count; number++)
        {
            var isCopy = kept.Exists(print => print.DistanceTo(prints[number]) <= TextFingerprint.CopyDistance);
            Assert.Equal(isCopy, index.Add(prints[number], $"{number}") is not null);
            if (!isCopy)
                kept.Add(prints[number]);
        }
    }

    [Fact]
    public void Page_IsNoCopyOfItself()
    {
        var index = new NearCopies();
        Assert.Null(index.Add(new TextFingerprint(7), "a"));
        Assert.Null(index.Add(new TextFingerprint(7), "a"));
        Assert.Equal("a", index.Add(new TextFingerprint(6), "b"));
    }

    private static TextFingerprint Of(string text) => TextFingerprint.Of(text)!.Value;
}
