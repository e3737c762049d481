namespace NewsKit.Lexicon;

/// <summary>Portuguese words.</summary>
internal static class Portuguese
{
    internal static readonly LanguageWords Words = new()
    {
        Tag = "pt",
        Labels =
        [
            new(LabelKind.Faq, ["perguntas frequentes"]),
            new(LabelKind.ReadMore, ["saiba mais", "para saber mais", "fontes"]),
            new(LabelKind.Related,
                ["artigos relacionados", "noticias relacionadas", "leia tambem", "veja tambem", "leia mais"]),
            new(LabelKind.Latest, ["mais lidas", "mais lidos", "ultimas noticias", "artigos recentes", "ultimos comentarios"]),
            new(LabelKind.CommentForm, ["deixe um comentario", "deixe uma resposta", "cancelar resposta", "publicar comentario",
                "enviar comentario"]),
            new(LabelKind.CommentHeading, ["comentarios"]),
            new(LabelKind.Reply, ["responder"]),
            new(LabelKind.CommentsNone, ["sem comentarios", "nenhum comentario"]),
            new(LabelKind.CommentsClosed, ["comentarios encerrados", "os comentarios estao encerrados"]),
            new(LabelKind.CommentControl, ["denunciar"]),
            new(LabelKind.Share, ["compartilhar", "compartilhe", "partilhar", "compartilhar no facebook", "imprimir",
                "copiar link"]),
            new(LabelKind.Newsletter, ["assine", "inscreva-se", "assine a newsletter"]),
            new(LabelKind.Paywall, ["exclusivo para assinantes", "conteudo exclusivo para assinantes"]),
            new(LabelKind.Login, ["entrar", "iniciar sessao", "cadastre-se"]),
            new(LabelKind.Cookie, ["aceitar", "aceitar todos", "rejeitar todos"]),
            new(LabelKind.Advertising, ["publicidade", "continua depois da publicidade", "continua apos a publicidade"]),
            new(LabelKind.Donation, ["faca uma doacao"]),
            new(LabelKind.PreviousNext, ["artigo anterior", "proximo artigo", "navegacao de posts"]),
            new(LabelKind.Tags, ["etiquetas"]),
            new(LabelKind.AuthorBox, ["sobre o autor", "sobre a autora"]),
            new(LabelKind.BackToTop, ["voltar ao topo"]),
            new(LabelKind.FooterGroup, ["quem somos", "sobre nos"]),
            new(LabelKind.Legal, ["politica de privacidade", "termos de uso", "aviso legal"]),
            new(LabelKind.Continue, ["continue lendo", "continuar a ler", "ler mais", "ver mais"]),
        ],
        LabelStarts =
        [
            new(LabelKind.Faq, ["perguntas frequentes sobre"]),
            new(LabelKind.CommentForm, ["deixe um comentario", "deixe uma resposta", "o seu endereco de e-mail nao sera"]),
            new(LabelKind.Moderation, ["seu comentario esta aguardando", "o seu comentario aguarda"]),
            new(LabelKind.Reply, ["responder a "]),
        ],
        TeaserStarts = ["leia tambem", "veja tambem", "leia mais"],
        BylineStarts = ["escrito por", "publicado por", "por:", "por"],
        Announcers = "por",
        Genres = ["analise", "opiniao", "cronica", "reportagem", "coluna", "artigo", "texto"],
        TalkGenres = ["entrevista"],
        GenreOpeners = "um uma",
        GenreParticiples = "escrito escrita",
        GenreTies = "de",
        GenrePlaceTies = "em",
        NameJoiners = "e",
        RoleWords = "jornalista",
        CorrectionStarts = ["errata:", "correcao:", "nota da redacao", "uma versao anterior deste"],
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
        CommenterStarts = ["comentario de", "enviado por", "publicado por", "escrito por", "por"],
        SaysWords = ["disse", "diz", "escreveu"],
        StartPages = ["pagina inicial", "capa"],
        AccessBadges = ["exclusivo para assinantes", "so para assinantes", "assinantes", "exclusivo assinantes"],
        CommenterBadges = ["autor"],
        AnswerVerbs = ["respondeu a", "em resposta a"],
        AnswerNotices = ["em resposta a"],
        CommentPages = ["comentarios mais antigos", "comentarios anteriores", "mais comentarios"],
        FaqPhrases = ["perguntas frequentes"],
        NoticeWords = "assinantes cadastre receba assine inscreva publicidade compartilhe",
        CallWords = "inscreva siga assine leia clique baixe veja",
        ServiceStarts =
        [
            "continue lendo", "continuar lendo", "tempo de leitura", "ouvir este artigo", "ouca este conteudo",
            "compartilhe este", "compartilhar no", "partilhar este artigo", "ir para o conteudo",
            "pular para o conteudo", "seu navegador nao", "aceitar cookies", "carregando...",
            "todos os direitos reservados",
        ],
        ServiceVerbs = "inscreva assine siga receba compartilhe baixe",
        ServiceThings = """
            newsletter newsletters e-mail email whatsapp facebook twitter instagram telegram youtube google
            notificacoes aplicativo
            """,
        CopyrightPhrases = ["todos os direitos reservados"],
        StopWords = """
            que não uma os do da em para com se por mais das dos como foi ao ele sua pelo também são às de o e um na no
            """,
    };
}
