using System.Globalization;
using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>Random and mutated inputs: nothing throws, nothing hangs, nothing depends on chunks or threads, everything adds up.</summary>
public sealed class DelimitedFuzzTests
{
    const string Header = "surname,given_names,flight_number,departure_date,document_number,seat";

    static readonly SourceLayout Layout = Reading.Recognise(Header + "\nAALTO,MIKA,ZZ101,2030-03-01,P1234567,1A\nBERG,LIV,ZZ101,2030-03-28,P1234568,1B\n");

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Read_MutatedTable_IsTheSameForAnyChunkSize(int seed)
    {
        byte[] bytes = Mutated(seed);
        string whole = Shape(bytes, new ReadOptions { Limits = Small });
        foreach (int chunk in new[] { 1, 7, 64, 300, 1000 })
        {
            Assert.Equal(whole, Shape(bytes, new ReadOptions { ChunkBytes = chunk, Limits = Small }));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Read_PaddedQuotes_AreTheSameForAnyChunkSize(int seed)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(Mutated(seed)).Replace(",\"", ",  \"", StringComparison.Ordinal));
        SourceLayout padded = Reading.Recognise(Header + "\nAALTO, \"MIKA, J\",ZZ101,2030-03-01,P1234567,1A\n");
        string Read(int chunk) => string.Join(
            '\n', Reading.Records(Reading.Blocks(Reading.Source(bytes), new ReadOptions { ChunkBytes = chunk, Limits = Small }, padded)));

        Assert.True(padded.PaddedQuotes);
        Assert.Equal(Read(1 << 20), Read(1));
        Assert.Equal(Read(1 << 20), Read(50));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Read_MutatedTable_IsTheSameForAnyNumberOfThreads(int seed)
    {
        byte[] bytes = Mutated(seed);
        string alone = Blocks(bytes, 1);

        Assert.Equal(alone, Blocks(bytes, 2));
        Assert.Equal(alone, Blocks(bytes, 8));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Read_RandomBytes_NeverThrows(int seed)
    {
        var random = new Random(seed);
        var bytes = new byte[random.Next(1, 20_000)];
        random.NextBytes(bytes);
        if (seed % 2 == 0)
        {
            string signs = "\",;\t|\r\n\0аZ9é \uFEFF";
            bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, bytes.Length).Select(_ => signs[random.Next(signs.Length)])));
        }
        Source source = Reading.Source(bytes);
        SourceLayout layout = Recognition.Recognise(source, null, Small);
        var outcome = new ReadOutcome();

        List<RawBlock> blocks = Reading.Blocks(source, new ReadOptions { Outcome = outcome, ChunkBytes = 500, Limits = Small }, layout);

        Assert.Equal(outcome.UsableRows, blocks.Sum(b => (long)b.RowCount));
        Assert.Equal(outcome.RecordsRejected, blocks.Sum(b => (long)b.RejectedCount));
        Assert.All(blocks, b => Assert.Equal(b.RejectedCount, b.Rejects.Count(r => r.Severity == RejectSeverity.Error && r.Line > 0)));
    }

    /// <summary>Damage to one line may cost that line and, where a line break went or a quote joined two, its neighbour; no more.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Read_OneDamagedLine_KeepsTheOthers(int seed)
    {
        var random = new Random(seed);
        string[] lines = Lines(random, 200);
        int damaged = random.Next(1, lines.Length - 1);
        int at = random.Next(lines[damaged].Length);
        lines[damaged] = seed % 3 == 0 ? lines[damaged].Insert(at, "\"") : seed % 3 == 1 ? lines[damaged].Remove(at, 1) : lines[damaged].Insert(at, "\0");
        List<string> whole = Values(string.Join('\n', Lines(new Random(seed), 200)));

        List<string> found = Values(string.Join('\n', lines));

        Assert.InRange(whole.Except(found).Count(), 0, 2);
        Assert.InRange(found.Except(whole).Count(), 0, 2);
    }

    static List<string> Values(string text) =>
        [.. Reading.Records(Reading.Blocks(Reading.Source(text), layout: Layout)).Select(r => r[(r.IndexOf(':', StringComparison.Ordinal) + 1)..])];

    static ReadLimits Small => new() { MaxLineBytes = 400, MaxQuotedBytes = 200, MaxQuotedLines = 4 };

    static byte[] Mutated(int seed)
    {
        var random = new Random(seed);
        string end = seed % 3 == 0 ? "\r\n" : seed % 3 == 1 ? "\n" : "\r";
        byte[] bytes = Encoding.UTF8.GetBytes(string.Join(end, Lines(random, 60)) + (seed % 2 == 0 ? end : ""));
        byte[] signs = "\"\",\r\n\0x\xFF ;"u8.ToArray();
        for (int i = 0; i < random.Next(40); i++)
        {
            bytes[random.Next(Header.Length + 2, bytes.Length)] = signs[random.Next(signs.Length)];
        }
        return bytes;
    }

    static string[] Lines(Random random, int count)
    {
        string Cell(string value) => random.Next(5) == 0 ? $"\"{value}\"" : random.Next(40) == 0 ? $"\"{value} \"\"X\"\", \r\nY\"" : value;
        return [Header, .. Enumerable.Range(0, count).Select(i => string.Join(',',
            Cell("NAME" + (char)('A' + random.Next(26))), Cell("GIVEN"), Cell("ZZ" + random.Next(1, 999).ToString(CultureInfo.InvariantCulture)),
            "2030-03-0" + random.Next(1, 9).ToString(CultureInfo.InvariantCulture), Cell("P" + random.Next().ToString(CultureInfo.InvariantCulture)), "1A"))];
    }

    static string Shape(byte[] bytes, ReadOptions options)
    {
        var outcome = new ReadOutcome();
        List<RawBlock> blocks = Reading.Blocks(Reading.Source(bytes), options with { Outcome = outcome }, Layout);
        return string.Join('\n', Reading.Records(blocks)) + "\n" + string.Join('\n', Reading.Rejects(blocks))
            + $"\n{outcome.UsableRows} {outcome.RecordsRejected} {outcome.LinesSkipped} {outcome.Sha256} {outcome.BytesRead}";
    }

    static string Blocks(byte[] bytes, int threads)
    {
        List<RawBlock> blocks = Reading.Blocks(Reading.Source(bytes), new ReadOptions { ChunkBytes = 100, Threads = threads }, Layout);
        return string.Join("\n--\n", blocks.Select(b => string.Join('\n', Reading.Records([b])) + string.Join('\n', Reading.Rejects([b]))));
    }
}
