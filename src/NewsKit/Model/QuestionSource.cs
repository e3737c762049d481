namespace NewsKit.Model;

/// <summary>Where a question stands that readers of the page do not see.</summary>
public enum QuestionSource
{
    /// <summary>In a script of structured data.</summary>
    JsonLd,

    /// <summary>In attributes of the markup.</summary>
    Microdata,
}
