using ManifestScan.Model;

namespace ManifestScan.Signals.Routing;

/// <summary>A null model of trips: the share of a destination's parties of which something holds (<see cref="ChanceRates"/>).</summary>
/// <remarks>Parties (one booking on one flight) from the same airport to the same destination.</remarks>
sealed class TripRates
{
    readonly ChanceRates _rates;
    readonly int[] _trips;

    /// <param name="context">The run, with the parameters priorParties and minimumCorrelation.</param>
    /// <param name="trips">All trips.</param>
    /// <param name="isMarked">Whether it holds of a trip; null when a trip is not asked.</param>
    internal TripRates(SignalContext context, TripTable trips, Func<int, bool?> isMarked)
    {
        var marks = new bool?[trips.Count];
        Parallel.For(0, trips.Count, context.Parallel, trip => marks[trip] = isMarked(trip));
        _trips = [.. Enumerable.Range(0, trips.Count).Where(t => marks[t] is not null)];
        var places = new TupleDictionary(2);
        _rates = new ChanceRates(context, [.. _trips.Select(trip =>
        {
            int movement = trips.Out(trip)[0];
            int place = places.Intern([trips.OriginOf[trip], trips.DestinationOf[trip]]);
            return new Chance(trips.TravellerOf[trip], place, marks[trip]!.Value, context.Data.PartyOfMovement[movement] == movement, movement);
        })], "priorParties");
    }

    /// <summary>Tests a traveller; null when it holds of no trip.</summary>
    internal TripTest? Test(int traveller) => _rates.Test(traveller) is { } test
        ? new TripTest(test.Asked, [.. test.Marked.Select(i => _trips[i])], test.Expected, test.Bits)
        : null;
}
