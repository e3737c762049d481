using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>The one walk over nested blocks, with a stack of its own; what nests deeper than 24 is flattened.</summary>
internal static class BlockWalk
{
    internal const int MaxDepth = 24;

    internal static void Walk(IReadOnlyList<BodyBlock> blocks, IBlockVisitor visitor)
    {
        var open = new Stack<Frame>();
        var current = new Frame(null, blocks, visitor, isShown: true);
        while (true)
        {
            if (current.Next() is { } block)
            {
                if (!IsContainer(block))
                {
                    visitor.Leaf(block);
                    continue;
                }

                open.Push(current);
                current = new Frame(block, [], visitor, isShown: open.Count <= MaxDepth);
            }
            else if (open.Count == 0)
            {
                return;
            }
            else
            {
                current = open.Pop();
            }
        }
    }

    /// <summary>Whether a block is walked as one that holds blocks; an embed is one where the page shows its words.</summary>
    internal static bool IsContainer(BodyBlock block) =>
        block is ListBlock or Quote or DefinitionList or Notes or Aside or Embed { Blocks.Count: > 0 };

    /// <summary>A run of blocks being walked: the outermost one, or the items of a container one after the other.</summary>
    private sealed class Frame
    {
        private readonly BodyBlock? _container;
        private readonly IBlockVisitor _visitor;
        private readonly bool _isShown;
        private IReadOnlyList<BodyBlock> _blocks;
        private int _block;
        private int _item = -1;

        internal Frame(BodyBlock? container, IReadOnlyList<BodyBlock> blocks, IBlockVisitor visitor, bool isShown)
        {
            (_container, _blocks, _visitor, _isShown) = (container, blocks, visitor, isShown && container is not null);
            if (_isShown)
                visitor.Enter(container!);
            _blocks = container switch
            {
                Quote quote => quote.Blocks,
                Aside aside => aside.Blocks,
                Embed embed => embed.Blocks,
                _ => blocks,
            };
        }

        /// <summary>The next block, after telling the visitor what ends and begins before it; null at the end.</summary>
        internal BodyBlock? Next()
        {
            while (_block == _blocks.Count)
            {
                var items = _container is ListBlock or DefinitionList or Notes;
                if (_isShown && items && _item >= 0)
                    _visitor.LeaveItem(_container!, _item);
                if (!items || ++_item == ItemCount)
                {
                    if (_isShown)
                        _visitor.Leave(_container!);
                    return null;
                }

                (_blocks, _block) = (Item(_item), 0);
                if (_isShown)
                    _visitor.EnterItem(_container!, _item);
            }

            return _blocks[_block++];
        }

        private int ItemCount => _container switch
        {
            ListBlock list => list.Items.Count,
            Notes notes => notes.Items.Count,
            _ => ((DefinitionList)_container!).Items.Count,
        };

        private IReadOnlyList<BodyBlock> Item(int index) => _container switch
        {
            ListBlock list => list.Items[index],
            Notes notes => notes.Items[index].Blocks,
            _ => ((DefinitionList)_container!).Items[index].Blocks,
        };
    }
}
