using ManifestScan.Model;

namespace ManifestScan.Link.Likely;

/// <summary>Tells whether the movements of two travellers could be one person's.</summary>
sealed class OnePath(TravelTables tables, Csr movementsOfTraveller)
{
    // Of so many changes from one to the other, one may leave from somewhere else: exports lose flights.
    const int ChangesForABreak = 4;

    // An airliner with the wind behind it.
    const double FastestKmPerHour = 1100;

    // Somebody who comes back needs three; one name that ends before the other begins is a marriage or chance.
    const int LeastMovements = 3;

    /// <summary>Whether the two are never in the air at one time, one comes back after the other, and each goes on from where the other arrived.</summary>
    internal bool Fits(int left, int right)
    {
        ReadOnlySpan<int> a = movementsOfTraveller[left];
        ReadOnlySpan<int> b = movementsOfTraveller[right];
        if (a.IsEmpty || b.IsEmpty || a.Length + b.Length < LeastMovements)
        {
            return false;
        }
        int changes = 0;
        int breaks = 0;
        int last = -1;
        bool wasLeft = false;
        for (int i = 0, j = 0; i < a.Length || j < b.Length;)
        {
            bool isLeft = j == b.Length || (i < a.Length && LegOf(a[i]).OrderTicks <= LegOf(b[j]).OrderTicks);
            int movement = isLeft ? a[i++] : b[j++];
            if (last >= 0 && isLeft != wasLeft)
            {
                changes++;
                breaks += LegOf(last).ArrivalAirportId == LegOf(movement).DepartureAirportId ? 0 : 1;
                if (IsTogether(LegOf(last), LegOf(movement)))
                {
                    return false;
                }
            }
            (last, wasLeft) = (movement, isLeft);
        }
        return changes > 1 && breaks * ChangesForABreak <= changes;
    }

    /// <summary>Whether both are in the air at one time, or on flights of one day of which nobody knows which was first.</summary>
    bool IsTogether(LegRow first, LegRow second) =>
        LandingOf(first) is { } landing && second.DepartureUtcTicks != Missing.Ticks
            ? second.DepartureUtcTicks < landing
            : first.DepartureDay == second.DepartureDay;

    /// <summary>When a flight lands, or where only its departure is known, when it can at the earliest; ticks, UTC; null when neither is known.</summary>
    long? LandingOf(LegRow leg)
    {
        if (leg.ArrivalUtcTicks != Missing.Ticks)
        {
            return leg.ArrivalUtcTicks;
        }
        return leg.DepartureUtcTicks != Missing.Ticks && AirportOf(leg.DepartureAirportId) is { } from && AirportOf(leg.ArrivalAirportId) is { } to
            ? leg.DepartureUtcTicks + (long)(from.DistanceKmTo(to) / FastestKmPerHour * TimeSpan.TicksPerHour)
            : null;
    }

    Airport? AirportOf(int code) => tables.Codes.Text(code) is { } iata ? AirportTable.Default.Find(iata) : null;

    LegRow LegOf(int movement) => tables.Legs[tables.Movements.LegIds[movement]];
}
