using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Segments;

public sealed class EvidenceLogTests
{
    [Fact]
    public void Sources_StandInTheOrderOfTheFields_TheLastOneOfAField()
    {
        var log = new EvidenceLog();
        log.Note("body", "visible");
        log.Note("headline", "title");
        log.Note("headline", "visible");
        Assert.Equal([("headline", "visible"), ("body", "visible")],
            log.ToDictionary().Select(entry => (entry.Key, entry.Value)));
    }
}
