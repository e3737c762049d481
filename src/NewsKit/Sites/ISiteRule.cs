namespace NewsKit.Sites;

/// <summary>What is known of the pages of one site. A rule labels elements; the same readers then run as for every other
/// page.</summary>
/// <remarks>What it throws, apart from a cancellation, makes the page an internal error: a rule reports its troubles with
/// <see cref="PageLabels.Remark"/>.</remarks>
public interface ISiteRule
{
    /// <summary>What diagnostics call it, usually a file name.</summary>
    string Name { get; }

    /// <summary>Repairs the markup before it is parsed; most rules give it back as it is.</summary>
    /// <param name="html">The decoded page. A document that the caller holds is not shown to this method.</param>
    string Prepare(string html);

    /// <summary>Looks at the page and says what its parts are.</summary>
    /// <param name="page">The page; not to be kept after the call.</param>
    /// <param name="labels">Takes what the rule knows; not to be kept after the call.</param>
    /// <param name="cancellation">Stops the reading; a rule that looks long must ask it.</param>
    void Label(PageTree page, PageLabels labels, CancellationToken cancellation);
}
