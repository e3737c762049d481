using System.Text;
using NewsKit.Model;

namespace NewsKit.Decoding;

/// <summary>Bytes, or a string, to clean text: refuses what is too large or no page, decodes once, and tells markup from plain
/// text.</summary>
internal static class PageDecoder
{
    internal const string Stage = "decoding";

    private const int StartLength = 8 * 1024;

    private static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads bytes: byte order mark, content type, declaration in the page, then the bytes themselves decide the
    /// encoding.</summary>
    internal static DecodedPage Decode(ReadOnlySpan<byte> bytes, string? contentType, NewsKitLimits limits, DiagnosticLog log)
    {
        if (bytes.Length > limits.InputBytes)
            return TooLarge(nameof(NewsKitLimits.InputBytes), limits.InputBytes, bytes.Length, log);
        var unmarked = bytes.StartsWith(Utf8Mark) ? bytes[Utf8Mark.Length..] : bytes;
        return MimeMessage.Opens(unmarked) ? Unpacked(unmarked, limits, log) : Page(bytes, contentType, limits, log);
    }

    /// <summary>Takes text as it is, but for what no page may hold: a byte order mark, controls, CR, lone surrogates.</summary>
    internal static DecodedPage Accept(string text, NewsKitLimits limits, DiagnosticLog log) =>
        Accept(text, limits, log, areLines: false);

    private static DecodedPage Accept(string text, NewsKitLimits limits, DiagnosticLog log, bool areLines)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > limits.DecodedChars)
            return TooLarge(nameof(NewsKitLimits.DecodedChars), limits.DecodedChars, text.Length, log);
        var unmarked = text.StartsWith('\uFEFF') ? text[1..] : text;
        // What came from the bytes of something else by mistake still starts as it does.
        Span<byte> start = stackalloc byte[StartLength];
        start = start[..Encoding.Latin1.GetBytes(unmarked.AsSpan(0, Math.Min(unmarked.Length, StartLength)), start)];
        if (BinarySignature.Recognise(start) is { } format)
            return NotHtml(format, log);
        if (MimeMessage.Opens(start))
            return Unpacked(Encoding.UTF8.GetBytes(unmarked), limits, log);
        var decoded = new RentedText(unmarked.AsMemory());
        return areLines ? Finish(decoded, null, null, log) : Unescaped(decoded, null, null, log);
    }

    /// <summary>Takes the lines of a page, whatever tags they mention; a saved page is none.</summary>
    internal static DecodedPage AcceptLines(string text, NewsKitLimits limits, DiagnosticLog log)
    {
        var page = Accept(text, limits, log, areLines: true);
        if (page.IsUnpacked)
            return NotHtml("a saved web page (MHTML) or mail, given as plain text", log);
        return page.Status == ParseStatus.Ok ? page with { Kind = PageKind.Text } : page;
    }

    /// <summary>The page in a message. A message in that page is not looked into.</summary>
    private static DecodedPage Unpacked(ReadOnlySpan<byte> message, NewsKitLimits limits, DiagnosticLog log)
    {
        if (MimeMessage.FindPage(message) is not { } part)
            return NotHtml("a saved web page (MHTML) or mail without a part that is HTML", log);
        log.Info(DiagnosticCodes.Unpacked, Stage, "The page is the HTML part of a saved web page (MHTML) or mail.");
        return Page(part.Bytes, part.ContentType, limits, log) with { IsUnpacked = true, Location = part.Location };
    }

    private static DecodedPage Page(ReadOnlySpan<byte> bytes, string? contentType, NewsKitLimits limits, DiagnosticLog log)
    {
        if (BinarySignature.Recognise(bytes) is { } format)
            return NotHtml(format, log);
        var choice = EncodingSniffer.Choose(bytes, contentType, log);
        var body = bytes[choice.MarkLength..];
        if (!choice.IsUtf16 && BinarySignature.IsBinary(body))
            return NotHtml("binary data", log);
        var decoder = CharacterDecoder.For(choice.Name);
        // Bytes are never fewer than characters, so that the exact count is rarely needed.
        if (body.Length > limits.DecodedChars && decoder.CountChars(body) is var seen && seen > limits.DecodedChars)
            return TooLarge(nameof(NewsKitLimits.DecodedChars), limits.DecodedChars, seen, log);
        var rented = BoundedArrayPool<char>.Rent(body.Length);
        var text = new RentedText(rented.AsMemory(0, decoder.Decode(body, rented, out var invalid)), rented);
        if (invalid > 0)
            log.Warn(DiagnosticCodes.InvalidSequences, Stage,
                $"{invalid} invalid byte sequences of {choice.Name} became U+FFFD.");
        return Unescaped(text, contentType, choice.Name, log);
    }

    /// <summary>The page that was written down as a value of something else, or the text as it is. A page so written in that page
    /// is not looked into.</summary>
    private static DecodedPage Unescaped(RentedText text, string? contentType, string? encoding, DiagnosticLog log)
    {
        if (EscapedPage.Unescape(text.Chars.Span) is not var (page, way) || !MarkupEvidence.OpensAsPage(page))
            return Finish(text, contentType, encoding, log);
        log.Info(DiagnosticCodes.Unpacked, Stage, $"The page stood escaped, as {way}.");
        text.Return();
        return Finish(new RentedText(page.AsMemory()), contentType, encoding, log);
    }

    private static DecodedPage Finish(RentedText decoded, string? contentType, string? encoding, DiagnosticLog log)
    {
        var text = TextHygiene.Clean(decoded, log);
        if (ForeignFormat.Recognise(text.Chars.Span) is { } format)
        {
            text.Return();
            return NotHtml(format, log);
        }

        return new DecodedPage
        {
            Status = ParseStatus.Ok,
            Decoded = text,
            Encoding = encoding,
            Kind = MarkupEvidence.Weigh(text.Chars.Span, contentType),
        };
    }

    private static DecodedPage TooLarge(string limit, int value, int seen, DiagnosticLog log)
    {
        log.Error(DiagnosticCodes.InputTooLarge, Stage, $"{limit} is {value}, the input has {seen}; it was not parsed.");
        return new DecodedPage { Status = ParseStatus.InputTooLarge };
    }

    private static DecodedPage NotHtml(string format, DiagnosticLog log)
    {
        log.Error(DiagnosticCodes.NotHtml, Stage, $"The input is neither HTML nor text; it looks like: {format}.");
        return new DecodedPage { Status = ParseStatus.NotHtml };
    }
}
