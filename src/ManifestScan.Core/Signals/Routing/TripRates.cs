namespace ManifestScan.Signals.Routing;

/// <summary>A null model of trips: the share of a destination's parties of which something holds.</summary>
/// <remarks>
/// Parties (one booking on one flight) from the same airport to the same destination, the traveller's own left out, drawn towards the run's
/// share. Travellers differ in habit, so the number of a traveller's is beta-binomial.
/// </remarks>
sealed class TripRates
{
    readonly TripTable _trips;
    readonly double _priorParties;
    readonly Overdispersion _spread;
    readonly Dictionary<(int Origin, int Destination), (int Marked, int All)> _ofPlace = [];
    readonly (int Marked, int All) _ofRun;
    readonly double _overall;
    readonly bool[] _isAsked;
    readonly bool[] _isMarked;

    /// <param name="context">The run, with the parameters priorParties and minimumCorrelation.</param>
    /// <param name="trips">All trips.</param>
    /// <param name="isMarked">Whether it holds of a trip; null when a trip is not asked.</param>
    internal TripRates(SignalContext context, TripTable trips, Func<int, bool?> isMarked)
    {
        _trips = trips;
        _priorParties = context.Parameters["priorParties"];
        _spread = new Overdispersion(context.Parameters["minimumCorrelation"]);
        _isAsked = new bool[trips.Count];
        _isMarked = new bool[trips.Count];
        Parallel.For(0, trips.Count, context.Parallel, trip => (_isAsked[trip], _isMarked[trip]) = isMarked(trip) is { } marked ? (true, marked) : (false, false));
        for (int trip = 0; trip < trips.Count; trip++)
        {
            int movement = trips.Out(trip)[0];
            if (_isAsked[trip] && context.Data.PartyOfMovement[movement] == movement)
            {
                (int, int) place = (trips.OriginOf[trip], trips.DestinationOf[trip]);
                _ofPlace[place] = Plus(_ofPlace.GetValueOrDefault(place), _isMarked[trip]);
                _ofRun = Plus(_ofRun, _isMarked[trip]);
            }
        }
        _overall = (_ofRun.Marked + 0.5) / (_ofRun.All + 1.0);
        for (int traveller = 0; traveller < context.Data.Travellers.Count; traveller++)
        {
            List<int> own = Asked(traveller);
            _spread.Add(own.Count(t => _isMarked[t]), own.Count, _overall);
        }
    }

    /// <summary>Tests a traveller; null when it holds of no trip.</summary>
    internal TripTest? Test(int traveller)
    {
        List<int> own = Asked(traveller);
        List<int> marked = own.FindAll(t => _isMarked[t]);
        if (marked.Count == 0)
        {
            return null;
        }
        double share = own.Average(t => Share(t, own));
        return new TripTest(own.Count, marked, own.Count * share, _spread.Bits(marked.Count, own.Count, _overall, share));
    }

    List<int> Asked(int traveller)
    {
        (int first, int end) = _trips.Of(traveller);
        return [.. Enumerable.Range(first, end - first).Where(t => _isAsked[t])];
    }

    double Share(int trip, List<int> leftOut)
    {
        (int, int) place = (_trips.OriginOf[trip], _trips.DestinationOf[trip]);
        List<int> there = leftOut.FindAll(t => (_trips.OriginOf[t], _trips.DestinationOf[t]) == place);
        (int marked, int all) = _ofPlace.GetValueOrDefault(place);
        double run = (Math.Max(0, _ofRun.Marked - leftOut.Count(t => _isMarked[t])) + 0.5) / (Math.Max(0, _ofRun.All - leftOut.Count) + 1.0);
        return (Math.Max(0, marked - there.Count(t => _isMarked[t])) + (_priorParties * run)) / (Math.Max(0, all - there.Count) + _priorParties);
    }

    static (int, int) Plus((int Marked, int All) count, bool isMarked) => (count.Marked + (isMarked ? 1 : 0), count.All + 1);
}
