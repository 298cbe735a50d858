using ManifestScan.Model;

namespace ManifestScan.Signals;

/// <summary>All trips by columns, in order of traveller and time: a way out and, where one follows, the way back.</summary>
/// <remarks>A trip whose first leg has no date is left out: it can be compared with nobody's.</remarks>
sealed class TripTable
{
    readonly TravelData _data;
    readonly int[] _firstTrips;

    // For each trip where its flights begin: those out, then those back.
    readonly int[] _firstFlights;
    readonly int[] _flights;

    internal TripTable(TravelData data, ParallelOptions parallel)
    {
        _data = data;
        var journeys = new List<int>();
        _firstTrips = new int[data.Travellers.Count + 1];
        var travellers = new List<int>();
        for (int traveller = 0; traveller < data.Travellers.Count; traveller++)
        {
            (int first, int end) = data.Itineraries.JourneysOf(traveller);
            for (int journey = first; journey < end; journey++)
            {
                if ((data.Itineraries.BeginsTrip[journey] || journey == first) && data.FlightOf(data.Itineraries.Legs(journey)[0]) >= 0)
                {
                    journeys.Add(journey);
                    travellers.Add(traveller);
                }
            }
            _firstTrips[traveller + 1] = journeys.Count;
        }
        OutOf = [.. journeys];
        TravellerOf = [.. travellers];
        BackOf = new int[Count];
        OriginOf = new int[Count];
        DestinationOf = new int[Count];
        DayOf = new int[Count];
        Parallel.For(0, Count, parallel, Describe);
        _firstFlights = new int[Count + 1];
        for (int trip = 0; trip < Count; trip++)
        {
            _firstFlights[trip + 1] = _firstFlights[trip] + Out(trip).Length + Back(trip).Length;
        }
        _flights = new int[_firstFlights[Count]];
        Parallel.For(0, Count, parallel, Fly);
    }

    /// <summary>Number of trips.</summary>
    internal int Count => OutOf.Length;

    /// <summary>For each trip the journey out.</summary>
    internal int[] OutOf { get; }

    /// <summary>For each trip the journey back, or -1.</summary>
    internal int[] BackOf { get; }

    /// <summary>For each trip its traveller.</summary>
    internal int[] TravellerOf { get; }

    /// <summary>For each trip the airport it starts from, id into the codes.</summary>
    internal int[] OriginOf { get; }

    /// <summary>For each trip the far end of the way out, id into the codes.</summary>
    internal int[] DestinationOf { get; }

    /// <summary>For each trip the local date of the first departure, days since 1970-01-01.</summary>
    internal int[] DayOf { get; }

    /// <summary>The trips of a traveller: first and one past the last.</summary>
    internal (int First, int End) Of(int traveller) => (_firstTrips[traveller], _firstTrips[traveller + 1]);

    /// <summary>Number of trips of a traveller.</summary>
    internal int CountOf(int traveller) => _firstTrips[traveller + 1] - _firstTrips[traveller];

    /// <summary>The movements of the way out.</summary>
    internal ReadOnlySpan<int> Out(int trip) => _data.Itineraries.Legs(OutOf[trip]);

    /// <summary>The movements of the way back; none when there is none.</summary>
    internal ReadOnlySpan<int> Back(int trip) => BackOf[trip] < 0 ? [] : _data.Itineraries.Legs(BackOf[trip]);

    /// <summary>The first flight out.</summary>
    internal int FlightOf(int trip) => _flights[_firstFlights[trip]];

    /// <summary>The first flight back; -1 without one, or without its date.</summary>
    internal int BackFlightOf(int trip) => BackFlights(trip) is [int first, ..] ? first : -1;

    /// <summary>The flights of <see cref="Out"/>; -1 for a leg without a date.</summary>
    internal ReadOnlySpan<int> OutFlights(int trip) => _flights.AsSpan(_firstFlights[trip], Out(trip).Length);

    /// <summary>The flights of <see cref="Back"/>; -1 for a leg without a date.</summary>
    internal ReadOnlySpan<int> BackFlights(int trip) => _flights.AsSpan((_firstFlights[trip] + Out(trip).Length).._firstFlights[trip + 1]);

    /// <summary>For each movement its trip, or -1 for a cancelled one, a crew's and those of trips left out.</summary>
    internal int[] TripOfMovement()
    {
        var trips = new int[_data.Tables.Movements.Count];
        Array.Fill(trips, -1);
        for (int trip = 0; trip < Count; trip++)
        {
            foreach (int movement in Out(trip))
            {
                trips[movement] = trip;
            }
            foreach (int movement in Back(trip))
            {
                trips[movement] = trip;
            }
        }
        return trips;
    }

    void Describe(int trip)
    {
        int journey = OutOf[trip];
        (_, int end) = _data.Itineraries.JourneysOf(TravellerOf[trip]);
        bool hasBack = journey + 1 < end && !_data.Itineraries.BeginsTrip[journey + 1];
        BackOf[trip] = hasBack ? journey + 1 : -1;
        ReadOnlySpan<int> legs = _data.Itineraries.Legs(journey);
        LegRow first = _data.LegOf(legs[0]);
        (OriginOf[trip], DayOf[trip]) = (first.DepartureAirportId, first.DepartureDay);
        DestinationOf[trip] = _data.LegOf(legs[^1]).ArrivalAirportId;
    }

    void Fly(int trip)
    {
        int at = _firstFlights[trip];
        foreach (int movement in Out(trip))
        {
            _flights[at++] = _data.FlightOf(movement);
        }
        foreach (int movement in Back(trip))
        {
            _flights[at++] = _data.FlightOf(movement);
        }
    }
}
