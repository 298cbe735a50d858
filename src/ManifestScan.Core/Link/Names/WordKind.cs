namespace ManifestScan.Link.Names;

/// <summary>What a word of a name is.</summary>
enum WordKind : byte
{
    /// <summary>Part of the name itself.</summary>
    Name,

    /// <summary>One letter, which stands for a word.</summary>
    Initial,

    /// <summary>A title or rank.</summary>
    Title,

    /// <summary>An article, preposition or word of descent (al, bin, van).</summary>
    Particle,

    /// <summary>The legal form of an organisation.</summary>
    LegalForm,

    /// <summary>A word that many organisations have.</summary>
    Generic,
}
