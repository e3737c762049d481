using System.Globalization;
using System.Text;

namespace NewsKit.Model;

/// <summary>Collects the diagnostics of one page; keeps the first 200 and counts the rest.</summary>
internal sealed class DiagnosticLog
{
    internal const int Kept = 200;
    private const int QuotedLength = 80;
    private readonly List<Diagnostic> _items = [];
    private int _dropped;

    internal void Info(string code, string stage, string message) => Add(code, DiagnosticSeverity.Info, stage, message);

    internal void Warn(string code, string stage, string message) => Add(code, DiagnosticSeverity.Warning, stage, message);

    internal void Error(string code, string stage, string message) => Add(code, DiagnosticSeverity.Error, stage, message);

    internal void Add(string code, DiagnosticSeverity severity, string stage, string message, int? offset = null)
    {
        if (_items.Count >= Kept)
        {
            _dropped++;
            return;
        }

        _items.Add(new Diagnostic { Code = code, Severity = severity, Stage = stage, Message = message, Offset = offset });
    }

    /// <summary>Takes over what another log of the page holds.</summary>
    internal void AddAll(DiagnosticLog other)
    {
        foreach (var item in other._items)
            Add(item.Code, item.Severity, item.Stage, item.Message, item.Offset);
        _dropped += other._dropped;
    }

    internal IReadOnlyList<Diagnostic> ToList()
    {
        if (_dropped == 0)
            return [.. _items];
        var message = string.Create(CultureInfo.InvariantCulture, $"{_dropped} further diagnostics were left out.");
        return [.. _items, new Diagnostic { Code = DiagnosticCodes.DiagnosticsLimited, Stage = "parser", Message = message }];
    }

    /// <summary>Text of the page made safe for a message: one line, no controls, at most 80 characters, quoted.</summary>
    internal static string Quote(ReadOnlySpan<char> text)
    {
        // A mark at either end, a sign of omission, and the second half of the last character.
        Span<char> quoted = stackalloc char[QuotedLength + 4];
        var length = 0;
        quoted[length++] = '"';
        foreach (var rune in text.EnumerateRunes())
        {
            if (length > QuotedLength)
            {
                quoted[length++] = '…';
                break;
            }

            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator)
                quoted[length++] = ' ';
            else
                length += rune.EncodeToUtf16(quoted[length..]);
        }

        quoted[length++] = '"';
        return quoted[..length].ToString();
    }
}
