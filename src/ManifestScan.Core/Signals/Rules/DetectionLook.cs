using ManifestScan.Model;

namespace ManifestScan.Signals.Rules;

/// <summary>Runs a card without code over the batch.</summary>
static class DetectionLook
{
    internal static void Look(SignalCard card, SignalContext context, Findings findings)
    {
        TravelData data = context.Data;
        List<DetectionTest> tests = [.. card.Detection.Select((rule, i) => DetectionTest.Read(rule, $"{card.Id}.detection[{i}]", []))
            .OfType<DetectionTest>()];
        DetectedTravellers found = DetectedTravellers.Of(tests, table => table == "movements" ? new MovementRows(data) : new BookingRows(data), data.Travellers.Count);
        foreach (DetectionMatch match in found.Matches.Where(m => context.IsAsked(m.Traveller)))
        {
            findings.Add(new Hit
            {
                Traveller = match.Traveller,
                SurpriseBits = found.Bits,
                Observed = 1,
                Expected = found.Share,
                Reason = found.Reason(tests, match),
                Movements = Movements(data, tests, match),
            });
        }
    }

    static List<int> Movements(TravelData data, List<DetectionTest> tests, DetectionMatch match)
    {
        IEnumerable<int> rows = tests.SelectMany((t, i) => t.Rule.Of == "movements"
            ? match.Rows[i]
            : match.Rows[i].Select(b => data.MovementOfBooking[b]).Where(m => m >= 0));
        return [.. rows.Distinct().OrderBy(m => data.LegOf(m).OrderTicks).ThenBy(m => data.MovementIds[m])];
    }
}
