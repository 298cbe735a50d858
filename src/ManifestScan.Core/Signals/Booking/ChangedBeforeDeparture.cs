namespace ManifestScan.Signals.Booking;

/// <summary>Name, document or seat changed between two pushes of one list, again and again.</summary>
/// <remarks>Null model: <see cref="ChanceRates"/> of places on lists that came as messages, by carrier.</remarks>
sealed class ChangedBeforeDeparture : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        if (context.Data.PushChanges.Count == 0)
        {
            return;
        }
        var changes = new ListedChanges(context.Data);
        var rates = new ChanceRates(context, changes.Chances());
        new ChanceHits(context, rates).Add(findings, test =>
        {
            Chance first = rates[test.Marked[0]];
            return $"{changes.InWords(test.Marked.Select(i => rates[i]))} changed between two pushes of the list on {test.Marked.Count} of {Wording.Count(test.Asked, "flight")}, "
                + $"first on {context.Wording.Flight(context.Data.FlightOf(first.Movement))}; {Wording.Number(test.Expected)} would be expected by the carrier's other passengers.";
        });
    }
}
