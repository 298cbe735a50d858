using ManifestScan.Model;

namespace ManifestScan.Ingest.Edifact;

public sealed class PnrgovTests
{
    const string Head = "UNB+IATA:1+ZZ+XX+300228:0830+P1'UNH+1+PNRGOV:13:1:IA'MSG+:22'ORG+ZZ:HEL'TVL+010330:0830:010330:1020+HEL+OSL+ZZ+310'";
    const string Start = "SRC'RCI+ZZ:KZ0Q7R::100230:0912+1A:6TR2PW'DAT+700:200230:1010'ORG+1A:HEL+99000112:HELZZ21AA'";
    const string Flight = "TVL+010330:0830:010330:1020+HEL+OSL+ZZ+310:Y'RPI+1+HK'";

    [Fact]
    public void Booking_AllSegments_BecomeFields()
    {
        string row = Assert.Single(MessageReading.Rows(Head + Start
            + "TIF+ABERG+PERMR:A:1'IFT+4:28::YY+CTCE PER..ABERG//EXAMPLE.ORG'SSR+DOCS:HK:1:ZZ:::::/P/SWE/SK123/SWE/12MAR84/M/15JAN35/ABERG/PER+::1'TKT+9992400112001:T:1'FOP+CA::180.00'"
            + Flight + "SSR+SEAT:HK:1:ZZ:::HEL:OSL+12A::1'"));

        Assert.Equal(
            "Surname=ABERG, GivenNames=PERMR, BirthDate=1984-03-12, Sex=M, Nationality=SWE, DocumentNumber=SK123, DocumentType=P, DocumentIssuer=SWE, "
            + "DocumentExpiry=2035-01-15, Carrier=ZZ, FlightNumber=310, DepartureAirport=HEL, ArrivalAirport=OSL, DepartureLocal=2030-03-01, "
            + "DepartureTime=08:30, ArrivalLocal=2030-03-01, ArrivalTime=10:20, RecordLocator=KZ0Q7R, OtherLocators=6TR2PW, Ticket=9992400112001, Seat=12A, "
            + "BookedUtc=2030-02-10T09:12Z, Office=HELZZ21AA, Agency=99000112, PaymentForm=CA, FareClass=Y, SegmentNumber=1, SegmentStatus=HK, "
            + "Email=PER_ABERG@EXAMPLE.ORG",
            row);
    }

    [Fact]
    public void CheckIn_DateOfTheFlightBefore_SaysNothingOfTheNext()
    {
        string text = Head + Start + "TIF+ABERG+PER:A:1'" + Flight + "DAT+3:010330:0700'TRI++::1:1'TIF+ABERG+PER:A:1'"
            + "TVL+080330:1600:080330:1755+OSL+HEL+ZZ+311:Y'RPI+1+HK'TRI++::1:1'TIF+ABERG+PER:A:1'";

        Assert.Equal(["BOARDED", "CHECKEDIN"], MessageReading.Values(text, Field.Status));
    }

    public static TheoryData<string, string> Docs => new()
    {
        { "/P/SWE/SK123/SWE/12MAR84/M/15JAN35/ABERG/PER", "P SWE SK123 SWE 1984-03-12" },
        // Without the leading slash, without trailing fields, with leading fields empty, with states of two letters.
        { "P/SWE/SK123/SWE/12MAR84/M", "P SWE SK123 SWE 1984-03-12" },
        { "/P/SWE/SK123", "P SWE SK123  " },
        { "/////12MAR84/M//ABERG/PER", "    1984-03-12" },
        { "/P/SE/SK123/SE/12MAR84/F/15JAN35/ABERG/PER", "P SE SK123 SE 1984-03-12" },
        // Shifted by one, to either side.
        { "//P/SWE/SK123/SWE/12MAR84/M/15JAN35/ABERG/PER", "P SWE SK123 SWE 1984-03-12" },
        { "/P/SK123/SWE/12MAR84/M/15JAN35/ABERG/PER", "P  SK123 SWE 1984-03-12" },
    };

    [Theory]
    [MemberData(nameof(Docs))]
    public void Docs_InEveryShapeMet_AreRead(string text, string expected)
    {
        RawBlock block = Assert.Single(MessageReading.Read(Head + Start + $"TIF+ABERG+PER:A:1'SSR+DOCS:HK:1:ZZ:::::{text}+::1'" + Flight));

        Assert.Equal(expected, string.Join(' ', new[] { Field.DocumentType, Field.DocumentIssuer, Field.DocumentNumber, Field.Nationality, Field.BirthDate }
            .Select(f => MessageReading.Values(block, f)[0])));
    }

