using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>Tables that hold the segments of a journey side by side in one row.</summary>
public sealed class SegmentRowsTests
{
    const string Rows =
        "Q1W2E3;AALTO/MIKA;X0000001;ZZ101;HEL;SVO;07.04.2030;HK;ZZ102;SVO;HEL;21.04.2030;XX\n"
        + "Q1W2E4;BERG/LIV;X0000002;ZZ101;HEL;SVO;08.04.2030;HK;;;;;\n"
        + "Q1W2E5;CANO/EVA;X0000003;;;;;;ZZ102;SVO;HEL;09.04.2030;HK\n";

    public static TheoryData<string> Headers => new()
    {
        "PNR;Name;Passport;Flight 1;From 1;To 1;Date 1;Status 1;Flight 2;From 2;To 2;Date 2;Status 2",
        "PNR;Name;Passport;Flight_1;From_1;To_1;Date_1;Status_1;Flight_2;From_2;To_2;Date_2;Status_2",
        "PNR;Name;Passport;FLT1;DEP1;ARR1;DATE1;STATUS1;FLT2;DEP2;ARR2;DATE2;STATUS2",
        "PNR;Name;Passport;Segment 1 Flight;Segment 1 From;Segment 1 To;Segment 1 Date;Segment 1 Status;Segment 2 Flight;Segment 2 From;Segment 2 To;Segment 2 Date;Segment 2 Status",
        "PNR;Name;Passport;Leg1 Flight No;Leg1 From;Leg1 To;Leg1 Departure Date;Leg1 Status;Leg2 Flight No;Leg2 From;Leg2 To;Leg2 Departure Date;Leg2 Status",
        "PNR;Name;Passport;flight1Number;flight1From;flight1To;flight1Date;flight1Status;flight2Number;flight2From;flight2To;flight2Date;flight2Status",
        "PNR;Name;Passport;1st Flight;1st From;1st To;1st Date;1st Status;2nd Flight;2nd From;2nd To;2nd Date;2nd Status",
        "PNR;ФИО;Паспорт;Рейс 1;Откуда 1;Куда 1;Дата вылета 1;Статус 1;Рейс 2;Откуда 2;Куда 2;Дата вылета 2;Статус 2",
        // The first of a series often has no number; programs that meet a header twice begin to count at the second.
        "PNR;Name;Passport;Flight;From;To;Date;Status;Flight 2;From 2;To 2;Date 2;Status 2",
        "PNR;Name;Passport;Flight;From;To;Date;Status;Flight.1;From.1;To.1;Date.1;Status.1",
        "PNR;Name;Passport;Flight;From;To;Date;Status;Flight;From;To;Date;Status",
    };

    [Theory]
    [MemberData(nameof(Headers))]
    public void Read_NumberedHeaders_GiveARecordForEachSegment(string header)
    {
        string[] records = [.. Reading.Records(Reading.Blocks(header + "\n" + Rows)).Select(r => r.Replace("SegmentStatus=", "Status=", StringComparison.Ordinal))];

        Assert.Equal(
            [
                "2: FullName=AALTO/MIKA, DocumentNumber=X0000001, FlightNumber=ZZ101, DepartureAirport=HEL, ArrivalAirport=SVO, DepartureLocal=07.04.2030, RecordLocator=Q1W2E3, Status=HK, SegmentNumber=1",
                "2: FullName=AALTO/MIKA, DocumentNumber=X0000001, FlightNumber=ZZ102, DepartureAirport=SVO, ArrivalAirport=HEL, DepartureLocal=21.04.2030, RecordLocator=Q1W2E3, Status=XX, SegmentNumber=2",
                "3: FullName=BERG/LIV, DocumentNumber=X0000002, FlightNumber=ZZ101, DepartureAirport=HEL, ArrivalAirport=SVO, DepartureLocal=08.04.2030, RecordLocator=Q1W2E4, Status=HK, SegmentNumber=1",
                "4: FullName=CANO/EVA, DocumentNumber=X0000003, FlightNumber=ZZ102, DepartureAirport=SVO, ArrivalAirport=HEL, DepartureLocal=09.04.2030, RecordLocator=Q1W2E5, Status=HK, SegmentNumber=2",
            ],
            records.Select(InOneOrder));
    }

