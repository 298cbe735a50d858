using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>Finds the legs of the records that are one flight: same operating carrier and number, airports and local date.</summary>
static class FlightGrouping
{
    internal static FlightTable Group(TravelTables tables)
    {
        var keys = new TupleDictionary(5);
        int[] keyOfLeg = KeysOfLegs(tables.Legs, keys);
        int[] legOfKey = BestLegs(tables.Legs, keyOfLeg, keys.Count);
        int[] keysInOrder = [.. Enumerable.Range(0, keys.Count)];
        Array.Sort(keysInOrder, new FlightOrder(tables, legOfKey));
        var flightOfKey = new int[keys.Count];
        for (int flight = 0; flight < keysInOrder.Length; flight++)
        {
            flightOfKey[keysInOrder[flight]] = flight;
        }
        int[] flightOfLeg = Array.ConvertAll(keyOfLeg, key => key < 0 ? -1 : flightOfKey[key]);
        int[] legOfFlight = Array.ConvertAll(keysInOrder, key => legOfKey[key]);
        var routes = new TupleDictionary(2);
        int[] routeOfFlight = Array.ConvertAll(legOfFlight, leg => RouteOf(tables.Legs[leg], routes));
        return new FlightTable
        {
            FlightOfLeg = flightOfLeg,
            LegOfFlight = legOfFlight,
            HasManifest = FlightsWithManifest(tables, flightOfLeg, keys.Count),
            RouteOfFlight = routeOfFlight,
            Routes = [.. Enumerable.Range(0, routes.Count).Select(id => (routes[id][0], routes[id][1]))],
        };
    }

    /// <summary>For each leg the flight it is of, a number without an order; -1 without a day.</summary>
    internal static int[] KeysOfLegs(LegTable legs) => KeysOfLegs(legs, new TupleDictionary(5));

    static int[] KeysOfLegs(LegTable legs, TupleDictionary keys)
    {
        var keyOfLeg = new int[legs.Count];
        for (int id = 0; id < keyOfLeg.Length; id++)
        {
            LegRow leg = legs[id];
            keyOfLeg[id] = leg.DepartureDay == Missing.Day ? -1 : keys.Intern(
            [
                leg.OperatingCarrierId >= 0 ? leg.OperatingCarrierId : leg.CarrierId,
                leg.OperatingFlightNumberId >= 0 ? leg.OperatingFlightNumberId : leg.FlightNumberId,
                leg.DepartureAirportId,
                leg.ArrivalAirportId,
                leg.DepartureDay,
            ]);
        }
        return keyOfLeg;
    }

    /// <summary>For each flight the leg with the most times; among equals the earliest, then the one with least content hash.</summary>
    static int[] BestLegs(LegTable legs, int[] keyOfLeg, int keyCount)
    {
        var best = new int[keyCount];
        Array.Fill(best, -1);
        for (int id = 0; id < keyOfLeg.Length; id++)
        {
            int key = keyOfLeg[id];
            if (key >= 0 && (best[key] < 0 || Compare(legs[id], legs[best[key]]) < 0))
            {
                best[key] = id;
            }
        }
        return best;
    }

    static int Compare(LegRow left, LegRow right)
    {
        int byTimes = Times(right).CompareTo(Times(left));
        if (byTimes != 0)
        {
            return byTimes;
        }
        int byDeparture = left.OrderTicks.CompareTo(right.OrderTicks);
        return byDeparture != 0 ? byDeparture : left.ArrivalUtcTicks.CompareTo(right.ArrivalUtcTicks);

        static int Times(LegRow leg) =>
            (leg.DepartureUtcTicks != Missing.Ticks ? 2 : 0) + (leg.ArrivalUtcTicks != Missing.Ticks ? 1 : 0);
    }

    static int RouteOf(LegRow leg, TupleDictionary routes) => routes.Intern([leg.DepartureAirportId, leg.ArrivalAirportId]);

    static bool[] FlightsWithManifest(TravelTables tables, int[] flightOfLeg, int flightCount)
    {
        var has = new bool[flightCount];
        for (int row = 0; row < tables.Movements.Count; row++)
        {
            int flight = flightOfLeg[tables.Movements.LegIds[row]];
            if (flight >= 0)
            {
                has[flight] = true;
            }
        }
        return has;
    }

    sealed class FlightOrder(TravelTables tables, int[] legOfKey) : IComparer<int>
    {
        public int Compare(int left, int right)
        {
            LegRow a = tables.Legs[legOfKey[left]];
            LegRow b = tables.Legs[legOfKey[right]];
            int order = a.OrderTicks.CompareTo(b.OrderTicks);
            order = order != 0 ? order : a.DepartureDay.CompareTo(b.DepartureDay);
            order = order != 0 ? order : Text(a.OperatingCarrierId >= 0 ? a.OperatingCarrierId : a.CarrierId, b.OperatingCarrierId >= 0 ? b.OperatingCarrierId : b.CarrierId);
            order = order != 0 ? order : Text(a.OperatingFlightNumberId >= 0 ? a.OperatingFlightNumberId : a.FlightNumberId, b.OperatingFlightNumberId >= 0 ? b.OperatingFlightNumberId : b.FlightNumberId);
            order = order != 0 ? order : Text(a.DepartureAirportId, b.DepartureAirportId);
            return order != 0 ? order : Text(a.ArrivalAirportId, b.ArrivalAirportId);
        }

        int Text(int left, int right) => left == right ? 0
            : left < 0 ? -1
            : right < 0 ? 1
            : tables.Codes[left].SequenceCompareTo(tables.Codes[right]);
    }
}
