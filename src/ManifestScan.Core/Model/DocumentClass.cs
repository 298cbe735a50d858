namespace ManifestScan.Model;

/// <summary>What kind of travel document it is, as far as its type code or its number tells.</summary>
/// <remarks>The words of the output column <c>document_class</c> are these names in snake case.</remarks>
public enum DocumentClass : byte
{
    /// <summary>Nothing known tells; most states publish no rule.</summary>
    Unknown,

    /// <summary>Ordinary passport.</summary>
    Ordinary,

    /// <summary>Service passport.</summary>
    Service,

    /// <summary>Diplomatic passport.</summary>
    Diplomatic,

    /// <summary>Official passport, where the state uses that word.</summary>
    Official,

    /// <summary>Passport for public affairs (China).</summary>
    PublicAffairs,

    /// <summary>Travel document of an alien, a refugee or a stateless person.</summary>
    Alien,

    /// <summary>Passport valid inside the state alone (Russia).</summary>
    Internal,

    /// <summary>Identity card, passport card or residence permit.</summary>
    Identity,

    /// <summary>Seaman's book or crew member certificate.</summary>
    Crew,

    /// <summary>Military identity document.</summary>
    Military,

    /// <summary>Emergency, temporary or return document.</summary>
    Emergency,

    /// <summary>Birth certificate or another paper that is no travel document.</summary>
    Other,
}