    [Fact]
    public void BagsAtCheckIn_AreOfTheirPassengerAndFlight() => Assert.Equal(
        ["2", ""],
        MessageReading.Values(
            Head + Start + "TIF+ABERG+PER:A:1'TIF+BRANDT+EVA:A:2'" + Flight + "DAT+2:010330:0700'TRI++::1:1'TIF+ABERG+PER:A:1'SSD+12A'TBD++02:44:701++HP+ZZ:0447::OSL:006'",
            Field.Bags));

    [Fact]
    public void Segments_EachHasOneUse()
    {
        SegmentCounts counts = MessageReading.Segments(
            Head + Start + "TIF+ABERG+PER:A:1'MON+T:250.00:EUR'ZQX+1'NAD+FL+++BRANDT:EVA'" + Flight + "MSG+8'TVL+010330:::+HEL+++HOTEL'UNT+1+1'UNZ+1+P1'");

        Assert.Equal((4, 9, 3, 1, 2), (counts.Envelope, counts.Used, counts.PassedOver, counts.NotByAir, counts.Rejected));
    }

    [Fact]
    public void FamilyInOneSegment_IsEveryOneOfIt() => Assert.Equal(
        ["ABERG/PERMR", "ABERG/EVAMRS"], MessageReading.Names(Head + Start + "TIF+ABERG+PERMR:A:1+EVAMRS:A:2'" + Flight));

    // A separator of elements where one of components belongs is no second traveller.
    [Theory]
    [InlineData("TIF+ABERG+PERMR+A:1'")]
    [InlineData("TIF+ABERG+PERMR:A+1'")]
    public void DamagedName_IsOnePassenger(string tif) => Assert.Equal(["ABERG/PERMR"], MessageReading.Names(Head + Start + tif + Flight));

    // UNT, UNZ, UNB and UNH are all lost.
    [Fact]
    public void ManifestBehindABooking_WithoutItsEnvelope_IsRead() => Assert.Equal(
        ["ABERG/PER", "BRANDT/EVA", "CEDER/IDA"],
        MessageReading.Names(Head + Start + "TIF+CEDER+IDA:A:1'" + Flight
            + "BGM+745'TDT+20+ZZ310'LOC+125+HEL'DTM+189:3003010830:201'LOC+87+OSL'NAD+FL+++ABERG:PER'NAD+FL+++BRANDT:EVA'UNT+1+1'UNZ+1+R1'").Order(StringComparer.Ordinal));

    [Fact]
    public void BookingBehindAManifest_WithoutItsEnvelope_IsRead() => Assert.Equal(
        ["ABERG/PER", "CEDER/IDA"],
        MessageReading.Names("UNB+UNOA:4+ZZ+XX+300301:0600+R1'UNH+1+PAXLST:D:05B'BGM+745'TDT+20+ZZ310'LOC+125+HEL'DTM+189:3003010830:201'LOC+87+OSL'NAD+FL+++ABERG:PER'"
            + Start + "TIF+CEDER+IDA:A:1'" + Flight).Order(StringComparer.Ordinal));

    // Neither a name nor a document: nobody, and it is said.
    [Fact]
    public void PassengerWithoutAnything_IsARejectBesideTheOthers()
    {
        string text = Head + Start + "TIF+ABERG+PER:A:1'TIF+++'" + Flight;

        Assert.Equal(["ABERG/PER"], MessageReading.Names(text));
        Assert.Equal(["1: edifact.passenger-without-name"], MessageReading.Rejects(text));
    }

    [Fact]
    public void PassengersWithoutDocs_AreKept() =>
        Assert.Equal(["ABERG/PER", "BERG/IDA"], MessageReading.Names(Head + Start + "TIF+ABERG+PER:A:1'TIF+BERG+IDA:A:2'" + Flight));

    [Fact]
    public void Docs_OfTheInfantBehindTheMother_GoesToTheInfant()
    {
        string text = Head + Start + "TIF+ABERG+EVAMRS:A:1:1'SSR+INFT:NN:1:ZZ:::::ABERG/SIIRI/14NOV29+::1'"
            + "SSR+DOCS:HK:1:ZZ:::::/P/SWE/SK123/SWE/12MAR84/F/15JAN35/ABERG/EVA+::1'SSR+DOCS:HK:1:ZZ:::::/P/SWE/SK999/SWE/14NOV29/FI/15JAN35/ABERG/SIIRI+::1'" + Flight;

        Assert.Equal(["ABERG/EVAMRS", "ABERG/SIIRI"], MessageReading.Names(text));
        Assert.Equal(["SK123", "SK999"], MessageReading.Values(text, Field.DocumentNumber));
    }

    [Fact]
    public void InfantWithItsOwnName_IsNotDoubled() =>
        Assert.Equal(
            ["ABERG/EVAMRS", "ABERG/SIIRI"],
            MessageReading.Names(Head + Start + "TIF+ABERG+EVAMRS:A:1:1'SSR+INFT:NN:1:ZZ:::::ABERG/SIIRI/14NOV29+::1'TIF+ABERG+SIIRI:IN:2'" + Flight));

