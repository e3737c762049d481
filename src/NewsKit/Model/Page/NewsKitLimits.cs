namespace NewsKit;

/// <summary>How much of a page is read. The defaults fit every honest page; a limit hit is a status or a diagnostic,
/// never an exception.</summary>
public sealed record NewsKitLimits
{
    private const int InputCeiling = 256 * 1024 * 1024;
    private const int DepthCeiling = 2_000;

    /// <summary>Bytes of input; 16 MiB. Past it the page is not parsed. At most 256 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not between 1 and 256 Mi.</exception>
    public int InputBytes { get; init => field = Checked(value, InputCeiling); } = 16 * 1024 * 1024;

    /// <summary>Characters after decoding; 16 Mi. At most 256 Mi.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not between 1 and 256 Mi.</exception>
    public int DecodedChars { get; init => field = Checked(value, InputCeiling); } = 16 * 1024 * 1024;

    /// <summary>Open elements at a time; 256. Deeper elements are flattened, their text kept. At most 2 000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not between 1 and 2 000.</exception>
    public int ElementDepth { get; init => field = Checked(value, DepthCeiling); } = 256;

    /// <summary>Elements of a page; 400 000. The rest of the page is left out.</summary>
    public int Elements { get; init => field = Checked(value); } = 400_000;

    /// <summary>Children of one element; 50 000.</summary>
    public int Children { get; init => field = Checked(value); } = 50_000;

    /// <summary>Attributes of one element; 256.</summary>
    public int Attributes { get; init => field = Checked(value); } = 256;

    /// <summary>Characters of one attribute value; 256 Ki.</summary>
    public int AttributeChars { get; init => field = Checked(value); } = 256 * 1024;

    /// <summary>Characters of one address; 8 Ki.</summary>
    public int UrlChars { get; init => field = Checked(value); } = 8 * 1024;

    /// <summary>Characters of a tag or attribute name; 128.</summary>
    public int NameChars { get; init => field = Checked(value); } = 128;

    /// <summary>Characters of one text used as a field: headline, author, caption; 4 Ki.</summary>
    public int FieldChars { get; init => field = Checked(value); } = 4 * 1024;

    /// <summary>Authors of a byline; 64.</summary>
    public int Authors { get; init => field = Checked(value); } = 64;

    /// <summary>Tags; 128.</summary>
    public int Tags { get; init => field = Checked(value); } = 128;

    /// <summary>Pictures; 2 000.</summary>
    public int Images { get; init => field = Checked(value); } = 2_000;

    /// <summary>Links; 20 000.</summary>
    public int Links { get; init => field = Checked(value); } = 20_000;

    /// <summary>Comments; 20 000.</summary>
    public int Comments { get; init => field = Checked(value); } = 20_000;

    /// <summary>Levels of replies; 64. Deeper replies attach to the last allowed comment. At most 64.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not between 1 and 64.</exception>
    public int ReplyDepth { get; init => field = Checked(value, 64); } = 64;

    /// <summary>Characters of one block of structured data; 2 Mi.</summary>
    public int StructuredDataChars { get; init => field = Checked(value); } = 2 * 1024 * 1024;

    /// <summary>Characters of all blocks of structured data; 8 Mi.</summary>
    public int StructuredDataTotalChars { get; init => field = Checked(value); } = 8 * 1024 * 1024;

    /// <summary>Blocks of structured data; 64.</summary>
    public int StructuredDataBlocks { get; init => field = Checked(value); } = 64;

    /// <summary>Nesting within structured data; 64. At most 64.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not between 1 and 64.</exception>
    public int StructuredDataDepth { get; init => field = Checked(value, 64); } = 64;

    /// <summary>Objects visited while references in structured data are followed; 50 000.</summary>
    public int StructuredDataObjects { get; init => field = Checked(value); } = 50_000;

    /// <summary>Candidates of a <c>srcset</c>; 64.</summary>
    public int SourceSetCandidates { get; init => field = Checked(value); } = 64;

    /// <summary>Characters of each form of output for one character of input; 4. See <see cref="OutputSpare"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not between 1 and 1 000.</exception>
    public int OutputRatio { get; init => field = Checked(value, 1_000); } = 4;

    /// <summary>Characters of output besides, so that a short page may have its metadata in full; 1 Mi. Past both a plainer
    /// form is written.</summary>
    public int OutputSpare { get; init => field = Checked(value); } = 1024 * 1024;

    /// <summary>Wall clock for one page; 10 seconds. <see cref="TimeSpan.Zero"/> means none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative, or longer than a day.</exception>
    public TimeSpan WallClock
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, TimeSpan.FromDays(1));
            field = value;
        }
    } = TimeSpan.FromSeconds(10);

    private static int Checked(int value, int ceiling = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, ceiling);
        return value;
    }
}
