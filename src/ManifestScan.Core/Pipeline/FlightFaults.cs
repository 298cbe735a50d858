using ManifestScan.Model;
using ManifestScan.Normalize.Blocks;

namespace ManifestScan.Pipeline;

/// <summary>Counts faults by the flight they concern: who sends what is a fact about the data, not about travellers.</summary>
/// <remarks>
/// In messages a fault concerns the flight of the record in front of it, in front of the first one that of the first. In tables it concerns
/// the record of its line; a record that was rejected has no flight.
/// </remarks>
sealed class FlightFaults
{
    readonly Dictionary<(string Carrier, string Flight), FaultCounts> _counts = [];

    /// <summary>Carrier and flight number, empty where they are not known, and the faults.</summary>
    internal IEnumerable<KeyValuePair<(string Carrier, string Flight), FaultCounts>> Counts => _counts;

    /// <summary>Adds the faults of a block.</summary>
    internal void Add(NormalizedBlock block)
    {
        if (block.Rejects.Count == 0)
        {
            return;
        }
        (long Place, int Leg)[] rows = [.. Rows(block.Tables).OrderBy(r => r.Place)];
        long[] places = Array.ConvertAll(rows, r => r.Place);
        foreach (Reject reject in block.Rejects)
        {
            (string, string) flight = FlightOf(IndexOf(places, reject) is var at and >= 0 ? rows[at].Leg : -1, block.Tables);
            if (!_counts.TryGetValue(flight, out FaultCounts? counts))
            {
                _counts[flight] = counts = new FaultCounts();
            }
            counts.Add(reject);
        }
    }

    static IEnumerable<(long Place, int Leg)> Rows(TravelTables tables)
    {
        for (int row = 0; row < tables.Movements.Count; row++)
        {
            yield return (Place(tables.Movements.Offsets[row], tables.Movements.Lines[row]), tables.Movements.LegIds[row]);
        }
        for (int row = 0; row < tables.Bookings.Count; row++)
        {
            yield return (Place(tables.Bookings.Offsets[row], tables.Bookings.Lines[row]), tables.Bookings.LegIds[row]);
        }
    }

    static long Place(long offset, long line) => offset >= 0 ? offset : line;

    /// <summary>Index of the record that a fault concerns; -1 for none.</summary>
    static int IndexOf(long[] places, Reject reject)
    {
        int found = Array.BinarySearch(places, Place(reject.Offset, reject.Line));
        bool isTable = reject.Offset < 0;
        return found >= 0 ? found
            : isTable || places.Length == 0 ? -1
            : Math.Max(0, ~found - 1);
    }

    static (string Carrier, string Flight) FlightOf(int leg, TravelTables tables) => leg < 0
        ? ("", "")
        : (tables.Codes.Text(tables.Legs[leg].CarrierId) ?? "", tables.Codes.Text(tables.Legs[leg].FlightNumberId) ?? "");
}
