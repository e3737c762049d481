using Xunit;

namespace NewsKit.Pipeline.Tests;

public sealed class TextFingerprintTests
{
    /// <summary>Kept in databases: the function never changes.</summary>
    [Theory]
    [InlineData("", "0000000000000000")]
    [InlineData("Le bac de Vaux reprend la mer, sous une pluie fine.", "8764594b8bd77e12")]
    [InlineData("Élodie", "039a68bf89f68465")]
    public void Print_IsTheSameForEver(string text, string expected) =>
        Assert.Equal(expected, TextFingerprint.Of(text).ToString());

    [Fact]
    public void SignsAndCase_DoNotCount() => Assert.Equal(
        TextFingerprint.Of("Le quai, rouvert hier : « enfin »."), TextFingerprint.Of("le quai rouvert HIER enfin"));

    [Fact]
    public void FewChangedWords_ChangeFewBits()
    {
        var words = Enumerable.Range(0, 400).Select(number => $"mot{number * 7919 % 1_000}").ToArray();
        var text = string.Join(' ', words);
        for (var index = 0; index < words.Length; index += 100)
            words[index] = "autre";

        Assert.InRange(TextFingerprint.Of(text).DistanceTo(TextFingerprint.Of(string.Join(' ', words))),
            0, TextFingerprint.CopyDistance);
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
}
