using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NewsKit.Model;

namespace NewsKit.Sqlite;

/// <summary>Values of columns that are more than a field of an article.</summary>
internal static class ArticleColumns
{
    private const int HashLength = 32;

    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    internal static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashLength];

    /// <summary>The host of the address without <c>www.</c>, else the name of the publication.</summary>
    internal static string? Site(string? url, Article article)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
            return article.Site?.Name;
        return address.IdnHost.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.IdnHost[4..] : address.IdnHost;
    }

    internal static string Word(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    internal static string List(IReadOnlyList<string> texts)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json, Written))
        {
            writer.WriteStartArray();
            foreach (var text in texts)
                writer.WriteStringValue(text);
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(json.GetBuffer().AsSpan(0, (int)json.Length));
    }

    internal static string? Time(DateTimeOffset? moment) =>
        moment?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    internal static string? Time(Timestamp? time) => time?.Value;

    internal static string? Precision(Timestamp? time) => time?.Value is null ? null : Word(time.Precision.ToString()!);

    internal static int? IsPaid(Paywall? paywall) => paywall is null ? null : paywall == Paywall.Free ? 0 : 1;
}
