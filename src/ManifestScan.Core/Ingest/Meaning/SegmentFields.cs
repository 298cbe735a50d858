using System.Collections.Frozen;
using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Meaning;

/// <summary>Fields that a table may repeat under a number, once for each segment of a journey, and how a mapping writes them.</summary>
static class SegmentFields
{
    /// <summary>A number above this counts something else than flights.</summary>
    internal const int Most = 99;

    static readonly FrozenSet<Field> Legs = FrozenSet.ToFrozenSet(
    [
        Field.Carrier, Field.FlightNumber, Field.OperatingCarrier, Field.OperatingFlightNumber, Field.DepartureAirport, Field.ArrivalAirport, Field.Route,
        Field.DepartureLocal, Field.DepartureTime, Field.DepartureUtc, Field.ArrivalLocal, Field.ArrivalTime, Field.ArrivalUtc,
    ]);

    static readonly FrozenSet<Field> Beside = FrozenSet.ToFrozenSet(
        [Field.SegmentStatus, Field.Status, Field.Seat, Field.FareClass, Field.Ticket, Field.Bags]);

    /// <summary>The field says which flight: where all of these are empty there is no segment.</summary>
    internal static bool IsOfLeg(Field field) => Legs.Contains(field);

    /// <summary>The field may stand under a number.</summary>
    internal static bool MayRepeat(Field field) => Legs.Contains(field) || Beside.Contains(field);

    /// <summary>The field as mappings and rejects write it: <c>flight_number</c>, and <c>flight_number 2</c> of the second segment.</summary>
    internal static string NameOf(Field field, int segment) =>
        segment == 0 ? FieldNames.Of(field) : string.Create(CultureInfo.InvariantCulture, $"{FieldNames.Of(field)} {segment}");

    /// <summary>Takes a name apart into the field's own and the number of the segment; 0 for a name without one.</summary>
    internal static (string Field, int Segment) Split(string name)
    {
        int space = name.LastIndexOf(' ');
        return space > 0 && int.TryParse(name.AsSpan(space + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int segment) && segment is > 0 and <= Most
            ? (name[..space], segment)
            : (name, 0);
    }
}
