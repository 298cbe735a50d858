using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

/// <summary>Mitigating: trips to one place at the same distance in time, again and again: weeks on, weeks off.</summary>
/// <remarks>
/// Null model: the time between two trips of a traveller to one place is near a given length with the share of the run's other such times
/// that are; binomial, corrected for the lengths it could have been.
/// </remarks>
sealed class ShiftRotation : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        var rhythm = new TripRhythm(context);
        foreach (int traveller in context.Travellers)
        {
            if (rhythm.Best(traveller) is { } best && best.Bits >= context.Parameters["minimumBits"])
            {
                findings.Add(new Hit
                {
                    Traveller = traveller,
                    SurpriseBits = best.Bits,
                    Observed = best.Near,
                    Expected = best.Expected,
                    Reason = $"{Wording.Count(best.Trips.Count, "trip")} to one place, {best.Near} of {Wording.Count(best.Trips.Count - 1, "time")} between them about {Wording.Count(best.Days, "day")} long, first on {context.Wording.Flight(context.Data.FlightOf(best.Trips[0]))}; "
                        + $"{Wording.Number(best.Expected)} would be expected by other travellers, so this looks like a rotation of shifts.",
                    Movements = best.Trips,
                });
            }
        }
    }
}
