namespace ManifestScan.Signals.Companions;

/// <summary>The null model of <see cref="ScatteredParty"/>: a party sits apart as often as others on its flights and with its carriers.</summary>
/// <remarks>
/// On a flight the chance is the share of its other parties that sit apart, drawn by priorOfFlight parties towards the share of the carrier's
/// other parties of that size, and this by priorOfCarrier parties towards the run's. Who sits apart once does so again, so the number is
/// beta-binomial with the correlation that parties show; a party is the same people, and counts once.
/// </remarks>
sealed class ScatterModel
{
    readonly double _priorOfFlight;
    readonly double _priorOfCarrier;
    readonly Overdispersion _spread;
    readonly Dictionary<int, (int Apart, int All)> _ofFlight = [];
    readonly Dictionary<(int Carrier, int Size), (int Apart, int All)> _ofCell = [];
    readonly Dictionary<int, (int Apart, int All)> _ofSize = [];

    /// <param name="context">The run, with the parameters.</param>
    /// <param name="parties">For each party its flights.</param>
    internal ScatterModel(SignalContext context, IReadOnlyList<ArraySegment<SeatedParty>> parties)
    {
        (_priorOfFlight, _priorOfCarrier) = (context.Parameters["priorOfFlight"], context.Parameters["priorOfCarrier"]);
        _spread = new Overdispersion(context.Parameters["minimumCorrelation"]);
        foreach (SeatedParty party in parties.SelectMany(p => p))
        {
            _ofFlight[party.Flight] = Plus(_ofFlight.GetValueOrDefault(party.Flight), party);
            _ofCell[party.Cell] = Plus(_ofCell.GetValueOrDefault(party.Cell), party);
            _ofSize[party.Cell.Size] = Plus(_ofSize.GetValueOrDefault(party.Cell.Size), party);
        }
        foreach (ArraySegment<SeatedParty> flights in parties)
        {
            _spread.Add(flights.Count(f => f.IsApart), flights.Count, Expected(flights) / flights.Count);
        }
    }

    /// <summary>On how many of its flights a party was expected to sit apart, and the bits of as many as it did.</summary>
    internal (double Expected, double Bits) Test(ArraySegment<SeatedParty> flights)
    {
        double expected = Expected(flights), rate = expected / flights.Count;
        return (expected, _spread.Bits(flights.Count(f => f.IsApart), flights.Count, rate, rate));
    }

    double Expected(ArraySegment<SeatedParty> flights)
    {
        var own = new Dictionary<(int Carrier, int Size), (int Apart, int All)>();
        (int Apart, int All) all = default;
        foreach (SeatedParty flight in flights)
        {
            own[flight.Cell] = Plus(own.GetValueOrDefault(flight.Cell), flight);
            all = Plus(all, flight);
        }
        return flights.Sum(flight =>
        {
            double ofRun = Share(_ofSize[flight.Cell.Size], all, 0.5, 1);
            double ofCarrier = Share(_ofCell[flight.Cell], own[flight.Cell], _priorOfCarrier * ofRun, _priorOfCarrier);
            return Share(_ofFlight[flight.Flight], Plus(default, flight), _priorOfFlight * ofCarrier, _priorOfFlight);
        });
    }

    static double Share((int Apart, int All) count, (int Apart, int All) own, double priorApart, double prior) =>
        (count.Apart - own.Apart + priorApart) / (count.All - own.All + prior);

    static (int, int) Plus((int Apart, int All) count, SeatedParty party) => (count.Apart + (party.IsApart ? 1 : 0), count.All + 1);
}
