namespace NewsKit.XPath;

/// <summary>What a directive takes.</summary>
internal enum FtrShape
{
    /// <summary>An expression.</summary>
    XPath,

    /// <summary>An expression, and a word in brackets: <c>wrap_in(blockquote): //p</c>.</summary>
    XPathWithArgument,

    /// <summary>Two expressions: <c>move_into(//main): //figure</c>.</summary>
    XPathWithTarget,

    /// <summary>Words.</summary>
    Words,

    /// <summary>Words, and a name in brackets: <c>http_header(referer): https://…</c>.</summary>
    WordsWithArgument,

    /// <summary>Words that may be none, and what to look for in brackets or in the <c>find_string</c> before.</summary>
    Replacement,

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    Switch,

    /// <summary>Known, and of no effect here.</summary>
    Idle,
}
