using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>Which of several columns of dates is the departure.</summary>
public sealed class DateColumnTests
{
    [Fact]
    public void CreationBeforeDeparture_InAbbreviations_AreToldApart()
    {
        SourceLayout layout = Reading.Recognise(
            "CREATE_DT;PNR;PAX_NAME;DOB;FLT_NO;DEP_STN;ARR_STN;FLT_DT;STD;FOP;TKT_NBR\n"
            + "14OCT29 21:11;Q1W2E3;AALTO/MIKA MR;04SEP1961;ZZ160;SVO;TBS;07JAN30;1000;CC;5555550019494\n"
            + "15OCT29 20:11;Q1W2E4;BERG/LIV MRS;04SEP1971;ZZ160;SVO;TBS;08JAN30;1000;CC;5555550019495\n");

        Assert.Equal(
            "BookedLocal RecordLocator FullName BirthDate FlightNumber DepartureAirport ArrivalAirport DepartureLocal DepartureTime PaymentForm Ticket", Fields(layout));
        Assert.Equal(InputKind.Booking, layout.Kind);
    }

    [Theory]
    // Beside the departure time; the other has a time of day of its own and is earlier.
    [InlineData("QQA;PNR;Surname;Flight;From;To;QQB;STD", "14OCT29 21:11;Q1W2E3;AALTO;ZZ160;SVO;TBS;07JAN30;1000", "BookedLocal RecordLocator Surname FlightNumber DepartureAirport ArrivalAirport DepartureLocal DepartureTime")]
    // Nothing beside: the later one.
    [InlineData("QQA;PNR;Surname;Flight;QQB", "14OCT29 21:11;Q1W2E3;AALTO;ZZ160;07JAN30", "BookedLocal RecordLocator Surname FlightNumber DepartureLocal")]
    // The order of the columns says nothing.
    [InlineData("QQB;PNR;Surname;Flight;QQA", "07JAN30;Q1W2E3;AALTO;ZZ160;14OCT29 21:11", "DepartureLocal RecordLocator Surname FlightNumber BookedLocal")]
    // A passport that ends years ahead is no departure, and leaves nothing for an arrival.
    [InlineData("Surname;Flight;QQA;QQB", "AALTO;ZZ160;07JAN30;14OCT35", "Surname FlightNumber DepartureLocal -")]
    // A header that speaks of a flight, if not in known words.
    [InlineData("Surname;Flight;QQA;Flight QQB", "AALTO;ZZ160;19JAN30;07JAN30", "Surname FlightNumber - DepartureLocal")]
    // Earlier than when the booking was made.
    [InlineData("Surname;Flight;PNR;Booking date;QQA", "AALTO;ZZ160;Q1W2E3;07JAN30;07DEC29", "Surname FlightNumber RecordLocator BookedLocal -")]
    // What a header says of a sale or an export is never a departure, though nothing else is.
    [InlineData("Surname;Flight;Extract QQ created", "AALTO;ZZ160;07JAN30", "Surname FlightNumber BookedLocal")]
    [InlineData("Surname;Flight;QQ issue", "AALTO;ZZ160;07JAN30", "Surname FlightNumber BookedLocal")]
    [InlineData("Surname;Flight;QQ printed", "AALTO;ZZ160;07JAN30", "Surname FlightNumber -")]
    [InlineData("Surname;Flight;PNR day", "AALTO;ZZ160;07JAN30", "Surname FlightNumber BookedLocal")]
    public void UnknownHeaders_GoByWhatStandsBesideThem(string header, string row, string fields)
    {
        SourceLayout layout = Reading.Recognise($"{header}\n{row}\n{row}\n");

        Assert.Equal(fields, Fields(layout));
    }

    [Fact]
    public void DepartureByValuesAlone_IsSaid_ThoughTheOrderOfItsDatesIsSure()
    {
        SourceLayout layout = Reading.Recognise("Surname;Flight;QQA;QQB\nAALTO;ZZ160;14OCT29 21:11;07JAN30\nBERG;ZZ160;14OCT29 21:12;07JAN30\n");

        Assert.Contains(
            "Column 4 is taken for departure_local, which is uncertain (values; the header says nothing; other dates without a known header: column 3).", layout.Notes);
        Assert.Contains(
            "Column 3 is taken for booked_local, which is uncertain (values; the header says nothing; other dates without a known header: column 4).", layout.Notes);
        Assert.Contains("The file is taken for a manifest, which is uncertain.", layout.Notes);
    }

    [Fact]
    public void OneDateUnderAnUnknownHeader_IsSaid() => Assert.Contains(
        "Column 3 is taken for departure_local, which is uncertain (values; the header says nothing).",
        Reading.Recognise("Surname;Flight;QQA\nAALTO;ZZ160;07JAN30\nBERG;ZZ160;08JAN30\n").Notes);

    [Fact]
    public void BookingsWithoutAHeader_DepartOnTheLaterDate()
    {
        SourceLayout layout = Reading.Recognise(
            "14OCT29 21:11;Q1W2E3;AALTO;MIKA;ZZ160;SVO;TBS;07JAN30\n15OCT29 20:11;Q1W2E4;BERG;LIV;ZZ160;SVO;TBS;08JAN30\n16OCT29 20:11;Q1W2E5;CORR;UNA;ZZ160;SVO;TBS;09JAN30\n");

        Assert.Equal(0, layout.HeaderLine);
        Assert.Equal((0, 7), (layout[Field.BookedLocal]!.Index, layout[Field.DepartureLocal]!.Index));
    }

    // Somebody on a list joined one day; nobody departs from a list.
    [Fact]
    public void ListOfPeople_HasNoDeparture()
    {
        SourceLayout layout = Reading.Recognise("Name;Organisation;QQA;Date\nMika Aalto;Institute of Examples;07JAN30;07JAN29\nLiv Berg;Institute of Examples;08JAN30;07JAN29\n");

        Assert.Equal((InputKind.People, "FullName Organisation - -"), (layout.Kind, Fields(layout)));
    }

    [Fact]
    public void NamesWithADeparture_AreNoListOfPeople() =>
        Assert.Equal(InputKind.Manifest, Reading.Recognise("Name;Departure date\nMika Aalto;07JAN30\nLiv Berg;08JAN30\n").Kind);

    static string Fields(SourceLayout layout) => string.Join(' ', layout.Columns.Select(c => c.Field?.ToString() ?? "-"));
}
