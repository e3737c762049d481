namespace NewsKit.Guard;

/// <summary>The elements with rules of their own; all others are <see cref="Other"/>.</summary>
internal enum GuardTag
{
    /// <summary>Any other element.</summary>
    Other,

    /// <summary><c>html</c> or <c>body</c>.</summary>
    Page,

    /// <summary><c>head</c>.</summary>
    Head,

    /// <summary><c>frameset</c> or <c>frame</c>.</summary>
    Frameset,

    /// <summary><c>isindex</c>, which becomes a whole form.</summary>
    IsIndex,

    /// <summary><c>a</c>.</summary>
    Link,

    /// <summary><c>nobr</c>.</summary>
    NoBreak,

    /// <summary><c>noscript</c>.</summary>
    Noscript,

    /// <summary><c>button</c>.</summary>
    Button,

    /// <summary><c>form</c>.</summary>
    Form,

    /// <summary><c>p</c>.</summary>
    Paragraph,

    /// <summary><c>br</c>.</summary>
    LineBreak,

    /// <summary><c>div</c> or <c>address</c>.</summary>
    Division,

    /// <summary><c>pre</c> or <c>listing</c>.</summary>
    Preformatted,

    /// <summary><c>li</c>.</summary>
    Item,

    /// <summary><c>ul</c> or <c>ol</c>.</summary>
    List,

    /// <summary><c>dt</c> or <c>dd</c>.</summary>
    Definition,

    /// <summary><c>h1</c> to <c>h6</c>.</summary>
    Heading,

    /// <summary><c>ruby</c>.</summary>
    Ruby,

    /// <summary><c>rb</c> or <c>rtc</c>.</summary>
    RubyPart,

    /// <summary><c>rt</c> or <c>rp</c>.</summary>
    RubyText,

    /// <summary><c>option</c>.</summary>
    Option,

    /// <summary><c>optgroup</c>.</summary>
    OptionGroup,

    /// <summary><c>select</c>.</summary>
    Select,

    /// <summary><c>input</c>, <c>keygen</c>, <c>textarea</c>: their start ends a <c>select</c>.</summary>
    Field,

    /// <summary><c>table</c>.</summary>
    Table,

    /// <summary><c>caption</c>.</summary>
    Caption,

    /// <summary><c>colgroup</c>.</summary>
    ColumnGroup,

    /// <summary><c>col</c>.</summary>
    Column,

    /// <summary><c>tbody</c>, <c>thead</c>, <c>tfoot</c>.</summary>
    RowGroup,

    /// <summary><c>tr</c>.</summary>
    Row,

    /// <summary><c>td</c> or <c>th</c>.</summary>
    Cell,

    /// <summary><c>template</c>.</summary>
    Template,

    /// <summary><c>script</c>.</summary>
    Script,

    /// <summary><c>style</c>.</summary>
    StyleSheet,

    /// <summary><c>plaintext</c>: the rest of the page is its text.</summary>
    PlainText,

    /// <summary><c>svg</c>.</summary>
    Svg,

    /// <summary><c>math</c>.</summary>
    Math,

    /// <summary><c>font</c>.</summary>
    Font,

    /// <summary><c>mglyph</c> or <c>malignmark</c>, which stay in math even where HTML may stand.</summary>
    Glyph,

    /// <summary><c>annotation-xml</c>, which is HTML or not by its attributes.</summary>
    AnnotationXml,
}
