using System.Text;

namespace NewsKit.Decoding;

/// <summary>Turns each invalid sequence into U+FFFD and counts it; an ASCII byte that ends one stays, so that no tag is
/// swallowed.</summary>
internal sealed class InvalidSequenceCounter : DecoderFallback
{
    internal int Count { get; set; }

    public override int MaxCharCount => 2;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private sealed class Buffer(InvalidSequenceCounter counter) : DecoderFallbackBuffer
    {
        private string _pending = "";
        private int _next;

        public override int Remaining => _pending.Length - _next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            counter.Count++;
            _pending = bytesUnknown is [>= 0x80, < 0x80 and var ascii] ? $"\uFFFD{(char)ascii}" : "\uFFFD";
            _next = 0;
            return true;
        }

        public override char GetNextChar() => _next < _pending.Length ? _pending[_next++] : '\0';

        public override bool MovePrevious()
        {
            if (_next == 0)
                return false;
            _next--;
            return true;
        }

        public override void Reset() => (_pending, _next) = ("", 0);
    }
}
