using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Edifact;

public sealed class PaxlstTests
{
    const string Head = "UNB+UNOA:4+ZZ+XX+300301:0600+R1'UNH+1+PAXLST:D:05B'BGM+745'";
    const string Flight = "TDT+20+ZZ310+++ZZ'LOC+125+HEL'DTM+189:3003010830:201'LOC+87+OSL'DTM+232:3003011020:201'";

    [Fact]
    public void Passenger_AllSegments_BecomeFields()
    {
        string row = Assert.Single(MessageReading.Rows(Head + Flight + "NAD+FL+++ABERG:PER:OLOF+1 STREET'ATT+2++M'DTM+329:840312'NAT+2+SWE'RFF+AVF:KZ0Q7R'RFF+SEA:012A'DOC+P:110:111+SK123'DTM+36:350115'LOC+91+SWE'"));

        Assert.Equal(
            "Surname=ABERG, GivenNames=PER OLOF, BirthDate=1984-03-12, Sex=M, Nationality=SWE, DocumentNumber=SK123, DocumentType=P, "
            + "DocumentIssuer=SWE, DocumentExpiry=2035-01-15, Carrier=ZZ, FlightNumber=ZZ310, DepartureAirport=HEL, ArrivalAirport=OSL, "
            + "DepartureLocal=2030-03-01, DepartureTime=08:30, ArrivalLocal=2030-03-01, ArrivalTime=10:20, RecordLocator=KZ0Q7R, Seat=012A, Role=FL",
            row);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Message_InUtf16_IsRead(string encoding)
    {
        Encoding wide = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. wide.GetPreamble(), .. wide.GetBytes(Head + Flight + "NAD+FL+++ABERG:PER'UNT+1+1'UNZ+1+R1'")];

        Assert.Equal(["ABERG/PER"], MessageReading.Names(MessageReading.Read(bytes)));
    }

    // Born after the turn of the century, before it, on eight digits, with the day or more unknown; what is no date stays.
    [Theory]
    [InlineData("840312", "1984-03-12")]
    [InlineData("290312", "2029-03-12")]
    [InlineData("310312", "1931-03-12")]
    [InlineData("19670603", "1967-06-03")]
    [InlineData("670600", "1967-06")]
    [InlineData("19670000", "1967")]
    [InlineData("671345", "671345")]
    public void Birth_IsTheLatestBeforeTheFlight(string written, string expected) =>
        Assert.Equal([expected], MessageReading.Values(Head + Flight + $"NAD+FL+++ABERG:PER'DTM+329:{written}'", Field.BirthDate));

    [Theory]
    [InlineData("FL", "FL")]
    [InlineData("FM", "FM")]
    [InlineData("DDU", "DDU")]
    [InlineData("DDT", "DDT")]
    public void Role_IsKept(string qualifier, string role) =>
        Assert.Equal([role], MessageReading.Values(Head + Flight + $"NAD+{qualifier}+++ABERG:PER'", Field.Role));

    [Fact]
    public void ReportingParty_IsNobody() =>
        Assert.Equal(["ABERG/PER"], MessageReading.Names(Head + "NAD+MS+++DESK:ANNA'" + Flight + "NAD+FL+++ABERG:PER'"));

    // Boards or leaves on the way: only the legs flown.
    [Theory]
    [InlineData("HEL", "OSL", "HEL ARN")]
    [InlineData("ARN", "OSL", "ARN")]
    [InlineData("HEL", "ARN", "HEL")]
    [InlineData("SVO", "JFK", "HEL ARN")]
    public void ProgressiveFlight_PassengerHasItsLegs(string from, string to, string departures)
    {
        string flight = "TDT+20+ZZ310'LOC+125+HEL'DTM+189:3003010830:201'LOC+92+ARN'DTM+232:3003010835:201'DTM+189:3003010920:201'LOC+87+OSL'DTM+232:3003011020:201'";

        Assert.Equal(departures.Split(' '), MessageReading.Values(Head + flight + $"NAD+FL+++ABERG:PER'LOC+178+{from}'LOC+179+{to}'", Field.DepartureAirport));
    }

    [Fact]
    public void SeveralDocuments_PassportIdentifiesAndOthersAreKept()
    {
        string text = Head + Flight + "NAD+FL+++ABERG:PER'DOC+V+88120'LOC+91+NOR'DOC+P+SK123'LOC+91+SWE'DOC++'";

        Assert.Equal(["SK123"], MessageReading.Values(text, Field.DocumentNumber));
        Assert.Equal(["V/NOR/88120"], MessageReading.Values(text, Field.OtherDocuments));
    }

