using System.Text;

namespace NewsKit.Output;

/// <summary>Keeps what is written up to a number of characters, and says when there was more.</summary>
internal sealed class BoundedText(long limit) : TextWriter
{
    private readonly StringBuilder _kept = new();

    /// <summary>True once something did not fit; nothing is kept from then on.</summary>
    internal bool IsOver { get; private set; }

    public override Encoding Encoding => Encoding.Unicode;

    public override void Write(char value)
    {
        if (Fits(1))
            _kept.Append(value);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (Fits(buffer.Length))
            _kept.Append(buffer);
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    internal void CopyTo(TextWriter output) => output.Write(_kept);

    private bool Fits(int chars)
    {
        IsOver |= _kept.Length > limit - chars;
        if (IsOver)
            _kept.Clear();
        return !IsOver;
    }
}
