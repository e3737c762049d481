using System.Buffers;
using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>What servers say in place of a page: that it is not there, that nobody may see it, that it wants scripts, a name or
/// an answer first.</summary>
internal static class RefusalWords
{
    /// <summary>Longer titles say more than that.</summary>
    internal const int LongestTitle = 120;

    private const int LongestCode = 40;

    private static readonly string[] Titles =
    [
        "page not found", "page cannot be found", "page can't be found", "page could not be found", "page doesn't exist",
        "page does not exist", "page isn't available", "page is not available", "page you requested",
        "page you are looking for", "page you're looking for", "page you were looking for", "access denied",
        "access to this page has been denied", "you have been blocked", "you are human", "you are a human",
        "are you a robot", "are you human", "not a robot", "human verification", "just a moment", "one moment, please",
        "attention required", "checking your browser", "security check", "security verification", "client challenge",
        "pardon our interruption", "request blocked", "request rejected", "403 forbidden", "bad gateway",
        "gateway time-out", "gateway timeout", "service unavailable", "service temporarily unavailable",
        "internal server error", "too many requests", "under maintenance", "down for maintenance",
        "domain is for sale", "domain for sale", "domain may be for sale", "account suspended", "account has been suspended",
        "unavailable for legal reasons", "unavailable due to legal reasons", "before you continue",
        "page introuvable", "page non trouvée", "page inexistante", "page n'existe pas", "page n'existe plus",
        "page demandée", "page que vous cherchez", "page que vous recherchez", "contenu introuvable", "accès refusé",
        "accès interdit", "site en maintenance", "maintenance en cours", "service indisponible",
        "service temporairement indisponible", "erreur interne", "avant de continuer", "vérification de sécurité",
        "pas un robot", "êtes-vous un robot",
        "seite nicht gefunden", "seite wurde nicht gefunden", "seite existiert nicht", "gesuchte seite",
        "seite konnte nicht gefunden", "inhalt nicht gefunden", "zugriff verweigert", "zugriff nicht gestattet",
        "wartungsarbeiten", "wartungsmodus", "bevor sie fortfahren", "bevor du fortfährst", "sicherheitsprüfung",
        "sicherheitsüberprüfung", "kein roboter",
        "página no encontrada", "página no existe", "página que buscas", "página que busca", "acceso denegado",
        "en mantenimiento", "antes de continuar", "eres un robot",
        "pagina non trovata", "pagina inesistente", "pagina non esiste", "pagina che cerchi", "pagina che stai cercando",
        "accesso negato", "in manutenzione", "prima di continuare",
        "página não encontrada", "página não existe", "página que procura", "página que você procura",
        "página que você está procurando", "acesso negado", "em manutenção",
        "pagina niet gevonden", "pagina bestaat niet", "pagina die je zoekt", "pagina die u zoekt", "toegang geweigerd",
        "voordat je verdergaat", "voordat u verdergaat",
        "sidan hittades inte", "sidan kunde inte hittas", "sidan finns inte", "siden blev ikke fundet",
        "siden findes ikke", "fant ikke siden", "siden finnes ikke", "siden ble ikke funnet", "sivua ei löydy",
        "sivua ei löytynyt",
        "nie znaleziono strony", "strony nie znaleziono", "strona nie istnieje", "strona nie została znaleziona",
        "nie ma takiej strony", "odmowa dostępu", "stránka nenalezena", "stránka nebyla nalezena", "stránka neexistuje",
        "stránka sa nenašla", "oldal nem található", "pagina nu a fost găsită", "pagina nu există",
        "stranica nije pronađena", "страницата не е намерена", "η σελίδα δεν βρέθηκε", "δεν βρέθηκε η σελίδα",
        "страница не найдена", "доступ запрещен", "доступ ограничен", "сторінку не знайдено", "сторінка не знайдена",
        "sayfa bulunamadı", "aradığınız sayfa", "erişim engellendi", "الصفحة غير موجودة", "لم يتم العثور على الصفحة",
        "صفحه مورد نظر یافت نشد", "הדף לא נמצא", "העמוד לא נמצא",
        "ページが見つかりません", "ページは見つかりません", "お探しのページ", "アクセスが拒否", "メンテナンス中",
        "페이지를 찾을 수 없습니다", "존재하지 않는 페이지", "접근이 거부", "页面不存在", "找不到页面", "页面未找到",
        "頁面不存在", "找不到頁面", "访问被拒绝",
        "không tìm thấy trang", "trang không tồn tại", "halaman tidak ditemukan", "ไม่พบหน้า", "पृष्ठ नहीं मिला",
        "पेज नहीं मिला",
    ];

