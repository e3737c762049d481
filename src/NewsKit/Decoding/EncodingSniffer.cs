using System.Buffers;
using NewsKit.Model;

namespace NewsKit.Decoding;

/// <summary>Chooses the encoding as browsers do, then repairs the lies that are common: a label that the bytes contradict, a
/// declaration too far down.</summary>
internal static class EncodingSniffer
{
    private const string Utf8 = "utf-8";
    private const string Windows1252 = "windows-1252";
    private static readonly SearchValues<byte> Undefined = SearchValues.Create([0x81, 0x8D, 0x8F, 0x90, 0x9D]);

    internal static EncodingChoice Choose(ReadOnlySpan<byte> bytes, string? contentType, DiagnosticLog log)
    {
        if (ByteOrderMark(bytes) is { } marked)
            return marked;
        if (Declared(bytes, contentType, log) is { } declared)
            return Repaired(bytes, declared, log);
        if (Utf16Pattern.Recognise(bytes) is { } wide)
            return new EncodingChoice(wide, "zero bytes");
        var evidence = Utf8Evidence.Of(bytes);
        if (evidence.IsValid || evidence.IsNearlyValid)
            return new EncodingChoice(Utf8, "valid UTF-8");
        return EncodingPrescan.FindInHead(bytes) is { } late
            ? new EncodingChoice(late, "declaration far down in the page")
            : new EncodingChoice(Windows1252, "not UTF-8");
    }

    private static EncodingChoice? ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new EncodingChoice(Utf8, "byte order mark", 3),
        [0xFF, 0xFE, ..] => new EncodingChoice("utf-16le", "byte order mark", 2),
        [0xFE, 0xFF, ..] => new EncodingChoice("utf-16be", "byte order mark", 2),
        _ => null,
    };

    private static EncodingChoice? Declared(ReadOnlySpan<byte> bytes, string? contentType, DiagnosticLog log)
    {
        var label = CharsetParameter.Find(contentType);
        if (EncodingLabels.Find(label) is { } named)
            return new EncodingChoice(named, "content type");
        if (!label.IsEmpty)
            Ignore(label, log);
        var found = EncodingPrescan.Find(bytes, out var ignored);
        if (ignored is not null)
            Ignore(ignored, log);
        return found is null ? null : new EncodingChoice(found, "declaration in the page");
    }

    /// <summary>A page that says UTF-8 and is not, or says anything else and is UTF-8, is read as what it is.</summary>
    private static EncodingChoice Repaired(ReadOnlySpan<byte> bytes, EncodingChoice declared, DiagnosticLog log)
    {
        var actual = declared.Name;
        if (!declared.IsUtf16 && Utf16Pattern.Recognise(bytes) is { } wide)
            actual = wide;
        else if (declared.Name is Utf8 && Utf8Evidence.Of(bytes) is { IsValid: false, IsMostlyValid: false }
            && !HasUndefined(bytes))
            actual = Windows1252;
        else if (declared.Name is not Utf8 && !declared.IsUtf16 && Utf8Evidence.Of(bytes) is { IsValid: true } evidence
            && evidence.Sequences >= (declared.Name is Windows1252 or "iso-8859-15" ? 2 : Utf8Evidence.Enough))
            actual = Utf8;
        if (actual == declared.Name)
            return declared;
        log.Warn(DiagnosticCodes.EncodingRepaired, PageDecoder.Stage,
            $"Declared {declared.Name} by {declared.Reason}, but the bytes are {actual}.");
        return new EncodingChoice(actual, "bytes contradict the declaration");
    }

    /// <summary>Whether a byte is one of the five that windows-1252 maps to C1 controls.</summary>
    private static bool HasUndefined(ReadOnlySpan<byte> bytes) => bytes.ContainsAny(Undefined);

    private static void Ignore(ReadOnlySpan<char> label, DiagnosticLog log) =>
        log.Warn(DiagnosticCodes.EncodingIgnored, PageDecoder.Stage,
            $"The declared encoding {DiagnosticLog.Quote(label)} is not honoured.");
}
