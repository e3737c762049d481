using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>Is told of blocks in reading order; containers are lists, quotes, definition lists, notes, boxes, and
/// posts with their words.</summary>
internal interface IBlockVisitor
{
    void Leaf(BodyBlock block);

    void Enter(BodyBlock container);

    /// <summary>Item of a list, definition of a definition list, or note; others have no items.</summary>
    void EnterItem(BodyBlock container, int index);

    void LeaveItem(BodyBlock container, int index);

    void Leave(BodyBlock container);
}
