namespace NewsKit.PostgreSql;

/// <summary>Where the tables are, and how they are reached.</summary>
public record PostgreSqlOptions
{
    /// <summary>The schema that holds the tables, which is made when it is not there; <c>public</c>.</summary>
    public string Schema
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrEmpty(value);
            field = value;
        }
    } = "public";

    /// <summary>True to talk to another machine without checking who it is, or in plain text; false.</summary>
    public bool AllowPlain { get; init; }

    /// <summary>Told, in a sentence for people, what somebody should know of: that the talk is plain, that the server is waited
    /// for, that words are found by their accents only. Null for nobody.</summary>
    public Action<string>? Notice { get; init; }
}
