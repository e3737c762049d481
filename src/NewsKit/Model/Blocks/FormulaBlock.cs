namespace NewsKit.Model;

/// <summary>A formula that stands apart from the text.</summary>
public sealed record FormulaBlock : BodyBlock
{
    /// <summary>TeX where the page holds it, else the signs of the formula in a line; never rewritten.</summary>
    public required string Tex { get; init; }
}
