namespace ManifestScan.Ingest;

public sealed class DelimitedReaderTests
{
    const string Header = "surname,given_names,flight_number,departure_date,document_number,seat\n";

    [Fact]
    public void Read_PlainTable_GivesValuesWithLines()
    {
        var blocks = Reading.Blocks(Header + "AALTO,MIKA,ZZ101,2030-03-01,P1234567,1A\n\nBERG, LIV ,ZZ101,2030-03-01,,\n");

        Assert.Equal(
            [
                "2: Surname=AALTO, GivenNames=MIKA, DocumentNumber=P1234567, FlightNumber=ZZ101, DepartureLocal=2030-03-01, Seat=1A",
                "4: Surname=BERG, GivenNames=LIV, FlightNumber=ZZ101, DepartureLocal=2030-03-01",
            ],
            Reading.Records(blocks));
    }

    [Fact]
    public void Read_LineBreakInQuotes_KeepsPhysicalLines()
    {
        var blocks = Reading.Blocks(Header + "\"AALTO\r\nX\",MIKA,ZZ101,2030-03-01,P1,1A\r\nBERG,LIV,ZZ101,2030-03-01,P2,1B");

        Assert.Equal(["2", "4"], Reading.Records(blocks).Select(r => r.Split(':')[0]));
    }

    [Fact]
    public void Read_UnterminatedQuote_CostsOnlyItsRecord()
    {
        var blocks = Reading.Blocks(Header
            + "\"AALTO,MIKA,ZZ101,2030-03-01,P1,1A\nBERG,LIV,ZZ101,2030-03-01,P2,1B\n\"CORR\",\"UNA\",ZZ101,2030-03-01,P3,1C\n");

        Assert.Equal(["2: csv.unterminated-quote"], Reading.Rejects(blocks));
        Assert.Equal(["3", "4"], Reading.Records(blocks).Select(r => r.Split(':')[0]));
    }
}
