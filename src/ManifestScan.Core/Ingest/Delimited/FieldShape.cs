using ManifestScan.Model;

namespace ManifestScan.Ingest.Delimited;

/// <summary>What can be said of a value from the meaning of its column alone.</summary>
static class FieldShape
{
    /// <summary>A value without a single digit cannot belong to this field.</summary>
    internal static bool HoldsDigits(Field field) => IsDate(field) || field is Field.DepartureTime or Field.ArrivalTime or Field.BookedTime or Field.FlightNumber;

    /// <summary>The field holds a date, alone or with a time.</summary>
    internal static bool IsDate(Field field) => field is Field.BirthDate or Field.DocumentIssued or Field.DocumentExpiry
        or Field.DepartureLocal or Field.DepartureUtc or Field.ArrivalLocal or Field.ArrivalUtc
        or Field.BookedLocal or Field.BookedUtc or Field.EventDate or Field.EventEndDate;
}
