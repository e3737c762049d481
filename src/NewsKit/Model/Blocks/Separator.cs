namespace NewsKit.Model;

/// <summary>A break between two parts of the text: a rule or a line of asterisks.</summary>
public sealed record Separator : BodyBlock;
