namespace NewsKit.Text;

/// <summary>A step that repairs characters inside each text node on its own, protected spans included.</summary>
internal abstract class RepairStep : TextStep
{
    public sealed override void Apply(ref TextBlock block)
    {
        for (var node = 0; node < block.NodeCount; node++)
        {
            if (block.IsText(node))
                block.SetNode(node, Repair(block.GetNode(node), ref block));
        }
    }

    /// <summary>Returns the repaired text, the same instance when nothing was broken.</summary>
    protected abstract string Repair(string text, ref TextBlock block);
}
