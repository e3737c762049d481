using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <content>Cards that lead to a quiz or a podcast, and polls.</content>
internal sealed partial class CallBoxes
{
    private const int FewestChoices = 2;
    private const int LevelsOfChoice = 3;
    private const int ShortestTitle = 12;
    private const int LongestLabel = 24;
    private const int LevelsOfCard = 5;
    private const int MostOfCard = 4;
    private const int FewestBlanks = 3;

    /// <summary>The box beside running text that holds a link to another page of the site under a word or two, and perhaps a
    /// picture and a button, but nothing else: a quiz, a podcast; -1 for none.</summary>
    private int CardAround(int block)
    {
        if (!LeadsOn(block))
            return -1;
        var card = -1;
        var i = _content.Blocks[block].Element;
        for (var level = 0; level < LevelsOfCard && i > 0; level++, i = _content.Elements[i].Parent)
        {
            ref readonly var e = ref _content.Elements[i];
            if (e.Tag is "li" or "td" or "body" or "main" or "article" || e.EndBlock - e.FirstBlock > MostOfCard)
                break;
            if (e.Tag is "div" or "aside" or "section" && e.EndBlock - e.FirstBlock > 1 && AreLabels(e, block))
                card = i;
        }

        return card > 0 && _content.Elements[card] is var box && box.FirstBlock >= TextEnd
            && (IsTextBeside(card, box.FirstBlock - 1) || IsTextBeside(card, box.EndBlock)) ? card : -1;
    }

    /// <summary>Whether all lines of a card but its title are words of a label or a button, and there is one.</summary>
    private bool AreLabels(in PageElement card, int title)
    {
        var labels = 0;
        for (var block = card.FirstBlock; block < card.EndBlock; block++)
        {
            ref readonly var b = ref _content.Blocks[block];
            if (block == title || b.Kind == BlockKind.Image)
                continue;
            if (b.Kind != BlockKind.Text || b.Length > LongestLabel || !segments.IsFree(block)
                || !char.IsLetter(_content.TextOf(block)[^1]) || _content.TextOf(block).ContainsAnyInRange('0', '9'))
                return false;
            labels++;
        }

        return labels > 0;
    }

    private bool IsTextBeside(int card, int block) => block > segments.Headline && block < _content.Blocks.Length
        && _content.ElementOf(block).Parent == _content.Elements[card].Parent
        && _content.Blocks[block].LinkChars * 3 < _content.Blocks[block].Length
        && BlockQuestions.IsRunning(_content.TextOf(block));

    /// <summary>Whether the link of a line leads to another page of the site, and to no file.</summary>
    private bool LeadsOn(int block)
    {
        if (_content.TextOf(block).Count(' ') < FewestBlanks || LinkItems.HrefOf(_content, block) is not { Length: > 1 } href
            || AuthorAddress.Is(href) || TopicAddress.Is(href)
            || _content.Closest(_content.Blocks[block].Element, MarkupTokens.Author | MarkupTokens.AuthorBox) >= 0)
            return false;
        var path = href.AsSpan()[..(href.AsSpan().IndexOfAny('?', '#') is var end and >= 0 ? end : href.Length)];
        var file = path[(path.LastIndexOf('/') + 1)..];
        return file.LastIndexOf('.') is var dot && (dot < 0 || file[dot..] is ".html" or ".htm" or ".php")
            && (href is ['/', not '/', ..]
                || (_content.Addresses.Page is { Host: { Length: > 0 } host } && href.Contains(host, StringComparison.Ordinal)));
    }

    /// <summary>The box with a question around several choices of which a reader ticks one; -1 for none.</summary>
    private int PollAround(int parent)
    {
        for (var level = 0; level < LevelsOfChoice && parent > 0; level++, parent = _content.Elements[parent].Parent)
        {
            var choices = 0;
            for (var i = parent; i < _content.Elements[parent].End && choices < FewestChoices; i++)
                choices += _content.Elements[i].Tag is "input" && _content.Attribute(i, "type") is "radio" ? 1 : 0;
            if (choices < FewestChoices)
                continue;
            return BoxAround(parent, Longest) is > 0 and var box && Asks(_content.Elements[box]) ? box : -1;
        }

        return -1;
    }

    /// <summary>Whether one line of a box is a question, and none is a sentence of some length.</summary>
    private bool Asks(in PageElement box)
    {
        var questions = 0;
        for (var block = box.FirstBlock; block < box.EndBlock; block++)
        {
            questions += BlockQuestions.EndsWithQuestionMark(_content.TextOf(block)) ? 1 : 0;
            if (BlockQuestions.IsRunning(_content.TextOf(block)))
                return false;
        }

        return questions == 1;
    }
}
