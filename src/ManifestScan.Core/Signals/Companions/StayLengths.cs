using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>How likely a traveller stays as many days as another: by own other trips, drawn towards the parties of the same destination.</summary>
/// <remarks>A destination with few parties is drawn towards the run's stays. The judged trip is left out.</remarks>
sealed class StayLengths
{
    /// <summary>The run's stays count as much as so many parties of the destination.</summary>
    const double RunStrength = 20;

    readonly TripTable _trips;
    readonly double _strength;
    readonly int[] _stays;
    readonly Dictionary<(int Origin, int Destination, int Stay), int> _partiesOfStay = [];
    readonly Dictionary<(int Origin, int Destination), int> _parties = [];
    readonly Dictionary<int, int> _runOfStay = [];
    readonly int _run;

    internal StayLengths(TravelData data, TripTable trips, double strength)
    {
        (_trips, _strength) = (trips, strength);
        _stays = new int[trips.Count];
        for (int trip = 0; trip < trips.Count; trip++)
        {
            _stays[trip] = trips.BackOf[trip] < 0 ? -1 : data.LegOf(trips.Back(trip)[0]).DepartureDay - trips.DayOf[trip];
            int movement = trips.Out(trip)[0];
            if (_stays[trip] >= 0 && data.PartyOfMovement[movement] == movement)
            {
                (int, int) places = (trips.OriginOf[trip], trips.DestinationOf[trip]);
                (int, int, int) key = (places.Item1, places.Item2, _stays[trip]);
                _partiesOfStay[key] = _partiesOfStay.GetValueOrDefault(key) + 1;
                _parties[places] = _parties.GetValueOrDefault(places) + 1;
                _runOfStay[_stays[trip]] = _runOfStay.GetValueOrDefault(_stays[trip]) + 1;
                _run++;
            }
        }
    }

    /// <summary>Days between the way out and the way back of a trip; -1 without one.</summary>
    internal int Of(int trip) => _stays[trip];

    /// <summary>The chance that the one trip stays as long as the other, give or take some days; 0 when the other has no way back.</summary>
    /// <param name="given">The trip whose stay is taken as given.</param>
    /// <param name="other">The judged trip.</param>
    /// <param name="tolerance">Days that the stays may differ by.</param>
    internal double ChanceOfSame(int given, int other, int tolerance = 0)
    {
        double chance = 0;
        for (int stay = Math.Max(0, _stays[given] - tolerance); _stays[given] >= 0 && stay <= _stays[given] + tolerance; stay++)
        {
            chance += ChanceOf(stay, given, other);
        }
        return Math.Min(1, chance);
    }

    double ChanceOf(int stay, int given, int other)
    {
        // The two trips compared are not their own custom.
        int both = _stays[other] == stay ? 2 : 1;
        double run = (Math.Max(0, _runOfStay.GetValueOrDefault(stay) - both) + 0.5) / Math.Max(1, _run - 1);
        (int, int) places = (_trips.OriginOf[given], _trips.DestinationOf[given]);
        double custom = (Math.Max(0, _partiesOfStay.GetValueOrDefault((places.Item1, places.Item2, stay)) - both) + (RunStrength * run))
            / (Math.Max(0, _parties.GetValueOrDefault(places) - 2) + RunStrength);
        (int own, int ownSame) = Own(other, stay);
        return Math.Min(1, (ownSame + (_strength * custom)) / (own + _strength));
    }

    (int Trips, int Same) Own(int judged, int stay)
    {
        int own = 0, same = 0;
        (int first, int end) = _trips.Of(_trips.TravellerOf[judged]);
        for (int trip = first; trip < end; trip++)
        {
            if (trip != judged && _stays[trip] >= 0)
            {
                own++;
                same += _stays[trip] == stay ? 1 : 0;
            }
        }
        return (own, same);
    }
}
