using NewsKit.Model;

namespace NewsKit.Sites;

/// <summary>One selector, without commas: <c>main &gt; .story p</c>. Matching visits each node once, whatever the
/// selector.</summary>
internal sealed class Selector(SelectorCompound[] compounds)
{
    /// <summary>One bit each of a number.</summary>
    internal const int MostCompounds = 32;

    private const int NodesBetweenChecks = 4_096;

    /// <summary>The elements of the page that it selects, in document order.</summary>
    internal List<int> Select(PageTree page, CancellationToken cancellation) =>
        compounds is [var only] ? SelectBy(only, page, cancellation) : SelectByAll(page, cancellation);

    private static List<int> SelectBy(SelectorCompound compound, PageTree page, CancellationToken cancellation)
    {
        var selected = new List<int>();
        for (var node = 1; node < page.Count; node++)
        {
            if (node % NodesBetweenChecks == 0)
                cancellation.ThrowIfCancellationRequested();
            if (page.KindOf(node) == PageNodeKind.Element && compound.Holds(page, node))
                selected.Add(node);
        }

        return selected;
    }

    /// <summary>From left to right: of each element is kept which beginnings of the selector end at it, at an element around it,
    /// and at one before it.</summary>
    private List<int> SelectByAll(PageTree page, CancellationToken cancellation)
    {
        var selected = new List<int>();
        var marks = BoundedArrayPool<(uint Own, uint Around, uint Before)>.Rent(page.Count);
        marks[0] = default;
        var last = 1u << (compounds.Length - 1);
        for (var node = 1; node < page.Count; node++)
        {
            if (node % NodesBetweenChecks == 0)
                cancellation.ThrowIfCancellationRequested();
            var parent = marks[page.ParentOf(node)];
            var previous = page.PreviousOf(node) is >= 0 and var at ? marks[at] : default;
            if (page.KindOf(node) != PageNodeKind.Element)
            {
                // Text does not part siblings: it hands on what stands before it.
                marks[node] = previous;
                continue;
            }

            var (around, before) = (parent.Own | parent.Around, previous.Own | previous.Before);
            var own = Ends(page, node, parent.Own, around, previous.Own, before);
            marks[node] = (own, around, before);
            if ((own & last) != 0)
                selected.Add(node);
        }

        BoundedArrayPool<(uint Own, uint Around, uint Before)>.Return(marks);
        return selected;
    }

    private uint Ends(PageTree page, int node, uint parent, uint around, uint previous, uint before)
    {
        var own = 0u;
        for (var i = 0; i < compounds.Length; i++)
        {
            var from = compounds[i].Combinator switch { '>' => parent, '+' => previous, '~' => before, _ => around };
            var isReached = i == 0 || ((from >> (i - 1)) & 1) != 0;
            if (isReached && compounds[i].Holds(page, node))
                own |= 1u << i;
        }

        return own;
    }
}
