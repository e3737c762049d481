namespace NewsKit.Sections;

/// <summary>Where the title of a link stands, the surest last.</summary>
internal enum TitleRank
{
    /// <summary>Only in an attribute, as with pictures.</summary>
    Attribute,

    /// <summary>The text of the link.</summary>
    Text,

    /// <summary>A heading within or around the link.</summary>
    Heading,
}
