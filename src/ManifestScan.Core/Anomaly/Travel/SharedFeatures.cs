using ManifestScan.Model;

namespace ManifestScan.Anomaly.Travel;

/// <summary>What one traveller has in common with others, and what was booked in vain: the features behind those of bookings.</summary>
sealed class SharedFeatures(TravelFacts facts, SharedFacts shared, int traveller)
{
    readonly int[] _bookings = facts.BookingsOfTraveller[traveller].ToArray();

    TravelTables Tables => facts.Data.Tables;

    /// <summary>In the order of <see cref="TravellerFeature.All"/>.</summary>
    internal float[] Values() =>
    [
        MostUsers(booking => Tables.Reservations[Tables.Bookings.ReservationIds[booking]].PhoneId),
        MostUsers(booking => Tables.Reservations[Tables.Bookings.ReservationIds[booking]].PaymentAccountId),
        UnflownShare(),
        shared.OtherParties(traveller),
    ];

    float MostUsers(Func<int, int> contactOf)
    {
        int[] users = [.. _bookings.Select(contactOf).Where(c => c >= 0).Select(shared.UsersOf)];
        return users.Length == 0 ? float.NaN : users.Max();
    }

    /// <summary>Only flights with a manifest tell who stayed away.</summary>
    float UnflownShare()
    {
        int[] told = [.. _bookings.Where(b => Tables.Bookings.Statuses[b] != MovementStatus.Cancelled
            && facts.Data.Flights.FlightOfLeg[Tables.Bookings.LegIds[b]] is var flight and >= 0 && facts.Data.Flights.HasManifest[flight])];
        return TravelFacts.Share(told.Count(b => facts.Data.MovementOfBooking[b] < 0), told.Length);
    }
}
