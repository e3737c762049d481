using NewsKit.Model;

namespace NewsKit.Guard;

/// <content>Start tags: what the tree builder will do with one, without doing it yet.</content>
internal sealed partial class MarkupGuardPass
{
    private const int PageTagsKept = 16;
    private static readonly ulong RubyTextContainer = MarkupGuardElement.Pack("rtc");
    private int _pageTags;

    /// <summary>The form that fields belong to: its serial number, -1 when it was closed with its surroundings or its table, 0 for none.</summary>
    private int _form;
    private int _forms;

    private void StartTag()
    {
        if (_token.NameLength > _limits.NameChars)
        {
            _report.Hit(nameof(NewsKitLimits.NameChars), DiagnosticCodes.NameLimited, _limits.NameChars, _token.NameLength);
            Drop();
            return;
        }

        DecideQuirks();
        var element = MarkupGuardElement.Of(_token.Key, _token.Name);
        var placement = IsSuperfluous(element.Tag) ? new MarkupGuardPlacement(MarkupGuardPlace.Refused) : Place(element);
        if (_stack.IsDropping)
        {
            if (IsInsideDropped(placement))
            {
                DropInside(element, placement);
                return;
            }

            // It ends what is left out, and is judged without it.
            Close(_stack.FirstDropped);
            placement = Place(element);
        }

        switch (placement.Place)
        {
            case MarkupGuardPlace.Refused:
                Refuse(element);
                break;
            case MarkupGuardPlace.Ignored or MarkupGuardPlace.EndsSelect:
                LimitAttributes();
                Close(placement.Count);
                if (!element.Is(MarkupGuardTraits.InHead))
                    StartsBody();
                break;
            default:
                Open(element, placement);
                break;
        }
    }

    /// <summary>Tags with an effect on the whole page that no article needs: a frameset hides the body, an isindex brings a form,
    /// and each further body only adds its attributes to those of the first.</summary>
    private bool IsSuperfluous(MarkupGuardTag tag) => tag switch
    {
        MarkupGuardTag.Frameset or MarkupGuardTag.IsIndex => true,
        MarkupGuardTag.Page or MarkupGuardTag.Head => ++_pageTags > PageTagsKept,
        _ => false,
    };

    private MarkupGuardPlacement Place(MarkupGuardElement element)
    {
        var count = _stack.Count;
        if (_stack.Top.IsForeign && !StartsHtml(element))
        {
            // Whether these end svg and math hangs on their attributes, or they are half HTML to some parsers.
            if (element.Tag is MarkupGuardTag.Font or MarkupGuardTag.AnnotationXml or MarkupGuardTag.Template or MarkupGuardTag.Script)
                return new MarkupGuardPlacement(MarkupGuardPlace.Refused);
            if (!element.Is(MarkupGuardTraits.LeavesForeign))
                return new MarkupGuardPlacement(MarkupGuardPlace.Foreign, count);
            count = AfterForeign();
        }

        if (InSelect(count) is >= 0 and var select)
            return PlaceInSelect(element, select, count);
        return PlaceHtml(element, count);
    }

    private MarkupGuardPlacement PlaceHtml(MarkupGuardElement element, int count)
    {
        switch (element.Tag)
        {
            case MarkupGuardTag.Page or MarkupGuardTag.Head:
            case MarkupGuardTag.Noscript when _stack[count - 1].IsInHead:
            case MarkupGuardTag.Form when _form != 0:
                return new MarkupGuardPlacement(MarkupGuardPlace.Ignored, count);
            case MarkupGuardTag.Select when _stack.HasAny(MarkupGuardTag.Option) || _stack.HasAny(MarkupGuardTag.OptionGroup):
                return new MarkupGuardPlacement(MarkupGuardPlace.Refused);
            case >= MarkupGuardTag.Table and <= MarkupGuardTag.Cell:
                return PlaceTablePart(element.Tag, _stack[count - 1].IsInHead ? count - 1 : count);
        }

        if (_stack[count - 1].Tag == MarkupGuardTag.ColumnGroup && element.Tag != MarkupGuardTag.Template)
            count--;
        if (_stack[count - 1].IsInHead && !element.Is(MarkupGuardTraits.InHeadNoscript) && element.Tag != MarkupGuardTag.Noscript)
            count--;
        return new MarkupGuardPlacement(MarkupGuardPlace.Html, RemainingAfter(element, count));
    }

    /// <summary>How many of <paramref name="count"/> open elements stay open when this one starts.</summary>
    private int RemainingAfter(MarkupGuardElement element, int count)
    {
        var top = _stack[count - 1].Tag;
        switch (element.Tag)
        {
            case MarkupGuardTag.Button when _stack.FindInScope(MarkupGuardTag.Button, count) is >= 0 and var button:
                return button;
            case MarkupGuardTag.Option or MarkupGuardTag.OptionGroup when top == MarkupGuardTag.Option:
                return count - 1;
            case MarkupGuardTag.RubyPart or MarkupGuardTag.RubyText when _stack.FindInScope(MarkupGuardTag.Ruby, count) >= 0:
                return RubyStart(element.Tag, count);
        }

        var remaining = element.Tag is MarkupGuardTag.Item or MarkupGuardTag.Definition ? ItemStart(element.Tag, count) : count;
        if (element.Is(MarkupGuardTraits.ClosesParagraph) && OpenParagraph(count) is >= 0 and var paragraph)
            remaining = Math.Min(remaining, paragraph);
        return element.Tag == MarkupGuardTag.Heading && _stack[remaining - 1].Tag == MarkupGuardTag.Heading ? remaining - 1 : remaining;
    }

    /// <summary>An item closes the item before it, unless a list or another block was opened in between.</summary>
    private int ItemStart(MarkupGuardTag tag, int count)
    {
        for (var i = count - 1; i >= 0 && _stack.HasAny(tag); i--)
        {
            ref var item = ref _stack[i];
            if (item.Tag == tag)
                return i;
            if (item.IsSpecial && item.Tag is not (MarkupGuardTag.Division or MarkupGuardTag.Paragraph))
                break;
        }

        return count;
    }

    /// <summary>A part of a ruby closes what needs no end tag; only the text container stays around its texts.</summary>
    private int RubyStart(MarkupGuardTag tag, int count)
    {
        while (_stack[count - 1] is { IsForeign: false, Element: var open } && open.Is(MarkupGuardTraits.ImpliedEnd)
            && !(tag == MarkupGuardTag.RubyText && _stack[count - 1].Key == RubyTextContainer))
            count--;
        return count;
    }

    private int OpenParagraph(int count) => _stack.FindInScope(MarkupGuardTag.Paragraph, count, MarkupGuardTag.Button);
}
