using NewsKit.Model;

namespace NewsKit.Guard;

/// <content>End tags.</content>
internal sealed partial class MarkupGuardPass
{
    private const int StrayEndTagsKept = 10_000;

    /// <summary>Blocks that formatting elements are closed across; for each the parser moves everything inside.</summary>
    private const int CrossingLimit = 20_000;
    private int _strayEndTags;
    private int _crossings;

    private void EndTag()
    {
        if (_rawEnd != RawEnd.None)
        {
            if (_rawEnd == RawEnd.Dropped)
                Drop();
            _rawEnd = RawEnd.None;
            return;
        }

        var element = MarkupGuardElement.Of(_token.Key, _token.Name);
        if (_token.NameLength > _limits.NameChars || _flattened.Take(_token.Key))
        {
            Drop(element.Is(MarkupGuardTraits.Special));
            return;
        }

        if (_stack.IsDropping && !LeavesDropped(element))
            return;
        _followsText = false;
        if (_stack.Top.Tag == MarkupGuardTag.ColumnGroup
            && element.Tag is not (MarkupGuardTag.Column or MarkupGuardTag.ColumnGroup or MarkupGuardTag.Template))
            Close(_stack.Count - 1);
        if (!EndsForeign(element) && !EndHtml(element))
            Drop();
        else
            _isAfterBody &= element.Tag == MarkupGuardTag.Page;
    }

    /// <summary>Whether an end tag closes something outside of what is left out; else it is left out too.</summary>
    private bool LeavesDropped(MarkupGuardElement element)
    {
        var index = FindForeign();
        if (index < 0)
            index = InSelect(_stack.Count) is >= 0 and var select ? FindInSelect(element.Tag, select) : FindClosed(element);
        if (index >= 0 && index < _stack.FirstDropped)
        {
            Close(_stack.FirstDropped);
            return true;
        }

        Drop();
        if (index >= 0)
            Close(index);
        return false;
    }

    /// <summary>Closes what an end tag names; false when the tag must be left out.</summary>
    private bool EndHtml(MarkupGuardElement element)
    {
        if (InSelect(_stack.Count) is >= 0 and var select)
        {
            return ClosesOpen(FindInSelect(element.Tag, select));
        }

        switch (element.Tag)
        {
            case MarkupGuardTag.Form:
                EndForm();
                return true;
            case MarkupGuardTag.Paragraph when OpenParagraph(_stack.Count) < 0:
            case MarkupGuardTag.LineBreak:
                return BuildsEmpty(element.Tag);
            case MarkupGuardTag.Page:
                _isAfterBody |= !_stack.Top.IsForeign && _stack.FindInScope(MarkupGuardTag.Page, _stack.Count) >= 0;
                return true;
            case MarkupGuardTag.Head:
                _isBeforeBody = false;
                return true;
            default:
                if (element.Is(MarkupGuardTraits.Formatting))
                    return CloseFormatting(leavesRoom: false);
                return ClosesOpen(FindClosed(element));
        }
    }

    /// <summary>A tag that names nothing open is left for the tree builder to ignore, until there are too many: it searches for each.</summary>
    private bool ClosesOpen(int index)
    {
        if (index < 0)
            return ++_strayEndTags <= StrayEndTagsKept;
        Close(index, byOwnTag: true);
        return true;
    }

    /// <summary>What an end tag closes; -1 when it names nothing that is open.</summary>
    private int FindClosed(MarkupGuardElement element) => element.Tag switch
    {
        MarkupGuardTag.Page or MarkupGuardTag.Head or MarkupGuardTag.Select or MarkupGuardTag.LineBreak => -1,
        MarkupGuardTag.Paragraph => OpenParagraph(_stack.Count),
        MarkupGuardTag.Form => _stack.FindInScope(MarkupGuardTag.Form, _stack.Count),
        MarkupGuardTag.Item => _stack.FindInScope(MarkupGuardTag.Item, _stack.Count, MarkupGuardTag.List),
        MarkupGuardTag.Heading => _stack.FindInScope(MarkupGuardTag.Heading, _stack.Count),
        MarkupGuardTag.Template => FindTemplate(),
        >= MarkupGuardTag.Table and <= MarkupGuardTag.Cell => FindTablePart(),
        _ => element.Is(MarkupGuardTraits.ClosesContent) ? _stack.FindInScope(_token) : _stack.FindOrdinary(_token),
    };

