namespace NewsKit.Text;

/// <summary>One named, idempotent rule group that rewrites a block of text.</summary>
internal abstract class TextStep
{
    /// <summary>The name by which a caller switches the step off and an explanation cites it.</summary>
    public abstract string Name { get; }

    /// <summary>Notes the edits it wants on the block, or replaces whole text nodes.</summary>
    public abstract void Apply(ref TextBlock block);
}
