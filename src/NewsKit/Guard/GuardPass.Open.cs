using NewsKit.Model;

namespace NewsKit.Guard;

/// <content>Start tags: opening an element, or leaving it out.</content>
internal sealed partial class GuardPass
{
    private static readonly GuardElement ImpliedColumnGroup = Known("colgroup");
    private static readonly GuardElement ImpliedRowGroup = Known("tbody");
    private static readonly GuardElement ImpliedRow = Known("tr");

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

    private void Open(GuardElement element, GuardPlacement placement)
    {
        var isForeign = placement.Place == GuardPlace.Foreign || element.Tag is GuardTag.Svg or GuardTag.Math;
        var isRaw = !isForeign && SkipRaw(element);
        var staysOpen = isForeign ? !_token.IsSelfClosing : !isRaw && !element.Is(GuardTraits.Void) && !IsFormOfTable(element);
        var isFormatting = !isForeign && element.Is(GuardTraits.Formatting);
        var fits = Fits(placement.Count + placement.Implied) && (!isFormatting || FitsFormatting())
            && FitsPreformatted(element.Tag);
        if (!fits || !EndsItsLike(element, ref placement))
        {
            Drop(element.Is(GuardTraits.Special));
            if (isRaw)
                _rawEnd = RawEnd.Dropped;
            else if (staysOpen)
                _flattened.Add(_token.Key, _stack.Count);
            return;
        }

        var isPart = element.Is(GuardTraits.TablePart) && placement.Place == GuardPlace.Html;
        if (!TakesChild(isPart ? placement.Count - 1 : ParentOf(placement.Count)))
        {
            // What is open stays open: the tree builder will not see this tag.
            DropInside(element, placement with { Count = _stack.Count });
            return;
        }

        if (element.Tag == GuardTag.Table && !isForeign && _quirks == GuardQuirks.Unknown && OpenParagraph(_stack.Count) >= 0)
            _output.Replace(_token.Start, _token.Start, "</p>");
        Close(placement.Count);
        _isAfterBody = false;
        if (!element.Is(GuardTraits.InHead))
            StartsBody();
        if (element.Tag == GuardTag.Form && !isForeign)
            _form = staysOpen ? ++_forms : -1;
        if (element.Tag == GuardTag.PlainText && !isForeign)
            Build(_formatting.Count);
        if (!isPart && Reopens(element, isForeign))
            Reopen();
        Build(1 + placement.Implied);
        if (_isCut)
            return;
        LimitAttributes();
        if (isRaw)
            EmptyRaw(element);
        _followsText = false;
        Imply(element.Tag, placement.Implied);
        if (isRaw)
            _rawEnd = RawEnd.Kept;
        if (staysOpen)
            Push(element, isForeign, isFormatting, placement.Place);
    }

    private bool FitsPreformatted(GuardTag tag)
    {
        if (tag != GuardTag.Preformatted || _stack.CountOf(tag) < PreformattedLimit)
            return true;
        _report.Hit("PreformattedElements", DiagnosticCodes.DepthLimited, PreformattedLimit, PreformattedLimit + 1);
        return false;
    }

    private void Push(GuardElement element, bool isForeign, bool isFormatting, GuardPlace place)
    {
        var open = OpenElement(element);
        open.IsInHead = element.Tag == GuardTag.Noscript && _isBeforeBody && _stack.Top.Tag == GuardTag.Page;
        open.IsForeign = isForeign;
        open.IsMath = place == GuardPlace.Foreign ? _stack.Top.IsMath : isForeign && element.Tag == GuardTag.Math;
        if (element.Tag == GuardTag.Form && !isForeign)
            open.Serial = -_form;
        if (isFormatting)
            open.Serial = _formatting.Add(_token.Key, _stack.Count, _token.NameStart, _token.End - _token.NameStart);
        if (place != GuardPlace.Foreign && element.Tag == GuardTag.Svg)
            StartsDrawing();
        _stack.Push(open);
        if (!isForeign && element.Is(GuardTraits.Marker))
            _formatting.AddMarker();
    }

    /// <summary>Directly in a table a form is there for its fields, and closed at once.</summary>
    private bool IsFormOfTable(GuardElement element) =>
        element.Tag == GuardTag.Form && _stack.FindTablePart(_stack.Count) is >= 0 and var part
        && _stack[part].Tag is GuardTag.Table or GuardTag.RowGroup or GuardTag.Row or GuardTag.ColumnGroup;

    private GuardOpenElement OpenElement(GuardElement element) => new()
    {
        Element = element,
        Key = _token.Key,
        NameStart = _token.NameStart,
        NameLength = _token.NameLength,
    };

