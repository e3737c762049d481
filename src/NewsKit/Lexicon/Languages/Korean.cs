namespace NewsKit.Lexicon;

/// <summary>Korean words; dates and names are told by their signs elsewhere.</summary>
internal static class Korean
{
    internal static readonly LanguageWords Words = new()
    {
        Tag = "ko",
        Labels =
        [
            new(LabelKind.Faq, ["자주 묻는 질문", "자주 하는 질문", "질문과 답변"]),
            new(LabelKind.ReadMore, ["참고 자료", "참고 문헌"]),
            new(LabelKind.Related, ["관련 기사", "관련기사", "관련 뉴스", "관련뉴스", "추천 기사", "추천기사", "함께 볼만한 기사", "함께 읽으면 좋은 기사", "이 기사도 읽어보세요",
                "연관 기사", "연관기사", "함께 보면 좋은 기사", "추천 뉴스"]),
            new(LabelKind.Latest, ["최신 기사", "최신기사", "많이 본 뉴스", "많이 본 기사", "인기 기사", "인기기사", "실시간 뉴스", "주요 뉴스", "주요뉴스"]),
            new(LabelKind.CommentForm, ["댓글 쓰기", "댓글쓰기", "댓글 작성", "댓글 남기기", "댓글 등록", "의견 쓰기"]),
            new(LabelKind.CommentHeading, ["댓글", "전체 댓글", "독자 의견", "전체댓글", "댓글 목록"]),
            new(LabelKind.Reply, ["답글", "답글 쓰기", "답글 달기", "대댓글"]),
            new(LabelKind.CommentsNone, ["댓글이 없습니다", "등록된 댓글이 없습니다"]),
            new(LabelKind.CommentsClosed, ["댓글을 제공하지 않습니다"]),
            new(LabelKind.CommentControl, ["신고", "신고하기", "공감", "비공감", "삭제", "좋아요", "싫어요", "추천", "반대"]),
            new(LabelKind.Share, ["공유", "공유하기", "인쇄", "프린트", "스크랩"]),
            new(LabelKind.Newsletter, ["뉴스레터 구독", "구독하기"]),
            new(LabelKind.Login, ["로그인", "회원가입"]),
            new(LabelKind.Cookie, ["동의"]),
            new(LabelKind.Advertising, ["광고"]),
            new(LabelKind.PreviousNext, ["이전 기사", "다음 기사", "이전기사", "다음기사"]),
            new(LabelKind.Tags, ["태그", "키워드"]),
            new(LabelKind.AuthorBox, ["기자의 다른 기사", "기자의 다른기사"]),
            new(LabelKind.BackToTop, ["맨 위로", "위로"]),
            new(LabelKind.Legal, ["개인정보처리방침", "이용약관", "청소년보호정책"]),
            new(LabelKind.Continue, ["더 보기", "더보기", "계속 읽기"]),
        ],
        TeaserStarts = ["관련 기사", "관련기사", "관련", "추천 기사"],
        CommentNouns = "댓글 의견 전체댓글",
        CountLeaders = "전체 에 대한",
        CommenterStarts = ["글쓴이", "작성자"],
        SaysWords = ["님의 말", "님의 댓글", "님이 댓글", "님이 작성"],
        CommenterBadges = ["작성자", "글쓴이", "관리자", "운영자", "기자"],
        NotCommenters = ["수정됨"],
        AnswerNoticeEnds = ["님에게 답글", "님에게 보내는 답글", "님에 대한 답글"],
        CommentPages = ["이전 댓글", "다음 댓글", "댓글 더보기", "댓글 더 보기"],
        TimeKeywords = [(TimeKeyword.Today, "오늘"), (TimeKeyword.Yesterday, "어제")],
        QuestionMarks = "질문 답변",
        FaqPhrases = ["자주 묻는 질문"],
        TemplateTags = ["미분류"],
        ServiceStarts = ["제보는", "제보하기", "이 기사는 언론사", "구독하고", "네이버에서", "카카오톡에서", "기사제보", "본 기사는"],
        ServiceClicks = "구독하고 구독하세요 구독하기 팔로우하세요 다운로드하세요",
        ServiceThings = "네이버에서 카카오톡에서 유튜브에서 텔레그램에서 채널을 뉴스레터를",
        CopyrightPhrases = ["무단전재 및 재배포", "무단전재", "무단 전재 및 재배포 금지", "무단전재 및 재배포 금지", "무단전재-재배포 금지"],
    };
}
