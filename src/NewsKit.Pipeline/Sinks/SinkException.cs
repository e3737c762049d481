namespace NewsKit.Pipeline;

/// <summary>A sink cannot be written to; the message says why in a sentence for people.</summary>
public sealed class SinkException : IOException
{
    /// <summary>Without a reason.</summary>
    public SinkException()
    {
    }

    /// <summary>With a reason.</summary>
    /// <param name="message">The sentence.</param>
    public SinkException(string message)
        : base(message)
    {
    }

    /// <summary>With a reason and what is behind it.</summary>
    /// <param name="message">The sentence.</param>
    /// <param name="inner">What is behind it.</param>
    public SinkException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
