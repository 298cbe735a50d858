using ManifestScan.Model;

namespace ManifestScan.Signals.Booking;

/// <summary>The null model of <see cref="FlownWithoutBooking"/> for one way of being without: no booking, or not even a locator.</summary>
sealed class UnbookedModel
{
    readonly TravelData _data;
    readonly BookingCensus _census;
    readonly BookingState _state;
    readonly Overdispersion _spread;
    readonly double _overall;

    internal UnbookedModel(SignalContext context, BookingCensus census, BookingState state)
    {
        (_data, _census, _state) = (context.Data, census, state);
        _spread = new Overdispersion(context.Parameters["minimumCorrelation"]);
        _overall = (census.OfRun.Of(state) + 0.5) / (census.OfRun.Parties + 1.0);
        for (int traveller = 0; traveller < _data.Travellers.Count; traveller++)
        {
            foreach (IGrouping<int, BookedTrip> carrier in ByCarrier(BookedTrip.Of(_data, traveller, m => census[m] != BookingState.NotAsked)))
            {
                (int lacking, int trips) = Tally(carrier);
                _spread.Add(lacking, trips, _overall);
            }
        }
    }

    /// <summary>Tests a traveller whose own parties the rate leaves out.</summary>
    /// <param name="trips">The traveller's trips on flights where a missing booking means something.</param>
    /// <param name="rate">The shares on flights.</param>
    internal UnbookedLook Test(IReadOnlyList<BookedTrip> trips, UnbookedRate rate)
    {
        var bits = new List<double>();
        double expected = 0;
        double share = 0;
        foreach (IGrouping<int, BookedTrip> carrier in ByCarrier(trips))
        {
            (int lacking, int count) = Tally(carrier);
            double mean = carrier.Average(t => t.Movements.Average(m => rate.Of(_data.FlightOf(m), _state)));
            expected += count * mean;
            share += count * mean / trips.Count;
            bits.Add(_spread.Bits(lacking, count, _overall, mean));
        }
        return new UnbookedLook(_state, Tails.Combine(bits), expected, share, [.. trips.Where(t => t.Lacks(_census, _state))]);
    }

    /// <summary>Carriers in the order of the first trip.</summary>
    static IEnumerable<IGrouping<int, BookedTrip>> ByCarrier(IEnumerable<BookedTrip> trips) => trips.GroupBy(t => t.Carrier);

    (int Lacking, int Trips) Tally(IEnumerable<BookedTrip> trips)
    {
        int lacking = 0;
        int count = 0;
        foreach (BookedTrip trip in trips)
        {
            count++;
            lacking += trip.Lacks(_census, _state) ? 1 : 0;
        }
        return (lacking, count);
    }
}
