using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>The words around names in a signature; folded.</summary>
internal static class BylineWords
{
    private const int ShortestTail = 7;

    /// <summary>What stands before the first name; longest first.</summary>
    internal static readonly string[] Prefixes =
        [.. KnownLanguages.Phrases(language => language.BylineStarts), "text av", "av:", "av"];

    /// <summary>The same by their first letter.</summary>
    internal static readonly LineStarts PrefixStarts = new(Prefixes);

    /// <summary>Words after a date or a label within a line that announce a name: <c>Published May 3, 2024 by …</c>.</summary>
    internal static readonly FrozenSet<string> Announcers = Words(language => language.Announcers);

    /// <summary>Verbs between the place and who reports from it.</summary>
    internal static readonly FrozenSet<string> ReportVerbs = Words(language => language.ReportVerbs);

    /// <summary>What parts one name from the next.</summary>
    internal static readonly FrozenSet<string> Joiners = Words(language => language.NameJoiners, "& + og och ja oraz");

    /// <summary>Those of them that add a wire service.</summary>
    internal static readonly FrozenSet<string> AgencyJoiners = Words(language => language.AgencyJoiners);

    /// <summary>What adds who was asked, not who signs: <c>Interview von Eva Lorenz mit Jan Roth</c>.</summary>
    internal static readonly FrozenSet<string> PartnerJoiners = Words(language => language.PartnerJoiners);

    /// <summary>What ties the two who talk in a line of names: <c>Jan Roth im Gespräch mit Eva Lorenz</c>.</summary>
    internal static readonly string[] Conversations = KnownLanguages.Phrases(language => language.Conversations);

    /// <summary>Words before a name that make it another's than the writer's: who checked, edited or photographed.</summary>
    internal static readonly string[] OtherHands = KnownLanguages.Phrases(language => language.OtherHands);

    /// <summary>The same where they open a line.</summary>
    internal static readonly LineStarts OtherHandStarts = new(OtherHands);

    /// <summary>Words and marks that end a list of names.</summary>
    internal static readonly FrozenSet<string> Ends = Words(language => language.NameEnds, "| • · -");

    /// <summary>Ends that begin family names too when they have a capital: <c>Le Goff</c>.</summary>
    internal static readonly FrozenSet<string> NotEnds =
        FrozenSet.Create(StringComparer.Ordinal, "Le", "De", "In", "El", "Am", "Um", "Min", "Au", "Om", "As");

    /// <summary>Beginnings of roles that stick to a name after a comma or a space.</summary>
    internal static readonly string[] Roles = KnownLanguages.Phrases(language => language.Roles);

    /// <summary>A word that makes what follows a name a role wherever it stands: <c>Print Managing Editor</c>.</summary>
    internal static readonly FrozenSet<string> RoleWords = Words(language => language.RoleWords);

    /// <summary>Those of them that end longer words: <c>Wirtschaftsredakteurin</c>.</summary>
    private static readonly string[] RoleTails = [.. new[] { German.Words, Dutch.Words, Nordic.Swedish, Nordic.Danish,
        Nordic.Norwegian }.SelectMany(language => KnownLanguages.WordsOf(language.RoleWords))
        .Where(word => word.Length >= ShortestTail).Distinct(StringComparer.Ordinal)];

    /// <summary>Letters after a name that belong to it: <c>Rosa Lind, PhD</c>.</summary>
    internal static readonly FrozenSet<string> Credentials = KnownLanguages.WordsOf("""
        md m.d. m.d phd ph.d. ph.d rd rdn ms m.s. ma m.a. msc m.sc. mba cfa cfp cfp® cepf® cpa jd j.d. esq esq. dds dmd dvm do
        d.o. rn msn bsn mph facs facp faap facog pharmd pharm.d. psyd psy.d. lcsw lmft lpc np pa-c cssd cscs cpt ldn dpt pt edd
        ed.d. jr jr. sr. ii iii cissp pe p.e. aicp aia faia ea chfc fand e-ryt llm ll.m. mpa mfa med m.ed. bs b.s. ba b.a. dr.
        cnp fnp aprn dnp rdms dabom foma faclm
        """).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A word in a name that makes it the name of an organisation.</summary>
    internal static readonly FrozenSet<string> OrganisationWords = Words(language => language.OrganisationWords);

    /// <summary>Words that no name holds: controls, labels and details of an article.</summary>
    internal static readonly FrozenSet<string> NotNames = Words(language => language.NotNames);

    /// <summary>Words that a line without any mark of a signature does not hold when it is a name.</summary>
    internal static readonly FrozenSet<string> NotBareNames = Words(language => language.NotBareNames);

    /// <summary>Small words within the names of organisations.</summary>
    internal static readonly FrozenSet<string> SmallWords = Words(language => language.SmallWords, "&");

    /// <summary>Signatures that name nobody.</summary>
    internal static readonly FrozenSet<string> Nameless =
        KnownLanguages.Phrases(language => language.NamelessSignatures).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Titles before a name, with the blank after them; longest first.</summary>
    internal static readonly string[] Titles =
        [.. KnownLanguages.Phrases(language => language.Titles).Select(title => title + " ")];

    /// <summary>Small words within family names, whatever the language of the page.</summary>
    internal static readonly FrozenSet<string> Particles = KnownLanguages.WordsOf("""
        de du des van von der den del della di da dal dos das la le el al bin ibn ben y e ten ter zu zur zum vom of af av o' d'
        't
        """).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Articles before the names of papers, with what parts them from the name.</summary>
    internal static readonly string[] Articles =
        ["le ", "la ", "les ", "l'", "l’", "the ", "die ", "der ", "das ", "el ", "los ", "il ", "lo ", "het "];

    /// <summary>Whether a folded word says what somebody does, alone or as the end of a longer one.</summary>
    internal static bool IsRoleWord(ReadOnlySpan<char> folded)
    {
        if (RoleWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded))
            return true;
        foreach (var tail in RoleTails)
        {
            if (folded.Length > tail.Length && folded.EndsWith(tail, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static FrozenSet<string> Words(Func<LanguageWords, string> topic, string marks = "") =>
        KnownLanguages.Words(topic).Concat(KnownLanguages.WordsOf(marks)).ToFrozenSet(StringComparer.Ordinal);
}
