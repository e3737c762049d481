namespace NewsKit.XPath;

/// <summary>Ends an expression that looks too long; it never leaves <see cref="XPathQuery"/>.</summary>
internal sealed class XPathSpentException() : Exception("The expression takes too many steps.");
