using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <content>Who signs together, and what the page says of a signer beside the name.</content>
internal sealed partial class PrintedAuthors
{
    private const int LongestRole = 70;

    private void Add(int block, in Block b, Byline byline, double weight, FieldSource source)
    {
        if (_found is [.., var last] && SignsWith(last, block, b, byline, source))
        {
            byline = Joined(last.Value, byline);
            _found[^1] = last with { Value = byline, Key = AuthorKey.Of(byline) };
        }
        else
        {
            _found.Add(new FieldReading<Byline>(AuthorKey.Of(byline), byline, source, weight, block, IsVisible: true));
        }

        _last = block;
    }

    /// <summary>Two signers each in a line of their own sign together, when the lines are of one make and at the
    /// headline.</summary>
    private bool SignsWith(FieldReading<Byline> last, int block, in Block b, Byline byline, FieldSource source)
    {
        var areNeighbours = block - _last <= FarthestSigner && segments.Headline >= 0 && segments.Headline < _last
            && (IsAtHeadline(block) || (block < segments.BodyStart && (source == ByMarkup || source == ByAuthorElement)));
        var areAlike = IsOfOneList(_last, block) || (last.Source == source
            && string.Equals(_content.ElementOf(_last).Classes, _content.Elements[b.Element].Classes, StringComparison.Ordinal));
        return areNeighbours && areAlike && ArePersons(byline) && ArePersons(last.Value) && !HasLabelBetween(_last, block);
    }

    /// <summary>Of two or four signers mark-up may name the first: the line names all.</summary>
    private static Byline WithAllOfLine(Byline markup, ReadOnlySpan<char> line) =>
        (Announcement.LengthIn(line) > 0 || JoinsNames(line, markup.Authors[0].Name)) && BylineText.Read(line) is { } read
            && read.Authors.Count > markup.Authors.Count && ArePersons(read) && markup.Authors.All(author => read.Authors.Any(
                other => string.Equals(other.Name, author.Name, StringComparison.OrdinalIgnoreCase)))
            ? read with
            {
                Authors = [.. read.Authors.Select(author => markup.Authors.FirstOrDefault(
                    known => string.Equals(known.Name, author.Name, StringComparison.OrdinalIgnoreCase)) is { } linked
                        ? author with { Url = linked.Url } : author)],
            }
            : markup;

    /// <summary>Whether a line ties a name to others: "and" stands behind it, or it follows a name.</summary>
    private static bool JoinsNames(ReadOnlySpan<char> line, string name)
    {
        if (line.IndexOf(name, StringComparison.Ordinal) is not (>= 0 and var at))
            return false;
        var rest = line[(at + name.Length)..].TrimStart(" \u00A0");
        if (rest.IndexOf(' ') is > 0 and var end && !char.IsUpper(rest[0]) && SignatureNames.IsJoiner(rest[..end]))
            return true;
        var before = line[..at].TrimEnd(" \u00A0");
        var tie = before[(before.LastIndexOfAny(' ', '\u00A0') + 1)..];
        return !tie.IsEmpty && (tie[^1] == ',' || SignatureNames.IsJoiner(tie));
    }

    /// <summary>Whether two lines are entries of the same list, one behind the other.</summary>
    private bool IsOfOneList(int one, int other) =>
        _content.Closest(_content.Blocks[one].Element, "li") is var first and > 0
            && _content.Closest(_content.Blocks[other].Element, "li") is var second && second > first
            && _content.Elements[first].End == second;

    private bool HasLabelBetween(int first, int end)
    {
        for (var block = first + 1; block < end; block++)
        {
            if (_content.Blocks[block].Length is > 3 and < LongestLabel
                && (Announcement.IsWhole(_content.TextOf(block)) || Announcement.IsOtherHand(_content.TextOf(block))))
                return true;
        }

        return false;
    }

    /// <summary>Whether the line before holds no more than what ties the names of several signers, behind the last of them: a
    /// comma, "and".</summary>
    private bool IsBehindJoiner(int block) => _found.Count > 0 && block == _last + 2 && block > 1
        && _content.Blocks[block - 1].Length > 0
        && _content.TextOf(block - 1).Trim(" ,&\u00A0") is var joiner && (joiner.IsEmpty || SignatureNames.IsJoiner(joiner));

