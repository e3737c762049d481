using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

internal sealed partial class PrintedAuthors
{
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
        var areNeighbours = block - _last <= FarthestSigner && segments.Headline < _last && IsAtHeadline(block);
        var areAlike = last.Source == source
            && string.Equals(_content.ElementOf(_last).Classes, _content.Elements[b.Element].Classes, StringComparison.Ordinal);
        return areNeighbours && areAlike && ArePersons(byline) && ArePersons(last.Value) && !HasLabelBetween(_last, block);
    }

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

    private static Byline Joined(Byline one, Byline other)
    {
        var more = other.Authors.Where(
            author => !one.Authors.Any(known => string.Equals(known.Name, author.Name, StringComparison.OrdinalIgnoreCase)))
            .ToList();
        return more.Count == 0 ? one : one with { Text = one.Text + ", " + other.Text, Authors = [.. one.Authors, .. more] };
    }
}
