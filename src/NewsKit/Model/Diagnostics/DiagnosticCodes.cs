namespace NewsKit.Model;

/// <summary>Every diagnostic code; the numbers never change their meaning.</summary>
public static class DiagnosticCodes
{
    /// <summary>NK1001: the input is larger than a limit and was not parsed.</summary>
    public const string InputTooLarge = "NK1001";

    /// <summary>NK1002: the input is neither HTML nor text.</summary>
    public const string NotHtml = "NK1002";

    /// <summary>NK1003: the bytes contradict the declared encoding; another one was used.</summary>
    public const string EncodingRepaired = "NK1003";

    /// <summary>NK1004: invalid byte sequences became U+FFFD.</summary>
    public const string InvalidSequences = "NK1004";

    /// <summary>NK1005: the declared encoding is unknown or never honoured; it was ignored.</summary>
    public const string EncodingIgnored = "NK1005";

    /// <summary>NK1006: control characters or lone surrogates were dropped or replaced.</summary>
    public const string ControlsDropped = "NK1006";

    /// <summary>NK1007: the page was taken out of the file it was saved in, an MHTML file or a mail, or it stood escaped: as a
    /// string of JSON, character references, Base64.</summary>
    public const string Unpacked = "NK1007";

    /// <summary>NK1101: elements nested deeper than the limit were flattened; their text is kept.</summary>
    public const string DepthLimited = "NK1101";

    /// <summary>NK1102: elements past the limit, or children of one element past it, were dropped.</summary>
    public const string NodeLimited = "NK1102";

    /// <summary>NK1103: attributes past a limit were dropped.</summary>
    public const string AttributeLimited = "NK1103";

    /// <summary>NK1104: elements with an overlong name were unwrapped.</summary>
    public const string NameLimited = "NK1104";

    /// <summary>NK1201: structured data past a limit was ignored.</summary>
    public const string StructuredDataLimited = "NK1201";

    /// <summary>NK1202: a block of structured data could not be read.</summary>
    public const string StructuredDataInvalid = "NK1202";

    /// <summary>NK2001: a printed date could not be read.</summary>
    public const string UnreadableDate = "NK2001";

    /// <summary>NK2002: the printed date and the machine-readable one disagree; the printed one was kept.</summary>
    public const string DateDisagreement = "NK2002";

    /// <summary>NK2003: a relative date cannot be read without a reference time.</summary>
    public const string NeedsReferenceTime = "NK2003";

    /// <summary>NK2005: a date that cannot be the day of the article, such as one in the future, was refused.</summary>
    public const string ImpossibleDate = "NK2005";

    /// <summary>NK3001: text of the page that belongs to no section, by kind.</summary>
    public const string UnclaimedText = "NK3001";

    /// <summary>NK3002: the page announces comments that it loads by script.</summary>
    public const string CommentsByScript = "NK3002";

    /// <summary>NK3003: comments are closed.</summary>
    public const string CommentsClosed = "NK3003";

    /// <summary>NK3004: there is a place for comments and none yet.</summary>
    public const string CommentsNone = "NK3004";

    /// <summary>NK3005: the page shows only a part of its comments.</summary>
    public const string CommentsPartial = "NK3005";

    /// <summary>NK3006: items past a limit were cut.</summary>
    public const string ItemsLimited = "NK3006";

    /// <summary>NK3007: text past a limit was cut.</summary>
    public const string TextLimited = "NK3007";

    /// <summary>NK3008: a question stands only in structured data, not on the visible page.</summary>
    public const string QuestionNotVisible = "NK3008";

    /// <summary>NK3009: the body was read from structured data, since the page shows none.</summary>
    public const string BodyFromMetadata = "NK3009";

    /// <summary>NK3010: the page declares another language than its text is in; the text was believed.</summary>
    public const string LanguageCorrected = "NK3010";

    /// <summary>NK3011: a heading announces other articles and none follows.</summary>
    public const string EmptyGroup = "NK3011";

    /// <summary>NK3012: links of a list are relative, and the page has no address to resolve them against.</summary>
    public const string LinksUnresolved = "NK3012";

    /// <summary>NK3013: the page declares the address of its site as its own; it was ignored.</summary>
    public const string AddressIgnored = "NK3013";

    /// <summary>NK3014: pictures or players stand amid the body and are no part of it; the message says how many and
    /// why.</summary>
    public const string MediaLeftOut = "NK3014";

    /// <summary>NK3015: the page is no article; the message says what it is instead: a list of other pages, or what a server
    /// sends in the place of one.</summary>
    public const string NoArticle = "NK3015";

    /// <summary>NK5001: the output would be larger than the limit; a simpler form was written.</summary>
    public const string OutputLimited = "NK5001";

    /// <summary>NK6000: a site rule holds for the page; it is named.</summary>
    public const string RuleApplied = "NK6000";

    /// <summary>NK6001: a site rule selects nothing for a section; the page was read without.</summary>
    public const string RuleUnmatched = "NK6001";

    /// <summary>NK6002: what a site rule labels is hardly what it says; the label was ignored.</summary>
    public const string RuleIgnored = "NK6002";

    /// <summary>NK6003: a line of a site rule cannot be understood.</summary>
    public const string RuleInvalid = "NK6003";

    /// <summary>NK6004: a line of a site rule took too long, or asked for too much, and was given up.</summary>
    public const string RuleLimited = "NK6004";

    /// <summary>NK9001: a defect of NewsKit.</summary>
    public const string InternalError = "NK9001";

    /// <summary>NK9002: the wall clock limit was reached.</summary>
    public const string TimedOut = "NK9002";

    /// <summary>NK9003: more diagnostics than are kept; the number left out is stated.</summary>
    public const string DiagnosticsLimited = "NK9003";

    /// <summary>NK9004: the file could not be read.</summary>
    public const string Unreadable = "NK9004";
}