    /// <summary>The signature of one.</summary>
    private static Byline Signed(ReadOnlySpan<char> name) => new() { Authors = [new Author { Name = name.ToString() }] };

    private static Byline Joined(Byline one, Byline other)
    {
        var more = other.Authors.Where(
            author => !one.Authors.Any(known => string.Equals(known.Name, author.Name, StringComparison.OrdinalIgnoreCase)))
            .ToList();
        return more.Count == 0 ? one : one with { Text = one.Text + ", " + other.Text, Authors = [.. one.Authors, .. more] };
    }

    /// <summary>A single signer with the office that stands behind the name in the line, or in the line below it.</summary>
    private Byline WithRole(Byline byline, int block, ReadOnlySpan<char> line)
    {
        if (byline.Authors is not [{ Role: null } only])
            return byline;
        var role = BylineText.Read(line) is { Authors: [{ Role: { } behind } same] }
            && string.Equals(same.Name, only.Name, StringComparison.OrdinalIgnoreCase) && IsOffice(behind, only.Name)
            ? behind : RoleBelow(block, only.Name);
        return role is null ? byline : byline with { Authors = [only with { Role = WithoutButton(role) }] };
    }

    /// <summary>A role without the button behind it: <c>Assistant Editor Follow</c>.</summary>
    private static string WithoutButton(string role) => role.LastIndexOf(' ') is var blank and > 0
        && CallWords.Contains(role[(blank + 1)..].ToLowerInvariant()) ? role[..blank] : role;

    /// <summary>Whether words may be what somebody does: neither the paper nor a sentence about the person.</summary>
    private bool IsOffice(ReadOnlySpan<char> words, string author) => !words.Contains(author, StringComparison.OrdinalIgnoreCase)
        && !(_sites ??= SiteNames.Of(context)).Contains(words.ToString());

    /// <summary>The line below a name, in the same box, that says what its bearer does; null for any other line.</summary>
    private string? RoleBelow(int name, string author)
    {
        var below = name + 1;
        if (below >= _content.Blocks.Length || _content.Blocks[below] is not { HeadingLevel: 0, Length: > 3 and <= LongestRole }
            || segments.KindOf(below) is SectionKind.Standfirst or SectionKind.Related or SectionKind.Comments
            || (_content.Kind == PageKind.Text && !segments.Is(below, SectionKind.Byline)))
            return null;
        var box = _content.ElementOf(below).Parent;
        if (!_content.IsWithin(_content.Blocks[name].Element, box))
            return null;
        var line = _content.TextOf(below);
        return (LinesOfSigners.IsRole(line) || IsNamedForRoles(_content.Blocks[below].Element, line))
            && !line.ContainsAnyInRange('0', '9') && !BylineText.LooksLikeByline(line)
            && IsOffice(line, author) ? context.Line(line) : null;
    }

    /// <summary>Whether an element is named for the offices of people: <c>author-job</c>.</summary>
    private bool IsNamedForRoles(int element, ReadOnlySpan<char> line) =>
        _content.Has(element, MarkupTokens.Office) && char.IsLetter(line[0]) && !line.Contains('.')
            && Agencies.OfLine(line).Count == 0;

    /// <summary>A line without the name of the site in an element of its own before other words: <c>&lt;b&gt;Le Jour&lt;/b&gt;
    /// Nora Lind</c>.</summary>
    private ReadOnlySpan<char> WithoutSiteBefore(int block, ReadOnlySpan<char> line)
    {
        ref readonly var b = ref _content.Blocks[block];
        foreach (var i in _content.ElementsOf(b))
        {
            ref readonly var e = ref _content.Elements[i];
            if (e.TextStart == b.Start && e.TextEnd < b.End && e.TextLength > 0
                && line.StartsWith(_content.ElementText(i).Trim(), StringComparison.Ordinal)
                && line[_content.ElementText(i).Trim().Length..].TrimStart(" \u00A0,|·•-–") is [var next, ..] rest
                && char.IsUpper(next)
                && (_sites ??= SiteNames.Of(context)).Contains(_content.ElementText(i).Trim()))
                return rest;
        }

        return line;
    }
}
