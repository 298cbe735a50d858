using ManifestScan.Model;
using MathNet.Numerics;

namespace ManifestScan.Signals.Identity;

/// <summary>Tells how the trips of two travellers follow each other, and how often chance orders trips so.</summary>
sealed class TurnTaking(TravelData data, TripTable trips)
{
    /// <summary>How the two take turns; null when one begins a trip before the other is back.</summary>
    internal Turns? Of(int left, int right)
    {
        (int l, int endLeft) = trips.Of(left);
        (int r, int endRight) = trips.Of(right);
        (int ofLeft, int ofRight) = (endLeft - l, endRight - r);
        int runs = 0;
        int last = -1;
        while (l < endLeft || r < endRight)
        {
            bool isLeft = r == endRight || (l < endLeft && StartOf(l) <= StartOf(r));
            int trip = isLeft ? l++ : r++;
            bool isChange = last < 0 || trips.TravellerOf[trip] != trips.TravellerOf[last];
            if (last >= 0 && isChange && StartOf(trip) < EndOf(last))
            {
                return null;
            }
            runs += isChange ? 1 : 0;
            last = trip;
        }
        return new Turns(ofLeft + ofRight, runs, ofLeft == 0 || ofRight == 0 ? 0 : BitsOf(runs, ofLeft, ofRight));
    }

    long StartOf(int trip) => data.LegOf(trips.Out(trip)[0]).OrderTicks;

    /// <summary>The departure of the last flight: of the way back where there is one, else of the way out.</summary>
    long EndOf(int trip) => data.LegOf((trips.BackOf[trip] < 0 ? trips.Out(trip) : trips.Back(trip))[^1]).OrderTicks;

    /// <summary>Bits of at least so many runs among trips in any order (Wald and Wolfowitz, Annals of Mathematical Statistics 1940).</summary>
    static double BitsOf(int runs, int left, int right)
    {
        double all = SpecialFunctions.BinomialLn(left + right, left);
        double tail = 0;
        for (int r = runs; r <= (2 * Math.Min(left, right)) + 1; r++)
        {
            int half = r / 2;
            tail += r % 2 == 0
                ? 2 * Ways(left, half) * Ways(right, half)
                : (Ways(left, half + 1) * Ways(right, half)) + (Ways(left, half) * Ways(right, half + 1));
        }
        return Tails.Bits(Math.Min(1, tail));

        // Ways to cut n trips into so many runs, each side with half of the whole's share so that nothing overflows.
        double Ways(int n, int parts) => parts < 1 || parts > n ? 0 : Math.Exp(SpecialFunctions.BinomialLn(n - 1, parts - 1) - (all / 2));
    }
}
