namespace ManifestScan.Link.Linkage;

/// <summary>What a column of a table of people means for linking.</summary>
enum RecordRole
{
    /// <summary>Not compared.</summary>
    Ignore,

    /// <summary>Given names.</summary>
    GivenName,

    /// <summary>Surname.</summary>
    Surname,

    /// <summary>A whole name in any order.</summary>
    FullName,

    /// <summary>Birth date.</summary>
    BirthDate,

    /// <summary>Birth place.</summary>
    BirthPlace,

    /// <summary>Number of a document, or any other number given to one person.</summary>
    Document,

    /// <summary>Sex.</summary>
    Sex,

    /// <summary>Street, house, or a whole address.</summary>
    Address,

    /// <summary>City or district.</summary>
    City,

    /// <summary>Postcode.</summary>
    Postcode,

    /// <summary>Country or state.</summary>
    Country,

    /// <summary>Telephone number.</summary>
    Phone,

    /// <summary>E-mail address.</summary>
    Email,

    /// <summary>Occupation, employer or position.</summary>
    Occupation,

    /// <summary>Anything else that is compared as text.</summary>
    Other,
}
