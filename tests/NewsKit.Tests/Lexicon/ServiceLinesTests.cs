using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>Lines by which a site serves its page.</summary>
public sealed class ServiceLinesTests
{
    [Theory]
    [InlineData("Passer la publicité")]
    [InlineData("Temps de lecture : 4 min")]
    [InlineData("Inscrivez-vous à notre newsletter pour suivre la crue.")]
    [InlineData("Recevez chaque soir l'actualité du canton.")]
    [InlineData("Suivez le Courrier du lac sur WhatsApp")]
    [InlineData("» Écouter cet article")]
    [InlineData("Pour afficher ce contenu, acceptez les traceurs.")]
    [InlineData("Votre navigateur ne lit pas cette carte.")]
    [InlineData("Vous avez aimé cet article ? Dites-le autour de vous !")]
    [InlineData("Sign up for our newsletter")]
    [InlineData("By clicking \"Subscribe\" you agree to our terms.")]
    [InlineData("Skip advertisement")]
    [InlineData("An dieser Stelle finden Sie Inhalte von Dritten.")]
    [InlineData("Folgen Sie uns auf Mastodon")]
    [InlineData("Compartir en Facebook")]
    [InlineData("Veuillez accepter les cookies")]
    [InlineData("N'hésitez pas à partager ce récit sur WhatsApp")]
    [InlineData("Vos cookies empêchent de voir la carte.")]
    [InlineData("Lecture 3 minutes")]
    [InlineData("– Publicité – la suite plus bas")]
    [InlineData("Photo 2 sur 7")]
    [InlineData("Please leave a comment")]
    [InlineData("Don't forget to subscribe to the channel")]
    [InlineData("Watch the video below")]
    [InlineData("Estimated time to read: 4 min")]
    [InlineData("Video abspielen")]
    [InlineData("Hier den Podcast abonnieren")]
    [InlineData("Anzeige - der Text geht weiter")]
    public void LineOfTheSite_IsOne(string line) => Assert.True(ServiceLines.IsOne(line));

    [Theory]
    [InlineData("Le bac a repris son service lundi matin, sous la pluie.")]
    [InlineData("Suivez la berge jusqu'au vieux moulin.")]
    [InlineData("Recevez vos cousins à la gare avant midi.")]
    [InlineData("Like Facebook, the ferry company wants your evenings.")]
    [InlineData("Cette vidéo est devenue célèbre dans toute la vallée.")]
    [InlineData("Passerelle fermée")]
    [InlineData("La publicité a payé le bac, affiche après affiche.")]
    [InlineData("Pourquoi acceptez-vous les cookies du boulanger ?")]
    [InlineData("Il a lu dix minutes, puis il a éteint la lampe du quai.")]
    [InlineData("Vous avez lancé ce podcast en 2019.")]
    [InlineData("Photo de famille sur le quai")]
    [InlineData("Listen to the bell and you hear your grandfather.")]
    [InlineData("Teilen wir das Brot, sagte sie.")]
    [InlineData("Ok")]
    public void LineOfTheText_IsNone(string line) => Assert.False(ServiceLines.IsOne(line));

    [Fact]
    public void LongerLine_SaysMoreThanThat() =>
        Assert.False(ServiceLines.IsOne("Inscrivez-vous à notre newsletter " + new string('x', ServiceLines.Longest)));
}
