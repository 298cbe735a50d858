using ManifestScan.Model;

namespace ManifestScan.Ingest.Edifact;

/// <summary>The public sample corpus that MANIFESTSCAN_CORPUS points to: every passenger and booking of every file, and nobody else.</summary>
public sealed class EdifactCorpusTests
{
    [Fact]
    public void Corpus_EveryFile_HasItsPassengersAndBookings()
    {
        string? corpus = Environment.GetEnvironmentVariable("MANIFESTSCAN_CORPUS");
        Assert.SkipWhen(corpus is null, "MANIFESTSCAN_CORPUS does not point to the public sample corpus.");
        string folder = Path.Combine(corpus!, "edifact");
        var wrong = new List<string>();
        foreach (string[] expected in File.ReadLines(Path.Combine(folder, "expected.tsv")).Skip(1).Select(l => l.Split('\t')))
        {
            List<RawBlock> blocks = MessageReading.Read(File.ReadAllBytes(Path.Combine(folder, expected[0])));
            int passengers = MessageReading.Names(blocks).Count;
            int bookings = blocks.Where(b => b.Kind == InputKind.Booking).SelectMany(b => MessageReading.Values(b, Field.RecordLocator)).Distinct(StringComparer.Ordinal).Count();
            string found = FormattableString.Invariant($"{(expected[4].Length > 0 ? bookings : null)} {passengers}");
            if (found != $"{expected[4]} {expected[5]}")
            {
                wrong.Add($"{expected[0]}: expected {expected[4]} bookings and {expected[5]} passengers, found {found}");
            }
        }

        Assert.Empty(wrong);
    }
}
