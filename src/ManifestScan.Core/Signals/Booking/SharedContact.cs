namespace ManifestScan.Signals.Booking;

/// <summary>One telephone or e-mail stands on the bookings of travellers whom nothing else connects.</summary>
/// <remarks>Null model: <see cref="ContactRates"/>. What explains a shared contact: <see cref="ContactCircles"/>.</remarks>
sealed class SharedContact : IBatchSignal
{
    public void Look(SignalContext context, Findings findings) => new CircleHits(context, context.Facts.Contacts).Add(findings, (circle, rates) =>
        $"One {(circle.IsEmail ? "e-mail address" : "telephone number")} stands on bookings of this traveller and of "
        + $"{Wording.Count(circle.Strangers, "other household")} without a surname, payer, agency, booking or flight in common; "
        + $"{rates.OthersSharing(circle)} of {Wording.Count(rates.Others(circle), "other household")} with a contact share one with as many.");
}
