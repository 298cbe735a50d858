using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

/// <summary>Who is in one booking with a traveller.</summary>
static class PartyMembers
{
    /// <summary>The travellers of a movement's party but the movement's own, in order.</summary>
    internal static SortedSet<int> Of(TravelData data, int movement)
    {
        var others = new SortedSet<int>();
        int flight = data.FlightOf(movement);
        if (flight >= 0)
        {
            foreach (int other in data.MovementsOfFlight[flight])
            {
                if (data.PartyOfMovement[other] == data.PartyOfMovement[movement])
                {
                    others.Add(data.TravellerOf(other));
                }
            }
            others.Remove(data.TravellerOf(movement));
        }
        return others;
    }
}
