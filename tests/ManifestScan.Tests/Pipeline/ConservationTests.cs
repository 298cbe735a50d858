using ManifestScan.Ingest;
using ManifestScan.Model;

namespace ManifestScan.Pipeline;

public class ConservationTests
{
    [Fact]
    public void Check_CountsThatAddUp_IsQuiet() => Conservation.Check([Tally(10, used: 6, rejected: 4), Tally(0, 0, 0)]);

    [Theory]
    [InlineData(9)]
    [InlineData(11)]
    public void Check_CountsThatDoNot_NamesTheSource(int read)
    {
        InvalidOperationException lost = Assert.Throws<InvalidOperationException>(() => Conservation.Check([Tally(read, used: 6, rejected: 4)]));

        Assert.Equal(FormattableString.Invariant($"Records were lost. a.csv: {read} records read, but 6 used + 0 duplicate + 0 not a person + 4 rejected."), lost.Message);
    }

    static SourceTally Tally(int read, int used, int rejected)
    {
        var outcome = new ReadOutcome();
        outcome.Add(read, rejected: 0, skipped: 0, bytesRead: 0);
        return new SourceTally(new Source { Index = 0, Name = "a.csv", Length = 0, Open = () => Stream.Null })
        {
            Outcome = outcome,
            Used = used,
            Rejected = rejected,
        };
    }
}
