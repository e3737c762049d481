using NewsKit.Lexicon;

namespace NewsKit.Time;

/// <summary>
/// What may follow a clock time: <c>Z</c>, <c>UTC+2</c>, <c>+02:00</c>, <c>+0200</c>, <c>+02</c>, <c>CEST</c>,
/// <c>heure de Paris</c>, <c>(heure locale)</c>, <c>HE</c>. Any other place is not guessed.
/// </summary>
internal static class ZoneGrammar
{
    private const int MostMinutes = 14 * 60;

    public static bool TryRead(in TimeTokens tokens, ClockMatch clock, out ClockMatch zoned)
    {
        zoned = clock;
        var at = clock.End;
        if (tokens.IsMark(at, ','))
            at++;
        var isEnclosed = tokens.IsMark(at, '(');
        if (isEnclosed)
            at++;
        if (!TryReadZone(tokens, at, ref zoned))
            return false;
        if (!isEnclosed)
            return true;
        return tokens.IsMark(zoned.End++, ')');
    }

    private static bool TryReadZone(in TimeTokens tokens, int at, ref ClockMatch zoned)
    {
        if (tokens.Is(at, TimeKeyword.Hour))
            return TryReadHourOf(tokens, at, ref zoned);
        if (tokens.Is(at, TimeKeyword.Eastern))
            return TryReadEastern(tokens, at, ref zoned);
        if (!tokens[at].Entry.IsZone || IsWordOfQuestion(tokens, at))
            return TryReadSigned(tokens, at, fewestDigits: 2, ref zoned);
        if (tokens.Is(at, TimeKeyword.Utc) && !tokens[at + 1].SpaceBefore
            && TryReadSigned(tokens, at + 1, fewestDigits: 1, ref zoned))
            return true;

        zoned.End = at + 1;
        zoned.Zone = ClockZone.Fixed;
        zoned.ZoneMinutes = tokens[at].Entry.ZoneMinutes;
        zoned.ZoneNameAt = at;
        return true;
    }

    /// <summary>« 21:14 Est-ce vrai ? »</summary>
    private static bool IsWordOfQuestion(in TimeTokens tokens, int at) => tokens.IsMark(at + 1, '-')
        && !tokens[at + 1].SpaceBefore && tokens[at + 2] is { Kind: TimeTokenKind.Word, SpaceBefore: false };

    private static bool TryReadHourOf(in TimeTokens tokens, int at, ref ClockMatch zoned)
    {
        if (tokens.Is(at + 1, TimeKeyword.Of) && tokens.Is(at + 2, TimeKeyword.Paris))
        {
            zoned.End = at + 3;
            zoned.Zone = ClockZone.Paris;
            return true;
        }

        zoned.End = at + 2;
        if (tokens.Is(at + 1, TimeKeyword.French))
            zoned.Zone = ClockZone.Paris;
        return zoned.Zone == ClockZone.Paris || tokens.Is(at + 1, TimeKeyword.Local);
    }

    /// <summary><c>HE</c>; in small letters it is an English word.</summary>
    private static bool TryReadEastern(in TimeTokens tokens, int at, ref ClockMatch zoned)
    {
        zoned.End = at + 1;
        zoned.Zone = ClockZone.Toronto;
        return !tokens.Text[tokens[at].Start..tokens[at].End].ContainsAnyInRange('a', 'z');
    }

    /// <summary><c>+HH</c>, <c>+HHMM</c>, <c>+HH:MM</c>; after <c>UTC</c> or <c>GMT</c> also <c>+H</c> and
    /// <c>+H:MM</c>.</summary>
    private static bool TryReadSigned(in TimeTokens tokens, int at, int fewestDigits, ref ClockMatch zoned)
    {
        if (!tokens.IsMark(at, '+') && !tokens.IsMark(at, '-'))
            return false;

        int hours, minutes;
        if (tokens.IsTightNumber(at + 1, 4, 4))
        {
            (hours, minutes) = Math.DivRem(tokens[at + 1].Value, 100);
            zoned.End = at + 2;
        }
        else if (!tokens.IsTightNumber(at + 1, fewestDigits, 2))
        {
            return false;
        }
        else
        {
            hours = tokens[at + 1].Value;
            var hasMinutes = tokens.IsTightMark(at + 2, ':') && tokens.IsTightNumber(at + 3, 2, 2);
            minutes = hasMinutes ? tokens[at + 3].Value : 0;
            zoned.End = hasMinutes ? at + 4 : at + 2;
        }

        var total = hours * 60 + minutes;
        zoned.Zone = ClockZone.Fixed;
        zoned.ZoneMinutes = (short)(tokens.IsMark(at, '-') ? -total : total);
        if ((minutes > 59 || total > MostMinutes) && zoned.Fault == ReadingFault.None)
            zoned.Fault = ReadingFault.InvalidOffset;
        return true;
    }
}
