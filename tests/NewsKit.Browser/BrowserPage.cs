using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace NewsKit.Browser;

/// <summary>A tab that shows documents from memory, and notes whatever they try: no request leaves the machine.</summary>
internal sealed class BrowserPage
{
    private const string Host = "http://newskit.invalid/";
    private const string Picture =
        "<svg xmlns='http://www.w3.org/2000/svg' width='1200' height='675'><defs><linearGradient id='s' x1='0' y1='0' x2='0' "
        + "y2='1'><stop offset='0' stop-color='#9db7c9'/><stop offset='1' stop-color='#dfe6e4'/></linearGradient></defs><rect "
        + "width='1200' height='675' fill='url(#s)'/><path d='M0 430 180 330 330 400 560 250 800 390 980 310 1200 420V675H0z' "
        + "fill='#6f8a94'/><path d='M0 520 260 460 520 520 860 450 1200 530V675H0z' fill='#45606b'/></svg>";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly DevTools _tools;
    private readonly string _session;
    private readonly ConcurrentQueue<string> _noted = [];
    private TaskCompletionSource _loaded = new();
    private string _url = "";
    private byte[] _document = [];
    private int _shown;

    private BrowserPage(DevTools tools, string session) => (_tools, _session) = (tools, session);

    internal static async Task<BrowserPage> OpenAsync(DevTools tools)
    {
        var target = await tools.SendAsync("Target.createTarget", new() { ["url"] = "about:blank" });
        var attached = await tools.SendAsync(
            "Target.attachToTarget", new() { ["targetId"] = target["targetId"]!.GetValue<string>(), ["flatten"] = true });
        var page = new BrowserPage(tools, attached["sessionId"]!.GetValue<string>());
        await tools.SendAsync("Target.setDiscoverTargets", new() { ["discover"] = true });
        foreach (var domain in new[] { "Page", "Runtime", "Log", "Network" })
            await page.SendAsync(domain + ".enable");
        await page.SendAsync("Fetch.enable", new() { ["patterns"] = new JsonArray(new JsonObject { ["urlPattern"] = "*" }) });
        tools.Event = page.Note;
        return page;
    }

