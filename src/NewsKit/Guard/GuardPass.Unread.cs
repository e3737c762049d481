namespace NewsKit.Guard;

/// <content>What no reader looks at is emptied, so that the parser need not go through it: most of the characters of a page. The
/// elements and comments themselves stay, since they part the text around them.</content>
internal sealed partial class GuardPass
{
    private const int None = -1;

    /// <summary>The open svg whose content has been nothing but svg so far, and where its content starts.</summary>
    private int _drawing = None;
    private int _drawingStart;

    /// <summary>Leaves out the text of a script or style sheet that was just read into the token.</summary>
    private void EmptyRaw(GuardElement element)
    {
        if (_empties && (element.Tag == GuardTag.Script ? !IsReadScript() : element.Tag == GuardTag.StyleSheet))
            _output.Drop(_token.TagEnd, _token.End);
    }

    /// <summary>Whether readers ask for the text of a script: structured data, formulas, frames that wait
    /// for consent. A type that is written with
    /// character references is not looked into.</summary>
    private bool IsReadScript()
    {
        var tag = _html.Span[_token.Start.._token.TagEnd];
        return tag.Contains("ld+json", StringComparison.OrdinalIgnoreCase)
            || tag.Contains("math/", StringComparison.OrdinalIgnoreCase)
            || tag.Contains("text/template", StringComparison.OrdinalIgnoreCase) || tag.Contains('&');
    }

    private void EmptyComment()
    {
        const string start = "<!--", end = "-->";
        var comment = _html.Span[_token.Start.._token.End];
        if (_empties && _drawing == None && comment.Length > start.Length + end.Length
            && comment.StartsWith(start) && comment.EndsWith(end))
            _output.Drop(_token.Start + start.Length, _token.End - end.Length);
    }

    private void StartsDrawing()
    {
        if (_empties)
            (_drawing, _drawingStart) = (_stack.Count, _token.End);
    }

    /// <summary>Something came in an svg that is not svg alone: all of it stays.</summary>
    private void KeepDrawing() => _drawing = None;

    /// <summary>Leaves out what stands in an svg, now that its own end tag closes it.</summary>
    private void EmptyDrawing(int closed)
    {
        if (_drawing == closed && _output.Position <= _drawingStart)
            _output.Drop(_drawingStart, _token.Start);
        if (_drawing >= closed)
            _drawing = None;
    }
}
