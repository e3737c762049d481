using System.Diagnostics;
using System.Globalization;

namespace NewsKit.Browser;

/// <summary>A headless Chromium with a profile of its own, ended with the run.</summary>
internal sealed class BrowserProcess : IDisposable
{
    private const string Announcement = "DevTools listening on ";

    private readonly Process _process;
    private readonly string _profile;

    private BrowserProcess(Process process, string profile) => (_process, _profile) = (process, profile);

    /// <summary>Where its DevTools protocol is spoken.</summary>
    internal required Uri Address { get; init; }

    internal static BrowserProcess Start(string chromium)
    {
        var profile = Directory.CreateTempSubdirectory("newskit-browser-").FullName;
        // No sandbox: containers of CI have none to give; the pages are our own output.
        var process = Process.Start(new ProcessStartInfo(chromium,
        [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                "--disable-extensions", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--lang=fr", "--remote-debugging-port=0",
                $"--user-data-dir={profile}", "about:blank",
        ])
        { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false })
            ?? throw new InvalidOperationException($"{chromium} does not start.");
        while (process.StandardError.ReadLine() is { } line)
        {
            if (!line.StartsWith(Announcement, StringComparison.Ordinal))
                continue;
            _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
            return new BrowserProcess(process, profile) { Address = new Uri(line[Announcement.Length..]) };
        }

        throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{chromium} ended without listening."));
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        try
        {
            Directory.Delete(_profile, recursive: true);
        }
        catch (IOException)
        {
            // A child that dies slowly may still write to its profile, which is in the folder for temporary files.
        }
    }
}
