namespace NewsKit.Sections;

/// <summary>What a part of a signature looks like.</summary>
internal enum NameShape
{
    /// <summary>No name: a sentence, a control, an address, a number.</summary>
    None,

    /// <summary>Two words and more with capitals: <c>Léa Martin</c>, <c>Jan van der Berg</c>.</summary>
    Person,

    /// <summary>One word with a capital: <c>Krystyna</c>, <c>Kaspersky</c>.</summary>
    Word,

    /// <summary>A name of an account: <c>jsteinhardt</c>, <c>q_admin</c>.</summary>
    Handle,

    /// <summary>A name with a word of organisations: <c>Everfit Team</c>.</summary>
    Organisation,
}
