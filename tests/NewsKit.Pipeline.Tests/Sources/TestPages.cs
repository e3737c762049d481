using System.Text.Json;

namespace NewsKit.Pipeline.Tests;

/// <summary>The same pages in every form.</summary>
internal static class TestPages
{
    internal static readonly string[] Forms =
        ["folder", "lines", "lines.gz", "warc", "warc.gz", "one member", "damaged", "list"];

    /// <summary>Writes pages in a form.</summary>
    /// <returns>What is named to import them.</returns>
    internal static string Write(TestFolder folder, string form, int count)
    {
        var numbers = Enumerable.Range(1, count).ToList();
        switch (form)
        {
            case "folder":
                numbers.ForEach(number => folder.Add($"pages/{number:00000}.html", WarcArchive.Page(number)));
                return folder["pages"];
            case "lines":
                return folder.Add("pages.ndjson", Lines(numbers));
            case "lines.gz":
                return folder.Add("pages.jsonl.gz", WarcArchive.Gzip(WarcArchive.Text(Lines(numbers))));
            case "warc":
                return folder.Add("pages.warc", Archive(numbers, isZipped: false));
            case "warc.gz":
                return folder.Add("pages.warc.gz", Archive(numbers, isZipped: true));
            case "one member":
                return folder.Add("pages.warc.gz", WarcArchive.Gzip(Archive(numbers, isZipped: false)));
            case "damaged":
                var archive = Archive(numbers, isZipped: true);
                archive[archive.Length / 2] ^= 0x55;
                return folder.Add("pages.warc.gz", archive);
            default:
                Write(folder, "folder", count / 2);
                Write(folder, "lines", count - count / 2);
                return "@" + folder.Add("list.txt", "pages\n\npages.ndjson\n");
        }
    }

    internal static string Line(int number) =>
        $$"""{"id":"p{{number}}","url":"https://port.example/quai-{{number}}","html":{{Quoted(WarcArchive.Page(number))}}}""";

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";

    private static string Lines(IEnumerable<int> numbers) => string.Concat(numbers.Select(number => Line(number) + "\n"));

    private static byte[] Archive(List<int> numbers, bool isZipped)
    {
        var archive = new WarcArchive();
        archive.AddRecord(archive.Record(WarcArchive.Text("software: none\r\n"), "warcinfo"), isZipped);
        numbers.ForEach(number =>
        {
            archive.AddRecord(archive.Record(WarcArchive.Text("GET / HTTP/1.1\r\n\r\n"), "request"), isZipped);
            archive.AddPage(number, isZipped);
        });
        return archive.Bytes;
    }
}
