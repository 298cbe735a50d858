using ManifestScan.Output;

namespace ManifestScan.Cli;

/// <summary>Manifests that hold what a scanner read from the document, and nothing else of who travelled.</summary>
public sealed class MachineReadableZoneTests : IDisposable
{
    const string Names = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("document_number")]
    [InlineData("mrz")]
    [InlineData("Machine readable zone")]
    public void Normalize_ZoneAlone_SaysWho(string heading)
    {
        Normalize(heading, "L898902C36UTO7408122F1204159ZE184226B<<<<<10");

        var movements = new TableText(_folder["out/movements.parquet"]);
        Assert.Equal(
            ["ERIKSSON", "ANNA MARIA", "1974-08-12", "F", "L898902C3"],
            new[] { "surname", "given_names", "date_of_birth", "sex", "document_number" }.SelectMany(movements.Column));
    }

    [Fact]
    public void Normalize_WrongCheckDigit_IsSaidAndTheZoneIsRead()
    {
        Normalize("mrz", "L898902C37UTO7408122F1204159ZE184226B<<<<<10");

        Assert.Equal(["L898902C3"], new TableText(_folder["out/movements.parquet"]).Column("document_number"));
        Assert.Equal(["document.mrz-check-digit"], new TableText(_folder["out/rejects.parquet"]).Column("code"));
    }

    void Normalize(string heading, string second)
    {
        _folder.Write("m.csv", $"carrier,flight_number,departure_airport,arrival_airport,departure_local,{heading}\nZZ,101,SVO,IKA,2030-02-05T10:00,{Names}/{second}\n");
        InProcess.Run("normalize", _folder["m.csv"], "-o", _folder["out"], "--quiet");
    }
}