    /// <summary>The row and row group that a cell, or the column group that a column, brings with it.</summary>
    private void Imply(GuardTag tag, int count)
    {
        if (count == 0)
            return;
        if (tag == GuardTag.Column)
            PushImplied(ImpliedColumnGroup, "colgroup");
        if (_stack.Top.Tag == GuardTag.Table && tag != GuardTag.Column)
            PushImplied(ImpliedRowGroup, "tbody");
        if (tag == GuardTag.Cell)
            PushImplied(ImpliedRow, "tr");
    }

    private void PushImplied(GuardElement element, string name) =>
        _stack.Push(new GuardOpenElement { Element = element, Key = GuardElement.Pack(name), Children = 1 });

    /// <summary>Whether an element stays inside one that is left out.</summary>
    private bool IsInsideDropped(GuardPlacement placement) => placement.Place switch
    {
        GuardPlace.Refused or GuardPlace.Ignored => true,
        GuardPlace.EndsSelect => placement.Count >= _stack.FirstDropped,
        _ => placement.Count > _stack.FirstDropped,
    };

    /// <summary>Leaves an element out with all that is inside.</summary>
    private void DropInside(GuardElement element, GuardPlacement placement)
    {
        if (placement.Place is GuardPlace.Refused or GuardPlace.Ignored or GuardPlace.EndsSelect)
        {
            Refuse(element);
            if (placement.Place == GuardPlace.EndsSelect)
                Close(placement.Count);
            return;
        }

        var isForeign = placement.Place == GuardPlace.Foreign || element.Tag is GuardTag.Svg or GuardTag.Math;
        var isRaw = !isForeign && SkipRaw(element);
        var staysOpen = isForeign ? !_token.IsSelfClosing : !element.Is(GuardTraits.Void);
        Drop(element.Is(GuardTraits.Special));
        Close(placement.Count);
        if (isRaw)
            _rawEnd = RawEnd.Dropped;
        else if (staysOpen && _stack.IsFull)
            _flattened.Add(_token.Key, _stack.Count);
        else if (staysOpen)
        {
            var open = OpenElement(element);
            open.IsForeign = isForeign;
            open.IsMath = placement.Place == GuardPlace.Foreign ? _stack.Top.IsMath : isForeign && element.Tag == GuardTag.Math;
            open.IsDropped = true;
            _stack.Push(open);
        }
    }

    /// <summary>Leaves a tag out, and with a raw element its text, which is nothing to read.</summary>
    private void Refuse(GuardElement element)
    {
        if (!_stack.Top.IsForeign && SkipRaw(element))
            _rawEnd = RawEnd.Dropped;
        Drop();
    }

    /// <summary>Takes the text of a raw element into the token.</summary>
    private bool SkipRaw(GuardElement element)
    {
        if (element.Tag == GuardTag.PlainText)
            _token.SkipAll();
        else if (element.Is(GuardTraits.Raw) || element.Tag == GuardTag.Script)
            _token.SkipRaw(element.Tag == GuardTag.Script);
        else
            return false;
        return element.Tag != GuardTag.PlainText;
    }

    private static bool Reopens(GuardElement element, bool isForeign)
    {
        // Of the blocks only xmp does, as the only raw one.
        return isForeign || (element.Is(GuardTraits.ClosesParagraph)
            ? element.Is(GuardTraits.Raw)
            : !element.Is(GuardTraits.StandsAside));
    }

    /// <summary>Past the crossing limit none is opened any more: it could not be closed, and every one would make the rest of the
    /// page deeper.</summary>
    private bool FitsFormatting()
    {
        if (!MayCross(0))
            return false;
        if (_formatting.Count < FormattingLimit
            && _formatting.TakesLike(_token.Key, _token.NameStart, _token.End - _token.NameStart))
            return true;
        _report.Hit("FormattingElements", DiagnosticCodes.DepthLimited, FormattingLimit, _formatting.Count + 1);
        return false;
    }

    /// <summary>A link ends the link before it, and nobr does the same.</summary>
    /// <returns>False when that cannot be.</returns>
    private bool EndsItsLike(GuardElement element, ref GuardPlacement placement)
    {
        if (element.Tag is not (GuardTag.Link or GuardTag.NoBreak) || placement.Place != GuardPlace.Html
            || _formatting.Find(_token.Key) < 0)
            return true;
        if (placement.Count != _stack.Count || !HasRoom(ParentOf(_stack.Count), children: 2))
            return false;
        if (element.Tag == GuardTag.NoBreak)
            Reopen();
        if (!HasRoom(ParentOf(_stack.Count)) || !CloseFormatting(leavesRoom: true))
            return false;
        if (element.Tag == GuardTag.Link && _formatting.Find(_token.Key) is >= 0 and var beyond)
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
        GuardAttributeLimits.Rewrite(_html.Span, _token, _limits, _output, _report);
    }

    private static GuardElement Known(string name) => GuardElement.Of(GuardElement.Pack(name), name);
}
