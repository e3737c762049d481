using System.IO.Compression;
using Xunit;

namespace NewsKit.Pipeline.Tests;

public sealed class WarcReaderTests
{
    /// <summary>Sound archives of every odd kind.</summary>
    public static TheoryData<string> Sound => [.. Archives.Keys];

    private static readonly Dictionary<string, byte[]> Archives = new(StringComparer.Ordinal)
    {
        ["stored"] = Pages(isZipped: false),
        ["a member a record"] = Pages(isZipped: true),
        ["all in one member"] = WarcArchive.Gzip(Pages(isZipped: false)),
        ["some members with many records"] =
            new WarcArchive().AddPage(1, true).Add(WarcArchive.Gzip(Pages(isZipped: false))).AddPage(2, true).Bytes,
        ["full headers of gzip"] = FullHeaders(),
        ["line feeds alone"] = Lines("\n"),
        ["stored by deflate"] = Uncompressed(),
        ["blank lines between"] = new WarcArchive().Add(13, 10, 13, 10).AddPage(1, false).Add(10, 10).AddPage(2, false).Bytes,
        ["other types"] = OtherTypes(),
        ["empty blocks"] = EmptyBlocks(),
        ["large"] = Large(),
        ["a record of gzip in a page"] = Forged(),
        ["nothing"] = [],
    };

    [Theory]
    [MemberData(nameof(Sound))]
    public async Task SoundArchive_IsReadAsByAnIndependentReader(string kind)
    {
        var archive = Archives[kind];
        var expected = NaiveWarc.Read(archive);

        foreach (var pieces in new[] { archive.Length + 1, 1, 7, 4096 })
        {
            var records = await ReadAsync(new SlowStream(archive, pieces));
            Assert.All(records, record => Assert.Null(record.Problem));
            Assert.Equal(expected.Select(record => record.Offset), records.Select(record => record.Offset));
            Assert.Equal(expected.Select(record => record.Block), records.Select(record => record.Block.ToArray()));
            Assert.Equal(expected.Count(record => record.Header.Contains("WARC-Type: response", StringComparison.Ordinal)),
                records.Count(record => record.Type == "response"));
        }
    }

    [Theory]
    [MemberData(nameof(Sound))]
    public async Task EveryRecord_CanBeReadFromWhereReadingMayResume(string kind)
    {
        var archive = Archives[kind];
        var records = await ReadAsync(new MemoryStream(archive));
        var taken = 0;
        for (var index = 0; index < records.Count; index++)
        {
            var resume = records[index].Resume;
            taken = index > 0 && records[index - 1].Resume == resume ? taken + 1 : resume > records[index].Offset ? 0 : 1;
            var stream = new MemoryStream(archive) { Position = resume };
            var rest = await ReadAsync(stream, new WarcReaderOptions { Start = resume });
            Assert.Equal(records.Skip(index + 1).Select(record => (record.Offset, record.Id)),
                rest.Skip(taken).Select(record => (record.Offset, record.Id)));
        }
    }

    [Fact]
    public async Task Header_MayBeWrittenInEveryForm()
    {
        var archive = new WarcArchive();
        var block = WarcArchive.Text("x");
        archive.Add(WarcArchive.Text(
            "WARC/1.1\ncontent-length: 1\nWARC-TYPE:resource\nwarc-target-uri: <https://port.example/a b>\n"
                + "X-Folded: one\n two\n\tthree\nWARC-Date: 2026-11-20T10:00:00.123456Z\nno colon here\n\nx\n\n"));
        archive.Add(archive.Record(block, extra: string.Concat(Enumerable.Repeat("X-More: y\r\n", 990))));
        archive.Add(archive.Record(block, extra: $"X-Long: {new string('z', 60_000)}\r\n"));

        var records = await ReadAsync(new MemoryStream(archive.Bytes));

        Assert.Equal(3, records.Count);
        Assert.Equal("https://port.example/a b", records[0].TargetUri);
        Assert.Equal("one two three", records[0].Header("x-folded"));
        Assert.Equal(new DateTimeOffset(2026, 11, 20, 10, 0, 0, TimeSpan.Zero).AddTicks(1_234_560), records[0].Date);
        Assert.All(records, record => Assert.Null(record.Problem));
    }

