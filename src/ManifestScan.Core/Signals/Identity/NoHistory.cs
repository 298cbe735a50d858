namespace ManifestScan.Signals.Identity;

/// <summary>Never seen before, and then there just before an event.</summary>
/// <remarks>Null model: <see cref="Newcomers"/>.</remarks>
sealed class NoHistory : IBatchSignal
{
    public void Look(SignalContext context, Findings findings) => new Newcomers(context).Add(findings, _ => true, (flight, expected) =>
        $"Was never seen before and arrived on {context.Wording.Flight(flight)}, just before an event there; "
        + $"{Wording.Number(expected)} such arrivals would be expected by other trips to the place.");
}
