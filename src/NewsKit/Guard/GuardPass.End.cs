using NewsKit.Model;

namespace NewsKit.Guard;

/// <content>End tags.</content>
internal sealed partial class GuardPass
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

        var element = GuardElement.Of(_token.Key, _token.Name);
        if (_token.NameLength > _limits.NameChars || _flattened.Take(_token.Key))
        {
            Drop(element.Is(GuardTraits.Special));
            return;
        }

        if (_stack.IsDropping && !LeavesDropped(element))
            return;
        _followsText = false;
        if (_stack.Top.Tag == GuardTag.ColumnGroup
            && element.Tag is not (GuardTag.Column or GuardTag.ColumnGroup or GuardTag.Template))
            Close(_stack.Count - 1);
        if (!EndsForeign(element) && !EndHtml(element))
            Drop();
        else
            _isAfterBody &= element.Tag == GuardTag.Page;
    }

    /// <summary>Whether an end tag closes something outside of what is left out; else it is left out too.</summary>
    private bool LeavesDropped(GuardElement element)
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
    private bool EndHtml(GuardElement element)
    {
        KeepDrawing();
        if (InSelect(_stack.Count) is >= 0 and var select)
        {
            return ClosesOpen(FindInSelect(element.Tag, select));
        }

        switch (element.Tag)
        {
            case GuardTag.Form:
                EndForm();
                return true;
            case GuardTag.Paragraph when OpenParagraph(_stack.Count) < 0:
            case GuardTag.LineBreak:
                return BuildsEmpty(element.Tag);
            case GuardTag.Page:
                _isAfterBody |= !_stack.Top.IsForeign && _stack.FindInScope(GuardTag.Page, _stack.Count) >= 0;
                return true;
            case GuardTag.Head:
                _isBeforeBody = false;
                return true;
            default:
                if (element.Is(GuardTraits.Formatting))
                    return CloseFormatting(leavesRoom: false);
                return ClosesOpen(FindClosed(element));
        }
    }

    /// <summary>A tag that names nothing open is left for the tree builder to ignore, until there are too many: it searches for
    /// each.</summary>
    private bool ClosesOpen(int index)
    {
        if (index < 0)
            return ++_strayEndTags <= StrayEndTagsKept;
        Close(index, byOwnTag: true);
        return true;
    }

    /// <summary>What an end tag closes; -1 when it names nothing that is open.</summary>
    private int FindClosed(GuardElement element) => element.Tag switch
    {
        GuardTag.Page or GuardTag.Head or GuardTag.Select or GuardTag.LineBreak => -1,
        GuardTag.Paragraph => OpenParagraph(_stack.Count),
        GuardTag.Form => _stack.FindInScope(GuardTag.Form, _stack.Count),
        GuardTag.Item => _stack.FindInScope(GuardTag.Item, _stack.Count, GuardTag.List),
        GuardTag.Heading => _stack.FindInScope(GuardTag.Heading, _stack.Count),
        GuardTag.Template => FindTemplate(),
        >= GuardTag.Table and <= GuardTag.Cell => FindTablePart(),
        _ => element.Is(GuardTraits.ClosesContent) ? _stack.FindInScope(_token) : _stack.FindOrdinary(_token),
    };

    private int FindInSelect(GuardTag tag, int select) => tag switch
    {
        GuardTag.Select => select,
        GuardTag.Template => FindTemplate(),
        GuardTag.Option when _stack.Top.Tag == GuardTag.Option => _stack.Count - 1,
        GuardTag.OptionGroup when _stack.Count > select + 1 && _stack[select + 1].Tag == GuardTag.OptionGroup => select + 1,
        >= GuardTag.Table and <= GuardTag.Cell => FindTablePart(),
        _ => -1,
    };

    /// <summary>The end tags of <c>p</c> and <c>br</c> make an element when none is open; false when there is no room for
    /// it.</summary>
    private bool BuildsEmpty(GuardTag tag)
    {
        if (!Fits(_stack.Count) || !TakesChild(ParentOf(_stack.Count)))
            return false;
        StartsBody();
        if (tag == GuardTag.LineBreak)
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
        while (count - 1 > form && !_stack[count - 1].IsForeign && _stack[count - 1].Element.Is(GuardTraits.ImpliedEnd))
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
            if (_stack[i].Tag == GuardTag.Form && _stack[i].Serial == -_form)
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

        _crossings += Math.Min(blocks, GuardStack.BlocksCrossed);
        return true;
    }

    private int FindTemplate()
    {
        for (var i = _stack.Count - 1; i > 0 && _stack.HasAny(GuardTag.Template); i--)
        {
            if (_stack[i].Tag == GuardTag.Template)
                return i;
        }

        return -1;
    }

    /// <summary>The part of the innermost table that the end tag names.</summary>
    private int FindTablePart()
    {
        for (var i = _stack.Count - 1; i > 0 && _stack.HasAny(GuardTag.Table); i--)
        {
            ref var item = ref _stack[i];
            if (item.Tag is >= GuardTag.Table and <= GuardTag.Cell && item.Key == _token.Key)
                return i;
            if (item.Tag is GuardTag.Table or GuardTag.Template)
                return -1;
        }

        return -1;
    }

    /// <summary>Closes a formatting element: around blocks that stay open, each of which gets a copy.</summary>
    /// <param name="leavesRoom">Whether another child must fit where it was.</param>
    /// <returns>False when that cannot be, since what is around it has all the children it may have, or this happened too
    /// often.</returns>
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
        if (blocks < GuardStack.BlocksCrossed)
            _formatting.RemoveAt(entry);
        if (blocks == 0)
            Close(index);
        else
            Build(_stack.LeaveBlocks(index, _formatting));
        return true;
    }
}
