using System.Buffers;
using System.Text;

namespace NewsKit.Text;

/// <summary>H4: C1 controls are windows-1252 characters read as Latin-1.</summary>
internal sealed class ControlCharactersStep : RepairStep
{
    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0x80, 0x20).Select(code => (char)code)]);

    public override string Name => "control-characters";

    protected override string Repair(string text, ref TextBlock block)
    {
        var at = text.AsSpan().IndexOfAny(Controls);
        if (at < 0)
            return text;
        var result = new StringBuilder(text.Length).Append(text, 0, at);
        foreach (var c in text.AsSpan(at))
        {
            if (!Controls.Contains(c))
                result.Append(c);
            else if (Windows1252.ToCharacter(c) is { } character)
                result.Append(character);
        }

        return result.ToString();
    }
}
