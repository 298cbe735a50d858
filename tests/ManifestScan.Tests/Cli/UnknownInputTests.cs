using ManifestScan.Output;
using ManifestScan.Pipeline;

namespace ManifestScan.Cli;

/// <summary>A file of unknown kind is named with what was looked for and the nearest guess; the others are read all the same.</summary>
public sealed class UnknownInputTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string> Unknown => new()
    {
        { "%PDF-1.4\n%\u00e2\u00e3\n", "a binary file of another program" },
        { "{\"a\":[1,2]}\n", "JSON, which is not read" },
        { "<?xml version=\"1.0\"?><root><a/></root>", "XML or HTML of another kind than PNRGOV" },
        { "carrier,flight_number,departure_airport\nZZ,310,HEL\n", "a manifest, but no column holds a name or a document number" },
        { "density;voltage\n1.25;2.5\n3.75;4.5\n", "delimited text of which no column has a known meaning" },
        { "UNB+UNOA:4+ZZ+XX+300301:0600+R'UNH+1+IFTMIN:D:05B:UN'BGM+1'UNT+3+1'UNZ+1+R'", "EDIFACT messages of another kind than PAXLST and PNRGOV" },
    };

    [Theory]
    [MemberData(nameof(Unknown))]
    public void UnknownFile_IsNamedWithTheNearestGuess(string text, string nearest)
    {
        // Long enough that the odd file is no twentieth of all there is.
        string rows = SmallWorld.Group[(SmallWorld.Group.IndexOf('\n', StringComparison.Ordinal) + 1)..];
        _folder.Write("in/a.csv", SmallWorld.Group + string.Concat(Enumerable.Repeat(rows, 20)));
        _folder.Write("in/z.dat", text);

        InProcess.Run("normalize", _folder["in"], "-o", _folder["out"], "--quiet").Expect(0);

        string row = Assert.Single(new TableText(_folder["out/rejects.parquet"]).Rows("source_file", "code", "message"), r => r.Contains("|input.unknown-kind|", StringComparison.Ordinal));
        Assert.StartsWith("z.dat|", row, StringComparison.Ordinal);
        Assert.Contains("Looked for messages (PAXLST, PNRGOV, PNL, ADL)", row, StringComparison.Ordinal);
        Assert.Contains($"Nearest: {nearest};", row, StringComparison.Ordinal);
        Assert.True(new TableText(_folder["out/movements.parquet"]).Count > 0);
    }

    [Theory]
    [MemberData(nameof(Unknown))]
    public void UnknownFile_WithStrict_Is2AndNothingIsWritten(string text, string nearest)
    {
        _folder.Write("in/a.csv", SmallWorld.Group);
        _folder.Write("in/z.dat", text);

        Ended ended = InProcess.Run("normalize", _folder["in"], "-o", _folder["out"], "--strict", "--quiet").Expect(ExitCodes.Configuration);

        Assert.Contains("z.dat: Not recognised.", ended.Error, StringComparison.Ordinal);
        Assert.Contains(nearest, ended.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["out"]));
    }
}
