namespace ManifestScan.Signals.Documents;

/// <summary>A flight with several travellers on official documents.</summary>
/// <param name="Flight">The flight.</param>
/// <param name="Members">Movements in the parties with an official document, in order of source and line.</param>
/// <param name="Parties">Such parties.</param>
/// <param name="Documents">Travellers on an official document.</param>
/// <param name="Expected">Such parties expected.</param>
/// <param name="Bits">Surprise under the base rate.</param>
/// <param name="FlightsCompared">Other flights of the route that the rate rests on.</param>
sealed record OfficialFlight(
    int Flight, IReadOnlyList<int> Members, int Parties, int Documents, double Expected, double Bits, int FlightsCompared);
