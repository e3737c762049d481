using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace NewsKit.Dom;

/// <summary>A comment or a document type: without content, yet it parts the text around it.</summary>
internal sealed class MarkupComment : MarkupNode
{
    protected override StringOrMemory BuilderName => "#comment";

    protected override IConstructableNodeList BuilderChildren => MarkupNoChildren.Instance;
}
