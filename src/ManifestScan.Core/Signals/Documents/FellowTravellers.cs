using ManifestScan.Model;

namespace ManifestScan.Signals.Documents;

/// <summary>Who was on a flight with whom, in separate parties.</summary>
/// <param name="data">The linked data.</param>
sealed class FellowTravellers(TravelData data)
{
    /// <summary>Flights that two travellers shared in separate parties, in order of time.</summary>
    internal List<int> SharedFlights(int left, int right)
    {
        var shared = new List<int>();
        ReadOnlySpan<int> few = data.Itineraries.MovementsOfTraveller[left];
        ReadOnlySpan<int> many = data.Itineraries.MovementsOfTraveller[right];
        foreach (int movement in few)
        {
            int flight = data.FlightOf(movement);
            foreach (int other in many)
            {
                if (flight >= 0 && data.FlightOf(other) == flight && data.PartyOfMovement[movement] != data.PartyOfMovement[other] && !shared.Contains(flight))
                {
                    shared.Add(flight);
                }
            }
        }
        return shared;
    }

    /// <summary>Whether on one of the flights both have a record locator.</summary>
    internal bool AreToldApart(int left, int right, List<int> flights) => flights.Exists(f => HasLocator(left, f) && HasLocator(right, f));

    bool HasLocator(int traveller, int flight)
    {
        foreach (int movement in data.Itineraries.MovementsOfTraveller[traveller])
        {
            if (data.FlightOf(movement) == flight && data.LocatorOf(movement) >= 0)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Everybody who was on a flight with a traveller in another party, in order.</summary>
    internal SortedSet<int> Of(int traveller)
    {
        var fellows = new SortedSet<int>();
        foreach (int movement in data.Itineraries.MovementsOfTraveller[traveller])
        {
            if (data.FlightOf(movement) is >= 0 and int flight)
            {
                foreach (int other in data.MovementsOfFlight[flight])
                {
                    if (data.PartyOfMovement[other] != data.PartyOfMovement[movement] && data.Tables.Movements.Statuses[other] != MovementStatus.Cancelled)
                    {
                        fellows.Add(data.TravellerOf(other));
                    }
                }
            }
        }
        fellows.Remove(traveller);
        return fellows;
    }
}
