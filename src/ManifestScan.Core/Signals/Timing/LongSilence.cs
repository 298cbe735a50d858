using ManifestScan.Model;

namespace ManifestScan.Signals.Timing;

/// <summary>Trips in a rhythm, then none for months, then trips again.</summary>
/// <remarks>Null model: <see cref="SilenceModel"/>.</remarks>
sealed class LongSilence : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        var model = new SilenceModel(context);
        foreach (int traveller in context.Travellers)
        {
            if (model.Longest(traveller) is { } silence && silence.Days >= context.Parameters["leastDays"] && silence.Bits >= context.Parameters["minimumBits"])
            {
                findings.Add(HitOf(context, traveller, silence));
            }
        }
    }

    static Hit HitOf(SignalContext context, int traveller, Silence silence)
    {
        TripTable trips = context.Facts.Trips;
        return new Hit
        {
            Traveller = traveller,
            SurpriseBits = silence.Bits,
            Observed = silence.Days,
            Expected = silence.Expected,
            Reason = $"{Wording.Count(silence.Before, "trip")}, then none for {Wording.Count(silence.Days, "day")}, then {Wording.Count(silence.After, "trip")}, first again on {context.Wording.Flight(trips.FlightOf(silence.Next))}; "
                + $"the next longest time between trips was {Wording.Count(silence.NextLongest, "day")}, and {Wording.Number(silence.Expected)} would be expected of the longest by the traveller's own rhythm.",
            Movements = [trips.Back(silence.Next - 1)[^1], trips.Out(silence.Next)[0]],
        };
    }
}
