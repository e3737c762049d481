using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsKit.Model;

namespace NewsKit.Sites;

/// <summary>Reads a rule file, JSON as <see cref="SiteRuleSchema"/> describes it, strictly: a misspelt property is a fault with
/// its line, never silence. Comments and trailing commas are allowed. It reads text: files are the business of the
/// caller.</summary>
public static class SiteRuleReader
{
    /// <summary>Reads one file.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="file">Its name, for faults, and for the rule when it has no <c>name</c>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SiteRuleReading Read(string json, string file)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(file);
        return new Pass(Encoding.UTF8.GetBytes(json), file).Run();
    }

    /// <summary>One pass over one file.</summary>
    private ref struct Pass(byte[] bytes, string file)
    {
        private static readonly JsonReaderOptions Lenient =
            new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 8 };
        private readonly List<SiteRuleFault> _faults = [];
        private readonly Dictionary<SectionKind, IReadOnlyList<string>> _labels = [];
        private readonly Dictionary<SectionKind, List<int>> _lines = [];
        private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
        private Utf8JsonReader _json = new(bytes, Lenient);
        private SiteRule _rule = new() { Name = file, Hosts = [] };

        internal SiteRuleReading Run()
        {
            try
            {
                ReadRule();
                while (_json.Read())
                {
                }
            }
            catch (JsonException exception)
            {
                Fault((int)(exception.LineNumber ?? 0) + 1, $"not JSON: {exception.Message}");
            }

            var rule = _rule with { Labels = _labels };
            if (_faults.Count == 0 && (rule.Hosts.Count == 0 || _labels.Count == 0))
                Fault(1, rule.Hosts.Count == 0
                    ? "\"hosts\" is missing: the rule is for no site." : "\"labels\" is missing: the rule says nothing.");
            var selectors = new List<(SectionKind Kind, int Index, string Message)>();
            CompiledRule.Of(rule, selectors);
            foreach (var (kind, index, message) in selectors)
                Fault(_lines[kind][index], message);
            return new SiteRuleReading
            {
                Rule = _faults.Count == 0 ? rule : null,
                Faults = [.. _faults.OrderBy(fault => fault.Line)],
            };
        }

        private void ReadRule()
        {
            if (!_json.Read() || _json.TokenType != JsonTokenType.StartObject)
            {
                Fault("a rule file is an object: { \"hosts\": […], \"labels\": {…} }.");
                return;
            }

            while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
            {
                var name = _json.GetString()!;
                var isNew = _seen.Add(name);
                if (!isNew)
                    Fault($"\"{name}\" is there twice.");
                _json.Read();
                switch (name)
                {
                    case "$schema" or "comment":
                        Text(name);
                        break;
                    case "name":
                        _rule = _rule with { Name = Text(name) ?? file };
                        break;
                    case "hosts":
                        _rule = _rule with { Hosts = Texts(name, WhyNoHost, null) };
                        break;
                    case "paths":
                        _rule = _rule with { Paths = Texts(name, WhyNoPath, null) };
                        break;
                    case "validFrom":
                        _rule = _rule with { ValidFrom = Day(name) };
                        break;
                    case "validUntil":
                        _rule = _rule with { ValidUntil = Day(name) };
                        break;
                    case "labels":
                        ReadLabels();
                        break;
                    default:
                        Fault($"\"{name}\" is unknown; there are name, hosts, paths, "
                            + $"validFrom, validUntil, labels, comment and $schema.");
                        _json.Skip();
                        break;
                }
            }

            if (_rule.ValidFrom > _rule.ValidUntil)
                Fault("validFrom is after validUntil.");
        }

        private void ReadLabels()
        {
            if (_json.TokenType != JsonTokenType.StartObject)
            {
                Fault("\"labels\" is an object of lists: { \"body\": [\".story\"] }.");
                _json.Skip();
                return;
            }

            while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
            {
                var word = _json.GetString()!;
                var line = Line();
                _json.Read();
                if (!SectionWord.Kinds.TryGetValue(word, out var kind))
                {
                    var kinds = string.Join(", ", SectionWord.Kinds.Keys.Order(StringComparer.Ordinal));
                    Fault(line, $"\"{word}\" is no kind of section; there are {kinds}.");
                    _json.Skip();
                    continue;
                }

                var lines = new List<int>();
                var selectors = Texts(word, static _ => null, lines);
                if (!_labels.TryAdd(kind, selectors))
                    Fault(line, $"\"{word}\" is there twice.");
                else
                    _lines[kind] = lines;
            }
        }

        /// <summary>A text, or a list of texts.</summary>
        private List<string> Texts(string name, Func<string, string?> check, List<int>? lines)
        {
            var texts = new List<string>();
            var isList = _json.TokenType == JsonTokenType.StartArray;
            while (!isList || (_json.Read() && _json.TokenType != JsonTokenType.EndArray))
            {
                if (Text(name) is { } text)
                {
                    if (check(text) is { } reason)
                        Fault($"\"{text}\" in \"{name}\": it {reason}.");
                    texts.Add(text);
                    lines?.Add(Line());
                }

                if (!isList)
                    break;
            }

            return texts;
        }

        private string? Text(string name)
        {
            if (_json.TokenType == JsonTokenType.String && _json.GetString() is { Length: > 0 } text)
                return text;
            Fault($"\"{name}\" is a text that is not empty.");
            _json.Skip();
            return null;
        }

        private DateOnly? Day(string name)
        {
            var text = _json.TokenType == JsonTokenType.String ? _json.GetString() : null;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
            Fault($"\"{name}\" is a day such as 2024-05-31.");
            _json.Skip();
            return null;
        }

        /// <summary>What a host ought to be; null when it is one.</summary>
        private static string? WhyNoHost(string host)
        {
            var bare = host.StartsWith("*.", StringComparison.Ordinal) ? host[2..] : host;
            var isName = bare.Length is > 0 and < 254 && bare.Contains('.', StringComparison.Ordinal)
                && bare.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-');
            return isName && !bare.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
                ? null : "is a host without www., such as journal.example or *.journal.example";
        }

        private static string? WhyNoPath(string path) => path is ['/' or '*', ..] ? null : "starts with / or *";

        private readonly int Line() => 1 + bytes.AsSpan(0, (int)_json.TokenStartIndex).Count((byte)'\n');

        private readonly void Fault(string message) => Fault(Line(), message);

        private readonly void Fault(int line, string message) =>
            _faults.Add(new SiteRuleFault { File = file, Line = line, Message = message });
    }
}
