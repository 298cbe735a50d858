namespace ManifestScan.Normalize.Dates;

/// <summary>What a date is of; decides the century of two-digit years and the year of dates without one.</summary>
enum DateUse : byte
{
    /// <summary>Flight, booking or event: the year that brings it nearest to the reference day.</summary>
    Flight,

    /// <summary>Birth: the latest year that is not after the reference day.</summary>
    Birth,

    /// <summary>Issue of a document: as for birth.</summary>
    Issue,

    /// <summary>Expiry of a document: the year from 10 before to 20 after the reference.</summary>
    Expiry,
}
