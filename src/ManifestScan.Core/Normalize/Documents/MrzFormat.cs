namespace ManifestScan.Normalize.Documents;

/// <summary>Layouts of machine-readable zones (ICAO Doc 9303-4 to -7).</summary>
enum MrzFormat
{
    /// <summary>Three lines of 30: identity cards.</summary>
    Td1,

    /// <summary>Two lines of 36.</summary>
    Td2,

    /// <summary>Two lines of 44: passports.</summary>
    Td3,

    /// <summary>Two lines of 44: visas.</summary>
    MrvA,

    /// <summary>Two lines of 36: visas.</summary>
    MrvB,
}
