using ManifestScan.Model;

namespace ManifestScan.Signals.Documents;

/// <summary>The passports of one traveller, trip by trip.</summary>
sealed class DocumentHistory
{
    /// <summary>Trips on which a passport was shown.</summary>
    internal required int TripCount { get; init; }

    /// <summary>Those trips, in order of time; none of who has but one passport, for nobody asks.</summary>
    internal required List<DocumentTrip> Trips { get; init; }

    /// <summary>Passports shown.</summary>
    internal required int Passports { get; init; }

    /// <summary>Issuers named.</summary>
    internal required int Issuers { get; init; }

    /// <summary>Trips on which the passport changed within one booking, and the earlier one was shown again after that: no renewal.</summary>
    internal IEnumerable<DocumentTrip> Mixed => Trips.Where(t => _changed.Contains(t) && !t.EntersByIssuer);

    /// <summary>Mixed trips, and those on which one returned whose use the destination does not explain.</summary>
    internal IEnumerable<DocumentTrip> Swaps => Trips.Where(t => t.IsReturn && !t.EntersByIssuer && (t.IsMixed || !_explained.Contains(t)));

    readonly HashSet<DocumentTrip> _explained = [];
    readonly HashSet<DocumentTrip> _changed = [];

    /// <summary>The history of a traveller.</summary>
    internal static DocumentHistory Of(TravelData data, int traveller)
    {
        var passports = new PassportBook(data.Tables);
        List<DocumentTrip> trips = FindTrips(data, traveller, passports);
        if (passports.Count <= 1)
        {
            return new DocumentHistory { TripCount = trips.Count, Trips = [], Passports = passports.Count, Issuers = passports.Issuers };
        }
        foreach (DocumentTrip trip in trips)
        {
            trip.Country = CountryOf(data, trip.Outward);
            trip.EntersByIssuer = trip.Movements.TrueForAll(m => IsIntoIssuer(data, m));
        }
        var history = new DocumentHistory { TripCount = trips.Count, Trips = trips, Passports = passports.Count, Issuers = passports.Issuers };
        history.MarkReturns();
        history.MarkChanges(data);
        return history;
    }

    static List<DocumentTrip> FindTrips(TravelData data, int traveller, PassportBook passports)
    {
        var trips = new List<DocumentTrip>();
        (int first, int end) = data.Itineraries.JourneysOf(traveller);
        DocumentTrip? trip = null;
        for (int journey = first; journey < end; journey++)
        {
            ReadOnlySpan<int> legs = data.Itineraries.Legs(journey);
            if (trip is null || data.Itineraries.BeginsTrip[journey])
            {
                trip = new DocumentTrip { Outward = legs[^1] };
                trips.Add(trip);
            }
            foreach (int movement in legs)
            {
                int passport = data.Tables.Movements.Statuses[movement] == MovementStatus.Booked ? -1 : passports.Of(data.PersonOf(movement).DocumentId);
                if (passport >= 0)
                {
                    trip.Movements.Add(movement);
                    trip.Bookings.Add(data.LocatorOf(movement));
                    trip.Documents.Add(passport);
                }
            }
        }
        trips.RemoveAll(t => t.Movements.Count == 0);
        return trips;
    }

    static bool IsIntoIssuer(TravelData data, int movement) =>
        data.Tables.Codes.Text(data.Tables.Documents[data.PersonOf(movement).DocumentId].IssuerId) is { } issuer && issuer == CountryOf(data, movement);

    static string CountryOf(TravelData data, int movement) =>
        data.Tables.Codes.Text(data.LegOf(movement).ArrivalAirportId) is { } iata && AirportTable.Default.Find(iata) is { } airport ? airport.Country : "";

    void MarkReturns()
    {
        int last = -1;
        var seen = new HashSet<int>();
        foreach (DocumentTrip trip in Trips)
        {
            int before = last;
            foreach (int passport in trip.Documents)
            {
                trip.IsReturn |= !seen.Add(passport) && passport != last;
                last = passport;
            }
            if (trip.IsReturn && (ServesOneCountry(trip.Documents[0]) || (before >= 0 && ServesOneCountry(before))))
            {
                _explained.Add(trip);
            }
        }
    }

    void MarkChanges(TravelData data)
    {
        var shownAfter = new HashSet<int>();
        for (int t = Trips.Count - 1; t >= 0; t--)
        {
            DocumentTrip trip = Trips[t];
            if (trip.ChangesWithinBooking(data.FlightOf).Any(c => shownAfter.Contains(c.Earlier) || (trip.IsReturn && SeenBefore(t, c.Later))))
            {
                _changed.Add(trip);
            }
            shownAfter.UnionWith(trip.Documents);
        }
    }

    bool SeenBefore(int trip, int passport) => Trips.FindIndex(t => t.Documents.Contains(passport)) < trip;

    /// <summary>Whether a passport is kept for one country: two trips or more, all to it, and no other passport shown there.</summary>
    bool ServesOneCountry(int passport)
    {
        List<DocumentTrip> own = Trips.FindAll(t => t.Documents.Contains(passport));
        string country = own[0].Country;
        return own.Count >= 2 && country.Length > 0
            && own.TrueForAll(t => t.Country == country && !t.IsMixed)
            && Trips.TrueForAll(t => t.Country != country || own.Contains(t));
    }
}
