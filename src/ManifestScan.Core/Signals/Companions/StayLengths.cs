using ManifestScan.Model;

namespace ManifestScan.Signals.Companions;

/// <summary>How likely a traveller stays as many days as another: by own other trips, drawn towards the parties of the same destination.</summary>
/// <remarks>A destination with few parties is drawn towards the run's stays. The judged trip is left out.</remarks>
sealed class StayLengths
{
    /// <summary>The run's stays count as much as so many parties of the destination.</summary>
    const double RunStrength = 20;

    /// <summary>Longer stays are counted as one, so that a misread date costs no memory.</summary>
    const int MostDays = 1000;

    readonly TripTable _trips;
    readonly double _strength;
    readonly int[] _stays;
    readonly int[] _placesOf;
    readonly int[][] _partiesOfStay;
    readonly int[] _parties;
    readonly int[] _runOfStay = new int[MostDays + 1];
    readonly int _run;

    internal StayLengths(TravelData data, TripTable trips, double strength)
    {
        (_trips, _strength) = (trips, strength);
        _stays = new int[trips.Count];
        _placesOf = new int[trips.Count];
        var places = new Dictionary<(int Origin, int Destination), int>();
        for (int trip = 0; trip < trips.Count; trip++)
        {
            _stays[trip] = trips.BackFlightOf(trip) < 0 ? -1 : Math.Min(MostDays, data.LegOf(trips.Back(trip)[0]).DepartureDay - trips.DayOf[trip]);
            (int, int) key = (trips.OriginOf[trip], trips.DestinationOf[trip]);
            if (!places.TryGetValue(key, out _placesOf[trip]))
            {
                places.Add(key, _placesOf[trip] = places.Count);
            }
        }
        _parties = new int[places.Count];
        _partiesOfStay = new int[places.Count][];
        Array.Fill(_partiesOfStay, []);
        for (int trip = 0; trip < trips.Count; trip++)
        {
            int movement = trips.Out(trip)[0];
            if (_stays[trip] >= 0 && data.PartyOfMovement[movement] == movement)
            {
                Count(_placesOf[trip], _stays[trip]);
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
        double run = (Math.Max(0, At(_runOfStay, stay) - both) + 0.5) / Math.Max(1, _run - 1);
        int places = _placesOf[given];
        double custom = (Math.Max(0, At(_partiesOfStay[places], stay) - both) + (RunStrength * run)) / (Math.Max(0, _parties[places] - 2) + RunStrength);
        (int own, int ownSame) = Own(other, stay);
        return Math.Min(1, (ownSame + (_strength * custom)) / (own + _strength));
    }

    void Count(int places, int stay)
    {
        if (stay >= _partiesOfStay[places].Length)
        {
            Array.Resize(ref _partiesOfStay[places], Math.Min(MostDays + 1, Math.Max(stay + 1, 2 * _partiesOfStay[places].Length)));
        }
        _partiesOfStay[places][stay]++;
        _parties[places]++;
        _runOfStay[stay]++;
    }

    static int At(int[] counts, int stay) => stay < counts.Length ? counts[stay] : 0;

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