    // Names in the history, of a group, in host text and at check-in are nobody new.
    [Fact]
    public void NamesThatAreNobody_AreNotPassengers() =>
        Assert.Equal(
            ["ABERG/PERMR"],
            MessageReading.Names(Head + Start + "TIF+GRP:G+NORDTUR:G'TIF+ABERG+PERMR:A:1'" + Flight + "DAT+2:010330:0640'TRI++21:::1'TIF+ABERG+PERMR:A:1'SSD+012A++++Y'"
                + "ABI+4+:X+HEL++ZZ'DAT+T:110230:0813'SAC+++X'TIF+LINDH+EVA:A:9'TVL+020330:0830+HEL+ARN+ZZ+9'LTS+0/O/NM/LINDH/EVA'"));

    [Fact]
    public void Group_IsCountedAsNotAPerson() =>
        Assert.Equal(1, MessageReading.Read(Head + Start + "TIF+GRP:G+NORDTUR:G'TIF+ABERG+PER:A:1'" + Flight).Sum(b => b.NotAPersonCount));

    [Fact]
    public void HotelAndSplit_AreNoFlights()
    {
        string text = Head + Start + "TIF+ABERG+PER:A:1'" + Flight + "EQN+1'RCI+ZZ:KZ9X4T'MSG+8'TVL+010330:1500:080330+OSL:FJORD INN++VN+11223:DBL'";

        Assert.Equal(["OSL"], MessageReading.Values(text, Field.ArrivalAirport));
        Assert.Equal(["6TR2PW"], MessageReading.Values(text, Field.OtherLocators));
    }

    // From 14.1 TRA, before that a second TVL; sent for the operating flight, the second number is the marketing one.
    [Theory]
    [InlineData("TVL+010330:0830+HEL+OSL+YY+7310:M'TRA+ZZ+310'", "YY 7310 ZZ 310")]
    [InlineData("TVL+010330:0830+HEL+OSL+YY:XX+7310:M'TVL+++++42:M'", "YY 7310 XX 42")]
    [InlineData("TVL+010330:0830+HEL+OSL+YY:ZZ+310:M'TVL+++++7310:M'", "YY 7310 ZZ 310")]
    public void Codeshare_BothFlightsAreKept(string tvl, string expected)
    {
        RawBlock block = Assert.Single(MessageReading.Read(Head + Start + "TIF+ABERG+PER:A:1'" + tvl));

        Assert.Equal(expected, string.Join(' ', new[] { Field.Carrier, Field.FlightNumber, Field.OperatingCarrier, Field.OperatingFlightNumber }
            .Select(f => MessageReading.Values(block, f)[0])));
    }

    [Fact]
    public void CheckIn_GivesStatusAndSeatOfThatSegment()
    {
        string text = Head + Start + "TIF+ABERG+PER:A:1'" + Flight + "DAT+2:010330:0640'TRI++21:::1'TIF+ABERG+PER:A:1'SSD+012A++++Y'TVL+080330:1600+OSL+HEL+ZZ+311:Y'";

        Assert.Equal(["CHECKEDIN", ""], MessageReading.Values(text, Field.Status));
        Assert.Equal(["012A", ""], MessageReading.Values(text, Field.Seat));
    }

    [Fact]
    public void LostStart_OfTheSecondBooking_SeparatesThemAllTheSame()
    {
        string second = "RCI+ZZ:KZ1Q7R::150230:1511'DAT+700:160230:0900'TIF+BERG+IDA:A:1'" + Flight;
        string text = Head + Start + "TIF+ABERG+PER:A:1'" + Flight + second;

        Assert.Equal(["KZ0Q7R", "KZ1Q7R"], MessageReading.Values(text, Field.RecordLocator));
    }

    [Fact]
    public void SensitiveCodes_AreDroppedAndCounted()
    {
        string text = Head + Start + "SSR+MOML:HK:1:ZZ:::::NO PORK'TIF+ABERG+PER:A:1'SSR+WCHR:HK:1:ZZ'SSR+\u0410\u0412\u041F\u0429:HK:1:ZZ'" + Flight;

        Assert.Equal(3, MessageReading.Rejects(text).Count(r => r.EndsWith("edifact.sensitive-dropped", StringComparison.Ordinal)));
        Assert.DoesNotContain("PORK", Assert.Single(MessageReading.Rows(text)), StringComparison.Ordinal);
    }

    [Fact]
    public void BookingWithoutPassenger_IsRejected() =>
        Assert.Contains("1: edifact.booking-without-passenger", MessageReading.Rejects(Head + Start + Flight));

    [Fact]
    public void BookingWithoutSegments_HasTheFlightOfTheMessage() =>
        Assert.Equal(["310"], MessageReading.Values(Head + Start + "TIF+ABERG+PER:A:1'", Field.FlightNumber));
}