    /// <summary>Shows a document, does what a reader may do short of a click, and gives what it tried besides showing
    /// pictures.</summary>
    internal async Task<IReadOnlyList<string>> ShowAsync(string html)
    {
        await OpenAsync(string.Create(CultureInfo.InvariantCulture, $"{Host}{_shown + 1}"), Encoding.UTF8.GetBytes(html));
        var state = await EvaluateAsync("""
            (() => {
              for (const element of document.querySelectorAll('*'))
                for (const name of ['mouseover', 'mouseenter', 'focus', 'focusin', 'pointerover', 'toggle', 'animationstart', 'beforetoggle', 'error', 'load'])
                  element.dispatchEvent(new Event(name, { bubbles: true }));
              const found = [];
              if ('newskitRan' in window) found.push('a script of the page ran');
              for (const element of document.querySelectorAll('*'))
                for (const attribute of element.attributes)
                  if (attribute.name.startsWith('on')) found.push(attribute.name + ' on ' + element.localName);
              const scripts = [...document.scripts].filter(s => s.type !== 'application/ld+json');
              if (scripts.length || window.length) found.push('scripts or frames');
              try { for (const s of document.scripts) JSON.parse(s.text); } catch (e) { found.push('JSON-LD: ' + e); }
              if (document.scripts.length !== 1) found.push('JSON-LD is lost');
              if (document.body.children.length !== 1 || document.body.firstElementChild.localName !== 'main') found.push('the body was left');
              return location.href + '\n' + found.join('\n');
            })()
            """);
        var lines = state!.GetValue<string>().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. _noted, .. lines.Skip(1), .. lines[0] == _url ? (string[])[] : [$"went to {lines[0]}"]];
    }

    /// <summary>Shows a report from its file, uses its filter, and gives what is wrong.</summary>
    internal async Task<IReadOnlyList<string>> ShowReportAsync(string path)
    {
        await OpenAsync(new Uri(path).AbsoluteUri, await File.ReadAllBytesAsync(path));
        var state = await EvaluateAsync("""
            (() => {
              const found = [];
              const check = (holds, fault) => { if (!holds) found.push(fault); };
              const query = document.getElementById('nr-query'), shown = document.getElementById('nr-shown');
              const visible = () => [...document.querySelectorAll('.nr-block')].filter(block => !block.hidden).length;
              const all = visible();
              const ask = text => { query.value = text; query.dispatchEvent(new Event('input')); };
              check(!document.querySelector('.nr-filter').hidden, 'the script did not run');
              check(all > 20, 'there are few blocks');
              const fold = document.querySelector('.nr-fold'), folded = fold.querySelector('.nr-text:not(.nr-soft)').textContent;
              check(!fold.firstElementChild.open, 'page furniture is not folded');
              ask(document.querySelector('.nr-body .nr-text').textContent); check(visible() > 0 && visible() < all, 'the text box filters nothing');
              ask(folded); check(fold.firstElementChild.open && !fold.hidden, 'what is looked for stays folded');
              ask(''); check(!fold.firstElementChild.open, 'page furniture stays open');
              for (const link of document.querySelectorAll('.nr-to'))
                check(document.querySelector('.nk-article ' + link.hash) || document.querySelector('.nk-article' + link.hash), 'a link to nothing: ' + link.hash);
              check(document.querySelectorAll('.nr-body .nr-to').length > 5, 'blocks do not lead to the article');
              ask('there is no such text'); check(visible() === 0 && shown.textContent.startsWith('0 of'), 'the text box leaves something');
              ask('');
              document.getElementById('nr-no').click(); check(visible() === 0, 'None leaves something');
              document.querySelector('.nr-box input[value=body]').click();
              check(visible() === document.querySelectorAll('.nr-block.nr-body').length, 'the box of the body shows something else');
              document.getElementById('nr-all').click(); check(visible() === all, 'All hides something');
              check(performance.getEntriesByType('resource').length === 0, 'something was loaded');
              check('newskitRan' in window === false && document.scripts.length === 1, 'another script');
              return found.join('\n');
            })()
            """);
        return [.. _noted, .. Lines(state), .. await WidthAsync()];
    }

    /// <summary>Shows the list of many reports, and gives what is wrong.</summary>
    internal async Task<IReadOnlyList<string>> ShowIndexAsync(string path)
    {
        await OpenAsync(new Uri(path).AbsoluteUri, await File.ReadAllBytesAsync(path));
        var state = await EvaluateAsync("""
            (() => {
              const found = [];
              if (document.querySelectorAll('.nr-index tbody tr').length < 20) found.push('there are few pages');
              if (performance.getEntriesByType('resource').length > 0) found.push('something was loaded');
              if (document.scripts.length > 0) found.push('a script');
              return found.join('\n');
            })()
            """);
        return [.. _noted, .. Lines(state), .. await WidthAsync()];
    }

    private static string[] Lines(JsonNode? state) =>
        state!.GetValue<string>().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What is wider than the window, there and on a phone.</summary>
    internal async Task<IReadOnlyList<string>> WidthAsync()
    {
        const string isWide = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
        var faults = new List<string>();
        if ((await EvaluateAsync(isWide))!.GetValue<bool>())
            faults.Add("the page is wider than the window");
        await SendAsync("Emulation.setDeviceMetricsOverride",
            new() { ["width"] = 390, ["height"] = 844, ["deviceScaleFactor"] = 2, ["mobile"] = true });
        if ((await EvaluateAsync(isWide))!.GetValue<bool>())
            faults.Add("the page is wider than a phone");
        await SendAsync("Emulation.clearDeviceMetricsOverride");
        return faults;
    }

    private async Task OpenAsync(string url, byte[] document)
    {
        _noted.Clear();
        _loaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
        (_document, _url) = (document, url);
        _shown++;
        await SendAsync("Page.navigate", new() { ["url"] = url });
        await _loaded.Task.WaitAsync(Patience);
    }

    /// <summary>The value of an expression; promises are waited for.</summary>
    internal async Task<JsonNode?> EvaluateAsync(string script)
    {
        var answer = await SendAsync(
            "Runtime.evaluate", new() { ["expression"] = script, ["returnByValue"] = true, ["awaitPromise"] = true });
        return answer["exceptionDetails"] is { } fault ? throw new InvalidOperationException(fault.ToJsonString())
            : answer["result"]!["value"];
    }

    internal async Task UseDarkAsync(bool dark) => await SendAsync("Emulation.setEmulatedMedia", new()
    {
        ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = dark ? "dark" : "light" }),
    });

    internal async Task<byte[]> PhotographAsync(int width, int height, double scale, bool mobile)
    {
        await SendAsync("Emulation.setDeviceMetricsOverride",
            new() { ["width"] = width, ["height"] = height, ["deviceScaleFactor"] = scale, ["mobile"] = mobile });
        await EvaluateAsync(
            "new Promise(done => { for (const image of document.images) image.loading = 'eager'; setTimeout(done, 400); })");
        var shot = await SendAsync("Page.captureScreenshot", new() { ["format"] = "png" });
        await SendAsync("Emulation.clearDeviceMetricsOverride");
        return Convert.FromBase64String(shot["data"]!.GetValue<string>());
    }

    private Task<JsonNode> SendAsync(string method, JsonObject? parameters = null) =>
        _tools.SendAsync(method, parameters, _session);

    private void Note(string name, JsonNode about)
    {
        switch (name)
        {
            case "Page.loadEventFired":
                _loaded.TrySetResult();
                break;
            case "Fetch.requestPaused":
                Answer(about);
                break;
            case "Page.javascriptDialogOpening":
                _noted.Enqueue("a dialog: " + about["message"]);
                _ = SendAsync("Page.handleJavaScriptDialog", new() { ["accept"] = false });
                break;
            case "Page.frameAttached" or "Page.downloadWillBegin" or "Runtime.exceptionThrown" or "Runtime.consoleAPICalled":
                _noted.Enqueue($"{name}: {about.ToJsonString()}");
                break;
            case "Log.entryAdded" when about["entry"]!["level"]!.GetValue<string>() is "error" or "warning":
                _noted.Enqueue($"the console says: {about["entry"]!["text"]}");
                break;
            case "Target.targetCreated" when _shown > 0 && about["targetInfo"]!["type"]!.GetValue<string>() is "page":
                _noted.Enqueue($"a window: {about["targetInfo"]!["url"]}");
                break;
        }
    }

    private void Answer(JsonNode about)
    {
        var (url, kind) = (about["request"]!["url"]!.GetValue<string>(), about["resourceType"]!.GetValue<string>());
        var id = about["requestId"]!.GetValue<string>();
        if (url == _url && kind == "Document")
            _ = Fulfil(id, "text/html; charset=utf-8", _document);
        else if (kind == "Image")
            _ = Fulfil(id, "image/svg+xml", Encoding.UTF8.GetBytes(Picture));
        else if (url == Host + "favicon.ico")
            _ = Fulfil(id, "image/svg+xml", Encoding.UTF8.GetBytes(Picture));
        else
        {
            _noted.Enqueue($"asked for {kind} {url}");
            _ = SendAsync("Fetch.failRequest", new() { ["requestId"] = id, ["errorReason"] = "BlockedByClient" });
        }
    }

    private Task<JsonNode> Fulfil(string id, string type, byte[] body) => SendAsync("Fetch.fulfillRequest", new()
    {
        ["requestId"] = id,
        ["responseCode"] = 200,
        ["responseHeaders"] = new JsonArray(new JsonObject { ["name"] = "Content-Type", ["value"] = type }),
        ["body"] = Convert.ToBase64String(body),
    });
}