    [Fact]
    public async Task HeaderWithoutEnd_IsDamage()
    {
        var archive = new WarcArchive();
        archive.Add(archive.Record([1], extra: string.Concat(Enumerable.Repeat("X-More: y\r\n", 1_001))));
        archive.AddPage(1, false);

        var records = await ReadAsync(new MemoryStream(archive.Bytes));

        Assert.Equal([PageReasons.DamagedArchive, null], records.Select(record => record.Problem?.Reason));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task BlockPastTheLimit_IsPassedOver(bool isZipped)
    {
        var archive = new WarcArchive();
        archive.AddPage(1, isZipped).AddRecord(archive.Record(new byte[5_000]), isZipped).AddPage(2, isZipped);

        var records = await ReadAsync(new MemoryStream(archive.Bytes), new WarcReaderOptions { BlockBytes = 4_000 });

        Assert.Equal([null, PageReasons.InputTooLarge, null], records.Select(record => record.Problem?.Reason));
        Assert.Equal(0, records[1].Block.Length);
    }

    [Theory]
    [InlineData("start", true)]
    [InlineData("middle", true)]
    [InlineData("end", true)]
    [InlineData("start", false)]
    [InlineData("middle", false)]
    [InlineData("end", false)]
    public async Task CutRecord_IsOneFailureAndTheOthersAreRead(string place, bool isZipped)
    {
        var archive = new WarcArchive();
        var cut = place switch { "start" => 0, "middle" => 2, _ => 4 };
        var offset = 0L;
        for (var number = 0; number < 5; number++)
        {
            if (number != cut)
            {
                archive.AddPage(number, isZipped);
                continue;
            }

            offset = archive.Length;
            var record = archive.Record(WarcArchive.Response(WarcArchive.Text(WarcArchive.Page(number))));
            var bytes = isZipped ? WarcArchive.Gzip(record) : record;
            archive.Add(bytes.AsSpan(0, bytes.Length / 2));
        }

        var records = await ReadAsync(new MemoryStream(archive.Bytes));

        Assert.Equal(4, records.Count(record => record.Problem is null));
        var failure = Assert.Single(records, record => record.Problem is not null);
        Assert.Equal((PageReasons.DamagedArchive, offset), (failure.Problem!.Reason, failure.Offset));
        Assert.Equal(cut == 4 ? 0 : 1, records.Count(record => record.IsAfterDamage));
    }

    [Fact]
    public async Task ChangedByteInAMember_IsSeenByItsChecksum()
    {
        var archive = new WarcArchive().AddPage(1, true).Bytes;
        var clean = new WarcArchive().AddPage(1, true).AddPage(2, true).Bytes;
        clean[archive.Length - 6] ^= 1;

        var records = await ReadAsync(new MemoryStream(clean));

        Assert.Equal([PageReasons.DamagedArchive, null], records.Select(record => record.Problem?.Reason));
        Assert.True(records[1].IsAfterDamage);
    }

    [Fact]
    public async Task TrailerWrittenInAPage_DoesNotEndItsMember()
    {
        // A member without compression whose block holds the trailer of the whole.
        var member = TrailerForgery.Make();
        var archive = new WarcArchive().Add(member).AddPage(2, true).Bytes;

        var records = await ReadAsync(new MemoryStream(archive));

        Assert.Equal(2, records.Count);
        Assert.All(records, record => Assert.Null(record.Problem));
    }

    [Theory]
    [InlineData("filedesc://archive.arc 0.0.0.0 20060101000000 text/plain 76\n", PageReasons.DamagedArchive)]
    [InlineData("\u0028\u00B5\u002F\u00FDrest", PageReasons.UnknownEncoding)]
    [InlineData("<html></html>", PageReasons.DamagedArchive)]
    public async Task OtherFile_IsOneClearFailure(string text, string reason)
    {
        var record = Assert.Single(await ReadAsync(new MemoryStream(System.Text.Encoding.Latin1.GetBytes(text))));
        Assert.Equal(reason, record.Problem!.Reason);
    }

    [Fact]
    public async Task ManyDamagedMembers_AreReadInLinearTime()
    {
        // Every member opens as a record does and goes on, as stored deflate, over all that follows.
        var archive = new WarcArchive();
        for (var number = 0; number < 20_000; number++)
        {
            archive.Add(0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0)
                .Add("WARC/1.0\r\nA: b\r\nContent-Length: 9999999\r\n\r\n"u8);
        }

        var clock = System.Diagnostics.Stopwatch.StartNew();

        Assert.NotEmpty(await ReadAsync(new MemoryStream(archive.Bytes)));

        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 30);
    }

