namespace NewsKit.Lexicon;

/// <summary>Portuguese words.</summary>
internal static class Portuguese
{
    internal static readonly LanguageWords Words = new()
    {
        Tag = "pt",
        Labels =
        [
            (LabelKind.Faq, ["perguntas frequentes"]),
            (LabelKind.ReadMore, ["saiba mais", "para saber mais", "fontes"]),
            (LabelKind.Related,
                ["artigos relacionados", "noticias relacionadas", "leia tambem", "veja tambem", "leia mais"]),
            (LabelKind.Latest, ["mais lidas", "mais lidos", "ultimas noticias", "artigos recentes", "ultimos comentarios"]),
            (LabelKind.CommentForm, ["deixe um comentario", "deixe uma resposta", "cancelar resposta", "publicar comentario",
                "enviar comentario"]),
            (LabelKind.CommentHeading, ["comentarios"]),
            (LabelKind.Reply, ["responder"]),
            (LabelKind.CommentsNone, ["sem comentarios", "nenhum comentario"]),
            (LabelKind.CommentsClosed, ["comentarios encerrados", "os comentarios estao encerrados"]),
            (LabelKind.CommentControl, ["denunciar"]),
            (LabelKind.Share, ["compartilhar", "compartilhe", "partilhar", "compartilhar no facebook", "imprimir",
                "copiar link"]),
            (LabelKind.Newsletter, ["assine", "inscreva-se", "assine a newsletter"]),
            (LabelKind.Paywall, ["exclusivo para assinantes", "conteudo exclusivo para assinantes"]),
            (LabelKind.Login, ["entrar", "iniciar sessao", "cadastre-se"]),
            (LabelKind.Cookie, ["aceitar", "aceitar todos", "rejeitar todos"]),
            (LabelKind.Advertising, ["publicidade", "continua depois da publicidade", "continua apos a publicidade"]),
            (LabelKind.Donation, ["faca uma doacao"]),
            (LabelKind.PreviousNext, ["artigo anterior", "proximo artigo", "navegacao de posts"]),
            (LabelKind.Tags, ["etiquetas"]),
            (LabelKind.AuthorBox, ["sobre o autor", "sobre a autora"]),
            (LabelKind.BackToTop, ["voltar ao topo"]),
            (LabelKind.FooterGroup, ["quem somos", "sobre nos"]),
            (LabelKind.Legal, ["politica de privacidade", "termos de uso", "aviso legal"]),
            (LabelKind.Continue, ["continue lendo", "continuar a ler", "ler mais", "ver mais"]),
        ],
        LabelStarts =
        [
            (LabelKind.Faq, ["perguntas frequentes sobre"]),
            (LabelKind.CommentForm, ["deixe um comentario", "deixe uma resposta", "o seu endereco de e-mail nao sera"]),
            (LabelKind.Moderation, ["seu comentario esta aguardando", "o seu comentario aguarda"]),
            (LabelKind.Reply, ["responder a "]),
        ],
        TeaserStarts = ["leia tambem", "veja tambem", "leia mais"],
        BylineStarts = ["escrito por", "publicado por", "por:", "por"],
        Announcers = "por",
        NameJoiners = "e",
        RoleWords = "jornalista",
        PictureWords = "foto fotos imagem credito creditos",
        SourceWords = "fonte",
        PublishedLabels = ["publicado", "publicada"],
        ModifiedLabels = ["atualizado", "atualizada", "ultima atualizacao"],
        ChangeStems = ["atualizad", "ultima atualizacao"],
        PublishedEnds = ["publicado em"],
        DateLineStarts = ["publicado em", "por"],
        Months = ["janeiro jan", "fevereiro fev", "marco mar", "abril abr", "maio mai", "junho jun", "julho jul", "agosto ago",
            "setembro set", "outubro out", "novembro nov", "dezembro dez"],
        Weekdays = ["segunda", "terca", "quarta", "quinta", "sexta", "sabado", "domingo"],
        TimeUnits =
        [
            (TimeUnit.Second, "segundo segundos"), (TimeUnit.Minute, "minuto minutos"), (TimeUnit.Hour, "hora horas"),
            (TimeUnit.Day, "dia dias"), (TimeUnit.Week, "semana semanas"), (TimeUnit.Month, "mes meses"),
            (TimeUnit.Year, "ano anos"),
        ],
        Numbers =
        [
            (1, "um uma"), (2, "dois duas"), (3, "tres"), (4, "quatro"), (5, "cinco"), (6, "seis"), (7, "sete"), (8, "oito"),
            (9, "nove"), (10, "dez"),
        ],
        TimeKeywords =
        [
            (TimeKeyword.Of, "de"), (TimeKeyword.Las, "as"), (TimeKeyword.Today, "hoje"), (TimeKeyword.Yesterday, "ontem"),
            (TimeKeyword.Tomorrow, "amanha"), (TimeKeyword.Since, "ha"), (TimeKeyword.Ago, "atras"), (TimeKeyword.Now, "agora"),
        ],
        CommentNouns = "comentario comentarios resposta respostas",
        CountNumbers = [(0, "nenhum"), (1, "um")],
        CommenterStarts = ["comentario de", "por"],
        SaysWords = ["disse", "diz", "escreveu"],
        CommenterBadges = ["autor"],
        AnswerVerbs = ["respondeu a", "em resposta a"],
        AnswerNotices = ["em resposta a"],
        CommentPages = ["comentarios mais antigos", "comentarios anteriores", "mais comentarios"],
        FaqPhrases = ["perguntas frequentes"],
        NoticeWords = "assinantes cadastre receba assine inscreva publicidade compartilhe",
        CallWords = "inscreva siga assine leia clique baixe veja",
        CopyrightPhrases = ["todos os direitos reservados"],
        StopWords = """
            que não uma os do da em para com se por mais das dos como foi ao ele sua pelo também são às de o e um na no
            """,
    };
}
