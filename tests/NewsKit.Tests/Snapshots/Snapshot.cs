using System.Text;
using DiffEngine;
using Xunit;

namespace NewsKit.Tests.Snapshots;

/// <summary>Compares a text with the approved one beside the tests: <c>name.verified.ext</c>. A difference is written to
/// <c>name.received.ext</c>; a person approves it with <c>tests/accept</c>.</summary>
internal static class Snapshot
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Fails unless the approved file is there and holds exactly this text.</summary>
    /// <param name="folder">Where the approved file stands.</param>
    /// <param name="name">What the text is of.</param>
    /// <param name="extension">The format, without a dot.</param>
    /// <param name="text">The text; its line ends are written as LF.</param>
    internal static void Match(string folder, string name, string extension, string text)
    {
        var verified = Path.Combine(folder, $"{name}.verified.{extension}");
        var received = Path.Combine(folder, $"{name}.received.{extension}");
        text = text.ReplaceLineEndings("\n");
        var approved = File.Exists(verified) ? File.ReadAllText(verified, Utf8) : null;
        if (string.Equals(approved, text, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text, Utf8);
        if (approved is not null && !BuildServerDetector.Detected)
            DiffRunner.Launch(received, verified, Utf8);
        Assert.Fail(approved is null
            ? $"{name}.verified.{extension} does not exist. Read {name}.received.{extension}, then tests/accept."
            : $"{name}.{extension} differs. {FirstDifference.Describe(approved, text)}");
    }
}
