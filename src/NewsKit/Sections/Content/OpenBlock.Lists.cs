using NewsKit.Model;

namespace NewsKit.Sections;

/// <content>Lists: their items, their numbers, and what stands between the items.</content>
internal sealed partial class OpenBlock
{
    /// <summary>What stands in a list outside of its items: a list belongs to the item before it, anything else parts the
    /// list, so that the order of the text stays.</summary>
    private void AddToList(BodyBlock block)
    {
        if (block is ListBlock && _items is [.., List<BodyBlock> last])
        {
            last.Add(block);
        }
        else if (block is ListBlock)
        {
            (_items ??= []).Add(new List<BodyBlock> { block });
            (_numbers ??= []).Add(Number ?? 1);
        }
        else
        {
            EndList();
            Blocks.Add(block);
        }
    }

    /// <summary>Makes a list of the items so far.</summary>
    private void EndList()
    {
        if (_items is null)
            return;
        if (!IsOrdered && _items.Count > 1 && _items.TrueForAll(item => item is [Figure]))
        {
            Blocks.Add(new Gallery { Items = [.. _items.Select(item => (Figure)item[0])] });
            (_items, _numbers, _statesNumbers) = (null, null, false);
            return;
        }

        if (_statesNumbers && StatesOnlyFirst())
            (Number, _statesNumbers) = (_numbers![0], false);
        Blocks.Add(new ListBlock
        {
            Ordered = IsOrdered,
            Start = IsOrdered && Number is not 1 ? Number : null,
            Reversed = IsOrdered && IsReversed,
            Numbers = IsOrdered && _statesNumbers ? _numbers! : [],
            Items = _items,
        });
        if (IsOrdered && !IsReversed)
            Number = (_numbers is [.., var last] ? last : 0) + 1;
        (_items, _numbers, _statesNumbers) = (null, null, false);
    }

    /// <summary>A term, or the pictures that stand in the place of one.</summary>
    private void AddTerm(OpenBlock term)
    {
        var text = term.JoinedText(" ");
        if (text.Length == 0)
            (_pictured ??= []).AddRange(term.Blocks.OfType<Figure>());
        else
            _term = _term is null ? text : _term + "\n" + text;
    }

    /// <summary>A definition, or the caption of the picture before it.</summary>
    private void AddDefinition(OpenBlock definition)
    {
        if (_term is null && _pictured is [.., { Caption: null } last] && definition.JoinedText(" ") is { Length: > 0 } caption)
            _pictured[^1] = last with { Caption = caption };
        else
            (_definitions ??= []).Add(new Definition { Term = _term ?? "", Blocks = definition.Blocks });
        _term = null;
    }

    private void CloseDefinitions(OpenBlock parent)
    {
        if (_term is not null)
            (_definitions ??= []).Add(new Definition { Term = _term });
        if (_pictured?.Count > 1)
            parent.Add(new Gallery { Items = _pictured });
        else if (_pictured is [var only] && parent.Kind == OpenBlockKind.Gallery)
            (parent._figures ??= []).Add(only);
        else if (_pictured is [var figure])
            parent.Add(figure);
        if (_definitions is not null)
            parent.Add(new DefinitionList { Items = _definitions });
    }

    private bool StatesOnlyFirst()
    {
        for (var i = 1; i < _numbers!.Count; i++)
        {
            if (_numbers[i] != _numbers[i - 1] + 1)
                return false;
        }

        return !IsReversed;
    }

    private void AddItem(OpenBlock item)
    {
        if (item.Blocks.Count == 0)
            return;
        (_items ??= []).Add(item.Blocks);
        var next = _numbers is [.., var last] ? last + (IsReversed ? -1 : 1) : Number ?? 1;
        _statesNumbers |= item.Number is { } own && own != next;
        (_numbers ??= []).Add(item.Number ?? next);
    }
}
