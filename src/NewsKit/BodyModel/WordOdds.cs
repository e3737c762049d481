using NewsKit.Lexicon;

namespace NewsKit.BodyModel;

/// <summary>What words say of the text they name or open, learned from pages: names in classes and ids, first words of
/// lines.</summary>
/// <remarks>No word is kept, only a number made of it; what is not in the table says nothing. Words that mean something to a
/// finder stand in <c>Lexicon</c>.</remarks>
/// <param name="keys">The numbers of the words, ascending.</param>
/// <param name="odds">Of each word, the logarithm of the odds that its text is body, in steps of <see cref="Step"/>.</param>
internal sealed partial class WordOdds(uint[] keys, sbyte[] odds)
{
    /// <summary>What one of the stored numbers stands for.</summary>
    internal const float Step = 1 / 24f;

    private const int FirstBits = 12;
    private const int Rest = 32 - FirstBits;
    private const int LongestWord = 48;
    private const int MostOpening = 3;

    private readonly int[] _starts = StartsOf(keys);

    /// <summary>What kind of word it is; the same letters as a class and as a first word are two words.</summary>
    internal enum Kind : uint
    {
        Name = 0x51ED27u,
        Opening = 0x2F0B43u,
        Line = 0x7A3C19u,
    }

    /// <summary>What the words of a class attribute or id say; the name keeps what the learned words say of it.</summary>
    /// <param name="names">The attribute.</param>
    /// <param name="words">Room for the numbers of its words.</param>
    internal float Of(ClassName names, List<uint> words)
    {
        if (names.Text.Length == 0)
            return 0;
        var isLearned = ReferenceEquals(this, Learned);
        if (isLearned && !float.IsNaN(names.Odds))
            return names.Odds;
        words.Clear();
        Names(names.Text, words);
        var strongest = Strongest(words);
        if (isLearned)
            names.Odds = strongest;
        return strongest;
    }

    /// <summary>Of several words, by their numbers, what the one says that says most.</summary>
    internal float Strongest(List<uint> words)
    {
        var strongest = 0f;
        foreach (var word in words)
        {
            var own = Of(word);
            if (MathF.Abs(own) > MathF.Abs(strongest))
                strongest = own;
        }

        return strongest;
    }

    /// <summary>The number of a word: letters in small, every run of digits as one.</summary>
    internal static uint KeyOf(ReadOnlySpan<char> word, Kind kind)
    {
        var hash = StartOf(kind);
        var inDigits = false;
        foreach (var c in word)
            Add(c, ref hash, ref inDigits);
        return Finished(hash);
    }

    private static uint StartOf(Kind kind) => 2166136261u ^ (uint)kind;

    private static void Add(char c, ref uint hash, ref bool inDigits)
    {
        var isDigit = char.IsDigit(c);
        if (!(isDigit && inDigits))
            hash = unchecked((hash ^ (isDigit ? '0' : char.ToLowerInvariant(c))) * 16777619u);
        inDigits = isDigit;
    }

    private static uint Finished(uint hash)
    {
        hash ^= hash >> 15;
        return unchecked(hash * 2246822519u) ^ (hash >> 13);
    }

    /// <summary>The odds of a word by its number; 0 for one that is not in the table.</summary>
    internal float Of(uint key)
    {
        // Equal first bits stand together, and few are equal.
        for (var at = _starts[key >> Rest]; at < keys.Length && keys[at] <= key; at++)
        {
            if (keys[at] == key)
                return odds[at] * Step;
        }

        return 0;
    }

    /// <summary>For each value of the first bits of a number, where the keys from it on start.</summary>
    private static int[] StartsOf(uint[] keys)
    {
        var starts = new int[1 << FirstBits];
        for (int first = 0, at = 0; first < starts.Length; first++)
        {
            while (at < keys.Length && keys[at] >> Rest < first)
                at++;
            starts[first] = at;
        }

        return starts;
    }

    /// <summary>Adds the number of every name in a class attribute or id: whole names and the words in them.</summary>
    internal static void Names(ReadOnlySpan<char> attribute, List<uint> keys)
    {
        foreach (var range in attribute.SplitAny(' ', '\t', '\n'))
        {
            var name = attribute[range];
            if (name.Length is 0 or > LongestWord)
                continue;
            keys.Add(KeyOf(name, Kind.Name));
            var start = 0;
            for (var i = 1; i <= name.Length; i++)
            {
                if (i < name.Length && char.IsLetter(name[i]) && !(char.IsUpper(name[i]) && char.IsLower(name[i - 1])))
                    continue;
                if (i - start > 1 && i - start < name.Length)
                    keys.Add(KeyOf(name[start..i], Kind.Name));
                start = i < name.Length && char.IsLetter(name[i]) ? i : i + 1;
            }
        }
    }

    /// <summary>Adds the numbers of the first words of a text, one, two and three together.</summary>
    internal static void Openings(ReadOnlySpan<char> text, List<uint> keys)
    {
        if (text.Length <= LongestWord)
            keys.Add(KeyOf(text, Kind.Line));
        var words = 0;
        var hash = StartOf(Kind.Opening);
        var inDigits = false;
        var isWord = text.Length > 0 && char.IsLetterOrDigit(text[0]);
        for (var i = 0; i < Math.Min(text.Length, LongestWord) && words < MostOpening; i++)
        {
            Add(text[i], ref hash, ref inDigits);
            var goesOn = i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
            if (isWord && !goesOn)
            {
                keys.Add(Finished(hash));
                words++;
            }

            isWord = goesOn;
        }
    }
}
