using System.IO.Compression;
using NewsKit.Blocks;
using NewsKit.BodyModel;
using NewsKit.Decoding;
using NewsKit.Dom;
using NewsKit.Guard;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;

namespace NewsKit.Training;

/// <summary>One page of a corpus: the rows of the body model, what each should be, and how much each weighs.</summary>
internal sealed class CorpusPage
{
    /// <summary>What a snippet weighs beside the text of a whole page, which weighs 1.</summary>
    private const float SnippetWeight = 0.25f;
    private const float BlockWeight = 0.002f;

    /// <summary>An unwanted snippet that is less than this part of a block speaks of another place on the page, a menu or a
    /// tag.</summary>
    private const float LeastUnwanted = 0.2f;

    /// <summary>What the blocks of a page weigh at most together: one whose answer is a small part of its text would outweigh
    /// twenty others.</summary>
    private const float MostWeight = 1.5f;

    private static readonly string[] Corpora = ["articles", "multilingual", "press", "french"];

    private CorpusPage(GoldPage gold, PageContent content, BodyFeatures features, string host, Segmentation segments)
    {
        (Gold, Content, Features, Host, Segments) = (gold, content, features, host, segments);
        Labels = Targets = new float[features.Blocks.Count];
        Weights = new float[features.Blocks.Count];
        GoldWords = gold.Body is null ? [] : Words.Of(gold.Body);
        if (gold.Body is not null)
            LabelByText();
        else
            LabelBySnippets();
    }

    internal GoldPage Gold { get; }

    internal PageContent Content { get; }

    internal BodyFeatures Features { get; }

    /// <summary>What the finders before the body claimed.</summary>
    internal Segmentation Segments { get; }

    internal string Host { get; }

    /// <summary>Whether it is a page once more, with names that say nothing: to learn from, not to measure on.</summary>
    internal bool IsCopy { get; private init; }

    /// <summary>Whether it is the bare text of a page, for the model of text renderings.</summary>
    internal bool IsText => Content.Kind == PageKind.Text;

    /// <summary>1 for body, 0 for the rest.</summary>
    internal float[] Labels { get; }

    /// <summary>What training aims at: the labels, or what <see cref="Soften"/> made of them.</summary>
    internal float[] Targets { get; private set; }

    /// <summary>0 where nothing is known.</summary>
    internal float[] Weights { get; }

    internal List<string> GoldWords { get; }

    /// <summary>The pages of all corpora, in the order of their answers, each behind itself once more with unknown names and
    /// once as bare text.</summary>
    internal static List<CorpusPage> LoadAll(string corpus)
    {
        var pages = new List<CorpusPage>();
        foreach (var name in Corpora)
        {
            var gold = GoldPage.Load(Path.Combine(corpus, name));
            var read = new CorpusPage[]?[gold.Count];
            Parallel.For(0, read.Length, i => read[i] = Load(Path.Combine(corpus, name, "pages"), gold[i]));
            pages.AddRange(read.SelectMany(all => all ?? []));
        }

        return pages;
    }

    /// <summary>Reads a page as far as the body, and its copies; null for one that is no page.</summary>
    private static CorpusPage[]? Load(string folder, GoldPage gold)
    {
        var limits = new NewsKitLimits();
        var page = PageDecoder.Decode(
            Bytes(Path.Combine(folder, gold.Id + ".html.gz")), null, limits, new DiagnosticLog());
        if (page.Status != ParseStatus.Ok || page.Kind != PageKind.Html)
            return null;
        var (content, facts) = ContentOf(page.Decoded.Chars, limits);
        var (unknown, unknownFacts) = ContentOf(UnknownNames.Of(page.Text).AsMemory(), limits);
        var address = facts.First(MetadataField.Canonical)?.Value;
        var host = gold.Host ?? (Uri.TryCreate(address, UriKind.Absolute, out var url) ? url.Host : gold.Id);
        return
        [
            Of(gold, content, facts, host),
            Of(gold, unknown, unknownFacts, host, isCopy: true),
            Of(gold, PlainTextCollector.Collect(BareText.Of(content), default), new PageMetadata(), host),
        ];
    }

