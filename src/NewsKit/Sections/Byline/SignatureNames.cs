using System.Collections.Frozen;
using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Gathers the names of a signature: persons in order, the roles and degrees that stick to them, wire
/// services.</summary>
internal sealed class SignatureNames(bool isDeclared)
{
    /// <summary>Stands where only the border of an element parts a name from a role: no second name follows it.</summary>
    internal const string Border = "\u241F ";
    internal const char BorderSign = '\u241F';

    private const int LongestJoiner = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Joiners =
        BylineWords.Joiners.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AgencyJoiners =
        BylineWords.AgencyJoiners.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<Author> _authors = [];
    private readonly List<string> _agencies = [];
    private bool _afterRole;
    private bool _isAnnounced;
    private bool _isBehindBorder;
    private bool _isInBrackets;

    internal bool HasAuthors => _authors.Count > 0;

    /// <summary>Whether the last is a person.</summary>
    internal bool HasPersons => _authors is [.., { } last] && NameShapes.IsPerson(last.Name);

    /// <summary>Whether all there is is one word, which may be a rubric.</summary>
    internal bool IsWord => _authors is [{ } only] && _agencies.Count == 0 && NameShapes.Of(only.Name) == NameShape.Word;

    internal bool HasAny => _authors.Count + _agencies.Count > 0;

    internal Byline? ToByline(ReadOnlySpan<char> line) =>
        _authors.Count + _agencies.Count == 0 ? null
            : new Byline { Text = line.ToString(), Authors = _authors, Agencies = _agencies };

    /// <summary>Adds a list of names as printed: commas part them, and so do joiners between two whole names.</summary>
    /// <param name="names">The names.</param>
    /// <param name="isAnnounced">Whether "by" stands before them, so that initials may sign.</param>
    internal void Add(ReadOnlySpan<char> names, bool isAnnounced = false)
    {
        (_afterRole, _isAnnounced) = (false, isAnnounced);
        var start = 0;
        while (start <= names.Length)
        {
            var length = names[start..].IndexOfAny(",;()\u241F");
            var end = length < 0 ? names.Length : start + length;
            _isBehindBorder = start > 0 && names[start - 1] == BorderSign;
            _isInBrackets = start > 0 && names[start - 1] == '(';
            AddPart(Trim(names[start..end]));
            start = end + 1;
        }
    }

    /// <summary>Adds what the last person does; words for several are said of all that have none.</summary>
    internal void AddRole(ReadOnlySpan<char> role)
    {
        var first = _authors.Count - (IsOfSeveral(role) ? _authors.Count : 1);
        for (var i = _authors.Count - 1; i >= Math.Max(first, 0) && _authors[i].Role is null; i--)
            _authors[i] = _authors[i] with { Role = role.ToString() };
    }

    /// <summary>"Envoyés spéciaux à Toulouse", "Special correspondents".</summary>
    private static bool IsOfSeveral(ReadOnlySpan<char> role)
    {
        var folded = FoldedText.Fold(role);
        foreach (var range in folded.AsSpan().Split(' '))
        {
            if (folded.AsSpan(range) is [.. var one, 's'] && BylineWords.IsRoleWord(one))
                return true;
        }

        return false;
    }

