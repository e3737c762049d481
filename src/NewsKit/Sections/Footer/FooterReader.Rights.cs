using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <content>The line of rights, and the links that stand in it.</content>
internal sealed partial class FooterReader
{
    /// <summary>What stands between the line of rights and the links after it.</summary>
    private const string Between = " \u00A0\n|-–—·•,";

    /// <summary>The line of rights ends before the links that stand in it; they are links of the footer. One to the site itself
    /// is its name.</summary>
    private static void AddCopyright(int block, string text, FooterDraft footer, ReadingContext context)
    {
        var content = context.Content;
        ref readonly var b = ref content.Blocks[block];
        foreach (var i in new ElementsInRange(content, b.Element, b.Start, b.End))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Tag is not "a" || e.TextStart <= b.Start || e.TextEnd > b.End || e.TextLength == 0
                || context.Resolve(content.Attribute(i, "href"), AddressUse.Link) is not { } url || IsHome(url))
                continue;
            if (context.Line(content.Text.AsSpan(b.Start, e.TextStart - b.Start).Trim(Between)) is not { } line
                || !CopyrightText.IsCopyright(line))
                break;
            footer.Copyright = ReadCopyright(line);
            footer.StartGroup(null, -1);
            AddLinks(block, e.TextStart, footer, context);
            return;
        }

        footer.Copyright = ReadCopyright(text);
    }

    /// <summary>The line of rights stands below others in one block, links mostly.</summary>
    private static void AddBehindLinks(int block, int rights, FooterDraft footer, ReadingContext context)
    {
        var content = context.Content;
        var text = content.TextOf(block)[rights..];
        if (context.Line(text.IndexOf('\n') is var end and > 0 ? text[..end] : text) is { } line)
            footer.Copyright = ReadCopyright(line);
        if (content.Blocks[block].LinkChars == 0)
            return;
        footer.StartGroup(null, -1);
        AddLinks(block, content.Blocks[block].Start, footer, context);
    }

    /// <summary>The years and the name of the site stand above links in one block.</summary>
    private static void AddNamed(int block, int length, FooterDraft footer, ReadingContext context)
    {
        ref readonly var b = ref context.Content.Blocks[block];
        footer.Copyright = ReadCopyright(context.Content.Text.Substring(b.Start, length).Trim());
        if (b.LinkChars == 0)
            return;
        footer.StartGroup(null, -1);
        AddLinks(block, b.Start + length, footer, context);
    }

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text) =>
        text.IndexOf('\n') is var end and > 0 ? text[..end] : text;

    private static bool IsHome(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.AbsolutePath is "/" or "";

    private static Copyright ReadCopyright(string text)
    {
        var (holder, from, to) = CopyrightText.Split(text);
        return new Copyright { Text = text, Holder = holder, FromYear = from, ToYear = to };
    }
}
