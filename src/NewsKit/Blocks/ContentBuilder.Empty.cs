namespace NewsKit.Blocks;

/// <content>What of the open element has been written.</content>
internal sealed partial class ContentBuilder
{
    /// <summary>Whether the open element holds neither words nor pictures yet.</summary>
    internal bool IsEmpty
    {
        get
        {
            ref readonly var element = ref _elements[CurrentElement];
            if (element.FirstBlock < _blocks.Count && element.Tag is "figure")
                return !HoldsMedia(element.FirstBlock) && _waitingMedia.Count == 0;
            return element.FirstBlock == _blocks.Count && _waitingMedia.Count == 0 && _text.Count <= element.TextStart;
        }
    }

    private bool HoldsMedia(int first)
    {
        for (var block = first; block < _blocks.Count; block++)
        {
            if (_blocks[block].Kind != BlockKind.Text)
                return true;
        }

        return false;
    }
}
