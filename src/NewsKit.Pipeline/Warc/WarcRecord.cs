using System.Globalization;

namespace NewsKit.Pipeline;

/// <summary>One record of an archive, or a piece of it that could not be read.</summary>
public sealed record WarcRecord
{
    /// <summary>Where in the file the record starts; of compressed records, where their member does.</summary>
    public required long Offset { get; init; }

    /// <summary>The type: <c>response</c>, <c>warcinfo</c>; empty for what could not be read.</summary>
    public string Type { get; init; } = "";

    /// <summary>The address that was captured, without the angle brackets that some writers put around it; null without
    /// one.</summary>
    public string? TargetUri => Header("WARC-Target-URI") is { } uri ? Bare(uri) : null;

    /// <summary>The identity of the record as it stands there; null without one.</summary>
    public string? Id => Header("WARC-Record-ID");

    /// <summary>When it was captured; null without a date that can be read.</summary>
    public DateTimeOffset? Date => DateTimeOffset.TryParse(Header("WARC-Date"), CultureInfo.InvariantCulture,
        DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var date) ? date : null;

    /// <summary>The block; empty when the record has a problem or its type was not asked for.</summary>
    public ReadOnlyMemory<byte> Block { get; init; }

    /// <summary>Why there is no record; null for a good one.</summary>
    public PageProblem? Problem { get; init; }

    /// <summary>True for the first record that was found again behind damage: a page may hold what looks like one.</summary>
    public bool IsAfterDamage { get; init; }

    internal HeaderFields Fields { get; init; } = HeaderFields.None;

    /// <summary>How far the file was read.</summary>
    internal long End { get; init; }

    /// <summary>Where reading can begin again: behind this record, or where its member starts when it was not the last of
    /// it.</summary>
    internal long Resume { get; init; }

    /// <summary>The first value of a field of the header; null without one.</summary>
    /// <param name="name">The name; case does not matter.</param>
    public string? Header(string name) => Fields[name];

    private static string Bare(string uri) => uri is ['<', .. var inner, '>'] ? inner.Trim() : uri;
}
