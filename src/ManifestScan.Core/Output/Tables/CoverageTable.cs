using ManifestScan.Model;
using static ManifestScan.Output.ColumnOf;

namespace ManifestScan.Output.Tables;

/// <summary>The table <c>coverage</c>.</summary>
static class CoverageTable
{
    internal static OutputTable Definition { get; } = new(
        "coverage",
        "How much of the manifests the bookings cover, and the other way round: the run, each carrier, each month, each flight, in that order.",
        [
            Text("scope", "run, carrier, month or flight: what is counted together.", (run, c) => Row(run, c).Scope, isNullable: false),
            Text("carrier", "Carrier; null where several are counted together.", (run, c) => Row(run, c).Carrier),
            Text("flight_number", "Flight number, for the scope flight.", (run, c) => Leg(run, c, l => l.FlightNumberId)),
            Text("departure_airport", "Airport of departure, for the scope flight.", (run, c) => Leg(run, c, l => l.DepartureAirportId)),
            Text("arrival_airport", "Airport of arrival, for the scope flight.", (run, c) => Leg(run, c, l => l.ArrivalAirportId)),
            Text("month", "Month as yyyy-MM, for the scope month.", (run, c) => Row(run, c).Month),
            Date("window_first", "First local departure date counted.", (run, c) => Row(run, c).FirstDay),
            Date("window_last", "Last local departure date counted.", (run, c) => Row(run, c).LastDay),
            Int64("manifest_rows", "Manifest rows, cancelled ones left out.", (run, c) => Row(run, c).ManifestRows),
            Int64("manifest_rows_with_booking", "Of these, rows with a booked segment of the same traveller and flight.", (run, c) => Row(run, c).ManifestRowsWithBooking),
            Double("manifest_share_with_booking", "Their share, 0 to 1; null without manifest rows.", (run, c) => Share(Row(run, c).ManifestRowsWithBooking, Row(run, c).ManifestRows)),
            Int64("booked_rows", "Booked rows, cancelled ones left out.", (run, c) => Row(run, c).BookedRows),
            Int64("booked_rows_with_manifest", "Of these, rows with a manifest row of the same traveller and flight.", (run, c) => Row(run, c).BookedRowsWithManifest),
            Double("booked_share_with_manifest", "Their share, 0 to 1; null without booked rows.", (run, c) => Share(Row(run, c).BookedRowsWithManifest, Row(run, c).BookedRows)),
        ],
        run => [.. Enumerable.Range(0, run.Data.Coverage.Count)]);

    static CoverageRow Row(RunRecord run, int row) => run.Data.Coverage[row];

    static double? Share(int part, int whole) => whole == 0 ? null : Math.Round((double)part / whole, 6);

    static string? Leg(RunRecord run, int row, LegFieldOf field) => Row(run, row).Flight is { } flight
        ? run.Data.Tables.Codes.Text(field(run.Data.Tables.Legs[run.Data.Flights.LegOfFlight[flight]]))
        : null;

    delegate int LegFieldOf(LegRow leg);
}
