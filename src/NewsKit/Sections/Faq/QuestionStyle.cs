namespace NewsKit.Sections;

/// <summary>How a page marks the questions of its FAQ; one style holds for the whole of it.</summary>
internal enum QuestionStyle
{
    None,

    /// <summary>Elements named for questions, <c>summary</c>, <c>dt</c>, accordion titles.</summary>
    Named,

    /// <summary>Headings.</summary>
    Heading,

    /// <summary>Paragraphs wholly in bold.</summary>
    Bold,

    /// <summary>A bold first line with the answer in the same paragraph.</summary>
    BoldLine,

    /// <summary>Lines that end with a question mark.</summary>
    Line,

    /// <summary>Short lines of plain text that no mark ends, each over a sentence.</summary>
    Phrase,
}
