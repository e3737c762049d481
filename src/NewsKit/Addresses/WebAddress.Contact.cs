using System.Buffers;

namespace NewsKit.Addresses;

/// <content>Addresses that open a letter or a call: the bare address, no headers, no codes.</content>
internal static partial class WebAddress
{
    private const int MaxDigits = 20;
    private const int MinDigits = 3;

    private static readonly SearchValues<char> MailboxChars =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._+-=~");

    /// <summary><c>mailto:</c> with one mailbox; subject, body and further recipients are left out.</summary>
    private static string? MailTo(string rest)
    {
        var end = rest.AsSpan().IndexOfAny("?#,;");
        var mailbox = Uri.UnescapeDataString(end < 0 ? rest : rest[..end]);
        var at = mailbox.IndexOf('@');
        if (at <= 0 || mailbox.AsSpan(0, at).ContainsAnyExcept(MailboxChars))
            return null;
        var host = HostName(mailbox.AsSpan(at + 1), AddressUse.Page);
        return host is null ? null : string.Concat("mailto:", mailbox.AsSpan(0, at), "@", host);
    }

    /// <summary><c>tel:</c> with digits and a plus sign; separators are left out, anything else is refused.</summary>
    private static string? Telephone(string rest)
    {
        var end = rest.AsSpan().IndexOfAny(";?#");
        var number = Uri.UnescapeDataString(end < 0 ? rest : rest[..end]);
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        if (digits.Length is < MinDigits or > MaxDigits || !number.All(IsTelephoneChar))
            return null;
        return string.Concat("tel:", number.TrimStart().StartsWith('+') ? "+" : "", digits);
    }

    private static bool IsTelephoneChar(char c) =>
        char.IsAsciiDigit(c) || c is '+' or '-' or '.' or ' ' or '(' or ')' or '/' or '\u00A0' or '\u202F';
}