    private static (PageContent Content, PageMetadata Facts) ContentOf(ReadOnlyMemory<char> chars, NewsKitLimits limits)
    {
        var log = new DiagnosticLog();
        using var document = DocumentLoader.Load(MarkupGuard.Apply(chars, limits, log, empties: true, default), default);
        var metadata = new MetadataCollector(null, limits, log);
        var blocks = new BlockCollector();
        DocumentWalk.Run(document, [metadata, blocks], default);
        return (blocks.ToContent(), metadata.Build());
    }

    private static CorpusPage Of(GoldPage gold, PageContent content, PageMetadata facts, string host, bool isCopy = false)
    {
        var context = new ReadingContext
        {
            Content = content,
            Metadata = facts,
            Options = new ReadingOptions(),
            Limits = new NewsKitLimits(),
            Log = new DiagnosticLog(),
        };
        var segments = Segmenter.BeforeBody(context);
        return new CorpusPage(gold, context.Content, new BodyFeatures(segments, context), host, segments) { IsCopy = isCopy };
    }

    /// <summary>Moves the targets from the labels towards what models say that were trained on other pages: an answer that no
    /// other page bears out is learnt by heart only.</summary>
    /// <param name="chances">The chance of each row, or null for the labels themselves.</param>
    /// <param name="share">How far, 0 to 1.</param>
    internal void Soften(float[]? chances, float share = 0) =>
        Targets = chances is null ? Labels : [.. Labels.Select((label, row) => label + ((chances[row] - label) * share))];

    /// <summary>Adds the numbers of all words that name a row or open it.</summary>
    internal void WordsOf(int row, List<uint> keys)
    {
        var block = Features.Blocks[row];
        for (var i = Content.Blocks[block].Element; i > 0 && Content.Elements[i].Tag is not ("body" or "html");
            i = Content.Elements[i].Parent)
        {
            WordOdds.Names(Content.Elements[i].Classes, keys);
            WordOdds.Names(Content.Elements[i].Id, keys);
        }

        WordOdds.Openings(Content.TextOf(block), keys);
    }

    private void LabelByText()
    {
        var words = new List<string>();
        var ends = new int[Features.Blocks.Count];
        for (var row = 0; row < ends.Length; row++)
        {
            words.AddRange(Words.Of(Content.TextOf(Features.Blocks[row])));
            ends[row] = words.Count;
        }

        var marks = CommonSubsequence.Mark(words, GoldWords);
        for (var row = 0; row < ends.Length; row++)
        {
            var start = row == 0 ? 0 : ends[row - 1];
            var count = ends[row] - start;
            if (count == 0)
                continue;
            var shared = (float)marks.AsSpan(start, count).Count(true) / count;
            Labels[row] = shared >= 0.5f ? 1 : 0;
            Weights[row] = (BlockWeight + ((float)count / Math.Max(GoldWords.Count, 20))) * Math.Abs((2 * shared) - 1);
        }

        var share = MostWeight / Weights.Sum();
        for (var row = 0; row < ends.Length && share < 1; row++)
            Weights[row] *= share;
    }

    private void LabelBySnippets()
    {
        var texts = Features.Blocks.Select(block => Words.Collapse(Content.TextOf(block))).ToArray();
        foreach (var snippet in Gold.Without)
            Mark(texts, snippet, 0);
        foreach (var snippet in Gold.With)
            Mark(texts, snippet, 1);
    }

    /// <summary>A wanted snippet that several blocks hold may be any of them, most likely the longest; an unwanted one is
    /// unwanted everywhere, where it is most of the text or a fair part.</summary>
    private void Mark(string[] texts, string snippet, float label)
    {
        var sought = Words.Collapse(snippet);
        var found = Enumerable.Range(0, texts.Length).Where(row => texts[row].Contains(sought, StringComparison.Ordinal))
            .ToList();
        if (label == 0)
            found.RemoveAll(row => sought.Length < LeastUnwanted * texts[row].Length);
        else if (found.Count > 1)
            found = [found.MaxBy(row => texts[row].Length)];
        foreach (var row in found)
        {
            Labels[row] = label;
            Weights[row] = Math.Max(Weights[row], SnippetWeight / found.Count);
        }
    }

    private static byte[] Bytes(string path)
    {
        using var file = File.OpenRead(path);
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        unpacked.CopyTo(bytes);
        return bytes.ToArray();
    }
}
