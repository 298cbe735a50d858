using ManifestScan.Model;

namespace ManifestScan.Signals.Timing;

/// <summary>Finds the airports of the data that a place stands for: an airport or city code, a city, a state; all of them without a place.</summary>
sealed class EventPlaces
{
    readonly List<(int Id, string Iata, Airport? Airport)> _airports = [];

    internal EventPlaces(TravelData data)
    {
        var seen = new HashSet<int>();
        foreach ((int departure, int arrival) in data.Flights.Routes)
        {
            foreach (int id in new[] { departure, arrival })
            {
                if (data.Tables.Codes.Text(id) is { } iata && seen.Add(id))
                {
                    _airports.Add((id, iata, AirportTable.Default.Find(iata)));
                }
            }
        }
    }

    /// <summary>Ids of the airports; none when the place is not known.</summary>
    internal IEnumerable<int> AirportsOf(string? place)
    {
        string name = place?.Trim().ToUpperInvariant() ?? "";
        if (name.Length == 0)
        {
            return _airports.Select(a => a.Id);
        }
        // A code of three letters may be an airport, a city and a state; what the data fly to comes first.
        int[] exact = [.. _airports.Where(a => a.Iata == name).Select(a => a.Id)];
        return exact.Length > 0 ? exact : Wider(name);
    }

    IEnumerable<int> Wider(string name)
    {
        IReadOnlyList<string> ofCity = AirportTable.Default.AirportsOfCity(name);
        string? country = CountryTable.Default.ToAlpha3(name);
        return _airports
            .Where(a => ofCity.Contains(a.Iata)
                || (a.Airport is { } airport && (airport.City.Equals(name, StringComparison.OrdinalIgnoreCase) || airport.Country == country)))
            .Select(a => a.Id);
    }
}
