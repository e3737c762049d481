namespace NewsKit.Lexicon;

/// <summary>Spanish words.</summary>
internal static class Spanish
{
    internal static readonly LanguageWords Words = new()
    {
        Tag = "es",
        Labels =
        [
            new(LabelKind.Faq, ["preguntas frecuentes"]),
            new(LabelKind.ReadMore, ["mas informacion", "fuentes", "para saber mas"]),
            new(LabelKind.Related, ["te puede interesar", "articulos relacionados", "noticias relacionadas",
                "tambien te puede interesar", "le puede interesar", "quizas te interese", "entradas relacionadas",
                "contenido relacionado", "mas noticias", "mas sobre este tema", "lea tambien", "lee tambien"]),
            new(LabelKind.Latest, ["lo mas leido", "ultimos comentarios", "ultimas noticias", "entradas recientes"]),
            new(LabelKind.CommentForm, ["deja un comentario", "deja una respuesta", "cancelar la respuesta",
                "publicar el comentario", "enviar comentario"]),
            new(LabelKind.CommentHeading, ["comentarios"]),
            new(LabelKind.Reply, ["responder"]),
            new(LabelKind.CommentsNone, ["sin comentarios", "no hay comentarios"]),
            new(LabelKind.CommentsClosed, ["comentarios cerrados", "los comentarios estan cerrados"]),
            new(LabelKind.CommentControl, ["denunciar", "me gusta", "ver respuestas"]),
            new(LabelKind.Share, ["compartir", "comparte", "compartir en facebook", "compartir en twitter", "imprimir",
                "copiar enlace"]),
            new(LabelKind.Newsletter, ["suscribete", "suscribirse", "suscribase"]),
            new(LabelKind.Paywall, ["solo para suscriptores", "contenido exclusivo para suscriptores"]),
            new(LabelKind.Login, ["iniciar sesion", "inicia sesion", "registrate"]),
            new(LabelKind.Cookie, ["aceptar", "aceptar todo", "rechazar todo", "configurar cookies"]),
            new(LabelKind.Advertising, ["publicidad", "contenido patrocinado"]),
            new(LabelKind.Donation, ["haz una donacion"]),
            new(LabelKind.PreviousNext, ["entrada anterior", "siguiente entrada", "articulo anterior", "articulo siguiente",
                "navegacion de entradas"]),
            new(LabelKind.Tags, ["etiquetas"]),
            new(LabelKind.AuthorBox, ["sobre el autor", "sobre la autora", "acerca del autor"]),
            new(LabelKind.BackToTop, ["volver arriba"]),
            new(LabelKind.ThemeCredit, ["funciona gracias a wordpress"]),
            new(LabelKind.FooterGroup, ["quienes somos", "secciones"]),
            new(LabelKind.Legal, ["aviso legal", "politica de privacidad", "politica de cookies"]),
            new(LabelKind.Continue, ["seguir leyendo", "leer mas", "ver todo"]),
        ],
        LabelStarts =
        [
            new(LabelKind.Faq, ["preguntas frecuentes sobre"]),
            new(LabelKind.CommentForm,
                ["deja un comentario", "deja una respuesta", "tu direccion de correo electronico no sera"]),
            new(LabelKind.Moderation, ["tu comentario esta pendiente"]),
            new(LabelKind.Reply, ["responder a "]),
            new(LabelKind.Tags, ["etiquetas:"]),
        ],
        TeaserStarts = ["puedes ver", "mira", "mira tambien", "vea tambien", "ver tambien", "lea tambien", "lee tambien",
            "lee mas", "le puede interesar", "te puede interesar", "puede interesarle"],
        BylineStarts = ["ver todas las entradas de", "escrito por", "publicado por", "redactado por", "por:", "por", "de"],
        Announcers = "por",
        Genres = ["analisis", "opinion", "cronica", "reportaje", "columna", "articulo", "texto", "tribuna", "editorial",
            "critica"],
        TalkGenres = ["entrevista"],
        GenreOpeners = "un una este esta",
        GenreParticiples = "realizado realizada escrito escrita",
        GenreSigned = "firmado firmada",
        GenreTies = "de",
        GenrePlaceTies = "en desde",
        NameJoiners = "y",
        OtherHands = ["la informacion es de"],
        NameEnds = "el publicado actualizado",
        RoleWords = "redactor redactora periodista",
        OrganisationWords = "redaccion",
        SmallWords = "y de la del los las",
        Titles = ["dr.", "dra."],
        CorrectionStarts = ["fe de erratas", "fe de errores", "correccion:", "nota de la redaccion", "nota del editor",
            "una version anterior de este articulo"],
        PictureWords = "foto fotos imagen credito creditos",
        PictureCredits = ["foto de"],
        SourceWords = "fuente",
        PublishedLabels = ["publicado", "publicada", "fecha"],
        ModifiedLabels = ["actualizado", "actualizada", "ultima actualizacion"],
        ChangeStems = ["actualizad", "ultima actualizacion"],
        PublishedEnds = ["publicado el", "publicada el"],
        DateLineStarts = ["publicado el", "por"],
        Months = ["enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul", "agosto ago",
            "septiembre setiembre sept sep", "octubre oct", "noviembre nov", "diciembre dic"],
        Weekdays = ["lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"],
        ShortWeekdays = ["lun", "mar", "mie", "jue", "vie", "sab", "dom"],
        TimeUnits =
        [
            (TimeUnit.Second, "segundo segundos"), (TimeUnit.Minute, "minuto minutos"), (TimeUnit.Hour, "hora horas"),
            (TimeUnit.Day, "dia dias"), (TimeUnit.Week, "semana semanas"), (TimeUnit.Month, "mes meses"),
            (TimeUnit.Year, "ano anos"),
        ],
        Numbers =
        [
            (1, "uno una un"), (2, "dos"), (3, "tres"), (4, "cuatro"), (5, "cinco"), (6, "seis"), (7, "siete"), (8, "ocho"),
            (9, "nueve"), (10, "diez"), (11, "once"), (12, "doce"),
        ],
        TimeKeywords =
        [
            (TimeKeyword.Of, "de del"), (TimeKeyword.A, "a"), (TimeKeyword.Las, "las la"), (TimeKeyword.Noon, "mediodia"),
            (TimeKeyword.Midnight, "medianoche"), (TimeKeyword.Today, "hoy"), (TimeKeyword.Yesterday, "ayer"),
            (TimeKeyword.Tomorrow, "manana"), (TimeKeyword.Since, "hace"), (TimeKeyword.In, "en"), (TimeKeyword.Now, "ahora"),
        ],
        DateOpenings = "el",
        CommentNouns = "comentario comentarios respuesta respuestas",
        CountNumbers = [(1, "un uno")],
        CommenterStarts = ["comentario de", "enviado por", "publicado por", "escrito por", "por"],
        SaysWords = ["dijo", "dice"],
        NotCommenters = ["el"],
        StartPages = ["inicio", "portada"],
        AccessBadges = ["solo suscriptores", "solo para suscriptores", "exclusivo suscriptores",
            "exclusivo para suscriptores", "suscriptores"],
        CommenterBadges = ["autor"],
        AnswerVerbs = ["respondio a", "en respuesta a"],
        AnswerNotices = ["en respuesta a"],
        CommentPages = ["comentarios mas antiguos", "comentarios anteriores", "mas comentarios"],
        FaqPhrases = ["preguntas frecuentes"],
        QuestionWords = "cuando donde quien cual cuanto cuantos",
        NoticeWords = """
            suscríbete suscríbase suscriptor suscriptores únete descarga descargar regístrate inscríbete comentarios boletines
            patrocinado suscribirse suscripción boletín publicidad comparte síguenos reservados
            """,
        CallWords = """
            suscríbete suscríbase síguenos sigue únete descarga regístrate haz haga lee lea mira mire comparte
            """,
        ServiceStarts =
        [
            "seguir leyendo", "continuar leyendo", "tiempo de lectura", "escuchar este articulo",
            "escuchar el articulo", "compartir este articulo", "compartir en", "imprimir este articulo",
            "saltar al contenido", "ir al contenido", "su navegador no", "tu navegador no", "aceptar cookies",
            "cargando...", "todos los derechos reservados",
        ],
        ServiceVerbs = "suscribete suscribase siguenos recibe reciba unete comparte descarga",
        ServiceThings = """
            newsletter newsletters boletin boletines correo whatsapp facebook twitter instagram telegram youtube
            google notificaciones aplicacion
            """,
        CopyrightPhrases = ["todos los derechos reservados"],
        StopWords = """
            el los las una por con para del se como más pero sus fue este esta ha son entre cuando muy sobre también la de que
            en y un
            """,
    };
}
