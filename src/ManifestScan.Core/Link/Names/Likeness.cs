namespace ManifestScan.Link.Names;

/// <summary>What makes two words alike.</summary>
enum Likeness : byte
{
    /// <summary>Nothing, or nothing that has a name.</summary>
    Other,

    /// <summary>The same letters.</summary>
    Same,

    /// <summary>Other spellings of the same letters.</summary>
    Spelling,

    /// <summary>A short form of a given name.</summary>
    ShortForm,

    /// <summary>One is the first letter of the other.</summary>
    Initial,

    /// <summary>A typing error or two.</summary>
    Typing,

    /// <summary>A man's and a woman's form of one name.</summary>
    Gender,
}
