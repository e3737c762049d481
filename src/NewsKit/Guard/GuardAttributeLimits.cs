using System.Text;
using NewsKit.Model;

namespace NewsKit.Guard;

/// <summary>Rewrites a start tag without the attributes that pass a limit.</summary>
internal static class GuardAttributeLimits
{
    internal static void Rewrite(
        ReadOnlySpan<char> html, in GuardScanner tag, NewsKitLimits limits, GuardOutput output, GuardReport report)
    {
        var nameEnd = tag.NameStart + tag.NameLength;
        var written = new StringBuilder(256).Append(html[tag.Start..nameEnd]);
        var attributes = new GuardAttributes(html, nameEnd);
        var kept = 0;
        while (attributes.Read())
        {
            if (attributes.NameLength > limits.NameChars)
                report.Hit(nameof(NewsKitLimits.NameChars), DiagnosticCodes.AttributeLimited, limits.NameChars,
                    attributes.NameLength);
            else if (attributes.ValueLength > limits.AttributeChars)
                report.Hit(nameof(NewsKitLimits.AttributeChars), DiagnosticCodes.AttributeLimited, limits.AttributeChars,
                    attributes.ValueLength);
            else if (kept == limits.Attributes)
                report.Hit(nameof(NewsKitLimits.Attributes), DiagnosticCodes.AttributeLimited, limits.Attributes, tag.Attributes);
            else
            {
                kept++;
                written.Append(' ').Append(html[attributes.Start..attributes.Position]);
            }
        }

        output.Replace(tag.Start, attributes.Position, written.Append(tag.IsSelfClosing ? " />" : ">").ToString());
    }
}
