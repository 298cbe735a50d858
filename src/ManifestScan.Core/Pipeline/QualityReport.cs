using System.Text.Json.Nodes;
using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>Counts for each carrier, or each of its flight numbers, what its records leave out and what was wrong with them.</summary>
static class QualityReport
{
    /// <summary>One object per carrier or flight number, in order of its codes; records without them come first.</summary>
    internal static JsonArray Of(TravelTables tables, FlightFaults faults, bool isByFlight)
    {
        var counts = new Dictionary<(string Carrier, string? Flight), Counts>();
        Counts Get(string carrier, string flight)
        {
            (string, string?) key = (carrier, isByFlight ? flight : null);
            return counts.TryGetValue(key, out Counts? found) ? found : counts[key] = new Counts();
        }
        Dictionary<int, Counts> ofLeg = [];
        for (int row = 0; row < tables.Movements.Count; row++)
        {
            int id = tables.Movements.LegIds[row];
            LegRow leg = tables.Legs[id];
            if (!ofLeg.TryGetValue(id, out Counts? own))
            {
                ofLeg[id] = own = Get(tables.Codes.Text(leg.CarrierId) ?? "", tables.Codes.Text(leg.FlightNumberId) ?? "");
            }
            own.Add(tables, row, leg);
        }
        foreach (((string carrier, string flight), FaultCounts found) in faults.Counts)
        {
            Get(carrier, flight).Faults.Add(found);
        }
        return new JsonArray([.. counts
            .OrderBy(c => c.Key.Carrier, StringComparer.Ordinal)
            .ThenBy(c => c.Key.Flight, StringComparer.Ordinal)
            .Select(c => (JsonNode)c.Value.Json(c.Key.Carrier, c.Key.Flight))]);
    }

    sealed class Counts
    {
        long _rows;
        long _noDocument;
        long _noBirthDate;
        long _noLocator;
        long _noTime;

        internal FaultCounts Faults { get; } = new();

        internal void Add(TravelTables tables, int row, LegRow leg)
        {
            PersonRow person = tables.Persons[tables.Movements.PersonIds[row]];
            _rows++;
            _noDocument += person.DocumentId < 0 || tables.Documents[person.DocumentId].NumberId < 0 ? 1 : 0;
            _noBirthDate += person.BirthDay == Missing.Day ? 1 : 0;
            _noLocator += tables.Movements.LocatorIds[row] < 0 ? 1 : 0;
            _noTime += leg.DepartureUtcTicks == Missing.Ticks ? 1 : 0;
        }

        internal JsonObject Json(string carrier, string? flight)
        {
            var json = new JsonObject { ["carrier"] = carrier.Length == 0 ? null : carrier };
            if (flight is not null)
            {
                json["flight_number"] = flight.Length == 0 ? null : flight;
            }
            json["movements"] = _rows;
            json["without_document"] = _noDocument;
            json["without_birth_date"] = _noBirthDate;
            json["without_locator"] = _noLocator;
            json["without_departure_utc"] = _noTime;
            json["control_total_differences"] = Faults.Totals;
            json["rejected"] = Faults.Rejected;
            json["warnings"] = Faults.Warnings;
            return json;
        }
    }
}
