using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>The null model of <see cref="AdjacentSeats"/>: who flies together sits side by side as often as others on the flight do.</summary>
/// <remarks>
/// On a flight two passengers of separate parties sit side by side with the share of its pairs of separate parties that do, the tested pair
/// left out and half a pair added. Trips on which both flew are the chances, out and back one; the number is negative binomial. Corrected
/// for everybody whom the traveller met on as many flights.
/// </remarks>
sealed class SeatModel
{
    readonly SignalContext _context;
    readonly TravelData _data;
    readonly int[] _tripOfMovement;
    readonly int[] _neighboursOfFlight;
    readonly int[] _seatedOfFlight;
    readonly TripCounter _flightsWith;

    internal SeatModel(SignalContext context)
    {
        (_context, _data) = (context, context.Data);
        _tripOfMovement = context.Facts.TripOfMovement;
        _neighboursOfFlight = new int[_data.Flights.Count];
        _seatedOfFlight = new int[_data.Flights.Count];
        _flightsWith = new TripCounter(_data.Travellers.Count);
    }

    /// <summary>Everybody who sat side by side in separate parties, in order of flight and seat; to be asked before <see cref="Test"/>.</summary>
    internal List<Adjacency> Adjacencies()
    {
        var ofFlight = new List<Adjacency>[_data.Flights.Count];
        Parallel.For(0, ofFlight.Length, _context.Parallel, flight => ofFlight[flight] = On(flight));
        return [.. ofFlight.SelectMany(a => a)];
    }

    /// <summary>Tests a traveller's seats beside another.</summary>
    internal SeatTest Test(int traveller, int other, IReadOnlyList<int> flights)
    {
        (Dictionary<int, double> chanceOfTrip, int fellows) = Meetings(traveller, other);
        int times = flights.SelectMany(f => TripsOn(traveller, f)).Distinct().Count();
        double expected = chanceOfTrip.Values.Sum();
        double bits = Tails.NegativeBinomialBits(times, expected, _context.Parameters["shape"]);
        return new SeatTest(other, flights, times, chanceOfTrip.Count, expected, Tails.CorrectForLooks(bits, fellows));
    }

    List<Adjacency> On(int flight)
    {
        var map = new SeatMap(_data, _data.MovementsOfFlight[flight]);
        var found = new List<Adjacency>();
        foreach ((int left, int right) in map.Neighbours(_data))
        {
            (int one, int other) = (_data.TravellerOf(left), _data.TravellerOf(right));
            if (one != other)
            {
                found.Add(new Adjacency(Math.Min(one, other), Math.Max(one, other), flight));
            }
        }
        (_neighboursOfFlight[flight], _seatedOfFlight[flight]) = (found.Count, map.Passengers);
        return found;
    }

    /// <summary>The traveller's trips with the other, each with its chance; and how many were met on as many flights.</summary>
    (Dictionary<int, double> ChanceOfTrip, int Fellows) Meetings(int traveller, int other)
    {
        var chances = new Dictionary<int, double>();
        int together = 0;
        foreach (int movement in _data.Itineraries.MovementsOfTraveller[traveller])
        {
            int flight = _data.FlightOf(movement);
            if (flight < 0 || _tripOfMovement[movement] < 0)
            {
                continue;
            }
            bool isOther = false;
            foreach (int fellow in _data.MovementsOfFlight[flight])
            {
                _flightsWith.Add(_data.TravellerOf(fellow), movement);
                isOther |= _data.TravellerOf(fellow) == other;
            }
            if (isOther)
            {
                together++;
                double left = 1 - chances.GetValueOrDefault(_tripOfMovement[movement]);
                chances[_tripOfMovement[movement]] = 1 - (left * (1 - Chance(flight)));
            }
        }
        return (chances, _flightsWith.Take(together).Count(f => f != traveller));
    }

    /// <summary>The share of other pairs of a flight that sit side by side.</summary>
    double Chance(int flight)
    {
        double pairs = Math.Max(1, _seatedOfFlight[flight] * (_seatedOfFlight[flight] - 1.0) / 2);
        return Math.Min(1, (Math.Max(0, _neighboursOfFlight[flight] - 1) + 0.5) / pairs);
    }

    IEnumerable<int> TripsOn(int traveller, int flight) => _data.Itineraries.MovementsOfTraveller[traveller].ToArray()
        .Where(m => _data.FlightOf(m) == flight && _tripOfMovement[m] >= 0).Select(m => _tripOfMovement[m]);
}