    /// <summary>Any cut, any changed byte: an answer, soon, and what comes before the damage as it was.</summary>
    [Theory]
    [MemberData(nameof(Sound))]
    public async Task DamagedArchive_NeverThrowsOrHangs(string kind)
    {
        var archive = Archives[kind];
        var sound = await ReadAsync(new MemoryStream(archive));
        var dice = new Random(archive.Length);
        for (var round = 0; round < 150 && archive.Length > 0; round++)
        {
            var damaged = (byte[])archive.Clone();
            var at = dice.Next(damaged.Length);
            if (round % 3 == 0)
                Array.Resize(ref damaged, at);
            else if (round % 3 == 1)
                damaged[at] ^= (byte)dice.Next(1, 256);
            else
                damaged = [.. damaged.AsSpan(0, at), .. damaged.AsSpan(Math.Min(damaged.Length, at + dice.Next(1, 5_000)))];

            var records = await ReadAsync(new SlowStream(damaged, 5_000) { Seeks = round % 2 == 0 });

            var before = sound.TakeWhile(record => record.Resume > record.Offset && record.Resume <= at).ToList();
            Assert.Equal(before.Select(record => record.Id), records.Take(before.Count).Select(record => record.Id));
            Assert.InRange(records.Count(record => record.Problem is null), before.Count, sound.Count + 1);
        }
    }

    internal static async Task<List<WarcRecord>> ReadAsync(Stream stream, WarcReaderOptions? options = null)
    {
        var records = new List<WarcRecord>();
        await foreach (var record in new WarcReader(stream, options).ReadAsync(TestContext.Current.CancellationToken))
            records.Add(record);
        return records;
    }

    private static byte[] Pages(bool isZipped)
    {
        var archive = new WarcArchive();
        archive.AddRecord(archive.Record(WarcArchive.Text("software: none\r\n"), "warcinfo"), isZipped);
        for (var number = 0; number < 8; number++)
            archive.AddPage(number, isZipped);
        return archive.Bytes;
    }

    private static byte[] FullHeaders()
    {
        var archive = new WarcArchive();
        for (var number = 0; number < 4; number++)
            archive.Add(WarcArchive.WithFullHeader(WarcArchive.Gzip(archive.Record(WarcArchive.Text(WarcArchive.Page(number))))));
        return archive.Bytes;
    }

    private static byte[] Lines(string newLine)
    {
        var archive = new WarcArchive();
        for (var number = 0; number < 3; number++)
            archive.Add(archive.Record(WarcArchive.Text(WarcArchive.Page(number)), newLine: newLine));
        return archive.Bytes;
    }

    private static byte[] Uncompressed()
    {
        var archive = new WarcArchive();
        for (var number = 0; number < 3; number++)
            archive.Add(WarcArchive.Gzip(
                archive.Record(WarcArchive.Response(Noise(30_000 + number))), CompressionLevel.NoCompression));
        return archive.Bytes;
    }

    private static byte[] OtherTypes()
    {
        var archive = new WarcArchive();
        foreach (var type in new[] { "request", "metadata", "revisit", "conversion", "resource", "continuation", "unheard-of" })
            archive.AddRecord(archive.Record(WarcArchive.Text("fields: some\r\n"), type), true);
        return archive.Bytes;
    }

    private static byte[] EmptyBlocks()
    {
        var archive = new WarcArchive();
        for (var number = 0; number < 3; number++)
            archive.AddRecord(archive.Record([], "metadata"), true);
        return archive.Bytes;
    }

    private static byte[] Large()
    {
        var archive = new WarcArchive();
        for (var number = 0; number < 4; number++)
            archive.AddRecord(archive.Record(WarcArchive.Response(Noise(300_000))), true);
        return archive.Bytes;
    }

    private static byte[] Forged()
    {
        var archive = new WarcArchive();
        var forged = WarcArchive.Gzip(archive.Record(WarcArchive.Response(WarcArchive.Text("<p>forged</p>"))));
        for (var number = 0; number < 3; number++)
            archive.Add(WarcArchive.Gzip(
                archive.Record(WarcArchive.Response([.. forged, .. Noise(9_000), .. forged])), CompressionLevel.NoCompression));
        return archive.Bytes;
    }

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }
}
