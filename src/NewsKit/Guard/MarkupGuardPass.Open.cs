using NewsKit.Model;

namespace NewsKit.Guard;

/// <content>Start tags: opening an element, or leaving it out.</content>
internal sealed partial class MarkupGuardPass
{
    private static readonly MarkupGuardElement ImpliedColumnGroup = Known("colgroup");
    private static readonly MarkupGuardElement ImpliedRowGroup = Known("tbody");
    private static readonly MarkupGuardElement ImpliedRow = Known("tr");

    /// <summary>What becomes of the end tag of the raw element just read; nothing else can follow it.</summary>
    private RawEnd _rawEnd;

    private enum RawEnd
    {
        /// <summary>There was no raw element.</summary>
        None,

        /// <summary>It stays, like its start tag.</summary>
        Kept,

        /// <summary>It goes, like its start tag.</summary>
        Dropped,
    }

    private void Open(MarkupGuardElement element, MarkupGuardPlacement placement)
    {
        var isForeign = placement.Place == MarkupGuardPlace.Foreign || element.Tag is MarkupGuardTag.Svg or MarkupGuardTag.Math;
        var isRaw = !isForeign && SkipRaw(element);
        var staysOpen = isForeign ? !_token.IsSelfClosing : !isRaw && !element.Is(MarkupGuardTraits.Void) && !IsFormOfTable(element);
        var isFormatting = !isForeign && element.Is(MarkupGuardTraits.Formatting);
        if (!Fits(placement.Count + placement.Implied) || (isFormatting && !FitsFormatting()) || !FitsPreformatted(element.Tag) || !EndsItsLike(element, ref placement))
        {
            Drop(element.Is(MarkupGuardTraits.Special));
            if (isRaw)
                _rawEnd = RawEnd.Dropped;
            else if (staysOpen)
                _flattened.Add(_token.Key, _stack.Count);
            return;
        }

        var isPart = element.Is(MarkupGuardTraits.TablePart) && placement.Place == MarkupGuardPlace.Html;
        if (!TakesChild(isPart ? placement.Count - 1 : ParentOf(placement.Count)))
        {
            // What is open stays open: the tree builder will not see this tag.
            DropInside(element, placement with { Count = _stack.Count });
            return;
        }

        if (element.Tag == MarkupGuardTag.Table && !isForeign && _quirks == MarkupGuardQuirks.Unknown && OpenParagraph(_stack.Count) >= 0)
            _output.Replace(_token.Start, _token.Start, "</p>");
        Close(placement.Count);
        _isAfterBody = false;
        if (!element.Is(MarkupGuardTraits.InHead))
            StartsBody();
        if (element.Tag == MarkupGuardTag.Form && !isForeign)
            _form = staysOpen ? ++_forms : -1;
        if (element.Tag == MarkupGuardTag.PlainText && !isForeign)
            Build(_formatting.Count);
        if (!isPart && Reopens(element, isForeign))
            Reopen();
        Build(1 + placement.Implied);
        if (_isCut)
            return;
        LimitAttributes();
        _followsText = false;
        Imply(element.Tag, placement.Implied);
        if (isRaw)
            _rawEnd = RawEnd.Kept;
        if (staysOpen)
            Push(element, isForeign, isFormatting, placement.Place);
    }

    private bool FitsPreformatted(MarkupGuardTag tag)
    {
        if (tag != MarkupGuardTag.Preformatted || _stack.CountOf(tag) < PreformattedLimit)
            return true;
        _report.Hit("PreformattedElements", DiagnosticCodes.DepthLimited, PreformattedLimit, PreformattedLimit + 1);
        return false;
    }

    private void Push(MarkupGuardElement element, bool isForeign, bool isFormatting, MarkupGuardPlace place)
    {
        var open = OpenElement(element);
        open.IsInHead = element.Tag == MarkupGuardTag.Noscript && _isBeforeBody && _stack.Top.Tag == MarkupGuardTag.Page;
        open.IsForeign = isForeign;
        open.IsMath = place == MarkupGuardPlace.Foreign ? _stack.Top.IsMath : isForeign && element.Tag == MarkupGuardTag.Math;
        if (element.Tag == MarkupGuardTag.Form && !isForeign)
            open.Serial = -_form;
        if (isFormatting)
            open.Serial = _formatting.Add(_token.Key, _stack.Count, _token.NameStart, _token.End - _token.NameStart);
        _stack.Push(open);
        if (!isForeign && element.Is(MarkupGuardTraits.Marker))
            _formatting.AddMarker();
    }

    /// <summary>Directly in a table a form is there for its fields, and closed at once.</summary>
    private bool IsFormOfTable(MarkupGuardElement element) =>
        element.Tag == MarkupGuardTag.Form && _stack.FindTablePart(_stack.Count) is >= 0 and var part
        && _stack[part].Tag is MarkupGuardTag.Table or MarkupGuardTag.RowGroup or MarkupGuardTag.Row or MarkupGuardTag.ColumnGroup;

    private MarkupGuardOpenElement OpenElement(MarkupGuardElement element) => new()
    {
        Element = element,
        Key = _token.Key,
        NameStart = _token.NameStart,
        NameLength = _token.NameLength,
    };

    /// <summary>The row and row group that a cell, or the column group that a column, brings with it.</summary>
    private void Imply(MarkupGuardTag tag, int count)
    {
        if (count == 0)
            return;
        if (tag == MarkupGuardTag.Column)
            PushImplied(ImpliedColumnGroup, "colgroup");
        if (_stack.Top.Tag == MarkupGuardTag.Table && tag != MarkupGuardTag.Column)
            PushImplied(ImpliedRowGroup, "tbody");
        if (tag == MarkupGuardTag.Cell)
            PushImplied(ImpliedRow, "tr");
    }

