using System.Text;
using ManifestScan.Ingest.Edifact;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Layouts;

/// <summary>Fixed layouts of passenger lists and XML, recognised by content and read.</summary>
public sealed class LayoutTests
{
    const string Pnl = """
        QU HELXHZZ
        PNL
        ZZ310/01MAR HEL PART1
        CFG/030C150M
        -OSL000C
        -OSL004M
        2ABERG/PERMR/EVAMRS
        .L/KZ0Q7R
        .R/DOCS HK1/P/SWE/SK4417723/SWE/12MAR84/M/15JAN35/ABERG/PER-1ABERG/PERMR
        .R/DOCS HK1/P/SWE/SK4417724/SWE/17FEB91/F/15JAN35/ABERG
        .RN//EVA-1ABERG/EVAMRS
        1BERG/IDAMS .L/KZ1Q7R/ZZ .R/PSPT HK1 SK4417725/SWE/01MAY88/BERG/IDA/F
        .R/INFT HK1 BERG/SIIRI 14NOV29-1BERG/IDAMS
        ENDPNL
        """;

    [Fact]
    public void Pnl_NamesLocatorsDocumentsAndInfants_AreRead() => Assert.Equal(
        [
            "ABERG PERMR SK4417723 KZ0Q7R 01MAR HK",
            "ABERG EVAMRS SK4417724 KZ0Q7R 01MAR HK",
            "BERG IDAMS SK4417725 KZ1Q7R 01MAR HK",
            "BERG SIIRI  KZ1Q7R 01MAR HK",
        ],
        Read(Pnl, Field.Surname, Field.GivenNames, Field.DocumentNumber, Field.RecordLocator, Field.DepartureLocal, Field.SegmentStatus));

    [Fact]
    public void Adl_DeletedNames_AreCancelled() => Assert.Equal(
        ["ABERG HK", "BERG XX"],
        Read("ADL\nZZ310/01MAR HEL PART1\n-OSL002M\nADD\n1ABERG/PERMR .L/KZ0Q7R\nDEL\n1BERG/IDAMS .L/KZ1Q7R\nENDADL\n", Field.Surname, Field.SegmentStatus));

    public static TheoryData<string, string> National => new()
    {
        {
            "ZZ;ZZ310;HEL;3003010830;FRA;3003011020;1\nABERG;PER;M;840312;SWE;FRA;HEL;FRA;P;SK4417723;D;V;88120;D\n",
            "ABERG PER 1984-03-12 SK4417723 DEU ZZ310 HEL FRA 2030-03-01 V/DEU/88120"
        },
        {
            "csv;ZZ;310;HEL;2030-03-01T08:30;PRG;2030-03-01T10:20;1;\nABERG;PER;OLOF;12MAR84;M;SWE;P;SK4417723;15JAN35;SWE;\n",
            "ABERG PER OLOF 1984-03-12 SK4417723 SWE 310 HEL PRG 2030-03-01 "
        },
        {
            "***VERSION 2\n***HEADER\n*TYPE,P\n*FLIGHT,ZZ310\n*DEP PORT,HEL\n*DEP DATE,01-MAR-2030\n*ARR PORT,DXB\n***START\nSK4417723,SWE,P,SWE,ABERG,PER,12-MAR-1984,M,SWE,15-JAN-2035,N,,\n***END\n",
            "ABERG PER 1984-03-12 SK4417723 SWE ZZ310 HEL DXB 2030-03-01 "
        },
        {
            "***VERSION 4\n***HEADER\n*TYPE,P\n*FLIGHT,ZZ310\n*DEP PORT,HEL\n*DEP DATE,01-MAR-2030\n*ARR PORT,BKK\n***START\nP,SWE,SK4417723,15-JAN-2035,SWE,ABERG,PER,12-MAR-1984,M,SWE,N,,\n***END\n",
            "ABERG PER 1984-03-12 SK4417723 SWE ZZ310 HEL BKK 2030-03-01 "
        },
    };

    [Theory]
    [MemberData(nameof(National))]
    public void NationalLists_AreRead(string text, string expected) => Assert.Equal(
        [expected],
        Read(text, Field.Surname, Field.GivenNames, Field.BirthDate, Field.DocumentNumber, Field.DocumentIssuer, Field.FlightNumber, Field.DepartureAirport, Field.ArrivalAirport, Field.DepartureLocal, Field.OtherDocuments));

