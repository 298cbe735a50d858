using ManifestScan.Model;

namespace ManifestScan.Signals.Identity;

/// <summary>Booked under one name and flown under another, on one document.</summary>
/// <remarks>Null model: <see cref="ChanceRates"/> of flights whose document stands in a booking of the flight, by carrier.</remarks>
sealed class FlownUnderAnotherName : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        var rates = new ChanceRates(context, Chances(context.Data));
        new ChanceHits(context, rates).Add(findings, test =>
            $"Flew on a document that the booking of the flight has under another name, without a part that is alike, on {test.Marked.Count} of {Wording.Count(test.Asked, "booked flight")}, "
            + $"first on {context.Wording.Flight(context.Data.FlightOf(rates[test.Marked[0]].Movement))}; {Wording.Number(test.Expected)} would be expected by the carrier's other passengers.");
    }

    static List<Chance> Chances(TravelData data)
    {
        Dictionary<(int Flight, int Number), int> booked = BookedPersons(data);
        var names = new NameParts(data);
        var chances = new List<Chance>();
        for (int traveller = 0; traveller < data.Travellers.Count; traveller++)
        {
            foreach (int movement in data.Itineraries.MovementsOfTraveller[traveller])
            {
                int person = data.Tables.Movements.PersonIds[movement];
                if (NumberOf(data, person) is { } number && booked.TryGetValue((data.FlightOf(movement), number), out int other))
                {
                    bool counts = data.PartyOfMovement[movement] == movement;
                    chances.Add(new Chance(traveller, data.LegOf(movement).CarrierId, names.ArePersonsUnlike(person, other), counts, movement));
                }
            }
        }
        return chances;
    }

    /// <summary>For each flight and document number the first person it is booked for; cancelled segments are none.</summary>
    static Dictionary<(int Flight, int Number), int> BookedPersons(TravelData data)
    {
        var booked = new Dictionary<(int, int), int>();
        for (int row = 0; row < data.Tables.Bookings.Count; row++)
        {
            int person = data.Tables.Bookings.PersonIds[row];
            if (data.Tables.Bookings.Statuses[row] != MovementStatus.Cancelled && NumberOf(data, person) is { } number)
            {
                booked.TryAdd((data.Flights.FlightOfLeg[data.Tables.Bookings.LegIds[row]], number), person);
            }
        }
        return booked;
    }

    static int? NumberOf(TravelData data, int person) =>
        data.Tables.Persons[person].DocumentId is >= 0 and int document && data.Tables.Documents[document].NumberId is >= 0 and int number ? number : null;
}
