using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>Copyright lines: known as such, and taken apart into holder and years.</summary>
public sealed class CopyrightTextTests
{
    [Theory]
    [InlineData("© 2024 LPM – Le Petit Méridien", "LPM – Le Petit Méridien", 2024, 2024)]
    [InlineData("© 2019-2023 Halles & Clochers. Tous droits réservés.", "Halles & Clochers", 2019, 2023)]
    [InlineData("© 2019 – 2023, Le Contrepoids", "Le Contrepoids", 2019, 2023)]
    [InlineData("Copyright © 2021 by Le Contrepoids | Mentions légales", "Le Contrepoids", 2021, 2021)]
    [InlineData("Copyright 2022 Northlight Daily. All rights reserved.", "Northlight Daily", 2022, 2022)]
    [InlineData("(c) 2020 Lusque Info", "Lusque Info", 2020, 2020)]
    [InlineData("Le Contrepoids © 2021", "Le Contrepoids", 2021, 2021)]
    [InlineData("© Le Contrepoids", "Le Contrepoids", null, null)]
    [InlineData("© 2021", null, 2021, 2021)]
    [InlineData("Tous droits réservés", null, null, null)]
    [InlineData("© 2021 Tous droits réservés", null, 2021, 2021)]
    [InlineData("© 2012 Halles & Clochers - Tous les droits réservés", "Halles & Clochers", 2012, 2012)]
    [InlineData("© Copyright 2015 Corvane / WordPress Theme by Lusque", "Corvane", 2015, 2015)]
    [InlineData("© LUSQUE – Fièrement propulsé par WordPress - Theme Corvane", "LUSQUE", null, null)]
    [InlineData("Lusque © 2020 – Published with Ghost", "Lusque", 2020, 2020)]
    [InlineData("© Lusque 2020 / lusque@corvane.example /", "Lusque", 2020, 2020)]
    [InlineData("Theme: Delicate © 2012 - Hébergé par Corvane", null, 2012, 2012)]
    [InlineData("lusque.example/Corvane hf. © 2025 | Rue du Port 2, 29000 Lusque", "lusque.example/Corvane hf", 2025, 2025)]
    [InlineData("Copyright © Corvane 2017-2026. Toute reprise est soumise à un accord.", "Corvane", 2017, 2026)]
    [InlineData("© Le Phare - Les marques, ou contenus du site sont soumis à la protection", "Le Phare", null, null)]
    [InlineData("© 2024 Börse – eine Marke der Corvane Medien", "Börse", 2024, 2024)]
    [InlineData("© 2024 Theme Park Insider", "Theme Park Insider", 2024, 2024)]
    [InlineData("© La Dernière Vague / Les Marées", "La Dernière Vague / Les Marées", null, null)]
    [InlineData("2025 ® © Die Neue Halle GmbH", "Die Neue Halle GmbH", 2025, 2025)]
    [InlineData("© 2024 – Le Contrepoids", "Le Contrepoids", 2024, 2024)]
    public void CopyrightLine_IsTakenApart(string line, string? holder, int? from, int? to)
    {
        Assert.True(CopyrightText.IsCopyright(line));
        Assert.Equal((holder, from, to), CopyrightText.Split(line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2021")]
    [InlineData("Copyright & Privacy")]
    [InlineData("Copyrights")]
    [InlineData("Copyright Policy")]
    [InlineData("Copyright et mentions légales")]
    [InlineData("Le Contrepoids, revue trimestrielle")]
    [InlineData("Le copyright de la carte a été vendu aux enchères pour une somme que personne ne veut dire, pas même le "
        + "vendeur.")]
    [InlineData("En 2021, le bac a transporté 40 000 passagers.")]
    public void OrdinaryLine_IsNot(string line) => Assert.False(CopyrightText.IsCopyright(line));
}