    private static readonly string[] Texts =
    [
        "enable javascript", "enable js", "javascript is disabled", "javascript and cookies", "javascript is required",
        "requires javascript", "ray id", "don't have permission to access", "security of your connection",
        "server reported a bad gateway", "verify that you are",
        "activer javascript", "activez javascript", "nécessite javascript", "javascript est désactivé",
        "javascript aktivieren", "aktivieren sie javascript", "aktiviere javascript", "javascript ist deaktiviert",
        "activar javascript", "activa javascript", "active javascript", "habilita javascript", "habilite javascript",
        "abilita javascript", "abilitare javascript", "attiva javascript", "ative o javascript", "habilite o javascript",
        "javascript inschakelen", "schakel javascript in", "javascript staat uit", "włącz javascript", "włącz obsługę javascript",
        "aktivera javascript", "aktiver javascript", "aktivér javascript", "включите javascript", "javascriptを有効",
        "자바스크립트를 활성화", "启用javascript", "启用 javascript", "javascript'i etkinleştirin",
    ];

    private static readonly string[] Gates =
    [
        "log in", "login", "sign in", "connexion", "connectez-vous", "se connecter", "identifiez-vous", "anmelden",
        "anmeldung", "einloggen", "iniciar sesión", "inicia sesión", "accedi", "entrar", "fazer login", "inloggen",
        "aanmelden", "zaloguj się", "logowanie", "logga in", "log ind", "logg inn", "kirjaudu", "kirjaudu sisään",
        "giriş yap", "войти", "вход", "ログイン", "로그인", "登录", "登入", "přihlášení", "bejelentkezés", "autentificare",
    ];

    private static readonly string[] Errors =
        ["error", "erreur", "fehler", "errore", "erro", "fout", "błąd", "hata", "ошибка", "помилка", "エラー", "오류", "错误", "http"];

    private static readonly SearchValues<string> Consent =
        SearchValues.Create(["cookie", "クッキー", "쿠키"], StringComparison.OrdinalIgnoreCase);

    private static readonly PhraseSet TitlePhrases = new(Titles.Select(Folded));
    private static readonly PhraseSet TextPhrases = new(Titles.Concat(Texts).Select(Folded));
    private static readonly FrozenSet<string> GateTitles = Gates.Select(Folded).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> ErrorWords = Errors.Select(Folded).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether the title of a page says so.</summary>
    internal static bool AreTitle(ReadOnlySpan<char> title)
    {
        if (title.Length > LongestTitle)
            return false;
        var folded = FoldedText.Fold(title);
        return TitlePhrases.AreIn(folded) || GateTitles.Contains(folded.Trim(' ', '.', '!')) || IsCode(folded);
    }

    /// <summary>Whether a line of a page says so.</summary>
    internal static bool AreIn(ReadOnlySpan<char> line) => TextPhrases.AreIn(FoldedText.Fold(line));

    /// <summary>Whether a sentence is about what a site keeps in the browser.</summary>
    internal static bool SpeakOfConsent(ReadOnlySpan<char> sentence) => sentence.ContainsAny(Consent);

    /// <summary>The number by which a server refuses, alone or beside a word for errors.</summary>
    private static bool IsCode(string title)
    {
        if (title.Length > LongestCode)
            return false;
        var (isCode, others, isError) = (false, 0, false);
        foreach (var range in title.AsSpan().SplitAny(' ', ':', '-', '!', '.', '|'))
        {
            var word = title.AsSpan(range);
            if (word is ['4' or '5', '0' or '1' or '2' or '5', >= '0' and <= '9'])
                isCode = true;
            else if (ErrorWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                isError = true;
            else if (!word.IsEmpty)
                others++;
        }

        return isCode && (isError || others == 0);
    }

    private static string Folded(string text) => FoldedText.Fold(text);
}
