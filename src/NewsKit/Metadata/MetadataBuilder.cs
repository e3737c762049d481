using System.Globalization;
using NewsKit.Model;

namespace NewsKit.Metadata;

/// <summary>Where the readers of the sources put what they find, within the limits.</summary>
internal sealed class MetadataBuilder(NewsKitLimits limits, DiagnosticLog log)
{
    private const string Stage = "metadata";
    private const int CandidatesOfASource = 64;
    private readonly List<MetadataCandidate> _candidates = [];
    private readonly HashSet<(MetadataField Field, FieldSource Source, string Value)> _known = [];
    private readonly Dictionary<(MetadataField Field, FieldSource Source), int> _counts = [];
    private readonly HashSet<(FieldSource Source, string Url)> _knownImages = [];
    private bool _cut;
    private bool _limited;

    internal NewsKitLimits Limits => limits;

    internal DiagnosticLog Log => log;

    /// <summary>Elements entered so far: the order of what is found now.</summary>
    internal int Position { get; set; }

    internal List<MetadataImage> Images { get; } = [];

    internal List<MetadataComment> Comments { get; } = [];

    internal List<MetadataQuestion> Questions { get; } = [];

    internal List<MetadataAlternate> Alternates { get; } = [];

    internal List<MetadataFeed> Feeds { get; } = [];

    internal string? ArticleBody { get; set; }

    internal int? CommentCount { get; set; }

    internal bool? IsAccessibleForFree { get; set; }

    internal string? BaseHref { get; set; }

    internal string? AmpUrl { get; set; }

    internal string? PrintUrl { get; set; }

    /// <summary>Whether an <c>h1</c> was seen.</summary>
    internal bool HasHeading { get; set; }

    internal void Add(MetadataField field, string? value, FieldSource source, int? order = null, string? url = null,
        string? kind = null, string? role = null)
    {
        var line = Line(value);
        if (line.Length == 0 || UnsetValue.Is(line) || !_known.Add((field, source, line)) || !HasRoom(field, source))
            return;
        _candidates.Add(new MetadataCandidate
        {
            Field = field,
            Value = line,
            Source = source,
            Order = order ?? Position,
            Url = Blank(url),
            Kind = kind,
            Role = Blank(role),
        });
    }

    /// <summary>Each of a list written as one value: <c>justice, procès; police</c>.</summary>
    internal void AddSplit(MetadataField field, string? value, FieldSource source, int? order = null)
    {
        var line = Line(value);
        foreach (var range in line.AsSpan().SplitAny(',', ';'))
            Add(field, line[range], source, order);
    }

    internal void AddImage(MetadataImage image)
    {
        if (image.Url.Length == 0 || image.Url.Length > limits.UrlChars || !_knownImages.Add((image.Source, image.Url)))
            return;
        if (Images.Count < limits.Images)
            Images.Add(image);
        else
            ReportLimited(nameof(NewsKitLimits.Images), limits.Images);
    }

    /// <summary>The values found for a field so far, in the order of the page.</summary>
    internal IEnumerable<string> All(MetadataField field)
    {
        foreach (var candidate in _candidates)
        {
            if (candidate.Field == field)
                yield return candidate.Value;
        }
    }

    /// <summary>The first of them, or null.</summary>
    internal string? Found(MetadataField field) => All(field).FirstOrDefault();

    /// <summary>One line of text, cut at the limit of fields; empty for none.</summary>
    internal string Line(string? value)
    {
        var line = OneLine.Of(value, limits.FieldChars, out var length);
        if (length > limits.FieldChars && !_cut)
        {
            _cut = true;
            log.Warn(DiagnosticCodes.TextLimited, Stage, string.Create(CultureInfo.InvariantCulture,
                $"FieldChars: a field was cut at {limits.FieldChars} characters; it begins {DiagnosticLog.Quote(line)}."));
        }

        return line;
    }

    internal PageMetadata Build()
    {
        // Structured data is read after the walk; the order says where it stood.
        var ordered = _candidates.OrderBy(candidate => candidate.Order);
        return new PageMetadata
        {
            Candidates = [.. ordered],
            ArticleBody = ArticleBody,
            CommentCount = CommentCount,
            Comments = Comments,
            FaqQuestions = Questions,
            Images = Images,
            Alternates = Alternates,
            IsAccessibleForFree = IsAccessibleForFree,
            BaseHref = BaseHref,
            AmpUrl = AmpUrl,
            PrintUrl = PrintUrl,
            Feeds = Feeds,
        };
    }

    private string? Blank(string? value) => Line(value) is { Length: > 0 } line ? line : null;

    private bool HasRoom(MetadataField field, FieldSource source)
    {
        var (name, room) = field switch
        {
            MetadataField.Author => (nameof(NewsKitLimits.Authors), limits.Authors),
            MetadataField.Tag => (nameof(NewsKitLimits.Tags), limits.Tags),
            _ => ("values of a field", CandidatesOfASource),
        };
        var count = _counts.GetValueOrDefault((field, source));
        if (count >= room)
        {
            ReportLimited(name, room);
            return false;
        }

        _counts[(field, source)] = count + 1;
        return true;
    }

    private void ReportLimited(string name, int limit)
    {
        if (!_limited)
            log.Warn(DiagnosticCodes.ItemsLimited, Stage,
                string.Create(CultureInfo.InvariantCulture, $"{name}: more than {limit}; the rest was left out."));
        _limited = true;
    }
}