    private int FindInSelect(MarkupGuardTag tag, int select) => tag switch
    {
        MarkupGuardTag.Select => select,
        MarkupGuardTag.Template => FindTemplate(),
        MarkupGuardTag.Option when _stack.Top.Tag == MarkupGuardTag.Option => _stack.Count - 1,
        MarkupGuardTag.OptionGroup when _stack.Count > select + 1 && _stack[select + 1].Tag == MarkupGuardTag.OptionGroup => select + 1,
        >= MarkupGuardTag.Table and <= MarkupGuardTag.Cell => FindTablePart(),
        _ => -1,
    };

    /// <summary>The end tags of <c>p</c> and <c>br</c> make an element when none is open; false when there is no room for it.</summary>
    private bool BuildsEmpty(MarkupGuardTag tag)
    {
        if (!Fits(_stack.Count) || !TakesChild(ParentOf(_stack.Count)))
            return false;
        StartsBody();
        if (tag == MarkupGuardTag.LineBreak)
            Reopen();
        Build(1);
        return true;
    }

    /// <summary>A form closes alone: what was opened in it stays open, as deep as it is.</summary>
    private void EndForm()
    {
        var form = _form > 0 ? FindForm() : -1;
        _form = 0;
        if (form < 0)
            return;
        var count = _stack.Count;
        while (count - 1 > form && !_stack[count - 1].IsForeign && _stack[count - 1].Element.Is(MarkupGuardTraits.ImpliedEnd))
            count--;
        if (count - 1 == form)
        {
            Close(form);
            return;
        }

        Close(count);
        _stack.Hide(form);
    }

    private int FindForm()
    {
        for (var i = _stack.Count - 1; i > 0 && !_stack[i].IsScope; i--)
        {
            if (_stack[i].Tag == MarkupGuardTag.Form && _stack[i].Serial == -_form)
                return i;
        }

        return -1;
    }

    private bool MayCross(int blocks)
    {
        if (_crossings >= CrossingLimit)
        {
            _report.Hit("MisnestedFormatting", DiagnosticCodes.NodeLimited, CrossingLimit, _crossings + 1);
            return false;
        }

        _crossings += Math.Min(blocks, MarkupGuardStack.BlocksCrossed);
        return true;
    }

    private int FindTemplate()
    {
        for (var i = _stack.Count - 1; i > 0 && _stack.HasAny(MarkupGuardTag.Template); i--)
        {
            if (_stack[i].Tag == MarkupGuardTag.Template)
                return i;
        }

        return -1;
    }

    /// <summary>The part of the innermost table that the end tag names.</summary>
    private int FindTablePart()
    {
        for (var i = _stack.Count - 1; i > 0 && _stack.HasAny(MarkupGuardTag.Table); i--)
        {
            ref var item = ref _stack[i];
            if (item.Tag is >= MarkupGuardTag.Table and <= MarkupGuardTag.Cell && item.Key == _token.Key)
                return i;
            if (item.Tag is MarkupGuardTag.Table or MarkupGuardTag.Template)
                return -1;
        }

        return -1;
    }

    /// <summary>Closes a formatting element: around blocks that stay open, each of which gets a copy.</summary>
    /// <param name="leavesRoom">Whether another child must fit where it was.</param>
    /// <returns>False when that cannot be, since what is around it has all the children it may have, or this happened too often.</returns>
    private bool CloseFormatting(bool leavesRoom)
    {
        if (!_stack.Top.IsForeign && _stack.IsNamed(_stack.Top, _token) && _formatting.FindSerial(_stack.Top.Serial) < 0)
        {
            Close(_stack.Count - 1);
            return true;
        }

        var entry = _formatting.Find(_token.Key);
        var index = entry < 0 ? -1 : _formatting.StackIndex(entry, _stack);
        if (index < 0)
        {
            if (entry >= 0)
                _formatting.RemoveAt(entry);
            else
                return ClosesOpen(_stack.FindOrdinary(_token));
            return true;
        }

        var blocks = 0;
        for (var i = _stack.Count - 1; i > index; i--)
        {
            if (_stack[i].IsScope)
                return true;
            blocks += _stack[i].IsSpecial ? 1 : 0;
        }

        if (blocks > 0 && !MayCross(blocks))
            return false;
        if (blocks > 0 ? !TakesChild(ParentOf(index)) : leavesRoom && !HasRoom(ParentOf(index)))
            return false;
        if (blocks < MarkupGuardStack.BlocksCrossed)
            _formatting.RemoveAt(entry);
        if (blocks == 0)
            Close(index);
        else
            Build(_stack.LeaveBlocks(index, _formatting));
        return true;
    }
}
