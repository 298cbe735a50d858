using System.IO.Compression;
using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>Inputs made or damaged to do harm: each costs a reject and bounded memory, and reading goes on.</summary>
public sealed class HostileInputTests : IDisposable
{
    const string Header = "surname,given_names,flight_number,departure_date,document_number,seat\n";
    const string Row = "AALTO,MIKA,ZZ101,2030-03-01,P1234567,1A\n";

    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("manifestscan-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Read_LineOfManyGigabytes_IsRejectedInBoundedMemory()
    {
        const long Length = 2L << 30;
        Source source = Endless(Header + Row, Length, "\n" + Row);
        SourceLayout layout = Recognition.Recognise(source, null, new ReadLimits());
        long before = GC.GetAllocatedBytesForCurrentThread();

        List<RawBlock> blocks = Reading.Blocks(source, layout: layout);

        Assert.Equal(["3: csv.line-too-long"], Reading.Rejects(blocks));
        Assert.Equal([2, 4], blocks.SelectMany(b => b.Lines));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 64L << 20);
    }

    [Fact]
    public void Read_NulBytes_CostTheirRecord()
    {
        List<RawBlock> blocks = Reading.Blocks(Header + Row + "BERG,L\0IV,ZZ101,2030-03-01,P2,1B\n" + Row);

        Assert.Equal(["3: text.nul-byte"], Reading.Rejects(blocks));
        Assert.Equal([2, 4], blocks.SelectMany(b => b.Lines));
    }

