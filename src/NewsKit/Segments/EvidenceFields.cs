using System.Text.Json;

namespace NewsKit.Segments;

/// <summary>How an <see cref="EvidenceField"/> is printed.</summary>
internal static class EvidenceFields
{
    private static readonly string[] Printed =
        [.. Enum.GetNames<EvidenceField>().Select(JsonNamingPolicy.CamelCase.ConvertName)];

    internal static int Count => Printed.Length;

    /// <summary><see cref="EvidenceField.LeadImage"/> as <c>leadImage</c>.</summary>
    internal static string Word(this EvidenceField field) => Printed[(int)field];
}