    [Fact]
    public void Magistral_InItsOwnCodePage_IsRead()
    {
        string text = "010330083000-020330083000\r\n01.03.2030|07:10|310|01.03.2030|2|12A|\u041B\u0418\u041D\u0414\u041E\u0412|\u041F\u0415\u0422\u0420|\u041E\u041B\u0415\u0413\u041E\u0412\u0418\u0427|4417723|K1|100200|\u0421\u0423||\u0428\u0420\u041C|\u041B\u0415\u0414|14||08:30|KZ0Q7R|\r\n";
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(866)!.GetBytes(string.Concat(Enumerable.Repeat(text[27..], 20).Prepend(text[..27])));

        Assert.Equal(
            "\u041B\u0418\u041D\u0414\u041E\u0412 \u041F\u0415\u0422\u0420 4417723 K1 \u0421\u0423 310 \u0428\u0420\u041C 2030-03-01 08:30",
            Rows(MessageReading.Read(bytes), Field.Surname, Field.GivenNames, Field.DocumentNumber, Field.Status, Field.Carrier, Field.FlightNumber, Field.DepartureAirport, Field.DepartureLocal, Field.DepartureTime)[0]);
    }

    const string Xml = """
        <?xml version="1.0"?><IATA_PNRGOV_NotifRQ xmlns="http://www.iata.org/IATA/2007/00">
        <FlightLeg CarrierCode="ZZ" FlightNumber="310" DepartureDateTime="2030-03-01T08:30:00"><DepartureAirport LocationCode="HEL"/><ArrivalAirport LocationCode="OSL"/></FlightLeg>
        <PNRs><PNR NumberOfPassengers="2" PNR_CreationDate="2030-02-10T09:12:00Z"><BookingRefID ID="KZ0Q7R"/>
        <Passengers><Passenger><PassengerName><GivenName>PER</GivenName><Surname>ABERG</Surname></PassengerName><DOC_SSR><DOCS TravelDocType="P" TravelDocNbr="SK4417723" IssuingLoc="SWE" DateOfBirth="1984-03-12" Gender="M"/></DOC_SSR></Passenger>
        <Passenger><PassengerName><GivenName>IDA</GivenName><Surname>BERG</Surname></PassengerName></Passenger></Passengers></PNR>
        <PNR NumberOfPassengers="1"><BookingRefID ID="KZ1Q7R"/><Passengers><Passenger><PassengerName><GivenName>EVA</GivenName><Surname>CEDER</Surname></PassengerName></Passenger></Passengers></PNR></PNRs></IATA_PNRGOV_NotifRQ>
        """;

    [Fact]
    public void Xml_EveryBooking_IsRead() => Assert.Equal(
        ["ABERG PER SK4417723 1984-03-12 KZ0Q7R 310", "BERG IDA   KZ0Q7R 310", "CEDER EVA   KZ1Q7R 310"],
        Read(Xml, Field.Surname, Field.GivenNames, Field.DocumentNumber, Field.BirthDate, Field.RecordLocator, Field.FlightNumber));

    // A document type could make the reader fetch files or grow without end.
    [Fact]
    public void Xml_WithDocumentType_IsRefused()
    {
        string text = Xml.Replace("<IATA_PNRGOV_NotifRQ", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><IATA_PNRGOV_NotifRQ", StringComparison.Ordinal);

        Assert.Contains("0: xml.damaged", MessageReading.Rejects(text));
    }

    [Fact]
    public void Xml_CutOff_KeepsTheBookingsBefore() =>
        Assert.Equal(["ABERG/PER", "BERG/IDA"], MessageReading.Names(Xml[..Xml.IndexOf("KZ1Q7R", StringComparison.Ordinal)]));

    static List<string> Read(string text, params Field[] fields) => Rows(MessageReading.Read(text), fields);

    static List<string> Rows(List<RawBlock> blocks, params Field[] fields) => [.. blocks.SelectMany(block =>
    {
        List<string>[] columns = [.. fields.Select(f => MessageReading.Values(block, f))];
        return Enumerable.Range(0, block.RowCount).Select(row => string.Join(' ', columns.Select(c => c[row])));
    })];
}
