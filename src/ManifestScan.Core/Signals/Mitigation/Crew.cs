using ManifestScan.Model;

namespace ManifestScan.Signals.Mitigation;

/// <summary>Mitigating: on duty as crew on some flights, so the others are the way to work.</summary>
/// <remarks>Null model: <see cref="ChanceRates"/> of places on flights, crew's among them.</remarks>
sealed class Crew : IBatchSignal
{
    public void Look(SignalContext context, Findings findings)
    {
        TravelData data = context.Data;
        List<Chance> chances = [.. Enumerable.Range(0, data.Tables.Movements.Count)
            .Where(m => data.FlightOf(m) >= 0 && data.Tables.Movements.Statuses[m] != MovementStatus.Cancelled)
            .OrderBy(data.FlightOf).ThenBy(m => m)
            .Select(m => new Chance(data.TravellerOf(m), 0, data.Tables.Movements.Roles[m] == TravelRole.Crew, true, m))];
        var rates = new ChanceRates(context, chances);
        new ChanceHits(context, rates).Add(findings, test =>
            $"On duty as crew on {test.Marked.Count} of {Wording.Count(test.Asked, "flight")}, first on {context.Wording.Flight(data.FlightOf(rates[test.Marked[0]].Movement))}; "
            + $"{Wording.Number(test.Expected)} would be expected of anybody, so the other flights look like the way to work.");
    }
}
