namespace NewsKit.Lexicon;

/// <summary>Chinese words, in simplified and traditional signs; dates and names are told by their signs elsewhere.</summary>
internal static class Chinese
{
    internal static readonly LanguageWords Words = new()
    {
        Tag = "zh",
        Labels =
        [
            new(LabelKind.Faq, ["常见问题", "常見問題", "常见问题解答", "常見問題解答", "问答", "問答"]),
            new(LabelKind.ReadMore, ["参考资料", "參考資料", "参考文献", "參考文獻"]),
            new(LabelKind.Related, ["相关阅读", "相關閱讀", "相关新闻", "相關新聞", "相关文章", "相關文章", "延伸阅读", "延伸閱讀", "推荐阅读", "推薦閱讀", "相关报道",
                "相關報導",
                "猜你喜欢", "猜你喜歡", "您可能感兴趣的文章", "你可能也喜歡", "你可能感兴趣", "更多相关新闻", "更多相關新聞"]),
            new(LabelKind.Latest, ["最新新闻", "最新新聞", "最新文章", "热门文章", "熱門文章", "热门新闻", "熱門新聞", "排行榜", "点击排行", "今日热点", "最新评论",
                "最新留言"]),
            new(LabelKind.CommentForm, ["发表评论", "發表評論", "我要评论", "我要留言", "发表留言", "發表留言", "写评论", "寫評論", "取消回复", "取消回覆"]),
            new(LabelKind.CommentHeading, ["评论", "評論", "网友评论", "網友評論", "全部评论", "全部評論", "最热评论", "讀者留言", "留言", "热门评论", "读者评论"]),
            new(LabelKind.Reply, ["回复", "回覆", "回應", "答复"]),
            new(LabelKind.CommentsNone, ["暂无评论", "暫無評論", "還沒有留言", "还没有评论"]),
            new(LabelKind.CommentsClosed, ["评论已关闭", "評論已關閉"]),
            new(LabelKind.CommentControl, ["举报", "舉報", "檢舉", "赞", "讚", "点赞", "删除", "引用", "顶", "踩", "反对"]),
            new(LabelKind.Share, ["分享", "分享到", "打印", "列印", "转发", "轉發", "收藏"]),
            new(LabelKind.Newsletter, ["订阅", "訂閱", "訂閱電子報"]),
            new(LabelKind.Login, ["登录", "登入", "注册", "註冊"]),
            new(LabelKind.Cookie, ["同意"]),
            new(LabelKind.Advertising, ["广告", "廣告", "请继续往下阅读", "請繼續往下閱讀", "请继续往下阅读...", "請繼續往下閱讀..."]),
            new(LabelKind.PreviousNext, ["上一篇", "下一篇"]),
            new(LabelKind.Tags, ["标签", "標籤", "关键词", "關鍵字"]),
            new(LabelKind.BackToTop, ["返回顶部", "回到頂部", "回頂端"]),
            new(LabelKind.Legal, ["隐私政策", "隱私政策", "联系我们", "聯絡我們", "版权声明"]),
            new(LabelKind.Continue, ["继续阅读", "繼續閱讀", "阅读全文", "閱讀全文", "阅读更多", "閱讀更多", "查看更多"]),
        ],
        TeaserStarts = ["相关阅读", "相關閱讀", "延伸阅读", "延伸閱讀", "推荐阅读", "推薦閱讀", "相关报道", "相關報導", "相关新闻", "相關新聞"],
        CommentNouns = "评论 評論 留言 回复 回覆 回應 全部评论 全部評論 网友评论 網友評論 跟帖 跟貼",
        CommenterStarts = ["由", "作者"],
        SaysWords = ["说道", "写道", "說道", "寫道", "说", "說", "的评论", "的評論", "发表于", "發表於", "回复于", "回覆於", "评论于"],
        CommenterBadges = ["作者", "管理员", "管理員", "博主", "楼主", "樓主", "版主", "编辑", "編輯"],
        NotCommenters = ["已编辑", "已編輯"],
        AnswerNotices = ["回复", "回覆"],
        CommentPages = ["较早评论", "較早留言", "较新评论", "較新留言", "更多评论", "更多評論", "更早的评论"],
        TimeKeywords = [(TimeKeyword.Today, "今天"), (TimeKeyword.Yesterday, "昨天")],
        QuestionMarks = "问 答 問 问题 回答 問題",
        FaqPhrases = ["常见问题", "常見問題"],
        TemplateTags = ["未分类", "未分類"],
        ServiceStarts =
        [
            "责任编辑", "責任編輯", "责编", "責編", "编辑:", "编辑：", "編輯:", "編輯：",
            "校对:", "校对：", "声明:本文", "声明：本文", "声明:", "声明：", "本文来源", "本文來源",
            "特别声明", "免责声明", "免責聲明", "提醒您:", "提醒您：", "扫码", "掃碼", "长按二维码",
            "关注公众号", "更多精彩内容", "加入line", "原标题:", "原标题：", "本文系", "未经授权",
        ],
        ModifiedLabels = ["更新", "更新时间", "更新時間", "最后更新", "最後更新", "修改时间"],
        CopyrightPhrases = ["版权所有", "版權所有", "未经授权不得转载", "不得轉載"],
    };
}
