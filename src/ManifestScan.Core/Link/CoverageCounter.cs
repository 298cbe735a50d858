using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>Counts how much of the manifests the bookings cover, and the other way round.</summary>
static class CoverageCounter
{
    /// <summary>Rows for the run, each carrier, each month and each flight, in that order; empty without a dated record.</summary>
    internal static IReadOnlyList<CoverageRow> Count(TravelData data)
    {
        List<CoverageRow> flights = [.. OfFlights(data)];
        if (flights.Count == 0)
        {
            return [];
        }
        return
        [
            Sum("run", flights),
            .. flights.GroupBy(f => f.Carrier ?? "").OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => Sum("carrier", g) with { Carrier = g.First().Carrier }),
            .. flights.GroupBy(f => MonthOf(f.FirstDay)).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => Sum("month", g) with { Month = g.Key }),
            .. flights,
        ];
    }

    static IEnumerable<CoverageRow> OfFlights(TravelData data)
    {
        var manifestRows = new int[data.Flights.Count];
        var withBooking = new int[data.Flights.Count];
        var bookedRows = new int[data.Flights.Count];
        var withManifest = new int[data.Flights.Count];
        MovementTable movements = data.Tables.Movements;
        for (int row = 0; row < movements.Count; row++)
        {
            int flight = data.FlightOf(row);
            if (flight >= 0 && data.Flights.HasManifest[flight] && movements.Statuses[row] != MovementStatus.Cancelled)
            {
                manifestRows[flight]++;
                withBooking[flight] += data.BookingOfMovement[row] >= 0 ? 1 : 0;
            }
        }
        BookingTable bookings = data.Tables.Bookings;
        for (int row = 0; row < bookings.Count; row++)
        {
            int flight = data.Flights.FlightOfLeg[bookings.LegIds[row]];
            if (flight >= 0 && bookings.Statuses[row] != MovementStatus.Cancelled)
            {
                bookedRows[flight]++;
                withManifest[flight] += data.Flights.HasManifest[flight] && data.MovementOfBooking[row] >= 0 ? 1 : 0;
            }
        }
        for (int flight = 0; flight < data.Flights.Count; flight++)
        {
            LegRow leg = data.Tables.Legs[data.Flights.LegOfFlight[flight]];
            yield return new CoverageRow
            {
                Scope = "flight",
                Carrier = data.Tables.Codes.Text(leg.CarrierId),
                Flight = flight,
                FirstDay = leg.DepartureDay,
                LastDay = leg.DepartureDay,
                ManifestRows = manifestRows[flight],
                ManifestRowsWithBooking = withBooking[flight],
                BookedRows = bookedRows[flight],
                BookedRowsWithManifest = withManifest[flight],
            };
        }
    }

    static CoverageRow Sum(string scope, IEnumerable<CoverageRow> rows)
    {
        CoverageRow sum = new()
        {
            Scope = scope,
            FirstDay = int.MaxValue,
            LastDay = int.MinValue,
            ManifestRows = 0,
            ManifestRowsWithBooking = 0,
            BookedRows = 0,
            BookedRowsWithManifest = 0,
        };
        return rows.Aggregate(sum, (a, b) => a with
        {
            FirstDay = Math.Min(a.FirstDay, b.FirstDay),
            LastDay = Math.Max(a.LastDay, b.LastDay),
            ManifestRows = a.ManifestRows + b.ManifestRows,
            ManifestRowsWithBooking = a.ManifestRowsWithBooking + b.ManifestRowsWithBooking,
            BookedRows = a.BookedRows + b.BookedRows,
            BookedRowsWithManifest = a.BookedRowsWithManifest + b.BookedRowsWithManifest,
        });
    }

    static string MonthOf(int day) => Missing.ToDate(day)!.Value.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
