using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Tells questions from answers.</summary>
internal static class Questions
{
    private const int Longest = 300;
    private const int LongestGlyphName = 24;
    private const int ShortestAnswer = 8;
    private const int FewestBlanks = 2;
    private const int ShortestPhrase = 6;
    private const int LongestPhrase = 120;
    private const int LinesBesidePhrase = 4;
    private const string Glyphs = " \u00A0+−▼▾▸▶›»⌄✕×–-\uE000\uF107\uF067";

    private static readonly SearchValues<string> AccordionTitles =
        SearchValues.Create(["header", "button", "trigger", "heading"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> TitledPanels =
        SearchValues.Create(["toggle", "elementor-tab-title", "ufaq"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> PanelTitles =
        SearchValues.Create(["panel-title", "panel-heading", "card-header"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The style in which the block is a question; <see cref="QuestionStyle.None"/> for an answer.</summary>
    internal static QuestionStyle StyleOf(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        if (b.Kind != BlockKind.Text || b.Length > Longest * 4)
            return QuestionStyle.None;
        var text = content.TextOf(block);
        var asks = BlockQuestions.EndsWithQuestionMark(WithoutGlyphs(text));
        if (b.Length <= Longest && (IsNamed(content, b.Element, asks) || (asks && IsOverPanel(content, b))))
            return QuestionStyle.Named;
        if (b.HeadingLevel > 0)
            return b.Length <= Longest ? QuestionStyle.Heading : QuestionStyle.None;
        if (asks && b.Length <= Longest && BlockQuestions.IsAllBold(content, block))
            return QuestionStyle.Bold;
        if (BoldLineEnd(content, block) > 0)
            return QuestionStyle.BoldLine;
        if (asks)
            return b.Length <= Longest ? QuestionStyle.Line : QuestionStyle.None;
        return content.Kind == PageKind.Text ? PhraseOf(content, block) : QuestionStyle.None;
    }

    /// <summary>Plain text: a short line that no mark ends, between what ends as sentences do, may be one of several phrases
    /// where no line near it asks.</summary>
    private static QuestionStyle PhraseOf(PageContent content, int block)
    {
        var line = content.TextOf(block);
        if (line.Length is < ShortestPhrase or > LongestPhrase || !char.IsUpper(line[0])
            || !(char.IsLetterOrDigit(line[^1]) || line[^1] is ')')
            || content.ElementOf(block).Tag is "li" || content.LabelOf(block) != LabelKind.None
            || block == 0 || block + 1 >= content.Blocks.Length || !EndsAsSentence(content, block + 1)
            || !(EndsAsSentence(content, block - 1) || content.LabelOf(block - 1) == LabelKind.Faq
                || content.ElementOf(block - 1).Tag is "li"))
            return QuestionStyle.None;
        var last = Math.Min(content.Blocks.Length - 1, block + LinesBesidePhrase);
        for (var near = Math.Max(0, block - LinesBesidePhrase); near <= last; near++)
        {
            if (BlockQuestions.EndsWithQuestionMark(content.TextOf(near)))
                return QuestionStyle.None;
        }

        return QuestionStyle.Phrase;
    }

    private static bool EndsAsSentence(PageContent content, int block) => content.Blocks[block].Kind == BlockKind.Text
        && content.TextOf(block) is [.., '.' or '!' or '…' or '»' or ':'];

    /// <summary>Whether questions of two styles belong to one FAQ: bold ones stand alone or before their answer.</summary>
    internal static bool AreAlike(QuestionStyle one, QuestionStyle other) => one == other
        || (one is QuestionStyle.Bold or QuestionStyle.BoldLine && other is QuestionStyle.Bold or QuestionStyle.BoldLine);

    /// <summary>Where the bold question at the start of a paragraph ends, when its answer follows a line break; else
    /// -1.</summary>
    internal static int BoldLineEnd(PageContent content, int block)
    {
        var text = content.TextOf(block);
        var line = text.IndexOf('\n');
        if (line < 0 && BoldEnd(content, block) is var bold and > 0
            && (content.Closest(content.Blocks[block].Element, "li") > 0 || HasNeighbour(content, block)))
            return bold;
        if (content.Kind == PageKind.Text)
            return EndInRow(content, block);
        if (line <= 0 || !BlockQuestions.EndsWithQuestionMark(text[..line]))
            return -1;
        ref readonly var b = ref content.Blocks[block];
        if (IsMarked(text[..line]) && IsMarked(text[(line + 1)..].TrimStart()))
            return b.Start + line;
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Tag is "b" or "strong" && e.TextStart <= b.Start && e.TextEnd >= b.Start + line - 1)
                return b.Start + line;
        }

        return -1;
    }

    /// <summary>Whether the paragraph above or below opens with a bold question and goes on in its line as well.</summary>
    private static bool HasNeighbour(PageContent content, int block) => (block > 0 && IsOneLine(content, block - 1))
        || (block + 1 < content.Blocks.Length && IsOneLine(content, block + 1));

    private static bool IsOneLine(PageContent content, int block) =>
        !content.TextOf(block).Contains('\n') && BoldEnd(content, block) > 0;

    /// <summary>Where a question ends that opens a line of plain text with its answer behind it, as rows of a table do, when the
    /// line above or below does the same; else -1.</summary>
    private static int EndInRow(PageContent content, int block)
    {
        var end = OpeningQuestion(content.TextOf(block));
        return end > 0 && ((block > 0 && OpeningQuestion(content.TextOf(block - 1)) > 0)
            || (block + 1 < content.Blocks.Length && OpeningQuestion(content.TextOf(block + 1)) > 0))
            ? content.Blocks[block].Start + end : -1;
    }

    /// <summary>The length of the question of several words that opens a line, with a sentence behind it; 0 for none.</summary>
    private static int OpeningQuestion(ReadOnlySpan<char> line)
    {
        var mark = line.IndexOfAny('?', '？');
        return mark > 0 && mark < Longest && mark + ShortestAnswer < line.Length && line[..mark].Count(' ') >= FewestBlanks
            && line[..mark].IndexOfAny(".!") < 0 && line[mark + 1] is ' ' or '\t' or '\u00A0' && !char.IsLower(line[mark + 2])
            && line[(mark + 1)..].IndexOfAny('?', '？') < 0 ? mark + 1 : 0;
    }

    /// <summary>Where a bold question at the start of a paragraph ends, when its answer follows in the line; else -1.</summary>
    private static int BoldEnd(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Tag is "b" or "strong" && e.TextStart <= b.Start && e.TextLength is > 0 and <= Longest
                && b.End - e.TextEnd >= ShortestAnswer && BlockQuestions.EndsWithQuestionMark(content.ElementText(i)))
                return e.TextEnd;
        }

        return -1;
    }

    /// <summary>Whether a line opens with the letter of a question or an answer: <c>Q. </c>, <c>R : </c>.</summary>
    private static bool IsMarked(ReadOnlySpan<char> line) => FaqWords.WithoutMark(line).Length < line.Length;

    /// <summary>Whether the question ends with its mark, the icons after it aside.</summary>
    internal static bool Asks(PageContent content, int block)
    {
        var text = content.TextOf(block);
        var line = text.IndexOf('\n');
        return BlockQuestions.EndsWithQuestionMark(WithoutGlyphs(line > 0 ? text[..line] : text));
    }

    /// <summary>Whether a heading divides an answer: it stands lower than the questions and does not ask.</summary>
    internal static bool IsOfAnswer(PageContent content, int block, QuestionStyle style, int level)
    {
        var isLower = level > 0 && content.Blocks[block].HeadingLevel > level;
        return isLower && style == QuestionStyle.Heading && !Asks(content, block)
            && !FaqWords.BeginsAsQuestion(FoldedText.Fold(content.TextOf(block)));
    }

    /// <summary>The question without the names of icons that stand beside it: "… ? expand_more".</summary>
    internal static ReadOnlySpan<char> WithoutGlyphs(ReadOnlySpan<char> question)
    {
        question = FaqWords.WithoutMark(question.Trim(Glyphs));
        var mark = question.LastIndexOf('?');
        if (mark <= 0 || question.Length - mark - 1 is 0 or > LongestGlyphName)
            return question;
        foreach (var c in question[(mark + 1)..].Trim())
        {
            if (!char.IsAsciiLetterLower(c) && c != '_')
                return question;
        }

        return question[..(mark + 1)];
    }

    /// <summary>Whether the question opens a panel or is a defined term: classes named for questions occur in
    /// interviews.</summary>
    internal static bool IsPanel(PageContent content, int block)
    {
        if (IsOverPanel(content, content.Blocks[block]))
            return true;
        var element = content.Blocks[block].Element;
        for (var up = 0; element >= 0 && up < 4; up++, element = content.Elements[element].Parent)
        {
            ref readonly var e = ref content.Elements[element];
            if (e.Tag is "summary" or "dt" || IsAccordionTitle(e) || IsSwitch(content, element)
                || IsPanelTitle(e) || IsQuestionType(content, e.Parent))
                return true;
        }

        return false;
    }

    private static bool IsNamed(PageContent content, int element, bool asks)
    {
        for (var depth = 0; element >= 0 && depth < 4; depth++, element = content.Elements[element].Parent)
        {
            ref readonly var e = ref content.Elements[element];
            if ((e.Tokens & MarkupTokens.Answer) != 0)
                return false;
            if (e.Tag is "summary" or "dt")
                return true;
            if (content.Attribute(element, "itemprop") is "name" && IsQuestionType(content, e.Parent))
                return true;
            if ((e.Tokens & MarkupTokens.Question) != 0 && !HoldsAnswer(content, element))
                return true;
            if (IsAccordionTitle(e) || (asks && (IsPanelTitle(e) || IsSwitch(content, element))))
                return true;
        }

        return false;
    }

    /// <summary>Whether an element opens and closes another: a button that says so, a heading at the top of an
    /// accordion.</summary>
    private static bool IsSwitch(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        if (e.Tag is "button" || content.Attribute(element, "role") is "button" or "tab")
            return Opens(content, element);
        if (e.Tag is not ("h2" or "h3" or "h4" or "h5" or "h6"))
            return false;
        return (e.Parent > 0 && Mentions(content.Elements[e.Parent], "accordion"))
            || (element + 1 < e.End && content.Elements[element + 1].Tag is "button" or "span" or "summary"
                && Opens(content, element + 1));
    }

    /// <summary>Whether a line is the label behind a box to tick, right before an element with a text: style sheets open a panel
    /// so.</summary>
    private static bool IsOverPanel(PageContent content, in Block b)
    {
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Tag is not "label" || content.Elements[i - 1] is not { Tag: "input" } box || box.Parent != e.Parent)
                continue;
            return e.End < content.Elements.Length && content.Elements[e.End] is { Tag: "div" or "p" or "section" } panel
                && panel.Parent == e.Parent && panel.EndBlock > panel.FirstBlock && content.Closest(i, "form") < 0;
        }

        return false;
    }

