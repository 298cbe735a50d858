using ManifestScan.Model;

namespace ManifestScan.Signals.Documents;

/// <summary>A scenario: on an official document, never seen before, and just before an event, all at once.</summary>
/// <remarks>Null model: <see cref="Newcomers"/>, all three things at once; never the product of their shares.</remarks>
sealed class OfficialNewcomer : IBatchSignal
{
    public void Look(SignalContext context, Findings findings) => new Newcomers(context).Add(findings, arrival => IsOfficial(context.Data, arrival), (flight, expected) =>
        $"Was never seen before and arrived on a document for state business on {context.Wording.Flight(flight)}, just before an event there; "
        + $"{Wording.Number(expected)} arrivals that are all three would be expected by other trips to the place.");

    static bool IsOfficial(TravelData data, int movement) =>
        data.PersonOf(movement).DocumentId is >= 0 and int document && data.Tables.Documents[document].Class.IsOfficial();
}
