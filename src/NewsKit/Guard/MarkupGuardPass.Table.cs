namespace NewsKit.Guard;

/// <content>Tables, which close and open their parts by themselves, and selects, which ignore nearly everything.</content>
internal sealed partial class MarkupGuardPass
{
    private MarkupGuardPlacement PlaceTablePart(MarkupGuardTag tag, int count)
    {
        var nearest = _stack.FindTablePart(count);
        var around = nearest < 0 ? MarkupGuardTag.Other : _stack[nearest].Tag;
        if (tag == MarkupGuardTag.Table)
            return new MarkupGuardPlacement(MarkupGuardPlace.Html, TableStart(around, nearest, count));

        // In a template they are taken or ignored by rules of their own; nobody reads templates.
        if (around == MarkupGuardTag.Template)
            return new MarkupGuardPlacement(MarkupGuardPlace.Refused);
        var remaining = Context(tag, nearest);
        if (remaining == 0)
            return new MarkupGuardPlacement(MarkupGuardPlace.Ignored, count);
        var implied = (tag, _stack[remaining - 1].Tag) switch
        {
            (MarkupGuardTag.Cell, MarkupGuardTag.Table) => 2,
            (MarkupGuardTag.Cell, MarkupGuardTag.RowGroup) or (MarkupGuardTag.Row or MarkupGuardTag.Column, MarkupGuardTag.Table) => 1,
            _ => 0,
        };
        return new MarkupGuardPlacement(MarkupGuardPlace.Html, remaining, implied);
    }

    /// <summary>A table directly in a table ends it; elsewhere it is nested.</summary>
    private int TableStart(MarkupGuardTag around, int nearest, int count)
    {
        if (around is MarkupGuardTag.Other or MarkupGuardTag.Caption or MarkupGuardTag.Cell or MarkupGuardTag.Template)
            return _quirks != MarkupGuardQuirks.Always && OpenParagraph(count) is >= 0 and var paragraph ? paragraph : count;
        while (_stack[nearest].Tag != MarkupGuardTag.Table)
            nearest--;
        return nearest;
    }

    /// <summary>How many elements stay open around a part of a table; 0 when the table is not there.</summary>
    private int Context(MarkupGuardTag part, int nearest)
    {
        for (var i = nearest; i > 0; i--)
        {
            var tag = _stack[i].Tag;
            var isContext = tag == MarkupGuardTag.Table || tag switch
            {
                MarkupGuardTag.ColumnGroup => part == MarkupGuardTag.Column,
                MarkupGuardTag.RowGroup => part is MarkupGuardTag.Row or MarkupGuardTag.Cell,
                MarkupGuardTag.Row => part == MarkupGuardTag.Cell,
                _ => false,
            };
            if (isContext)
                return i + 1;
            if (tag == MarkupGuardTag.Template)
                return 0;
        }

        return 0;
    }

    /// <summary>The open select, if nothing but its options is open in it; else -1.</summary>
    private int InSelect(int count)
    {
        var i = count - 1;
        while (_stack[i].Tag is MarkupGuardTag.Option or MarkupGuardTag.OptionGroup)
            i--;
        return _stack[i].Tag == MarkupGuardTag.Select ? i : -1;
    }

    private MarkupGuardPlacement PlaceInSelect(MarkupGuardElement element, int select, int count)
    {
        var inOption = count > select + 1;
        switch (element.Tag)
        {
            case MarkupGuardTag.Option or MarkupGuardTag.OptionGroup:
                var keepsGroup = element.Tag == MarkupGuardTag.Option && inOption && _stack[select + 1].Tag == MarkupGuardTag.OptionGroup;
                return new MarkupGuardPlacement(MarkupGuardPlace.Html, keepsGroup ? select + 2 : select + 1);
            case MarkupGuardTag.Select:
                return new MarkupGuardPlacement(MarkupGuardPlace.EndsSelect, select);
            case MarkupGuardTag.Script or MarkupGuardTag.Template when !inOption:
                return new MarkupGuardPlacement(MarkupGuardPlace.Html, count);
            case MarkupGuardTag.Field when !inOption:
                return PlaceHtml(element, select);
            case MarkupGuardTag.Table when _quirks == MarkupGuardQuirks.Unknown && OpenParagraph(select) >= 0:
                return new MarkupGuardPlacement(MarkupGuardPlace.Refused);
            case MarkupGuardTag.Table or MarkupGuardTag.Caption or MarkupGuardTag.RowGroup or MarkupGuardTag.Row or MarkupGuardTag.Cell
                when !inOption && _stack.FindTablePart(select) is >= 0 and var part && _stack[part].Tag != MarkupGuardTag.Template:
                return PlaceTablePart(element.Tag, select);
            default:
                // Ignored by the standard, though not by every parser.
                return new MarkupGuardPlacement(MarkupGuardPlace.Refused);
        }
    }
}
