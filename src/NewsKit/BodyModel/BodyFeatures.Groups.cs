using NewsKit.Blocks;

namespace NewsKit.BodyModel;

/// <summary>Siblings of one shape: where several like boxes stand side by side, each with a title that leads elsewhere, their
/// texts are of other articles.</summary>
internal sealed partial class BodyFeatures
{
    private void ReadGroups()
    {
        var groups = _content.SiblingGroups;
        int previous = -1, number = -1, own = 0;
        for (var row = 0; row < Blocks.Count; row++)
        {
            var element = _content.Blocks[Blocks[row]].Element;
            if (element != previous)
            {
                var article = _content.Closest(element, "article");
                own = article < 0 ? 0 : _content.Elements[article].Holds(_segments.Headline) ? 1 : 2;
                number = groups.Around(_content, element);
            }

            previous = element;
            Set(row, BodyFeature.OwnArticle, own);
            if (number >= 0)
                SetGroup(row, groups.All[number]);
        }
    }

    private void SetGroup(int row, in SiblingGroup group)
    {
        Set(row, BodyFeature.GroupMembers, Scale(group.Members));
        Set(row, BodyFeature.GroupLength, Scale(group.Chars / group.Members));
        Set(row, BodyFeature.GroupTitles, Share(group.Titles, group.Members));
        Set(row, BodyFeature.GroupPictures, Share(group.Pictures, group.Members));
        Set(row, BodyFeature.GroupLinks, Share(group.LinkChars, group.Chars));
        var (first, last) = (_content.Elements[group.First].FirstBlock, _content.Elements[group.Last].EndBlock);
        Set(row, BodyFeature.GroupShare, Share(_runningBefore[last] - _runningBefore[first], _runningBefore[^1]));
        Set(row, BodyFeature.GroupOfHeadline, _segments.Headline >= first && _segments.Headline < last);
    }
}
