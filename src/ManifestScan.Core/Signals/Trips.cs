using ManifestScan.Model;

namespace ManifestScan.Signals;

/// <summary>Questions about trips that several signals ask.</summary>
static class Trips
{
    /// <summary>For each movement of a traveller the trip it lies in, named by the trip's first journey.</summary>
    internal static Dictionary<int, int> TripOfMovement(Itineraries itineraries, int traveller)
    {
        var tripOf = new Dictionary<int, int>();
        (int first, int end) = itineraries.JourneysOf(traveller);
        int trip = first;
        for (int journey = first; journey < end; journey++)
        {
            trip = itineraries.BeginsTrip[journey] ? journey : trip;
            foreach (int movement in itineraries.Legs(journey))
            {
                tripOf[movement] = trip;
            }
        }
        return tripOf;
    }

    /// <summary>Ways to choose <paramref name="chosen"/> of <paramref name="all"/>, at most <see cref="int.MaxValue"/>: the looks taken.</summary>
    internal static int WaysToChoose(int all, int chosen)
    {
        double ways = 1;
        for (int i = 1; i <= Math.Min(chosen, all - chosen); i++)
        {
            ways = ways * (all - i + 1) / i;
        }
        return (int)Math.Min(int.MaxValue, Math.Round(ways));
    }
}
