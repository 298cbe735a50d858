using ManifestScan.Model;

namespace ManifestScan.Signals.Documents;

/// <summary>Counts, for every flight, the parties and those of them in which somebody travels on an official document.</summary>
/// <remarks>The party is the unit: a delegation on one booking is one draw, however many travel.</remarks>
sealed class OfficialCensus
{
    readonly TravelData _data;
    readonly int[] _routeParties;
    readonly int[] _routeOfficial;

    internal OfficialCensus(SignalContext context)
    {
        _data = context.Data;
        int flights = _data.Flights.Count;
        Parties = new int[flights];
        OfficialParties = new int[flights];
        OfficialTravellers = new int[flights];
        Parallel.For(0, flights, context.Parallel, Count);
        _routeParties = new int[_data.Flights.Routes.Length];
        _routeOfficial = new int[_data.Flights.Routes.Length];
        for (int flight = 0; flight < flights; flight++)
        {
            int route = _data.Flights.RouteOfFlight[flight];
            _routeParties[route] += Parties[flight];
            _routeOfficial[route] += OfficialParties[flight];
            AllParties += Parties[flight];
            AllOfficial += OfficialParties[flight];
        }
    }

    /// <summary>For each flight the parties on it.</summary>
    internal int[] Parties { get; }

    /// <summary>For each flight the parties with an official document.</summary>
    internal int[] OfficialParties { get; }

    /// <summary>For each flight the travellers on an official document.</summary>
    internal int[] OfficialTravellers { get; }

    /// <summary>Parties on all flights.</summary>
    internal long AllParties { get; }

    /// <summary>Parties with an official document on all flights.</summary>
    internal long AllOfficial { get; }

    /// <summary>Parties on a route, and those with an official document.</summary>
    internal (int Parties, int Official) OfRoute(int route) => (_routeParties[route], _routeOfficial[route]);

    /// <summary>Whether a movement is made on an official document.</summary>
    internal bool IsOfficial(int movement)
    {
        int document = _data.PersonOf(movement).DocumentId;
        return document >= 0 && _data.Tables.Documents[document].Class.IsOfficial();
    }

    /// <summary>The movements of a flight in parties with an official document; the ordinary members of such parties are among them.</summary>
    internal List<int> MembersOn(int flight)
    {
        var official = new HashSet<int>();
        foreach (int movement in _data.MovementsOfFlight[flight])
        {
            if (Counts(movement) && IsOfficial(movement))
            {
                official.Add(_data.PartyOfMovement[movement]);
            }
        }
        var members = new List<int>();
        foreach (int movement in _data.MovementsOfFlight[flight])
        {
            if (Counts(movement) && official.Contains(_data.PartyOfMovement[movement]))
            {
                members.Add(movement);
            }
        }
        return members;
    }

    void Count(int flight)
    {
        var parties = new HashSet<int>();
        var official = new HashSet<int>();
        foreach (int movement in _data.MovementsOfFlight[flight])
        {
            if (!Counts(movement))
            {
                continue;
            }
            parties.Add(_data.PartyOfMovement[movement]);
            if (IsOfficial(movement))
            {
                official.Add(_data.PartyOfMovement[movement]);
                OfficialTravellers[flight]++;
            }
        }
        Parties[flight] = parties.Count;
        OfficialParties[flight] = official.Count;
    }

    bool Counts(int movement) =>
        _data.Tables.Movements.Statuses[movement] != MovementStatus.Cancelled
        && _data.Tables.Movements.Roles[movement] != TravelRole.Crew;
}
