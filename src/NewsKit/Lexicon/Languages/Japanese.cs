namespace NewsKit.Lexicon;

/// <summary>Japanese words; dates and names are told by their signs elsewhere.</summary>
internal static class Japanese
{
    internal static readonly LanguageWords Words = new()
    {
        Tag = "ja",
        Labels =
        [
            new(LabelKind.Faq, ["よくある質問", "よくあるご質問", "質問と回答", "よくある質問と回答"]),
            new(LabelKind.ReadMore, ["参考資料", "参考文献"]),
            new(LabelKind.Related, ["関連記事", "関連ニュース", "関連リンク", "関連する記事", "あわせて読みたい", "合わせて読みたい", "おすすめ記事", "おすすめの記事", "こちらもおすすめ",
                "この記事もおすすめ", "関連コンテンツ", "関連キーワード記事", "関連トピックス", "あなたにおすすめの記事", "次に読みたい記事"]),
            new(LabelKind.Latest, ["最新記事", "最新ニュース", "新着記事", "人気記事", "ランキング", "アクセスランキング", "人気記事ランキング", "よく読まれている記事"]),
            new(LabelKind.CommentForm, ["コメントを書く", "コメントを残す", "コメントする", "コメントを投稿", "コメントを投稿する", "返信をキャンセル", "コメントをキャンセル"]),
            new(LabelKind.CommentHeading, ["コメント", "コメント一覧", "みんなのコメント", "読者のコメント", "皆さんのコメント"]),
            new(LabelKind.Reply, ["返信", "返信する"]),
            new(LabelKind.CommentsNone, ["コメントはまだありません", "コメントはありません"]),
            new(LabelKind.CommentsClosed, ["コメントは受け付けていません", "コメントは締め切りました"]),
            new(LabelKind.CommentControl, ["通報", "通報する", "違反報告", "いいね", "報告", "引用", "削除", "共感した", "なるほど", "うーん", "参考になった"]),
            new(LabelKind.Share, ["シェア", "シェアする", "この記事をシェア", "この記事をシェアする", "共有", "印刷", "ツイート"]),
            new(LabelKind.Newsletter, ["メルマガ登録", "メールマガジン登録"]),
            new(LabelKind.Paywall, ["この記事は有料記事です", "有料会員限定記事", "有料記事"]),
            new(LabelKind.Login, ["ログイン", "会員登録", "新規登録"]),
            new(LabelKind.Cookie, ["同意する"]),
            new(LabelKind.Advertising, ["広告", "スポンサーリンク"]),
            new(LabelKind.PreviousNext, ["前の記事", "次の記事"]),
            new(LabelKind.Tags, ["タグ", "キーワード"]),
            new(LabelKind.AuthorBox, ["この記事を書いた人", "著者プロフィール"]),
            new(LabelKind.BackToTop, ["トップへ戻る", "ページトップへ", "ページの先頭へ"]),
            new(LabelKind.Legal, ["プライバシーポリシー", "利用規約", "お問い合わせ"]),
            new(LabelKind.Continue, ["続きを読む", "もっと見る", "もっと読む"]),
        ],
        SummaryTitles = ["この記事のポイント", "記事のポイント", "要点"],
        BoxTitles = ["ポイント", "用語解説", "ワンポイント"],
        TeaserStarts = ["関連記事", "あわせて読みたい", "合わせて読みたい", "関連", "こちらもおすすめ"],
        CommentNouns = "コメント フィードバック コメント一覧",
        CommenterStarts = ["返信先", "投稿者", "名前", "お名前"],
        SaysWords = ["のコメント", "さんのコメント", "より", "投稿日", "投稿日時"],
        CommenterBadges = ["投稿者", "管理人", "管理者", "編集部", "著者", "運営"],
        NotCommenters = ["編集済み"],
        AnswerNoticeEnds = ["さんへの返信", "への返信"],
        CommentPages = ["古いコメント", "新しいコメント", "過去のコメント", "前のコメント", "次のコメント", "コメントをもっと見る"],
        TimeKeywords = [(TimeKeyword.Today, "今日 本日"), (TimeKeyword.Yesterday, "昨日 きのう")],
        QuestionMarks = "質問 回答",
        FaqPhrases = ["よくある質問", "よくあるご質問"],
        TemplateTags = ["未分類", "記事"],
        ServiceStarts = ["この記事は有料会員", "この記事をシェア", "有料会員になると", "残り", "会員登録すると", "無料会員登録"],
        CopyrightPhrases = ["無断転載を禁じます", "無断転載禁止"],
    };
}
