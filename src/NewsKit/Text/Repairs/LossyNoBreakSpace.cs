namespace NewsKit.Text;

/// <summary>The no-break space whose second byte became a plain space: <c>Â</c> and the space are left of it. Only a text with
/// other damage is mended so.</summary>
internal static class LossyNoBreakSpace
{
    public static void Repair(char[] buffer, ref int length)
    {
        var written = 0;
        for (var read = 0; read < length; read++)
        {
            var isDamage = buffer[read] == 'Â' && read + 1 < length && buffer[read + 1] == ' '
                && (written == 0 || !char.IsUpper(buffer[written - 1]));
            buffer[written++] = isDamage ? CharacterClasses.NoBreakSpace : buffer[read];
            read += isDamage ? 1 : 0;
        }

        length = written;
    }
}
