using ManifestScan.Link.Copies;
using ManifestScan.Model;
using ManifestScan.Pipeline.Examples;

namespace ManifestScan.Signals;

/// <summary>Large runs are calibrated on a share of their travellers: persons of the others are still in the tables and are nobody.</summary>
public class SampledRunTests
{
    public static TheoryData<string> WithCode => [.. SignalCatalogue.Default.Cards.Where(c => c.Detection.Count == 0).Select(c => c.Id)];

    [Theory]
    [MemberData(nameof(WithCode))]
    public void Look_OnAShareOfTheTravellers_TellsOfThemAlone(string id)
    {
        SignalCard card = SignalCatalogue.Default.Find(id)!;
        foreach (CardExample example in card.Examples)
        {
            TravelData data = ExampleRunner.Data(example);
            for (ulong seed = 1; seed <= 4; seed++)
            {
                (TravelData sample, int[] kept) = SampledRun.Draw(data, 0.5, Draws.Of(seed, 0), new ParallelOptions());
                Findings findings = SignalCatalogue.Default.Run(id, new SignalContext(sample, new SignalParameters(card.Parameters), 1));

                Assert.All(findings.Hits, h => Assert.InRange(h.Traveller, 0, kept.Length - 1));
                Assert.All(findings.Hits.SelectMany(h => h.OtherTravellers), t => Assert.InRange(t, 0, kept.Length - 1));
            }
        }
    }
}
