namespace NewsKit.Time;

/// <summary>What a timestamp says about the article.</summary>
public enum TimestampKind
{
    /// <summary>It came out then (<c>publié le</c>); also the meaning of a date without a label.</summary>
    Published,

    /// <summary>It was changed then (<c>mis à jour le</c>).</summary>
    Modified,
}
