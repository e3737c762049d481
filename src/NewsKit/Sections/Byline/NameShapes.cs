using System.Buffers;
using System.Collections.Frozen;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Tells persons from organisations, accounts and what is no name at all.</summary>
internal static class NameShapes
{
    private const int LongestName = 70;
    private const int LongestBareName = 40;
    private const int MostWords = 7;
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("@/:?!<>|\n[]{}=#\"“”…");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NotNames =
        BylineWords.NotNames.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nameless =
        BylineWords.Nameless.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NotBareNames =
        BylineWords.NotBareNames.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OrganisationWords =
        BylineWords.OrganisationWords.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles =
        BylineWords.Particles.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RoleWords =
        BylineWords.RoleWords.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SmallWords =
        BylineWords.SmallWords.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The shape of a whole part, without the punctuation around it.</summary>
    internal static NameShape Of(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > LongestName || name.ContainsAny(NotInNames) || IsNoName(name))
            return NameShape.None;
        if (EastAsianNames.IsName(name))
            return NameShape.Person;
        Span<char> room = stackalloc char[LongestName * FoldedText.Growth];
        int words = 0, capitals = 0, particles = 0, small = 0, digits = 0;
        var endsInParticle = false;
        var isOrganisation = false;
        foreach (var range in name.SplitAny(' ', '\u00A0'))
        {
            var word = name[range].Trim(",;");
            if (word.IsEmpty)
                continue;
            words++;
            var folded = FoldedText.Fold(word, room);
            if (NotNames.Contains(folded))
                return NameShape.None;
            isOrganisation |= OrganisationWords.Contains(folded);
            endsInParticle = false;
            if (HasCapital(word))
                capitals++;
            else if (endsInParticle = Particles.Contains(folded))
                particles++;
            small += !char.IsUpper(word[0]) && SmallWords.Contains(folded) ? 1 : 0;
            digits += word.ContainsAnyInRange('0', '9') ? 1 : 0;
        }

        if (words is 0 or > MostWords || endsInParticle)
            return NameShape.None;
        if (words == 1)
            return OneWord(name, capitals == 1, isOrganisation, digits > 0);
        if (capitals + particles < words || capitals == 0 || digits > 0)
        {
            var isTitle = (char.IsUpper(name[0]) || char.IsDigit(name[0])) && capitals + small + digits >= words;
            return capitals > 0 && (isOrganisation || isTitle) && !IsSentence(name)
                ? NameShape.Organisation : LowerCase(name, words, digits);
        }

        return isOrganisation || words > 5 ? NameShape.Organisation : NameShape.Person;
    }

    /// <summary>Whether a text can be a person's name: a few words, a capital, no digits, no sentence.</summary>
    internal static bool IsPerson(ReadOnlySpan<char> name) => Of(name) == NameShape.Person;

    /// <summary>The same for a line that nothing but its place marks as a signature.</summary>
    internal static bool IsBarePerson(ReadOnlySpan<char> name)
    {
        // What these letters mean only a label or the mark-up tells.
        if (name.Length > LongestBareName || Of(name) != NameShape.Person || EastAsianNames.IsName(name) || IsUncased(name[0]))
            return false;
        Span<char> room = stackalloc char[LongestBareName * FoldedText.Growth];
        foreach (var range in name.SplitAny(' ', '\u00A0'))
        {
            var folded = FoldedText.Fold(name[range], room);
            if (NotBareNames.Contains(folded) || RoleWords.Contains(folded) || folded.Contains('_'))
                return false;
        }

        return true;
    }

    /// <summary>A capital at the start, or behind a particle: <c>d’Arcy</c>.</summary>
    private static bool HasCapital(ReadOnlySpan<char> word) =>
        char.IsUpper(word[0]) || IsUncased(word[0]) || (word is [_, '\'' or '’', var next, ..] && char.IsUpper(next));

    /// <summary>Whether a letter is of a script that has no capitals, East Asian ones left aside: Arabic, Hebrew, Hindi,
    /// Thai.</summary>
    internal static bool IsUncased(char letter) => letter is >= '\u0590' and <= '\u0E7F' && char.IsLetter(letter);

    private static bool IsNoName(ReadOnlySpan<char> name)
    {
        var folded = FoldedText.Fold(name, stackalloc char[LongestName * FoldedText.Growth]);
        return Nameless.Contains(folded) || SectionLabels.MatchFolded(folded) != LabelKind.None;
    }

    private static NameShape OneWord(ReadOnlySpan<char> word, bool isCapital, bool isOrganisation, bool hasDigits)
    {
        if (!word.ContainsAnyInRange('a', 'z') && !word.ContainsAnyInRange('A', 'Z') && !ContainsLetter(word))
            return NameShape.None;
        if (isOrganisation)
            return NameShape.Organisation;
        if (word.Length < 3 && isCapital)
            return NameShape.None;
        return isCapital && !hasDigits ? NameShape.Word : char.IsDigit(word[0]) && !hasDigits ? NameShape.None
            : NameShape.Handle;
    }

    // "kirstin boatto": two words as an account spells them.
    private static NameShape LowerCase(ReadOnlySpan<char> name, int words, int digits) =>
        words == 2 && digits == 0 && !name.ContainsAnyInRange('A', 'Z') && !IsSentence(name) ? NameShape.Handle
            : NameShape.None;

    private static bool IsSentence(ReadOnlySpan<char> name) => name[^1] is '.' && name.Length > 30;

    private static bool ContainsLetter(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }
}
