using System.Runtime.CompilerServices;
using Xunit;

namespace NewsKit.Tests.Cli;

/// <summary>A test about devices, pipes and signals; skipped, with the reason, on other systems.</summary>
internal sealed class FactOnLinuxAttribute : FactAttribute
{
    public FactOnLinuxAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber)
    {
        if (!OperatingSystem.IsLinux())
            Skip = "It needs the devices and signals of Linux.";
    }
}
