using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>Writes an article in one format.</summary>
/// <remarks>Writers are immutable and may be shared between threads. They never fail for what an article holds: an
/// address that may not be written is left out, whoever built the article. Errors of the text writer pass through.</remarks>
public interface IArticleWriter
{
    /// <summary>Writes the whole article; the output ends with one line feed and uses no other line ending.</summary>
    /// <param name="article">What to write.</param>
    /// <param name="output">Where to; it is neither flushed nor closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    void Write(Article article, TextWriter output);
}
