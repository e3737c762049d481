namespace NewsKit.Pipeline.Tests;

public sealed class LineShardsTests : SinkTests
{
    internal override IArticleSink Open() => new NdjsonSink(Folder["shards/"], new NdjsonSinkOptions { Resume = true });
}