    private void PushImplied(MarkupGuardElement element, string name) =>
        _stack.Push(new MarkupGuardOpenElement { Element = element, Key = MarkupGuardElement.Pack(name), Children = 1 });

    /// <summary>Whether an element stays inside one that is left out.</summary>
    private bool IsInsideDropped(MarkupGuardPlacement placement) => placement.Place switch
    {
        MarkupGuardPlace.Refused or MarkupGuardPlace.Ignored => true,
        MarkupGuardPlace.EndsSelect => placement.Count >= _stack.FirstDropped,
        _ => placement.Count > _stack.FirstDropped,
    };

    /// <summary>Leaves an element out with all that is inside.</summary>
    private void DropInside(MarkupGuardElement element, MarkupGuardPlacement placement)
    {
        if (placement.Place is MarkupGuardPlace.Refused or MarkupGuardPlace.Ignored or MarkupGuardPlace.EndsSelect)
        {
            Refuse(element);
            if (placement.Place == MarkupGuardPlace.EndsSelect)
                Close(placement.Count);
            return;
        }

        var isForeign = placement.Place == MarkupGuardPlace.Foreign || element.Tag is MarkupGuardTag.Svg or MarkupGuardTag.Math;
        var isRaw = !isForeign && SkipRaw(element);
        var staysOpen = isForeign ? !_token.IsSelfClosing : !element.Is(MarkupGuardTraits.Void);
        Drop(element.Is(MarkupGuardTraits.Special));
        Close(placement.Count);
        if (isRaw)
            _rawEnd = RawEnd.Dropped;
        else if (staysOpen && _stack.IsFull)
            _flattened.Add(_token.Key, _stack.Count);
        else if (staysOpen)
        {
            var open = OpenElement(element);
            open.IsForeign = isForeign;
            open.IsMath = placement.Place == MarkupGuardPlace.Foreign ? _stack.Top.IsMath : isForeign && element.Tag == MarkupGuardTag.Math;
            open.IsDropped = true;
            _stack.Push(open);
        }
    }

    /// <summary>Leaves a tag out, and with a raw element its text, which is nothing to read.</summary>
    private void Refuse(MarkupGuardElement element)
    {
        if (!_stack.Top.IsForeign && SkipRaw(element))
            _rawEnd = RawEnd.Dropped;
        Drop();
    }

    /// <summary>Takes the text of a raw element into the token.</summary>
    private bool SkipRaw(MarkupGuardElement element)
    {
        if (element.Tag == MarkupGuardTag.PlainText)
            _token.SkipAll();
        else if (element.Is(MarkupGuardTraits.Raw) || element.Tag == MarkupGuardTag.Script)
            _token.SkipRaw(element.Tag == MarkupGuardTag.Script);
        else
            return false;
        return element.Tag != MarkupGuardTag.PlainText;
    }

    private static bool Reopens(MarkupGuardElement element, bool isForeign)
    {
        // Of the blocks only xmp does, as the only raw one.
        return isForeign || (element.Is(MarkupGuardTraits.ClosesParagraph)
            ? element.Is(MarkupGuardTraits.Raw)
            : !element.Is(MarkupGuardTraits.StandsAside));
    }

    /// <summary>Past the crossing limit none is opened any more: it could not be closed, and every one would make the rest of the page deeper.</summary>
    private bool FitsFormatting()
    {
        if (!MayCross(0))
            return false;
        if (_formatting.Count < FormattingLimit && _formatting.TakesLike(_token.Key, _token.NameStart, _token.End - _token.NameStart))
            return true;
        _report.Hit("FormattingElements", DiagnosticCodes.DepthLimited, FormattingLimit, _formatting.Count + 1);
        return false;
    }

    /// <summary>A link ends the link before it, and nobr does the same.</summary>
    /// <returns>False when that cannot be.</returns>
    private bool EndsItsLike(MarkupGuardElement element, ref MarkupGuardPlacement placement)
    {
        if (element.Tag is not (MarkupGuardTag.Link or MarkupGuardTag.NoBreak) || placement.Place != MarkupGuardPlace.Html
            || _formatting.Find(_token.Key) < 0)
            return true;
        if (placement.Count != _stack.Count || !HasRoom(ParentOf(_stack.Count), children: 2))
            return false;
        if (element.Tag == MarkupGuardTag.NoBreak)
            Reopen();
        if (!HasRoom(ParentOf(_stack.Count)) || !CloseFormatting(leavesRoom: true))
            return false;
        if (element.Tag == MarkupGuardTag.Link && _formatting.Find(_token.Key) is >= 0 and var beyond)
        {
            // Out of reach, behind a table: forgotten all the same, while the table stays where it is.
            if (_formatting.StackIndex(beyond, _stack) is >= 0 and var index)
                _stack.Hide(index);
            _formatting.RemoveAt(beyond);
        }

        placement = placement with { Count = _stack.Count };
        return true;
    }

    private void LimitAttributes()
    {
        if (_token.Attributes <= _limits.Attributes && _token.LongestAttributeName <= _limits.NameChars
            && _token.LongestAttributeValue <= _limits.AttributeChars)
            return;
        MarkupGuardAttributeLimits.Rewrite(_html, _token, _limits, _output, _report);
    }

    private static MarkupGuardElement Known(string name) => MarkupGuardElement.Of(MarkupGuardElement.Pack(name), name);
}