    [Theory]
    [InlineData("BGM+745+CLOB'", "BOARDED", MessageFunction.Status)]
    [InlineData("BGM+266+CLNB'", "CANCELLED", MessageFunction.Status)]
    [InlineData("BGM+745+XR'", "CANCELLED", MessageFunction.Cancel)]
    [InlineData("BGM+745+CP'", "", MessageFunction.Change)]
    [InlineData("BGM+745+CI:1.0'", "CHECKEDIN", MessageFunction.Full)]
    [InlineData("BGM+745+DC:1.0'", "BOARDED", MessageFunction.Full)]
    public void Function_BecomesStatus(string bgm, string status, MessageFunction function)
    {
        RawBlock block = Assert.Single(MessageReading.Read("UNB+UNOA:4+ZZ'UNH+1+PAXLST:D:05B'" + bgm + Flight + "NAD+FL+++ABERG:PER'"));

        Assert.Equal([status], MessageReading.Values(block, Field.Status));
        Assert.Equal(function, Assert.Single(block.Messages).Function);
    }

    // A lost NAD must not give the passenger before it another person's passport.
    [Fact]
    public void LostHead_NextPassengerDoesNotMergeWithThePrevious()
    {
        string text = Head + Flight + "NAD+FL+++ABERG:PER'ATT+2++M'DTM+329:840312'DOC+P+SK123'ATT+2++F'DTM+329:900101'DOC+P+VA456'";

        Assert.Equal(["SK123", "VA456"], MessageReading.Values(text, Field.DocumentNumber));
        Assert.Equal(["ABERG", ""], MessageReading.Values(text, Field.Surname));
    }

    [Fact]
    public void NamelessPassengerWithoutDocument_IsRejectedAndCounted()
    {
        RawBlock block = Assert.Single(MessageReading.Read(Head + Flight + "NAD+FL'ATT+2++M'NAD+FL+++ABERG:PER'"));

        Assert.Equal((1, 1), (block.RowCount, block.RejectedCount));
        Assert.Contains(block.Rejects, r => r.Code == "edifact.passenger-without-name");
    }

    [Fact]
    public void NoDepartureDate_ThatOfTheArrivalIsTakenAndSaid()
    {
        string text = Head + "TDT+20+ZZ310'LOC+125+HEL'LOC+87+OSL'DTM+232:3003011020:201'NAD+FL+++ABERG:PER'";

        Assert.Equal(["2030-03-01"], MessageReading.Values(text, Field.DepartureLocal));
        Assert.Contains("1: edifact.departure-date-inferred", MessageReading.Rejects(text));
    }

    [Fact]
    public void Totals_ThatDiffer_AreSaid()
    {
        string text = Head + Flight + "NAD+FL+++ABERG:PER'CNT+42:3'UNT+99+1'UNZ+7+R1'";

        Assert.Equal(["1: edifact.message-count", "1: edifact.passenger-count", "1: edifact.segment-count"], MessageReading.Rejects(text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void SeveralInterchangesAndMessages_AllAreRead()
    {
        string one = Head + Flight + "NAD+FL+++ABERG:PER'UNT+11+1'UNH+2+PAXLST:D:05B'BGM+745'" + Flight + "NAD+FL+++BERG:IDA'UNT+9+2'UNZ+2+R1'";
        string two = (Head + Flight + "NAD+FL+++CEDER:EVA'UNZ+1+R1'").Replace('+', '*').Replace('\'', '~');

        Assert.Equal(["ABERG/PER", "BERG/IDA", "CEDER/EVA"], MessageReading.Names(one + "\r\n" + two));
    }

    [Fact]
    public void UsMessage_IsRead()
    {
        string text = "UNB+UNOA:1+YY+US+300302:2359+1'UNH+1+PAXLST:001:000:YY'TDT++YY812+40+YY'LOC+005+NZAKL:50'DTM+136+300302+1030+M05'LOC+008+USLAX:50'"
            + "DTM+132+300302+0500+M05'UNS+D'PDT+P/LM22:350101:NZ+TEHANA:RUA:K:850412:M+CRW+NZAKL:USLAX'";

        Assert.Equal(
            "Surname=TEHANA, GivenNames=RUA K, BirthDate=1985-04-12, Sex=M, DocumentNumber=LM22, DocumentType=P, DocumentIssuer=NZ, DocumentExpiry=2035-01-01, "
            + "Carrier=YY, FlightNumber=YY812, DepartureAirport=AKL, ArrivalAirport=LAX, DepartureLocal=2030-03-02, DepartureTime=10:30, "
            + "ArrivalLocal=2030-03-02, ArrivalTime=05:00, Role=FM",
            Assert.Single(MessageReading.Rows(text)));
    }
}
