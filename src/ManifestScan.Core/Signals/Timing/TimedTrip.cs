namespace ManifestScan.Signals.Timing;

/// <summary>One arrival or departure of a traveller that might have fallen into an event's window.</summary>
/// <param name="Traveller">The traveller.</param>
/// <param name="Movement">The movement that arrives or departs.</param>
/// <param name="AirportId">The place.</param>
/// <param name="Event">Index of the event in whose window it fell, or -1.</param>
/// <param name="Chance">Chance that a party of the route flies in some window, above 0.</param>
readonly record struct TimedTrip(int Traveller, int Movement, int AirportId, int Event, double Chance)
{
    /// <summary>Whether it fell into a window.</summary>
    internal bool IsAligned => Event >= 0;
}
