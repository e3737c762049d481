namespace NewsKit.Pipeline;

/// <summary>The forms in which pages are kept on this machine.</summary>
internal sealed class PageForms
{
    private readonly IPageSource[] _archives;
    private readonly FileSource _files;

    internal PageForms(NewsKitLimits? limits)
    {
        var bytes = new FileBytes();
        _archives = [new WarcSource(bytes, limits), new NdjsonSource(bytes, limits)];
        _files = new FileSource(limits);
    }

    /// <summary>The form that a kind of task is about.</summary>
    internal IPageSource Of(TaskKind kind) => kind switch
    {
        TaskKind.WarcRange => _archives[0],
        TaskKind.NdjsonRange => _archives[1],
        _ => _files,
    };

    /// <summary>The form that cuts an archive of this name; null for none.</summary>
    internal IPageSource? Of(string path) => Array.Find(_archives, form => form.Accepts(path));
}
