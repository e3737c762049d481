namespace NewsKit.Guard;

/// <content>Tables, which close and open their parts by themselves, and selects, which ignore nearly everything.</content>
internal sealed partial class GuardPass
{
    private GuardPlacement PlaceTablePart(GuardTag tag, int count)
    {
        var nearest = _stack.FindTablePart(count);
        var around = nearest < 0 ? GuardTag.Other : _stack[nearest].Tag;
        if (tag == GuardTag.Table)
            return new GuardPlacement(GuardPlace.Html, TableStart(around, nearest, count));

        // In a template they are taken or ignored by rules of their own; nobody reads templates.
        if (around == GuardTag.Template)
            return new GuardPlacement(GuardPlace.Refused);
        var remaining = Context(tag, nearest);
        if (remaining == 0)
            return new GuardPlacement(GuardPlace.Ignored, count);
        var implied = (tag, _stack[remaining - 1].Tag) switch
        {
            (GuardTag.Cell, GuardTag.Table) => 2,
            (GuardTag.Cell, GuardTag.RowGroup) or (GuardTag.Row or GuardTag.Column, GuardTag.Table) => 1,
            _ => 0,
        };
        return new GuardPlacement(GuardPlace.Html, remaining, implied);
    }

    /// <summary>A table directly in a table ends it; elsewhere it is nested.</summary>
    private int TableStart(GuardTag around, int nearest, int count)
    {
        if (around is GuardTag.Other or GuardTag.Caption or GuardTag.Cell or GuardTag.Template)
            return _quirks != GuardQuirks.Always && OpenParagraph(count) is >= 0 and var paragraph ? paragraph : count;
        while (_stack[nearest].Tag != GuardTag.Table)
            nearest--;
        return nearest;
    }

    /// <summary>How many elements stay open around a part of a table; 0 when the table is not there.</summary>
    private int Context(GuardTag part, int nearest)
    {
        for (var i = nearest; i > 0; i--)
        {
            var tag = _stack[i].Tag;
            var isContext = tag == GuardTag.Table || tag switch
            {
                GuardTag.ColumnGroup => part == GuardTag.Column,
                GuardTag.RowGroup => part is GuardTag.Row or GuardTag.Cell,
                GuardTag.Row => part == GuardTag.Cell,
                _ => false,
            };
            if (isContext)
                return i + 1;
            if (tag == GuardTag.Template)
                return 0;
        }

        return 0;
    }

    /// <summary>The open select, if nothing but its options is open in it; else -1.</summary>
    private int InSelect(int count)
    {
        var i = count - 1;
        while (_stack[i].Tag is GuardTag.Option or GuardTag.OptionGroup)
            i--;
        return _stack[i].Tag == GuardTag.Select ? i : -1;
    }

    private GuardPlacement PlaceInSelect(GuardElement element, int select, int count)
    {
        var inOption = count > select + 1;
        switch (element.Tag)
        {
            case GuardTag.Option or GuardTag.OptionGroup:
                var keepsGroup = element.Tag == GuardTag.Option && inOption && _stack[select + 1].Tag == GuardTag.OptionGroup;
                return new GuardPlacement(GuardPlace.Html, keepsGroup ? select + 2 : select + 1);
            case GuardTag.Select:
                return new GuardPlacement(GuardPlace.EndsSelect, select);
            case GuardTag.Script or GuardTag.Template when !inOption:
                return new GuardPlacement(GuardPlace.Html, count);
            case GuardTag.Field when !inOption:
                return PlaceHtml(element, select);
            case GuardTag.Table when _quirks == GuardQuirks.Unknown && OpenParagraph(select) >= 0:
                return new GuardPlacement(GuardPlace.Refused);
            case GuardTag.Table or GuardTag.Caption or GuardTag.RowGroup or GuardTag.Row or GuardTag.Cell
                when !inOption && _stack.FindTablePart(select) is >= 0 and var part && _stack[part].Tag != GuardTag.Template:
                return PlaceTablePart(element.Tag, select);
            default:
                // Ignored by the standard, though not by every parser.
                return new GuardPlacement(GuardPlace.Refused);
        }
    }
}
