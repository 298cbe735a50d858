using ManifestScan.Model;

namespace ManifestScan.Normalize.Blocks;

/// <summary>Faults for which a whole record is left out.</summary>
static class RecordFaults
{
    internal static readonly ValueFault NoPerson = new(
        "record.no-person", RejectSeverity.Error, "Neither a name nor a usable document number says who travelled.");

    internal static readonly ValueFault NoDate = new(
        "record.no-departure-date", RejectSeverity.Error, "No usable departure date; a movement without a date cannot be placed.");

    internal static readonly ValueFault NoFlight = new(
        "record.no-flight", RejectSeverity.Error, "Neither a flight number nor an airport of departure and one of arrival.");

    internal static readonly ValueFault NoName = new(
        "record.no-name", RejectSeverity.Error, "Neither a name nor a document number; a listed person needs one of them.");

    internal static readonly ValueFault NoEventDate = new(
        "record.no-event-date", RejectSeverity.Error, "No usable date; an event needs its first day.");
}
