using System.Buffers;

namespace NewsKit.Text;

/// <summary>H3: UTF-8 that was read as windows-1252 or Latin-1, run by run, once or several times over.</summary>
internal sealed class MojibakeStep : RepairStep
{
    // Every realistic damage is undone in a few passes; later passes also look back, so that hostile chains stay linear.
    private const int PlainPasses = 8;

    private static readonly SearchValues<char> Leads = SearchValues.Create("ÂÃÄÅâïð");

    public override string Name => "mojibake";

    protected override string Repair(string text, ref TextBlock block)
    {
        if (!MayHoldDamage(text))
            return text;
        var buffer = text.ToCharArray();
        var length = buffer.Length;
        var changed = false;
        for (var pass = 0; Pass(buffer, ref length, lookBack: pass >= PlainPasses); pass++)
            changed = true;
        return changed ? new string(buffer, 0, length) : text;
    }

    private static bool MayHoldDamage(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Leads); at >= 0;)
        {
            if (at + 1 == text.Length)
                return text[at] == 'Ã';
            var next = text[at + 1];
            if (Windows1252.ToByte(next) is >= 0x80 and <= 0xBF || (text[at] == 'Ã' && next is ' ' or '\n'))
                return true;
            var step = text[(at + 1)..].IndexOfAny(Leads);
            at = step < 0 ? -1 : at + 1 + step;
        }

        return false;
    }

    private static bool Pass(char[] buffer, ref int length, bool lookBack)
    {
        var repairs = Scan(buffer, ref length, lookBack, out var lastRepair);
        var text = buffer.AsSpan(0, length);
        var lossy = false;
        for (var at = text.IndexOf('Ã'); at >= 0;)
        {
            var otherRepairs = repairs > 1 || (repairs == 1 && lastRepair != at);
            if (LossyGraveA.IsAt(text, at, otherRepairs))
            {
                text[at] = 'à';
                lossy = true;
            }

            var step = text[(at + 1)..].IndexOf('Ã');
            at = step < 0 ? -1 : at + 1 + step;
        }

        if (repairs > 0)
            LossyNoBreakSpace.Repair(buffer, ref length);
        return lossy || repairs > 0;
    }

    // Reads ahead of what it writes: a repaired run is always shorter than the damaged one.
    private static int Scan(char[] buffer, ref int length, bool lookBack, out int lastRepair)
    {
        var (read, written, repairs) = (0, 0, 0);
        lastRepair = -1;
        while (read < length)
        {
            var consumed = Leads.Contains(buffer[read])
                ? MojibakeRun.Read(buffer.AsSpan(0, written), buffer.AsSpan(read, length - read), out var repaired)
                : MojibakeRun.None(out repaired);
            if (consumed == 0)
            {
                buffer[written++] = buffer[read++];
                continue;
            }

            repairs++;
            lastRepair = written;
            read += consumed;
            if (repaired.Utf16SequenceLength == 1 && lookBack)
            {
                buffer[--read] = (char)repaired.Value;
                for (var back = 0; back < MojibakeRun.LongestRun - 1 && written > 0; back++)
                    buffer[--read] = buffer[--written];
            }
            else
            {
                written += repaired.EncodeToUtf16(buffer.AsSpan(written));
            }
        }

        length = written;
        return repairs;
    }
}
