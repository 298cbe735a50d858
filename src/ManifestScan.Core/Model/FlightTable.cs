namespace ManifestScan.Model;

/// <summary>Flights as they flew: legs of the records that are one aircraft on one day.</summary>
/// <remarks>Flights are numbered in the order of time, then carrier, number and airports by text, so that the numbers do not depend on the order of input.</remarks>
public sealed class FlightTable
{
    /// <summary>For each leg its flight, or -1 when the leg has no date.</summary>
    public required int[] FlightOfLeg { get; init; }

    /// <summary>For each flight the leg that says most about it (with times when any leg has them).</summary>
    public required int[] LegOfFlight { get; init; }

    /// <summary>For each flight, whether a manifest lists it; otherwise it is known from bookings alone.</summary>
    public required bool[] HasManifest { get; init; }

    /// <summary>For each flight its route, an index into the routes.</summary>
    public required int[] RouteOfFlight { get; init; }

    /// <summary>For each route its airports, ids into <see cref="TravelTables.Codes"/>.</summary>
    public required (int DepartureAirportId, int ArrivalAirportId)[] Routes { get; init; }

    /// <summary>Number of flights.</summary>
    public int Count => LegOfFlight.Length;
}
