using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using ManifestScan.Pipeline;

namespace ManifestScan.Cli;

/// <summary>What a run says of how it read its inputs, and when what it lost makes it end with 1.</summary>
public sealed class DoubtsTests : IDisposable
{
    const string Undecided = "surname,flight,departure date,seat,QQ\nAALTO,ZZ101,03/04/2030,1A,x\nBERG,ZZ101,05/04/2030,1B,y\n";
    const string Strange = "Kürzel;Gewicht;Farbe\n12;34;rot\n13;35;blau\n";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("score")]
    [InlineData("normalize")]
    public void UncertainAndDroppedColumns_AreSaidOnceForAllFilesAndKept(string command)
    {
        _folder.Write("in/a.csv", Undecided);
        _folder.Write("in/b.csv", Undecided.Replace("ZZ101", "ZZ102", StringComparison.Ordinal));

        Ended ended = InProcess.Run(command, _folder["in"], "-o", _folder["out"]).Expect(ExitCodes.Done);

        const string Line = "a.csv and 1 more: Columns without a meaning are read over: QQ. Column 3: the order of day, month and year is not decided by its dates.";
        string said = Assert.Single(ended.Error.Split('\n'), l => l.StartsWith("note: ", StringComparison.Ordinal)).TrimEnd('\r');
        Assert.Equal("note: " + Line, said);
        JsonNode run = JsonNode.Parse(File.ReadAllText(_folder["out/run.json"]))!;
        Assert.Equal(said["note: ".Length..], Assert.Single(run["doubts"]!.AsArray())!.GetValue<string>());
        Assert.Contains("Columns without a meaning are read over: QQ.", run["inputs"]![1]!["notes"]!.AsArray().Select(n => n!.GetValue<string>()));
    }

    [Fact]
    public void Quiet_SaysNothing()
    {
        _folder.Write("in/a.csv", Undecided);

        Ended ended = InProcess.Run("score", _folder["in"], "-o", _folder["out"], "--quiet").Expect(ExitCodes.Done);

        Assert.Equal(("", ""), (ended.Out, ended.Error));
    }

    [Theory]
    [InlineData(Strange)]
    [InlineData("Dear Colleagues,\nplease call back on Monday.\n")]
    [InlineData("%PDF-1.4\n")]
    public void NothingRecognised_Is1AndIsSaidThoughQuiet(string text)
    {
        _folder.Write("in/a.csv", text);

        Ended ended = InProcess.Run("score", _folder["in"], "-o", _folder["out"], "--quiet").Expect(ExitCodes.TooManyRejects);

        Assert.Contains("Nothing was recognised in the inputs; the output is empty.", ended.Error, StringComparison.Ordinal);
    }

    // Half of the bytes hold nobody knows what: as bad as half of the records.
    [Fact]
    public void UnrecognisedTable_CountsWithItsBytes()
    {
        _folder.Write("in/a.csv", SmallWorld.Group);
        _folder.Write("in/z.csv", Strange + string.Concat(Enumerable.Repeat("14;36;rot\n", SmallWorld.Group.Length / 20)));

        InProcess.Run("score", _folder["in"], "-o", _folder["out"], "--quiet").Expect(ExitCodes.TooManyRejects);
        InProcess.Run("rescore", _folder["out"], "-p", "default", "-o", _folder["again"], "--quiet").Expect(ExitCodes.TooManyRejects);
    }

    [Theory]
    [InlineData("in/z.csv.gz", new byte[] { 0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B })]
    [InlineData("in/z.csv.gz", new byte[0])]
    [InlineData("in/z.zip", new byte[] { 0x50, 0x4B, 3, 4, 20, 0, 0, 0 })]
    public void DamagedArchive_Is1AndIsNamed(string name, byte[] bytes)
    {
        _folder.Write("in/a.csv", SmallWorld.Group);
        File.WriteAllBytes(_folder[name], bytes.Length > 0 ? bytes : HalfOf(SmallWorld.Group));

        Ended ended = InProcess.Run("score", _folder["in"], "-o", _folder["out"], "--quiet").Expect(ExitCodes.TooManyRejects);

        Assert.Contains($"{Path.GetFileName(name)}: damaged or cut off", ended.Error, StringComparison.Ordinal);
    }

    static byte[] HalfOf(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.NoCompression, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }
        return packed.ToArray()[..(int)(packed.Length / 2)];
    }
}
