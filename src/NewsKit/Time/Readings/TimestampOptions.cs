namespace NewsKit.Time;

/// <summary>What a reader of timestamps may know besides the text. <c>new()</c> is the recommended set-up for absolute
/// dates.</summary>
public sealed record TimestampOptions
{
    /// <summary>The zone taken when none is named: <c>Europe/Paris</c>.</summary>
    public const string DefaultZoneId = "Europe/Paris";

    internal static TimestampOptions Default { get; } = new();

    /// <summary>
    /// The wall clock in <see cref="ZoneId"/> from which <c>hier</c>, <c>il y a 2 heures</c> or <c>13 mars</c> (no year) are
    /// counted, usually the moment the page was fetched; its <see cref="DateTime.Kind"/> is ignored. Default null: such
    /// texts are refused with <see cref="TimestampDiagnostics.NeedsReference"/>. The system clock is never read.
    /// </summary>
    public DateTime? Reference { get; init; }

    /// <summary>
    /// The IANA zone of <see cref="Reference"/>, needed to count hours across a change of the clocks. Default
    /// <c>Europe/Paris</c>. The machine's own zone never matters.
    /// </summary>
    /// <exception cref="ArgumentException">No such zone on this machine.</exception>
    public string ZoneId
    {
        get;
        init
        {
            // A machine without zones still reads what needs none.
            if (value != DefaultZoneId)
                ZoneRules.Find(value);
            field = value;
        }
    } = DefaultZoneId;
}
