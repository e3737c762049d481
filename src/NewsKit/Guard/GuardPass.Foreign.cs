namespace NewsKit.Guard;

/// <content>The contents of svg and math.</content>
internal sealed partial class GuardPass
{
    /// <summary>Whether a start tag within svg or math is HTML again.</summary>
    private bool StartsHtml(GuardElement element) =>
        _stack.Top.IsPoint && !(_stack.Top.IsMath && element.Tag == GuardTag.Glyph);

    /// <summary>How many elements stay open when svg and math end here.</summary>
    private int AfterForeign()
    {
        var count = _stack.Count;
        while (_stack[count - 1].IsForeign && !_stack[count - 1].IsPoint)
            count--;
        return count;
    }

    /// <summary>Whether an end tag is done with: it closed a part of svg or math.</summary>
    private bool EndsForeign(GuardElement element)
    {
        // In the text of a formula only its own end tag is not read as HTML.
        if (_stack.Top.IsPoint && _stack.Top.IsMath)
        {
            if (!_stack.IsNamed(_stack.Top, _token))
                return false;
            Close(_stack.Count - 1);
            return true;
        }

        if (_stack.Top.IsForeign && element.Tag is GuardTag.Paragraph or GuardTag.LineBreak)
        {
            var count = AfterForeign();
            KeepDrawing();
            if (Fits(count) && HasRoom(ParentOf(count)))
            {
                Close(count);
                return false;
            }

            Drop();
            return true;
        }

        var index = FindForeign();
        if (index < 0)
            return false;
        EmptyDrawing(index);
        Close(index);
        return true;
    }

    /// <summary>The part of the open svg or math that the end tag names; -1 when there is none.</summary>
    private int FindForeign()
    {
        for (var i = _stack.Count - 1; _stack[i].IsForeign; i--)
        {
            if (_stack.IsNamed(_stack[i], _token))
                return i;
        }

        return -1;
    }
}