    private static bool Opens(PageContent content, int button) => content.Attribute(button, "aria-expanded") is not null
        || content.Attribute(button, "aria-controls") is not null || (content.Elements[button].Tokens & MarkupTokens.Faq) != 0;

    private static bool IsQuestionType(PageContent content, int element) =>
        element >= 0 && content.Attribute(element, "itemtype") is { } type && type.EndsWith("Question", StringComparison.Ordinal);

    private static bool HoldsAnswer(PageContent content, int element)
    {
        for (var i = element + 1; i < content.Elements[element].End; i++)
        {
            if ((content.Elements[i].Tokens & MarkupTokens.Answer) != 0 || content.Elements[i].Tag is "p" or "ul" or "ol")
                return true;
        }

        return false;
    }

    private static bool IsAccordionTitle(in PageElement e)
    {
        if (Mentions(e, "accordion"))
            return (e.Tokens & MarkupTokens.Title) != 0 || e.Classes.AsSpan().ContainsAny(AccordionTitles);
        return (e.Tokens & MarkupTokens.Title) != 0 && e.Classes.AsSpan().ContainsAny(TitledPanels);
    }

    /// <summary>Panels and cards that open are no accordion by name; a question as their title tells.</summary>
    private static bool IsPanelTitle(in PageElement e) => e.Classes.AsSpan().ContainsAny(PanelTitles);

    private static bool Mentions(in PageElement e, string word) => e.Classes.Contains(word, StringComparison.OrdinalIgnoreCase);
}
