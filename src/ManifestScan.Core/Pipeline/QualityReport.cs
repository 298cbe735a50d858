using System.Text.Json.Nodes;
using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>Counts for each carrier what its records leave out: who sends what is a fact about the data, not about travellers.</summary>
static class QualityReport
{
    /// <summary>One object per carrier, in order of its code; records without one come first.</summary>
    internal static JsonArray Of(TravelTables tables)
    {
        var counts = new Dictionary<int, Counts>();
        for (int row = 0; row < tables.Movements.Count; row++)
        {
            LegRow leg = tables.Legs[tables.Movements.LegIds[row]];
            if (!counts.TryGetValue(leg.CarrierId, out Counts? carrier))
            {
                counts[leg.CarrierId] = carrier = new Counts();
            }
            PersonRow person = tables.Persons[tables.Movements.PersonIds[row]];
            carrier.Rows++;
            carrier.NoDocument += person.DocumentId < 0 || tables.Documents[person.DocumentId].NumberId < 0 ? 1 : 0;
            carrier.NoBirthDate += person.BirthDay == Missing.Day ? 1 : 0;
            carrier.NoLocator += tables.Movements.LocatorIds[row] < 0 ? 1 : 0;
            carrier.NoTime += leg.DepartureUtcTicks == Missing.Ticks ? 1 : 0;
        }
        return new JsonArray([.. counts
            .Select(c => (Code: tables.Codes.Text(c.Key), c.Value))
            .OrderBy(c => c.Code, StringComparer.Ordinal)
            .Select(c => (JsonNode)c.Value.Json(c.Code))]);
    }

    sealed class Counts
    {
        internal long Rows { get; set; }

        internal long NoDocument { get; set; }

        internal long NoBirthDate { get; set; }

        internal long NoLocator { get; set; }

        internal long NoTime { get; set; }

        internal JsonObject Json(string? carrier) => new()
        {
            ["carrier"] = carrier,
            ["movements"] = Rows,
            ["without_document"] = NoDocument,
            ["without_birth_date"] = NoBirthDate,
            ["without_locator"] = NoLocator,
            ["without_departure_utc"] = NoTime,
        };
    }
}
