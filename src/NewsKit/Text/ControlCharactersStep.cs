using System.Text;

namespace NewsKit.Text;

/// <summary>H4: C1 controls are windows-1252 characters read as Latin-1.</summary>
internal sealed class ControlCharactersStep : RepairStep
{
    public override string Name => "control-characters";

    protected override string Repair(string text, in TextSettings settings)
    {
        var at = text.AsSpan().IndexOfAnyInRange('\u0080', '\u009F');
        if (at < 0)
            return text;
        var result = new StringBuilder(text.Length).Append(text, 0, at);
        foreach (var c in text.AsSpan(at))
        {
            if (c is < '\u0080' or > '\u009F')
                result.Append(c);
            else if (Windows1252.ToCharacter(c) is { } character)
                result.Append(character);
        }

        return result.ToString();
    }
}
