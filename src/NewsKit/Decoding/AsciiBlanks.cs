namespace NewsKit.Decoding;

/// <summary>The white space of HTML: tab, line feed, form feed, carriage return, blank.</summary>
internal static class AsciiBlanks
{
    internal const string Chars = "\t\n\f\r ";

    internal static bool Has(byte value) => value is 0x09 or 0x0A or 0x0C or 0x0D or 0x20;
}
