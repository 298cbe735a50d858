namespace ManifestScan.Signals.Booking;

/// <summary>One card or account paid for travellers whom nothing else connects.</summary>
/// <remarks>Null model: <see cref="ContactRates"/> over accounts. What explains a shared account: <see cref="ContactCircles"/>.</remarks>
sealed class ThirdPartyPayer : IBatchSignal
{
    public void Look(SignalContext context, Findings findings) => new CircleHits(context, new ContactUses(context.Data, isOfPayers: true)).Add(findings, (circle, rates) =>
        $"One card or account paid for this traveller and for {Wording.Count(circle.Strangers, "other household")} without a surname, contact, agency, booking or flight in common; "
        + $"{rates.OthersSharing(circle)} of {Wording.Count(rates.Others(circle), "other household")} whose account is known share one with as many.");
}
