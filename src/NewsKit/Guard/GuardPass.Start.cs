using NewsKit.Model;

namespace NewsKit.Guard;

/// <content>Start tags: what the tree builder will do with one, without doing it yet.</content>
internal sealed partial class GuardPass
{
    private const int PageTagsKept = 16;
    private static readonly ulong RubyTextContainer = GuardElement.Pack("rtc");
    private int _pageTags;

    /// <summary>The form that fields belong to: its serial number, -1 when it was closed with its surroundings or its table, 0
    /// for none.</summary>
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
        var element = GuardElement.Of(_token.Key, _token.Name);
        if (IsShadowRoot(element))
        {
            Drop();
            return;
        }

        var placement = IsSuperfluous(element.Tag) ? new GuardPlacement(GuardPlace.Refused) : Place(element);
        if (placement.Place != GuardPlace.Foreign)
            KeepDrawing();
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
            case GuardPlace.Refused:
                Refuse(element);
                break;
            case GuardPlace.Ignored or GuardPlace.EndsSelect:
                LimitAttributes();
                Close(placement.Count);
                if (!element.Is(GuardTraits.InHead))
                    StartsBody();
                break;
            default:
                Open(element, placement);
                break;
        }
    }

    /// <summary>A template that browsers show in place of what its element holds: without its tag, what it holds stands there;
    /// its end tag ends nothing.</summary>
    private bool IsShadowRoot(GuardElement element) => element.Tag == GuardTag.Template && _token.Attributes > 0
        && !_stack.IsDropping && !_stack.Top.IsForeign && !_stack.HasAny(GuardTag.Template)
        && _html.Span[_token.Start.._token.End].Contains("shadowroot", StringComparison.OrdinalIgnoreCase);

    /// <summary>Tags with an effect on the whole page that no article needs: a frameset hides the body, an isindex brings a form,
    /// and each further body only adds its attributes to those of the first.</summary>
    private bool IsSuperfluous(GuardTag tag) => tag switch
    {
        GuardTag.Frameset or GuardTag.IsIndex => true,
        GuardTag.Page or GuardTag.Head => ++_pageTags > PageTagsKept,
        _ => false,
    };

    private GuardPlacement Place(GuardElement element)
    {
        var count = _stack.Count;
        if (_stack.Top.IsForeign && !StartsHtml(element))
        {
            // Whether these end svg and math hangs on their attributes, or they are half HTML to some parsers.
            if (element.Tag is GuardTag.Font or GuardTag.AnnotationXml or GuardTag.Template or GuardTag.Script)
                return new GuardPlacement(GuardPlace.Refused);
            if (!element.Is(GuardTraits.LeavesForeign))
                return new GuardPlacement(GuardPlace.Foreign, count);
            count = AfterForeign();
        }

        if (InSelect(count) is >= 0 and var select)
            return PlaceInSelect(element, select, count);
        return PlaceHtml(element, count);
    }

    private GuardPlacement PlaceHtml(GuardElement element, int count)
    {
        switch (element.Tag)
        {
            case GuardTag.Page or GuardTag.Head:
            case GuardTag.Noscript when _stack[count - 1].IsInHead:
            case GuardTag.Form when _form != 0:
                return new GuardPlacement(GuardPlace.Ignored, count);
            case GuardTag.Select when _stack.HasAny(GuardTag.Option) || _stack.HasAny(GuardTag.OptionGroup):
                return new GuardPlacement(GuardPlace.Refused);
            case >= GuardTag.Table and <= GuardTag.Cell:
                return PlaceTablePart(element.Tag, _stack[count - 1].IsInHead ? count - 1 : count);
        }

        if (_stack[count - 1].Tag == GuardTag.ColumnGroup && element.Tag != GuardTag.Template)
            count--;
        if (_stack[count - 1].IsInHead && !element.Is(GuardTraits.InHeadNoscript) && element.Tag != GuardTag.Noscript)
            count--;
        return new GuardPlacement(GuardPlace.Html, RemainingAfter(element, count));
    }

    /// <summary>How many of <paramref name="count"/> open elements stay open when this one starts.</summary>
    private int RemainingAfter(GuardElement element, int count)
    {
        var top = _stack[count - 1].Tag;
        switch (element.Tag)
        {
            case GuardTag.Button when _stack.FindInScope(GuardTag.Button, count) is >= 0 and var button:
                return button;
            case GuardTag.Option or GuardTag.OptionGroup when top == GuardTag.Option:
                return count - 1;
            case GuardTag.RubyPart or GuardTag.RubyText when _stack.FindInScope(GuardTag.Ruby, count) >= 0:
                return RubyStart(element.Tag, count);
        }

        var remaining = element.Tag is GuardTag.Item or GuardTag.Definition ? ItemStart(element.Tag, count) : count;
        if (element.Is(GuardTraits.ClosesParagraph) && OpenParagraph(count) is >= 0 and var paragraph)
            remaining = Math.Min(remaining, paragraph);
        return element.Tag == GuardTag.Heading && _stack[remaining - 1].Tag == GuardTag.Heading ? remaining - 1 : remaining;
    }

    /// <summary>An item closes the item before it, unless a list or another block was opened in between.</summary>
    private int ItemStart(GuardTag tag, int count)
    {
        for (var i = count - 1; i >= 0 && _stack.HasAny(tag); i--)
        {
            ref var item = ref _stack[i];
            if (item.Tag == tag)
                return i;
            if (item.IsSpecial && item.Tag is not (GuardTag.Division or GuardTag.Paragraph))
                break;
        }

        return count;
    }

    /// <summary>A part of a ruby closes what needs no end tag; only the text container stays around its texts.</summary>
    private int RubyStart(GuardTag tag, int count)
    {
        while (_stack[count - 1] is { IsForeign: false, Element: var open } && open.Is(GuardTraits.ImpliedEnd)
            && !(tag == GuardTag.RubyText && _stack[count - 1].Key == RubyTextContainer))
            count--;
        return count;
    }

    private int OpenParagraph(int count) => _stack.FindInScope(GuardTag.Paragraph, count, GuardTag.Button);
}
