using System.Buffers;
using System.Text;

namespace NewsKit.Output;

/// <summary>Takes UTF-8 from a JSON writer and passes it on as text, a buffer at a time.</summary>
internal sealed class Utf8Drain(TextWriter output) : IBufferWriter<byte>
{
    private const int Size = 16 * 1024;

    private readonly Decoder _decoder = Encoding.UTF8.GetDecoder();
    private readonly char[] _chars = new char[Size];
    private byte[] _bytes = new byte[Size];

    public void Advance(int count)
    {
        var rest = _bytes.AsSpan(0, count);
        while (!rest.IsEmpty)
        {
            _decoder.Convert(rest, _chars, flush: false, out var read, out var written, out _);
            output.Write(_chars, 0, written);
            rest = rest[read..];
        }
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (sizeHint > _bytes.Length)
            _bytes = new byte[sizeHint];
        return _bytes;
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