    /// <summary>Adds wire services.</summary>
    internal void AddAgencies(IReadOnlyList<string> services) =>
        _agencies.AddRange(services.Except(_agencies, StringComparer.Ordinal));

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> part)
    {
        part = part.Trim(" \u00A0\u202F:-–|•·*");
        // A full stop after a word ends the line, not an initial or a degree.
        if (part.Length < 5 || part[^1] != '.' || !char.IsLetter(part[^2]))
            return part;
        var last = FoldedText.Fold(part[(part.LastIndexOf(' ') + 1)..]);
        return last.Length < 4 || last.IndexOf('.', StringComparison.Ordinal) < last.Length - 1
            || BylineWords.Credentials.Contains(last) || BylineWords.OrganisationWords.Contains(last) ? part
            : part[..^1];
    }

    private void AddPart(ReadOnlySpan<char> part)
    {
        part = Once(WithoutAccount(WithoutLeadingJoiner(part)));
        if (part.IsEmpty || IsJoiner(part))
            return;
        var start = 0;
        for (var at = 0; NextJoiner(part, at) is var (from, to, isHelper); at = to)
        {
            var left = NamesOfLine.WithoutPlace(Trim(part[start..from]));
            var right = Trim(part[to..]);
            if (!isHelper && !(IsWhole(left) && IsWhole(FirstName(right))))
                continue;
            AddName(left);
            start = to;
        }

        AddName(Trim(part[start..]));
    }

    /// <summary>A name, not a half of one: "Maria &amp; Katerina" sign together,
    /// and "Morgan &amp; Morgan" are a firm.</summary>
    private static bool IsWhole(ReadOnlySpan<char> name) => NameShapes.Of(name) == NameShape.Person || Agencies.IsAgency(name);

    private static ReadOnlySpan<char> FirstName(ReadOnlySpan<char> right) =>
        NextJoiner(right, 0) is var (from, _, _) ? Trim(right[..from]) : right;

    private static (int From, int To, bool IsHelper)? NextJoiner(ReadOnlySpan<char> part, int at)
    {
        while (at < part.Length)
        {
            var space = part[at..].IndexOfAny(' ', '\u00A0');
            if (space < 0)
                return null;
            var from = at + space;
            var rest = part[(from + 1)..];
            var end = rest.IndexOfAny(' ', '\u00A0');
            if (end < 0)
                return null;
            var word = rest[..end];
            if (word.Length is > 0 and <= LongestJoiner && !char.IsUpper(word[0]) && IsJoiner(word))
                return (from, from + 1 + end, AgencyJoiners.Contains(word));
            at = from + 1;
        }

        return null;
    }

    internal static bool IsJoiner(ReadOnlySpan<char> word) => word.Length <= LongestJoiner
        && Joiners.Contains(FoldedText.Fold(word, stackalloc char[LongestJoiner * FoldedText.Growth]));

    internal static bool StartsWithJoiner(ReadOnlySpan<char> part) => WithoutLeadingJoiner(part).Length < part.Length;

    private static ReadOnlySpan<char> WithoutLeadingJoiner(ReadOnlySpan<char> part)
    {
        var space = part.IndexOfAny(' ', '\u00A0');
        return space is > 0 and <= LongestJoiner && !char.IsUpper(part[0]) && IsJoiner(part[..space])
            ? Trim(part[(space + 1)..])
            : part;
    }

    /// <summary>"Paula Roth @proth" and "Paula Roth proth@site.example" are Paula Roth.</summary>
    private static ReadOnlySpan<char> WithoutAccount(ReadOnlySpan<char> part) =>
        part.IndexOf('@') is var at and > 3 && part[..at].LastIndexOfAny(' ', '\u00A0') is var blank and > 2
            && part[at..].IndexOfAny(' ', '\u00A0') < 0 ? Trim(part[..blank]) : part;

    /// <summary>"Nora Lind Nora Lind" is one: the picture's text and the name.</summary>
    internal static ReadOnlySpan<char> Once(ReadOnlySpan<char> part) =>
        part.Length > 8 && part.Length % 2 == 1 && part[part.Length / 2] is ' ' or '\u00A0'
            && part[..(part.Length / 2)].Equals(part[(part.Length / 2 + 1)..], StringComparison.OrdinalIgnoreCase)
            ? part[..(part.Length / 2)] : part;

    /// <summary>"by LD": two or three capitals where a name is announced.</summary>
    private static bool AreInitials(ReadOnlySpan<char> name) =>
        name.Length is 2 or 3 && char.IsUpper(name[0]) && !name.ContainsAnyExceptInRange('A', 'Z');

    private void AddName(ReadOnlySpan<char> name)
    {
        name = NameOffices.WithoutTitle(name);
        if (name.IsEmpty)
            return;
        if (Agencies.IsAgency(name))
        {
            AddAgencies([Agencies.Bare(name)]);
            return;
        }

        // "Avec Reuters" with a capital names nobody else.
        if (name.IndexOf(' ') is > 0 and <= LongestJoiner and var first && IsJoiner(name[..first])
            && Agencies.OfLine(name) is { Count: > 0 } services)
        {
            AddAgencies(services);
            return;
        }

        if (Agencies.AtEnd(name) is var start and > 0 && NameShapes.IsBarePerson(name[..start].TrimEnd()))
        {
            AddAgencies([Agencies.Bare(name[start..])]);
            name = name[..start].TrimEnd();
        }

        // Behind a name such words are the office as a whole: "Executive Digital Editor".
        if (_authors.Count == 0 && NameOffices.Split(name) is var (person, office))
        {
            _authors.Add(new Author { Name = person, Role = office });
            return;
        }

        var last = _authors.Count > 0 ? _authors[^1] : null;
        if (last is not null && NamesOfLine.IsPlace(name))
            return;
        if (last is not null && !_afterRole && BylineWords.Credentials.Contains(FoldedText.Fold(name)))
        {
            _authors[^1] = last with { Name = last.Name + ", " + name.ToString() };
            return;
        }

        // "(photos)" behind a name: it is another's.
        if (_authors.Count > 1 && _isInBrackets && Announcement.BeginsOtherHand(name))
        {
            _authors.RemoveAt(_authors.Count - 1);
            return;
        }

        var shape = NameShapes.Of(name);
        if (IsRole(name, shape) || (_isBehindBorder && last is not null && shape == NameShape.Person))
        {
            AddRole(name);
            _afterRole = true;
            return;
        }

        if (last is { Role: null } && shape is NameShape.None or NameShape.Handle && NameOffices.IsInSmall(name))
        {
            _authors[^1] = last with { Role = name.ToString() };
            return;
        }

        var isAuthor = shape switch
        {
            NameShape.Person => true,
            NameShape.None => _isAnnounced && last is null && AreInitials(name),
            _ => last is null,
        };
        if (isAuthor && !CommentWords.IsRelative(name) && !_authors.Exists(new SameName(name.ToString()).Is))
        {
            _authors.Add(new Author { Name = name.ToString() });
            _afterRole = false;
        }
    }

    /// <summary>What somebody does; alone in a value a page declares it is a name all the same: <c>The Editors</c>.</summary>
    private bool IsRole(ReadOnlySpan<char> name, NameShape shape)
    {
        var folded = FoldedText.Fold(name);
        if (_authors.Count == 0 && (isDeclared || shape is NameShape.Organisation or NameShape.Person))
            return StartsWithRole(folded) && shape != NameShape.Person && !isDeclared;
        if (StartsWithRole(folded))
            return true;
        foreach (var range in folded.AsSpan().Split(' '))
        {
            if (BylineWords.IsRoleWord(folded.AsSpan(range).Trim('.')))
                return true;
        }

        return false;
    }

    /// <summary>Whether words are what somebody does.</summary>
    internal static bool IsRole(ReadOnlySpan<char> words) => words.Length > 4 && StartsWithRole(FoldedText.Fold(words));

    internal static bool StartsWithRole(string folded)
    {
        foreach (var role in BylineWords.Roles)
        {
            if (folded.StartsWith(role, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private sealed class SameName(string name)
    {
        internal bool Is(Author author) => string.Equals(author.Name, name, StringComparison.OrdinalIgnoreCase);
    }
}
