using System.Globalization;
using System.Text;

namespace NewsKit.Hostile;

/// <summary>A kind of page that grows without end in one way: nested, repeated, unclosed, flooded.</summary>
/// <param name="Name">What grows.</param>
/// <param name="Before">What stands before the growth, inside the body.</param>
/// <param name="Unit">One step of the growth; each <c>#</c> becomes the number of the step.</param>
/// <param name="After">What stands behind it.</param>
/// <param name="IsText">Whether the page is a bare text rendering, without mark-up.</param>
public sealed record HostileShape(string Name, string Before, string Unit, string After = "", bool IsText = false)
{
    private const string TextSentence =
        "Le bac de Corvane a repris lundi ses traversées, après onze jours d'arrêt et deux tempêtes, dit-on au port.\n\n";

    private const string TextHead = "Le bac repart\n\n" + TextSentence + TextSentence + TextSentence;

    private const string Head =
        "<!doctype html><html lang=fr><head><title>Le bac repart</title></head><body><article><h1>Le bac repart</h1>";

    private const string Sentence =
        "<p>Le bac de Corvane a repris lundi ses traversées, après onze jours d'arrêt et deux tempêtes.</p>";

    /// <summary>The page grown to about so many characters.</summary>
    public string Page(int chars)
    {
        var page = new StringBuilder(chars + 1_024).Append(IsText ? TextHead : Head + Sentence).Append(Before);
        var isNumbered = Unit.Contains('#', StringComparison.Ordinal);
        for (var step = 1; page.Length < chars; step++)
            page.Append(isNumbered ? Unit.Replace("#", step.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                : Unit);
        page.Append(After);
        return IsText ? page.ToString() : page.Append(Sentence).Append("</article></body></html>").ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
