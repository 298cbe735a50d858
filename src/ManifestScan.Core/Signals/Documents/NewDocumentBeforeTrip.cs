using ManifestScan.Model;

namespace ManifestScan.Signals.Documents;

/// <summary>A document first shown days after it was issued, again and again.</summary>
/// <remarks>Null model: <see cref="ChanceRates"/> of the first trips on documents whose day of issue is known.</remarks>
sealed class NewDocumentBeforeTrip : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        int newDays = context.Parameters.Count("newDays");
        var rates = new ChanceRates(context, FirstUses(context, newDays));
        new ChanceHits(context, rates).Add(findings, test =>
        {
            int movement = rates[test.Marked[0]].Movement;
            int days = context.Data.LegOf(movement).DepartureDay - IssuedDay(context.Data, movement)!.Value;
            return $"First shown {newDays} days or less after the day of issue: {test.Marked.Count} of {Wording.Count(test.Asked, "document")}, one of {Wording.Count(days, "day")} on {context.Wording.Flight(context.Data.FlightOf(movement))}; "
                + $"{Wording.Number(test.Expected)} would be expected by other documents whose day of issue is known.";
        });
    }

    static List<Chance> FirstUses(SignalContext context, int newDays)
    {
        TravelData data = context.Data;
        var uses = new List<Chance>();
        for (int traveller = 0; traveller < data.Travellers.Count; traveller++)
        {
            var shown = new HashSet<int>();
            foreach (int movement in data.Itineraries.MovementsOfTraveller[traveller])
            {
                int day = data.LegOf(movement).DepartureDay;
                if (day != Missing.Day && IssuedDay(data, movement) is { } issued && issued <= day
                    && shown.Add(data.Tables.Documents[data.PersonOf(movement).DocumentId].NumberId))
                {
                    uses.Add(new Chance(traveller, 0, day - issued <= newDays, data.PartyOfMovement[movement] == movement, movement));
                }
            }
        }
        return uses;
    }

    static int? IssuedDay(TravelData data, int movement) =>
        data.PersonOf(movement).DocumentId is >= 0 and int document && data.Tables.Documents[document].IssuedDay is var day && day != Missing.Day ? day : null;
}
