namespace NewsKit.Model;

/// <summary>Where the value of a field was read, in the words of <see cref="Article.Evidence"/>.</summary>
/// <param name="Word">The printed word: <c>visible</c>, <c>json-ld</c>, <c>meta:og:title</c>.</param>
internal readonly record struct FieldSource(string Word)
{
    /// <summary>What readers of the page see.</summary>
    internal static readonly FieldSource Visible = new("visible");

    /// <summary>What a rule of the site says.</summary>
    internal static readonly FieldSource SiteRule = new("site rule");

    /// <summary>The structured data of the page.</summary>
    internal static readonly FieldSource JsonLd = new("json-ld");

    /// <summary>The data that scripts of the page work on.</summary>
    internal static readonly FieldSource Script = new("script");

    /// <summary>A part of this source: <c>json-ld</c> and <c>creator</c> are <c>json-ld:creator</c>.</summary>
    internal FieldSource Part(string name) => new(Word + ":" + name);

    public override string ToString() => Word;
}
