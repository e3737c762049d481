using System.Text;

namespace NewsKit.Benchmarks;

/// <summary>Keeps nothing of what is written but its length.</summary>
internal sealed class CountingWriter : TextWriter
{
    internal long Written { get; private set; }

    public override Encoding Encoding => Encoding.Unicode;

    public override void Write(char value) => Written++;

    public override void Write(char[] buffer, int index, int count) => Written += count;

    public override void Write(ReadOnlySpan<char> buffer) => Written += buffer.Length;

    public override void Write(string? value) => Written += value?.Length ?? 0;
}
