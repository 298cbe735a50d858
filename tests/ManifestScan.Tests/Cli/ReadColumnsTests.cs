using ManifestScan.Output;

namespace ManifestScan.Cli;

/// <summary>Columns that go together or hold flags, from the file to the tables.</summary>
public sealed class ReadColumnsTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("BookingDate,BookingTime", "13/10/2029,00:47", "2029-10-13T00:47:00")]
    [InlineData("CREATE_DT,CREATE_TM", "13OCT29,0047", "2029-10-13T00:47:00")]
    // A time of day of the date's own wins.
    [InlineData("BookingDate,BookingTime", "13/10/2029 09:15,00:47", "2029-10-13T09:15:00")]
    [InlineData("BookingDate,BookingTime", "13/10/2029,", "2029-10-13T00:00:00")]
    public void BookingDateAndTime_AreOneInstant(string headers, string values, string created)
    {
        _folder.Write("in/b.csv", $"pnr,{headers},surname,given_names,carrier,flight_number,departure_airport,arrival_airport,DepDate,fop\n"
            + $"Q1W2E3,{values},AALTO,MIKA,ZZ,100,SVO,DXB,25/10/2029,CC\nQ1W2E4,{values},BERG,LIV,ZZ,100,SVO,DXB,25/10/2029,CC\n");

        InProcess.Run("normalize", _folder["in"], "-o", _folder["out"], "--quiet").Expect(0);

        Assert.All(new TableText(_folder["out/bookings.parquet"]).Rows("created_utc"), r => Assert.Equal(created, r));
    }

    [Theory]
    [InlineData("IsCrew", "Y", "N")]
    [InlineData("CREW_IND", "1", "0")]
    [InlineData("Crew", "Yes", "No")]
    [InlineData("Тип", "экипаж", "пассажир")]
    [InlineData("PAX_TYP", "CREW", "ADT")]
    [InlineData("Passagierart", "Besatzung", "Passagier")]
    public void CrewFlag_GivesTheRole(string header, string crew, string passenger)
    {
        _folder.Write("in/m.csv", $"flight_number,departure_airport,arrival_airport,departure_local,surname,given_names,document_number,{header}\n"
            + $"ZZ100,SVO,DXB,2030-01-05T10:00,AALTO,MIKA,751000001,{crew}\nZZ100,SVO,DXB,2030-01-05T10:00,BERG,LIV,751000002,{passenger}\n");

        InProcess.Run("normalize", _folder["in"], "-o", _folder["out"], "--quiet").Expect(0);

        Assert.Equal(["AALTO|crew", "BERG|passenger"], new TableText(_folder["out/movements.parquet"]).Rows("surname", "role").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("BRD_STATUS", "B", "boarded")]
    [InlineData("Status", "geboarded", "boarded")]
    [InlineData("Status", "storniert", "cancelled")]
    public void Status_OfOtherDialects_IsRead(string header, string value, string status)
    {
        _folder.Write("in/m.csv", $"flight_number,departure_airport,arrival_airport,departure_local,surname,given_names,document_number,{header}\n"
            + $"ZZ100,SVO,DXB,2030-01-05T10:00,AALTO,MIKA,751000001,{value}\n");

        InProcess.Run("normalize", _folder["in"], "-o", _folder["out"], "--quiet").Expect(0);

        Assert.Equal([status], new TableText(_folder["out/movements.parquet"]).Rows("status"));
    }
}
