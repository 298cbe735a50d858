using System.Text;
using ManifestScan.Ingest.Text;
using ManifestScan.Model;
using ManifestScan.Repository;

namespace ManifestScan.Ingest.Edifact;

/// <summary>Thousands of broken messages with a fixed seed: nothing throws, nothing hangs, records are accounted for.</summary>
/// <remarks>MANIFESTSCAN_FUZZ=1000000 runs longer.</remarks>
public sealed class EdifactFuzzTests
{
    const int Seed = 41;
    const int Inputs = 20_000;

    static readonly string[] Seeds =
        [.. new[] { "paxlst-un.edi", "paxlst-us.edi", "pnrgov.edi" }.Select(f => RepositoryFiles.Read($"data-samples/edifact-messages/input/{f}"))];

    [Fact]
    public void Reading_BrokenMessages_NeverThrowsAndMostlyReachesPassengers()
    {
        int inputs = int.TryParse(Environment.GetEnvironmentVariable("MANIFESTSCAN_FUZZ"), out int given) ? given : Inputs;
        var random = new Random(Seed);
        int reached = 0;
        for (int i = 0; i < inputs; i++)
        {
            byte[] input = Broken(random);
            List<RawBlock> blocks = MessageReading.Read(input);
            Assert.All(blocks, b => Assert.Equal(b.RowCount, b.Lines.Length));
            Assert.All(blocks, b => Assert.True(b.Offsets is null || b.Offsets.All(o => o >= 0 && o < input.Length)));
            reached += blocks.Any(b => b.RowCount > 0) ? 1 : 0;
        }

        Assert.True(reached * 2 >= inputs, $"{reached} of {inputs} inputs reached a passenger.");
    }

    [Fact]
    public void Reading_BrokenMessages_RecordsAndRejectsAccountForAllSegments()
    {
        var random = new Random(Seed + 3);
        for (int i = 0; i < Inputs / 4; i++)
        {
            byte[] input = Broken(random);
            var outcome = new ReadOutcome();
            List<RawBlock> blocks = MessageReading.Read(input, outcome);
            if (outcome.Segments is not { } counts)
            {
                continue;
            }
            List<uint> tags = Lexed(input);
            List<string> codes = [.. blocks.SelectMany(b => b.Rejects).Select(r => r.Code)];
            int readOver = codes.Count(c => c is "edifact.unknown-segment" or "edifact.misplaced-segment" or "edifact.no-message" or "edifact.sensitive-dropped");
            bool hasOther = codes.Contains("edifact.other-message");

            Assert.Equal(tags.Count, counts.Envelope + counts.Used + counts.PassedOver + counts.NotByAir + counts.Rejected);
            Assert.Equal(tags.Count(t => t is Tags.Unb or Tags.Ung or Tags.Unh or Tags.Unt or Tags.Une or Tags.Unz), counts.Envelope);
            Assert.True(hasOther ? counts.Rejected >= readOver : counts.Rejected == readOver, $"input {i}: {counts.Rejected} segments, {readOver} rejects");
            Assert.Equal(blocks.Sum(b => b.RowCount), outcome.UsableRows);
            // Every US passenger is one segment: a person, or a reject, or in a message where that segment has a reject.
            Assert.True(hasOther || tags.Count(t => t == Tags.Pdt) <= outcome.Persons + outcome.RecordsRejected + readOver, $"input {i} lost a passenger");
        }
    }

    static List<uint> Lexed(byte[] input)
    {
        using Stream utf8 = TextDecoding.ToUtf8(new MemoryStream(input), MessageReading.EncodingOf(input));
        var lexer = new SegmentLexer(utf8, "utf-8");
        var tags = new List<uint>();
        while (lexer.Next())
        {
            tags.Add(lexer.Current.Tag);
        }
        return tags;
    }

    // What is cut off, and every tag that no message knows, has a reject; nothing between the first head and the end is in no segment.
    [Fact]
    public void Lexer_BrokenMessages_EveryByteIsInASegmentOrBetweenInterchanges()
    {
        var random = new Random(Seed + 1);
        for (int i = 0; i < Inputs / 10; i++)
        {
            byte[] input = Broken(random);
            var lexer = new SegmentLexer(new MemoryStream(input), "utf-8");
            long at = -1;
            while (lexer.Next())
            {
                Assert.True(lexer.Current.Offset > at, "A segment begins where the one before it did.");
                at = lexer.Current.Offset;
            }
            int head = InterchangeHead.Find(input);
            Assert.True(head < 0 || at >= head, "No segment, though an interchange begins.");
            Assert.True(at < 0 || lexer.Position == input.Length, "Reading stopped before the end.");
        }
    }

    [Fact]
    public void Reading_UnknownSegments_EachHasAReject()
    {
        var random = new Random(Seed + 2);
        foreach (string seed in Seeds)
        {
            var damage = new Damage(seed);
            int whole = MessageReading.Rejects(seed).Count;
            int silent = Enumerable.Range(1, damage.Count - 1)
                .Count(at => MessageReading.Rejects(damage.Apply("unknown segment before", at, random)).Count <= whole);
            // Between two interchanges it is in neither: teletype lines stand there too.
            Assert.Equal(seed.Split("UNB+").Length - 2, silent);
        }
    }

    static byte[] Broken(Random random)
    {
        string text = Seeds[random.Next(Seeds.Length)];
        int from = random.Next(3) == 0 ? random.Next(text.Length / 2) : 0;
        byte[] bytes = Encoding.UTF8.GetBytes(text[from..Math.Min(text.Length, from + random.Next(400, 2500))]);
        int damages = random.Next(1, 12);
        for (int i = 0; i < damages; i++)
        {
            bytes = Broken(bytes, random);
        }
        return bytes;
    }

    static byte[] Broken(byte[] bytes, Random random)
    {
        int at = random.Next(bytes.Length);
        switch (random.Next(5))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                return bytes;
            case 1:
                bytes[at] = "'+:?\n\0"u8[random.Next(6)];
                return bytes;
            case 2:
                return [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + random.Next(1, 40))..], (byte)'\''];
            case 3:
                return [.. bytes[..at], .. bytes[Math.Max(0, at - random.Next(1, 200))..]];
            default:
                return [.. bytes[..at], .. Encoding.UTF8.GetBytes(new[] { "UNH+", "TIF+", "NAD+FL+++", "SRC'", "UNA:+.? '", "ABI+", "\u2019" }[random.Next(7)]), .. bytes[at..]];
        }
    }
}
