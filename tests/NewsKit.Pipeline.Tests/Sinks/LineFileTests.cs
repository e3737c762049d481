namespace NewsKit.Pipeline.Tests;

public sealed class LineFileTests : SinkTests
{
    internal override IArticleSink Open() => new NdjsonSink(Folder["file.ndjson"], new NdjsonSinkOptions { Resume = true });
}
