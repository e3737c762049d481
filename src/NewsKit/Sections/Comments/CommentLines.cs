using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads a discussion from plain lines: each comment starts with a name and a date, in one line or two, or ends with
/// them.</summary>
internal sealed class CommentLines
{
    private const int LongestVotes = 5;
    private const int LongestNumber = 4;
    private const int LongestNotice = 60;
    private const int FewestSure = 3;

    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…。！？)");

    private static readonly SearchValues<char> Votes = SearchValues.Create("0123456789+-−() ");
    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789#.)");

    private readonly PageContent _content;
    private readonly Segment _segment;
    private readonly ReadingContext _context;
    private readonly LineAnswers _answers = new();
    private readonly List<(Comment Comment, int Depth)> _comments = [];
    private readonly HashSet<int> _repeated;
    private readonly bool _hasReplies;
    private readonly bool _isLoose;

    /// <summary>Whether comments are signed with their hour: then a name and a day alone are words of a text.</summary>
    private readonly bool _isSure;
    private readonly bool _saysFirst;

    /// <summary>Whether comments are signed in the line in which they begin.</summary>
    private readonly bool _isWhole;
    private bool _hasNumbers;
    private (Comment Comment, string? To, int Margin)? _current;
    private List<int> _body = [];

    /// <summary>A line that looks like votes, right below who signs; -1 for none. It is the comment where no other line is:
    /// <c>+1</c>.</summary>
    private int _only = -1;

    private CommentLines(Segment segment, ReadingContext context)
    {
        (_segment, _context, _content) = (segment, context, context.Content);
        int signed = 0, sure = 0, whole = 0, loose = 0, says = 0, replies = 0;
        for (var block = segment.First; block < segment.End; block++)
        {
            if (ButtonRow.Of(_content, block) is { } row)
                replies += row.Replies ? 1 : 0;
            else if (LineSignature.Of(_content, block) is { } signature)
                (signed, sure, whole) =
                    (signed + 1, sure + (signature.IsSure ? 1 : 0), whole + (signature.Lines == 0 ? 1 : 0));
            else if (LineSignature.Loose(_content, block) is { } other)
                (loose, says) = (loose + 1, says + (other.Date.Length == 0 ? 1 : 0));
        }

        _isLoose = loose > signed;
        _isSure = sure >= FewestSure && sure >= (signed - sure) * 3;
        _saysFirst = _isLoose && says * 2 > loose;
        _isWhole = !_isLoose && whole * 2 >= signed;
        _hasReplies = replies > 0 && replies * 3 >= (_isLoose ? loose : signed);
        _repeated = CommentButtons.Repeated(_content, segment.First, segment.End, _isLoose ? loose : signed);
    }

    /// <summary>Whether a line signs a comment: a name, then a date up to the end of the line.</summary>
    internal static bool IsSigned(PageContent content, int block) => LineSignature.Of(content, block) is not null;

    /// <summary>Whether one of the lines signs a comment and text follows.</summary>
    internal static bool HasAny(PageContent content, int first, int end)
    {
        for (var block = first; block + 1 < end; block++)
        {
            if (StartsWithComment(content, block, end))
                return true;
        }

        return false;
    }

    /// <summary>Whether a comment starts at the first block.</summary>
    internal static bool StartsWithComment(PageContent content, int first, int end) =>
        LineSignature.Of(content, first) is { } start && HasText(content, first + start.Lines, end);

    internal static List<(Comment Comment, int Depth)> Read(Segment segment, ReadingContext context)
    {
        if (CommentRows.Close(segment, context.Content) && CommentRows.Read(segment, context) is { Count: > 0 } closed)
            return closed;
        var lines = new CommentLines(segment, context);
        if (lines.SignsBelow())
            lines.ReadUpwards();
        else
            lines.ReadDownwards();
        return lines._comments.Count > 0 ? lines._comments
            : CommentRows.Read(segment, context) is { Count: > 0 } rows ? rows : CommentLeads.Read(segment, context);
    }

    /// <summary>Whether the next line is text, not a link.</summary>
    private static bool HasText(PageContent content, int first, int end)
    {
        for (var block = first; block < end; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.Kind == BlockKind.Text
                && content.LabelOf(block) is not LabelKind.Moderation and var label && !label.IsControl())
                return b.LinkChars * 2 < b.Length && label == LabelKind.None
                    && !DateReading.IsMostlyDate(content.TextOf(block));
        }

        return false;
    }

    private LineSignature? Start(int block) => !_isLoose
        ? LineSignature.Of(_content, block) is { } signature && (signature.IsSure || !_isSure)
            && (signature.Lines > 0 || _isWhole) ? signature : null
        : LineSignature.Loose(_content, block) ?? (_saysFirst ? null : LineSignature.Of(_content, block));

    private void ReadDownwards()
    {
        var (mayStart, isClosed) = (true, false);
        for (var block = _segment.First; block < _segment.End; block++)
        {
            var row = ButtonRow.Of(_content, block);
            isClosed |= _content.Blocks[block].HeadingLevel > 0 && _content.LabelOf(block) == LabelKind.CommentForm;
            if (row is { Replies: true })
            {
                // What follows the button below a text is none of it.
                (mayStart, isClosed) = (true, isClosed || _body.Count > 0);
                continue;
            }

            if (CommentNames.Pinging(_content.TextOf(block)) is { } title)
            {
                Finish(null);
                mayStart = true;
                _comments.Add((new Comment { Kind = CommentKind.Pingback, Author = new CommentAuthor { Name = title } }, 0));
            }
            else if (Start(block) is { } start && (mayStart || !_hasReplies || start is { Lines: > 1, IsSure: true }
                || CommentWords.EndsWithSays(_content.TextOf(block))))
            {
                Finish(start.Name);
                _current = Signed(start, block);
                _body = start.Lines > 0 ? [] : [block];
                block += Math.Max(0, start.Lines - 1);
                (mayStart, isClosed) = (false, false);
            }
            else if (_current is { To: null } first && _body.Count == 0
                && LineAnswers.Addressee(_content.TextOf(block)) is { } to)
            {
                _current = first with { To = to };
            }
            else if (_current is not null && !isClosed && row is null)
            {
                if (IsText(block))
                    _body.Add(block);
                else if (_body.Count == 0 && IsVotes(block))
                    _only = block;
            }
        }

        Finish(null);
    }

    /// <summary>Each comment stands above the lines that sign it.</summary>
    private void ReadUpwards()
    {
        for (var block = _segment.First; block < _segment.End; block++)
        {
            if (LineSignature.Of(_content, block) is { } end)
            {
                _current = Signed(end, block);
                Finish(null);
                block += end.Lines - 1;
            }
            else if (_content.LabelOf(block) == LabelKind.None && ButtonRow.Of(_content, block) is null && IsText(block))
            {
                _body.Add(block);
            }
        }
    }

    private bool IsText(int block) =>
        _content.LabelOf(block) is not (LabelKind.CommentCount or LabelKind.Moderation or LabelKind.CommentsClosed) and var label
            && !label.IsControl() && !IsVotes(block)
            && !(_content.Blocks[block] is var b && b.LinkChars * 2 > b.Length
                && CommentWords.LeadsToPages(_content.TextOf(block)))
            && (!_repeated.Contains(block) || (_saysFirst && DateReading.IsMostlyDate(_content.TextOf(block))))
            && !CommentReading.IsRowOfButtons(_content, _content.Blocks[block]);

    /// <summary>Whether a line is a figure beside the buttons.</summary>
    private bool IsVotes(int block)
    {
        var line = _content.TextOf(block);
        return line.Length <= LongestVotes && !line.ContainsAnyExcept(Votes)
            && ((block > _segment.First && ButtonRow.Of(_content, block - 1) is not null)
                || (block + 1 < _segment.End && ButtonRow.Of(_content, block + 1) is not null));
    }

    /// <summary>Whether each comment stands above the line that signs it: text comes before the first such line and none after
    /// the last, but for a notice where the lines say that they sign.</summary>
    private bool SignsBelow()
    {
        var (hasTextAbove, isNamed, last) = (false, false, -1);
        for (var block = _segment.First; block < _segment.End && !_isLoose; block++)
        {
            if (LineSignature.Of(_content, block) is { } start)
            {
                if (start.Lines == 0 || (last < 0 && !hasTextAbove))
                    return false;
                isNamed |= CommentWords.OpensWithCommenter(start.Name) || CommentWords.EndOfEastAsian(start.Name) > 0;
                last = block + start.Lines;
                block = last - 1;
            }
            else if (_content.Blocks[block].Kind == BlockKind.Text && _content.LabelOf(block) == LabelKind.None
                && CommentButtons.HasLetter(_content.TextOf(block)))
            {
                hasTextAbove = true;
            }
        }

        if (last < 0 || !HasText(_content, last, _segment.End))
            return last >= 0;
        for (var block = last; block < _segment.End; block++)
        {
            var line = _content.TextOf(block);
            if (line.Length > LongestNotice || (line.Length > 0 && Stops.Contains(line[^1])))
                return false;
        }

        return isNamed;
    }

    private (Comment Comment, string? To, int Margin) Signed(LineSignature signature, int block)
    {
        var (name, to) = LineAnswers.Split(signature.Name);
        (name, to) = to is null ? _answers.Known(CommentNames.Clean(name)) : (name, to);
        return (new Comment
        {
            Author = new CommentAuthor { Name = CommentNames.Clean(name) },
            Published = DateReading.Read(signature.Date, null, _context),
        }, to, LineAnswers.Margin(_content, block));
    }

    /// <summary>Ends the comment that is open, before the next of somebody.</summary>
    private void Finish(string? next)
    {
        var (last, body) = (_current, _body);
        if (body.Count == 0 && _only >= 0)
            body = [_only];
        (_current, _body, _only) = (null, [], -1);
        if (last is not var (comment, to, margin) || _comments.Count >= _context.Limits.Comments)
            return;
        while (next is not null && body.Count > 0 && IsPortrait(_content.TextOf(body[^1]), next))
        {
            _hasNumbers |= IsNumber(_content.TextOf(body[^1]));
            body.RemoveAt(body.Count - 1);
        }

        if (comment.Published is null && body.Count > 1 && DateReading.IsMostlyDate(_content.TextOf(body[^1])))
        {
            comment = comment with { Published = DateReading.Read(_content.StringOf(body[^1]), null, _context) };
            body.RemoveAt(body.Count - 1);
        }

        if (body.Count > 1 && IsSubject(_content.TextOf(body[0]), _content.TextOf(body[1])))
            body.RemoveAt(0);
        if (next is null && _hasNumbers && body.Count > 1 && IsNumber(_content.TextOf(body[^1])))
            body.RemoveAt(body.Count - 1);
        comment = comment with { Body = BodyBuilder.Build(_content, body, _context, answerStart: StartOfText(body)) };
        _comments.Add((comment, _answers.Depth(comment.Author?.Name, to, margin)));
    }

    /// <summary>Whether a line is the first words of the text below it, of which some systems make a title.</summary>
    private static bool IsSubject(ReadOnlySpan<char> line, ReadOnlySpan<char> text) =>
        line.Length is > 3 and < LongestNotice && text.StartsWith(line.TrimEnd("…."))
            && (text.Length == line.Length || !Stops.Contains(line[^1]));

    /// <summary>Whether a line stands for the picture of who speaks next, the first letter of the name or the name, or is the
    /// number of what is said.</summary>
    private static bool IsPortrait(ReadOnlySpan<char> line, string name) =>
        line.Equals(name, StringComparison.OrdinalIgnoreCase)
            || (line.Length is 1 or 2 && name.StartsWith(line[..1].ToString(), StringComparison.OrdinalIgnoreCase))
            || IsNumber(line);

    private static bool IsNumber(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= LongestNumber && !line.ContainsAnyExcept(Numbers);

    /// <summary>Where the text begins in a line that signs as well; -1 for other lines.</summary>
    private int StartOfText(List<int> body) =>
        _isWhole && body.Count > 0 && OneBlockComment.Of(_content, body[0]) is { } whole ? whole.TextStart : -1;
}
