namespace ManifestScan.Signals.Routing;

/// <summary>Arrives at one place and leaves from another, with nothing between, again and again.</summary>
/// <remarks>Null model: <see cref="ChanceRates"/> of pairs of flights that follow one another, by the place of arrival.</remarks>
sealed class BrokenJourney : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        var rates = new ChanceRates(context, Joints(context));
        new ChanceHits(context, rates).Add(findings, test =>
        {
            Chance first = rates[test.Marked[0]];
            return $"Arrived at one place and left from another, without a flight between, {Wording.Count(test.Marked.Count, "time")} in {Wording.Count(test.Asked, "pair")} of flights, "
                + $"first between {context.Wording.Flight(context.Data.FlightOf(first.Movement))} and {context.Wording.Flight(context.Data.FlightOf(first.Next))}; "
                + $"{Wording.Number(test.Expected)} would be expected by how others go on from there.";
        });
    }

    static List<Chance> Joints(SignalContext context)
    {
        var gaps = new GroundGaps(context.Data, context.Parameters["leastKm"]);
        int mostDays = context.Parameters.Count("mostDays");
        var joints = new List<Chance>();
        for (int traveller = 0; traveller < context.Data.Travellers.Count; traveller++)
        {
            Span<int> movements = context.Data.Itineraries.MovementsOfTraveller[traveller];
            for (int i = 0; i + 1 < movements.Length; i++)
            {
                if (gaps.Between(movements[i], movements[i + 1], mostDays) is { } isGap)
                {
                    int place = context.Data.LegOf(movements[i]).ArrivalAirportId;
                    bool counts = context.Data.PartyOfMovement[movements[i]] == movements[i];
                    joints.Add(new Chance(traveller, place, isGap, counts, movements[i], movements[i + 1]));
                }
            }
        }
        return joints;
    }
}
