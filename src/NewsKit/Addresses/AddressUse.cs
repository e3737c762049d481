namespace NewsKit.Addresses;

/// <summary>What an address is for; it decides which schemes and hosts are allowed.</summary>
internal enum AddressUse
{
    /// <summary>A link a person may follow: http, https, mailto, tel.</summary>
    Link,

    /// <summary>Something a browser fetches by itself: http and https only, no private host.</summary>
    Media,

    /// <summary>The identity of a page: http and https only, any host.</summary>
    Page,
}
