using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>Is told of comments in reading order.</summary>
internal interface ICommentVisitor
{
    void Enter(Comment comment);

    void EnterReplies();

    void LeaveReplies();

    void Leave();
}
