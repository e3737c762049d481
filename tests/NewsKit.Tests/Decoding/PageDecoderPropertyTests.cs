using FsCheck;
using FsCheck.Fluent;
using NewsKit.Decoding;
using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Decoding;

/// <summary>Whatever the bytes are, decoding answers, and what it answers is clean.</summary>
public sealed class PageDecoderPropertyTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(20_240_311, 17);

    private static readonly string?[] ContentTypes =
    [
        null, "", "text/html", "text/plain; charset=utf-8", "charset=iso-2022-jp", "charset=shift_jis", "charset=euc-jp",
            "charset=gb18030",
        "charset=big5", "charset=euc-kr", "charset=utf-16", "charset=utf-16be", "charset=windows-1255", "charset=x-user-defined",
            "charset=\"",
    ];

    [Fact]
    public void AnyBytes_GiveCleanTextOrARefusal() => Prop.ForAll(
        Gen.Zip(ArbMap.Default.GeneratorFor<byte[]>(), Gen.Elements(ContentTypes)).ToArbitrary(),
        input => IsClean(Bytes.Decode(input.Item1, input.Item2).Page)).Check(Fixed);

    [Fact]
    public void PiecesOfPages_GiveCleanTextOrARefusal() => Prop.ForAll(
        Gen.Zip(Soup, Gen.Elements(ContentTypes)).ToArbitrary(),
        input => IsClean(Bytes.Decode(input.Item1, input.Item2).Page)).Check(Fixed);

    [Fact]
    public void ValidUtf8_ReadsBackWhateverIsDeclaredNowhere() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>(),
        text =>
        {
            var clean = TextHygiene.Clean("<p>" + text, new DiagnosticLog());
            return Bytes.Decode(Bytes.Utf8(clean)).Page.Text == clean;
        }).Check(Fixed);

    [Fact]
    public void LargeInput_IsDecodedOnASmallStack()
    {
        var bytes = Bytes.Latin(string.Concat(Enumerable.Repeat($"<p>{Bytes.French}</p>\r\n", 50_000)));
        DecodedPage? page = null;
        // Some hosts give their threads no more than this.
        var thread = new Thread(() => page = Bytes.Decode(bytes, "text/html; charset=utf-8").Page, maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Equal("windows-1252", page?.Encoding);
        Assert.Equal(bytes.Length - 50_000, page?.Text.Length);
    }

    private static Gen<byte[]> Soup => Gen.Elements(
        "<meta charset="u8.ToArray(), "iso-2022-jp>"u8.ToArray(), "utf-8>"u8.ToArray(), "<!--"u8.ToArray(),
            "<?xml encoding='"u8.ToArray(),
        "<p title=\""u8.ToArray(), [0x1B, 0x24, 0x42], [0x1B, 0x28, 0x49], [0x0E], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xC3],
            [0xE2, 0x80], [0x00],
        [0x81, 0x30], [0xFE, 0x39], [0x8F, 0xA1], "\r\n"u8.ToArray(), Bytes.Utf8(Bytes.French), Bytes.Latin(Bytes.French))
        .ListOf().Select(parts => parts.SelectMany(part => part).ToArray());

    private static bool IsClean(DecodedPage page)
    {
        if (page.Status != ParseStatus.Ok)
            return page.Text.Length == 0 && page.Kind is null;
        for (var i = 0; i < page.Text.Length; i++)
        {
            if (char.IsControl(page.Text[i]) && page.Text[i] is not ('\t' or '\n'))
                return false;
            if (char.IsLowSurrogate(page.Text[i])
                || (char.IsHighSurrogate(page.Text[i]) && !char.IsLowSurrogate(page.Text.ElementAtOrDefault(++i))))
                return false;
        }

        return page.Encoding is not null && page.Kind is not null;
    }
}