    // A second phone, a second flight number or two dates of other things do not make a table wide.
    [Theory]
    [InlineData("PNR;Name;Flight;From;To;Date;Phone 1;Phone 2")]
    [InlineData("PNR;Name;Flight 1;Flight 2;From;To;Date;Seat")]
    [InlineData("Name;Birth date;Date 1;Date 2;Address 1;Address 2;Position;Organisation")]
    [InlineData("PNR;Name;Flight 1;From 1;To 1;Date 1;Seat;Class")]
    public void Recognise_OtherNumbers_AreNoSegments(string header) =>
        Assert.False(Reading.Recognise(header + "\nQ1W2E3;AALTO MIKA;1;2;3;4;5;6\n").IsWide);

    [Fact]
    public void Read_RowWithoutAnySegment_StaysOneRecord()
    {
        List<string> records = Reading.Records(Reading.Blocks("PNR;Name;Flight 1;From 1;Flight 2;From 2\nQ1W2E3;AALTO/MIKA;ZZ1;HEL;ZZ2;SVO\nQ1W2E4;BERG/LIV;;;-;N/A\n"));

        Assert.Equal("3: FullName=BERG/LIV, RecordLocator=Q1W2E4", Assert.Single(records, r => r.StartsWith('3')));
    }

    // Programs that leave out empty cells at the end cut the segments that are not there.
    [Fact]
    public void Read_ShortRow_KeepsItsSegments()
    {
        const string Header = "PNR;Name;Flight 1;From 1;To 1;Date 1;Flight 2;From 2;To 2;Date 2;Flight 3;From 3;To 3;Date 3;Flight 4;From 4;To 4;Date 4\n";
        const string Row = "Q1W2E3;AALTO/MIKA;ZZ101;HEL;SVO;07.04.2030";

        List<RawBlock> blocks = Reading.Blocks($"{Header}{Row};ZZ102;SVO;HEL;21.04.2030;;;;;;;;\n{Row}\n");

        Assert.Equal(["2: 1", "2: 2", "3: 1"], blocks.SelectMany(b => b.Lines.Zip(b.Segments!, (line, segment) => $"{line}: {segment}")));
        Assert.Equal(["3: csv.missing-trailing-columns"], Reading.Rejects(blocks));
    }

    [Theory]
    [InlineData(1, 64)]
    [InlineData(4, 64)]
    [InlineData(4, 524_288)]
    public void Read_AnyThreadsAndChunks_GiveTheSame(int threads, int chunkBytes)
    {
        var text = new StringBuilder("PNR;Name;Flight 1;From 1;To 1;Date 1;Flight 2;From 2;To 2;Date 2\n");
        for (int i = 0; i < 300; i++)
        {
            string second = i % 3 == 0 ? ";;;" : $"ZZ{200 + i};SVO;HEL;21.04.2030";
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"Q{i:00000};AALTO/P{i};ZZ101;HEL;SVO;07.04.2030;{second}\n");
        }
        var outcome = new ReadOutcome();

        List<string> records = Reading.Records(Reading.Blocks(text.ToString(), new ReadOptions { Threads = threads, ChunkBytes = chunkBytes, Outcome = outcome }));

        Assert.Equal(Reading.Records(Reading.Blocks(text.ToString())), records);
        Assert.Equal((500, 500L), (records.Count, outcome.RecordsRead));
    }

    static string InOneOrder(string record) => string.Join(", ", record.Split(", ").OrderBy(p => p.StartsWith("SegmentNumber", StringComparison.Ordinal)).ThenBy(p =>
        p.StartsWith("Status", StringComparison.Ordinal)));
}
