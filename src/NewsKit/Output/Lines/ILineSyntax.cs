using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>How a format made of lines marks what a text is: Markdown does, plain text hardly.</summary>
internal interface ILineSyntax
{
    /// <summary>One line of text.</summary>
    string Text(string words);

    string Strong(string words);

    string Emphasis(string words);

    /// <summary>The words, as a link where the address may be written.</summary>
    string Link(string? url, string words);

    /// <summary>Running text, one string a line.</summary>
    IEnumerable<string> Inlines(string text, IReadOnlyList<Inline> runs);

    /// <summary>A finished line, so that its beginning means nothing but text.</summary>
    string LineStart(string line);

    /// <summary>A picture that has an address; null when there is nothing to show of it.</summary>
    string? Picture(string address, string alt);

    void Heading(LineWriter lines, int level, string line);

    void Code(LineWriter lines, CodeBlock code);

    void Table(LineWriter lines, Table table);

    void Formula(LineWriter lines, string source);

    /// <summary>What stands before a note.</summary>
    string NoteMark(string id);
}