    [Fact]
    public void Read_InvalidUtf8_IsReadWithAWarningThatNamesTheField()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Header + Row + "MÜLLER,LÖV,ZZ101,2030-03-01,P1,1A\nB"), 0xFF, .. "ERG,LIV,ZZ101,2030-03-01,P2,1B\n"u8];

        List<RawBlock> blocks = Reading.Blocks(Reading.Source(bytes), layout: Reading.Recognise(Header + Row));

        Reject reject = Assert.Single(blocks.SelectMany(b => b.Rejects));
        Assert.Equal(
            new Reject("text.invalid-encoding", RejectSeverity.Warning, 0, 4, "surname", "1 characters cannot be read as utf-8 and stand as U+FFFD."), reject);
        Assert.Equal(3, blocks.Sum(b => b.RowCount));
    }

    [Fact]
    public void Read_TruncatedGzip_KeepsWholeRecordsAndSaysSo()
    {
        byte[] whole = Gzip(Header + string.Concat(Enumerable.Range(0, 5000).Select(i => Row.Replace("1234567", $"{i * 7919 % 100_003}"))));
        File.WriteAllBytes(Path("cut.csv.gz"), whole[..(whole.Length / 2)]);

        (List<RawBlock> blocks, ReadOutcome outcome) = ReadOnly("cut.csv.gz");

        Assert.True(outcome.UsableRows > 100);
        Assert.Equal(1, outcome.RecordsRejected);
        Reject[] rejects = [.. blocks.SelectMany(b => b.Rejects)];
        Assert.All(rejects, r => Assert.Equal("archive.truncated", r.Code));
        // The record that was cut, and the source as a whole.
        Assert.Equal([outcome.UsableRows + 2, 0], rejects.Select(r => r.Line));
    }

    [Fact]
    public void Read_GzipOfSeveralMembers_IsReadWhole()
    {
        File.WriteAllBytes(Path("two.gz"), [.. Gzip(Header + Row), .. Gzip(Row)]);

        (List<RawBlock> blocks, ReadOutcome outcome) = ReadOnly("two.gz");

        Assert.Equal(2, outcome.UsableRows);
        Assert.Empty(blocks.SelectMany(b => b.Rejects));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path("two.gz")))), outcome.Sha256);
    }

    [Fact]
    public void Read_GzipBomb_StopsAtTheRatio()
    {
        using (var gzip = new GZipStream(File.Create(Path("bomb.gz")), CompressionLevel.Optimal))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Header + Row));
            byte[] rows = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Row, 10_000)));
            for (int i = 0; i < 200; i++)
            {
                gzip.Write(rows);
            }
        }

        (List<RawBlock> blocks, ReadOutcome outcome) = ReadOnly("bomb.gz", new ReadLimits { MaxExpansionRatio = 50, RatioGraceBytes = 1 << 20 });

        Assert.Contains(blocks.SelectMany(b => b.Rejects), r => r is { Code: "archive.ratio", Line: 0 });
        Assert.InRange(outcome.UsableRows, 1000, 1_900_000);
    }

    [Fact]
    public void Find_ZipWithTricks_RefusesThemAndReadsTheRest()
    {
        using (ZipArchive zip = ZipFile.Open(Path("mixed.zip"), ZipArchiveMode.Create))
        {
            foreach (string name in new[] { "../up.csv", "/root.csv", "C:\\drive.csv", "con.csv", "good/a.csv", "b.csv" })
            {
                Write(zip, name, Encoding.UTF8.GetBytes(Header + Row));
            }
            Write(zip, "inner.zip", [0x50, 0x4B, 0x03, 0x04, 0, 0]);
            zip.CreateEntry("link.csv").ExternalAttributes = unchecked((int)0xA1FF0000);
        }

        InputListing listing = InputDiscovery.Find([_folder.FullName], new ReadLimits());

        Assert.Equal(["mixed.zip", "mixed.zip!b.csv", "mixed.zip!good/a.csv"], listing.Sources.Select(s => s.Name));
        Assert.Equal(
            ["archive.unsafe-path", "archive.unsafe-path", "archive.unsafe-path", "archive.unsafe-path", "archive.nested", "archive.unsafe-path"],
            listing.Rejects.Select(r => r.Code));
        Assert.Equal(1, Reading.Blocks(listing.Sources[1]).Sum(b => b.RowCount));
        Assert.Equal("archive", Recognition.Recognise(listing.Sources[0], null, new ReadLimits()).Format);
    }

    [Fact]
    public void Messages_OfAllFaults_HoldNoValue()
    {
        const string Marked = "MARKEDVALUE";
        string text = Header + Row + $"{Marked}\0,{Marked},,,,\n\"{Marked},{Marked},,,,\n{Marked},{Marked},{Marked},{Marked},{Marked},{Marked},{Marked}\n{Marked}\nTotal,{Marked}\n";

        List<RawBlock> blocks = Reading.Blocks(Reading.Source(text), layout: Reading.Recognise(Header + Row));

        Assert.Equal(
            ["3: text.nul-byte", "4: csv.unterminated-quote", "5: csv.too-many-columns", "6: csv.too-few-columns", "7: csv.footer-line"],
            Reading.Rejects(blocks));
        Assert.All(blocks.SelectMany(b => b.Rejects), r => Assert.DoesNotContain(Marked, r.Message, StringComparison.Ordinal));
    }

    (List<RawBlock> Blocks, ReadOutcome Outcome) ReadOnly(string name, ReadLimits? limits = null)
    {
        limits ??= new ReadLimits();
        Source source = Assert.Single(InputDiscovery.Find([Path(name)], limits).Sources);
        var outcome = new ReadOutcome();
        return (Reading.Blocks(source, new ReadOptions { Outcome = outcome, Limits = limits }), outcome);
    }

    string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    static byte[] Gzip(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }
        return bytes.ToArray();
    }

    static void Write(ZipArchive zip, string name, byte[] content)
    {
        using Stream stream = zip.CreateEntry(name).Open();
        stream.Write(content);
    }

    static Source Endless(string before, long length, string after) => new()
    {
        Index = 0,
        Name = "endless.csv",
        Length = length,
        Open = () => new EndlessStream(Encoding.UTF8.GetBytes(before), length, Encoding.UTF8.GetBytes(after)),
    };

    sealed class EndlessStream(byte[] before, long length, byte[] after) : Text.ForwardStream
    {
        long _position;

        public override int Read(Span<byte> buffer)
        {
            int read = 0;
            for (; read < buffer.Length && _position < before.Length; read++)
            {
                buffer[read] = before[_position++];
            }
            int middle = (int)Math.Max(0, Math.Min(buffer.Length - read, before.Length + length - _position));
            buffer.Slice(read, middle).Fill((byte)'x');
            _position += middle;
            read += middle;
            for (; read < buffer.Length && _position < before.Length + length + after.Length; read++)
            {
                buffer[read] = after[_position++ - before.Length - length];
            }
            return read;
        }
    }
}
