namespace NewsKit.Time;

/// <summary>Why a text was refused; the public codes are in <see cref="TimestampDiagnostics"/>.</summary>
internal enum ReadingFault : byte
{
    None,
    NotADate,
    InvalidDate,
    YearOutOfRange,
    InvalidTime,
    InvalidOffset,
    NeedsReference,
    DuplicateLabel,
}

/// <summary>Names the public code of a refusal.</summary>
internal static class ReadingFaults
{
    public static string Code(ReadingFault fault) => fault switch
    {
        ReadingFault.InvalidDate => TimestampDiagnostics.InvalidDate,
        ReadingFault.YearOutOfRange => TimestampDiagnostics.YearOutOfRange,
        ReadingFault.InvalidTime => TimestampDiagnostics.InvalidTime,
        ReadingFault.InvalidOffset => TimestampDiagnostics.InvalidOffset,
        ReadingFault.NeedsReference => TimestampDiagnostics.NeedsReference,
        ReadingFault.DuplicateLabel => TimestampDiagnostics.DuplicateLabel,
        _ => TimestampDiagnostics.NotADate,
    };
}
