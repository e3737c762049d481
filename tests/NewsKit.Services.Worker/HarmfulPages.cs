using System.Diagnostics;
using NewsKit.Sites;

namespace NewsKit.Services.Worker;

/// <summary>Ends the process at an address with <c>kill</c>, and never comes back from one with <c>hang</c>.</summary>
internal sealed class HarmfulPages(bool isMended) : ISiteRules
{
    public ISiteRule? Find(Uri address, DateTime? fetched)
    {
        if (isMended)
            return null;
        if (address.AbsolutePath == "/kill")
            Process.GetCurrentProcess().Kill();
        if (address.AbsolutePath is "/kill" or "/hang")
            Thread.Sleep(Timeout.Infinite);
        return null;
    }
}
