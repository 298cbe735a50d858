using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>Finds parties: the movements of one flight under one record locator.</summary>
static class Parties
{
    /// <summary>For each movement the least movement of its party; itself when it has no locator.</summary>
    internal static int[] Find(TravelTables tables, Csr movementsOfFlight, int[] bookingOfMovement)
    {
        var partyOf = new int[tables.Movements.Count];
        var firstOfLocator = new Dictionary<int, int>();
        for (int row = 0; row < partyOf.Length; row++)
        {
            partyOf[row] = row;
        }
        for (int flight = 0; flight < movementsOfFlight.OwnerCount; flight++)
        {
            firstOfLocator.Clear();
            foreach (int row in movementsOfFlight[flight])
            {
                int locator = tables.LocatorOfMovement(row, bookingOfMovement[row]);
                if (locator >= 0 && !firstOfLocator.TryAdd(locator, row))
                {
                    partyOf[row] = firstOfLocator[locator];
                }
            }
        }
        return partyOf;
    }
}
