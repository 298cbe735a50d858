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
    readonly FlightCompanions _fellows;
    readonly int[] _neighboursOfFlight;
    readonly int[] _seatedOfFlight;

    internal SeatModel(SignalContext context)
    {
        (_context, _data) = (context, context.Data);
        _tripOfMovement = context.Facts.TripOfMovement;
        _fellows = new FlightCompanions(context, int.MaxValue, _ => true);
        _neighboursOfFlight = new int[_data.Flights.Count];
        _seatedOfFlight = new int[_data.Flights.Count];
    }

    /// <summary>Everybody who sat side by side in separate parties, in order of flight and seat; to be asked before <see cref="Best"/>.</summary>
    internal List<Adjacency> Adjacencies()
    {
        var ofFlight = new List<Adjacency>[_data.Flights.Count];
        Parallel.For(0, ofFlight.Length, _context.Parallel, flight => ofFlight[flight] = On(flight));
        return [.. ofFlight.SelectMany(a => a)];
    }

    /// <summary>The other beside whom a traveller sat most surprisingly; null when none was often enough.</summary>
    /// <param name="traveller">The traveller.</param>
    /// <param name="beside">Others with the flights on which they sat side by side, in order.</param>
    /// <param name="fellows">For counting, empty; left empty.</param>
    internal SeatTest? Best(int traveller, IEnumerable<(int Other, int[] Flights)> beside, TripCounter fellows)
    {
        CountFellows(traveller, fellows);
        SeatTest? best = null;
        foreach ((int other, int[] flights) in beside)
        {
            double[] chances = [.. ChancesOfTrips(traveller, other)];
            int times = flights.SelectMany(f => TripsOn(traveller, f)).Distinct().Count();
            double bits = Tails.NegativeBinomialBits(times, chances.Sum(), _context.Parameters["shape"]);
            bits = Tails.CorrectForLooks(bits, fellows.AtLeast(fellows.CountOf(other)));
            if (times >= _context.Parameters["minimumTimes"] && bits > (best?.Bits ?? double.NegativeInfinity))
            {
                best = new SeatTest(other, flights, times, chances.Length, chances.Sum(), bits);
            }
        }
        fellows.Forget();
        return best;
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

    void CountFellows(int traveller, TripCounter fellows)
    {
        foreach (int movement in _data.Itineraries.MovementsOfTraveller[traveller])
        {
            if (_tripOfMovement[movement] >= 0 && _data.FlightOf(movement) is >= 0 and int flight)
            {
                foreach (int fellow in _fellows.TravellersOn(flight))
                {
                    if (fellow != traveller)
                    {
                        fellows.Add(fellow, movement);
                    }
                }
            }
        }
    }

    /// <summary>For each of the traveller's trips with the other the chance to sit beside them, out or back.</summary>
    IEnumerable<double> ChancesOfTrips(int traveller, int other)
    {
        HashSet<int> flights = [.. _data.Itineraries.MovementsOfTraveller[other].ToArray().Select(_data.FlightOf)];
        return _data.Itineraries.MovementsOfTraveller[traveller].ToArray()
            .Where(m => _tripOfMovement[m] >= 0 && _data.FlightOf(m) is >= 0 and int flight && flights.Contains(flight))
            .GroupBy(m => _tripOfMovement[m], m => 1 - Chance(_data.FlightOf(m)))
            .Select(trip => 1 - trip.Aggregate(1.0, (product, one) => product * one));
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
