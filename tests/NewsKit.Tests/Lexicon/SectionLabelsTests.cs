using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>Lines that announce a part of the page, and sentences that only sound so.</summary>
public sealed class SectionLabelsTests
{

    [Theory]
    [InlineData("Foire aux questions", "Faq")]
    [InlineData("FOIRE AUX QUESTIONS (FAQ) sur le bac de Corvane", "Faq")]
    [InlineData("FAQ : circuler pendant les travaux", "Faq")]
    [InlineData("Questions fréquentes", "Faq")]
    [InlineData("En savoir plus sur la nappe d’eau douce", "ReadMore")]
    [InlineData("Pour aller plus loin", "ReadMore")]
    [InlineData("Tu pourrais aussi aimer", "Related")]
    [InlineData("Vous aimerez aussi…", "Related")]
    [InlineData("À lire aussi", "Related")]
    [InlineData("» À lire aussi :", "Related")]
    [InlineData("Lire aussi : Le phare sans mer", "InlineRelated")]
    [InlineData("À la une", "Latest")]
    [InlineData("8 commentaires", "CommentCount")]
    [InlineData("Laissez un commentaire", "CommentForm")]
    [InlineData("Laisser un commentaire Annuler la réponse", "CommentForm")]
    [InlineData("Répondre", "Reply")]
    [InlineData("Répondre à Lucette", "Reply")]
    [InlineData("Soyez le premier à commenter", "CommentsNone")]
    [InlineData("Les commentaires sont fermés.", "CommentsClosed")]
    [InlineData("Votre commentaire est en attente de modération.", "Moderation")]
    [InlineData("Signaler", "CommentControl")]
    [InlineData("Partager sur Facebook", "Share")]
    [InlineData("S’abonner", "Newsletter")]
    [InlineData("Article réservé aux abonnés", "Paywall")]
    [InlineData("SE CONNECTER", "Login")]
    [InlineData("Tout accepter", "Cookie")]
    [InlineData("- Publicité -", "Advertising")]
    [InlineData("Je fais un don", "Donation")]
    [InlineData("Article précédent", "PreviousNext")]
    [InlineData("Mots-clés : bac, île", "Tags")]
    [InlineData("À propos de l’auteur", "AuthorBox")]
    [InlineData("Retour en haut", "BackToTop")]
    [InlineData("Fièrement propulsé par WordPress", "ThemeCredit")]
    [InlineData("Choix de l’éditeur", "FooterGroup")]
    [InlineData("Mentions légales", "Legal")]
    [InlineData("Lire la suite…", "Continue")]
    public void FrenchLabel_IsRecognised(string line, string expected) =>
        Assert.Equal(Enum.Parse<LabelKind>(expected), SectionLabels.Match(line));

    [Theory]
    [InlineData("Frequently Asked Questions (FAQs) about the ferry", "Faq")]
    [InlineData("Q&A", "Faq")]
    [InlineData("More about the ferry", "ReadMore")]
    [InlineData("You may also like", "Related")]
    [InlineData("Read also: The lighthouse", "InlineRelated")]
    [InlineData("Most read", "Latest")]
    [InlineData("One Comment", "CommentCount")]
    [InlineData("Zobacz także", "Related")]
    [InlineData("Das könnte dir auch gefallen:", "Related")]
    [InlineData("Beitragsbild: Die Fähre im Hafen.", "PhotoCredit")]
    [InlineData("Beitragsbild und Text kamen mit der Post.", "None")]
    [InlineData("Leave a Reply", "CommentForm")]
    [InlineData("Reply to Ann", "Reply")]
    [InlineData("No comments yet", "CommentsNone")]
    [InlineData("Comments are closed.", "CommentsClosed")]
    [InlineData("Your comment is awaiting moderation.", "Moderation")]
    [InlineData("Share this:", "Share")]
    [InlineData("Sign up for our newsletter", "Newsletter")]
    [InlineData("Advertisement", "Advertising")]
    [InlineData("Proudly powered by WordPress", "ThemeCredit")]
    [InlineData("Editor’s Choice", "FooterGroup")]
    [InlineData("Privacy Policy", "Legal")]
    [InlineData("Continue reading →", "Continue")]
    public void EnglishLabel_IsRecognised(string line, string expected) =>
        Assert.Equal(Enum.Parse<LabelKind>(expected), SectionLabels.Match(line));

    [Theory]
    [InlineData("La foire aux questions du ministère a reçu mille lettres en un jour.")]
    [InlineData("Pour répondre, il faut un timbre et beaucoup de patience.")]
    [InlineData("Ils ont voulu en savoir plus sur la nappe, et le maire a promis une réunion.")]
    [InlineData("Personne n’a voulu partager le dernier pain du bac.")]
    [InlineData("Les abonnés de la piscine ont reçu leur carte.")]
    [InlineData("La publicité est interdite sur le port depuis 1998.")]
    [InlineData("Le maire a dit : « Laissez un commentaire dans le cahier de la halle. »")]
    [InlineData("3 commentaires ont été supprimés par erreur hier soir")]
    [InlineData("Répondre vite, répondre bien : la devise du standard.")]
    [InlineData("Contact a été pris avec le capitaine, qui n’a rien vu.")]
    [InlineData("Sharing the harbour has never been easy, the fishermen say.")]
    [InlineData("The related costs will be shared by the two towns.")]
    [InlineData("He would reply to nobody for eleven days.")]
    [InlineData("Il vous reste trois jours pour visiter l’exposition de la halle aux grains.")]
    [InlineData("Recevez nos excuses, a lancé le capitaine aux passagers trempés.")]
    [InlineData("Be the first to cross, the mayor told the children on Monday.")]
    [InlineData("Powered by two engines, the ferry crossed the strait in an hour.")]
    [InlineData("More from the island will follow, the captain said, once the storm is over.")]
    [InlineData("Subscribe to that theory and you will never catch a fish, she said.")]
    [InlineData("Foire aux questions ou foire aux bestiaux, le marché de Lusque attire toujours autant de monde.")]
    [InlineData("")]
    public void SentenceThatHoldsOne_IsNoLabel(string line) => Assert.Equal(LabelKind.None, SectionLabels.Match(line));

    [Fact]
    public void LongLine_IsNoLabel() =>
        Assert.Equal(LabelKind.None, SectionLabels.Match("Foire aux questions " + new string('a', 500)));
}
