using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>Is told of blocks in reading order; containers are lists, quotes and definition lists.</summary>
internal interface IBlockVisitor
{
    void Leaf(BodyBlock block);

    void Enter(BodyBlock container);

    /// <summary>Item of a list or definition of a definition list; a quote has no items.</summary>
    void EnterItem(BodyBlock container, int index);

    void LeaveItem(BodyBlock container, int index);

    void Leave(BodyBlock container);
}
