namespace ManifestScan.Signals.Documents;

/// <summary>The flight of a trip that says most about official documents.</summary>
/// <param name="Flight">The flight.</param>
/// <param name="Looks">Flights of the trip that were tried.</param>
readonly record struct OfficialTrip(OfficialFlight Flight, int Looks)
{
    internal double Bits => Tails.CorrectForLooks(Flight.Bits, Looks);
}
