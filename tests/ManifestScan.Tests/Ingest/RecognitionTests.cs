using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest;

public sealed class RecognitionTests
{
    public static TheoryData<string, string, InputKind, string> Headers => new()
    {
        {
            "flight_number,carrier,departure_airport,arrival_airport,scheduled_departure_utc,pnr_locator,surname,given_names,date_of_birth,sex,nationality,document_type,document_number,issuing_country,seat",
            "ZZ12,ZZ,SVO,IKA,2030-03-01T05:00:00Z,GHNTZB,AALTO,MIKA,1961-03-13,M,FIN,P,ZB3703721,FIN,1B",
            InputKind.Manifest,
            "FlightNumber Carrier DepartureAirport ArrivalAirport DepartureUtc RecordLocator Surname GivenNames BirthDate Sex Nationality DocumentType DocumentNumber DocumentIssuer Seat"
        },
        {
            "pnr_locator,booking_created_utc,agency_iata,surname,given_names,document_number,contact_phone,contact_email,payment_form,fare_class,segment_no,flight_number,departure_airport,arrival_airport,departure_utc",
            "QHNXH2,2029-11-21T17:13:00Z,62906348,AALTO,MIKA MR,717050238,+80373526933,mika@mail.example,CC AX,T,1,ZZ12,SVO,IKA,2030-03-01T05:55:00Z",
            InputKind.Booking,
            "RecordLocator BookedUtc Agency Surname GivenNames DocumentNumber Phone Email PaymentForm FareClass SegmentNumber FlightNumber DepartureAirport ArrivalAirport DepartureUtc"
        },
        {
            // Order of the Ministry of Transport, domain.md 1.5 item 2; what has no field of ours is read over.
            "surname;name;patronymic;birthDate;docType;docNumber;departPlace;arrivePlace;transfer;overFlight;departDateTime;arriveDateTime;typePDP;crewRoleCode;gender;citizenship;operationType;registerTimeIS;airlineCode;flightNum;operSuff;actLoc;pnrId",
            "ТЕСТОВ;ИГОРЬ;NA;21.04.1980;00;4500123456;SVO;IKA;0;0;2030-03-01t05:00Z;2030-03-01t09:00Z;1;;M;RUS;06;2030-03-01t04:00Z;ZZ;101;;;Q1W2E3",
            InputKind.Manifest,
            "Surname GivenNames Patronymic BirthDate DocumentType DocumentNumber DepartureAirport ArrivalAirport - - DepartureUtc ArrivalUtc Role - Sex Nationality Status BookedUtc Carrier FlightNumber - - RecordLocator"
        },
        {
            "Рейс;Дата вылета;Откуда;Куда;Фамилия;Имя;Отчество;Дата рождения;Документ;Место;Багаж",
            "ZZ101;13.03.2030;ШРМ;ТЕХ;Тестов;Игорь;Петрович;21.04.1980;45 00 123456;1А;10",
            InputKind.Manifest,
            "FlightNumber DepartureLocal DepartureAirport ArrivalAirport Surname GivenNames Patronymic BirthDate DocumentNumber Seat Bags"
        },
        {
            "№ п/п;Ф.И.О. пассажира;Д.Р.;Серия и номер;№ рейса;Дата;Пункт отправления;Пункт назначения;Номер брони",
            "1;Тестов Игорь Петрович;21.04.1980;4500 123456;ZZ101;13.03.2030;Москва;Тегеран;Q1W2E3",
            InputKind.Manifest,
            "- FullName BirthDate DocumentNumber FlightNumber DepartureLocal DepartureAirport ArrivalAirport RecordLocator"
        },
        {
            "Passenger Surname,Passenger Name,Title,Passport,Nationality,Pass Expire Date,Birthday",
            "AALTO,MIKA,MR,ZB3703721,FIN,2035-01-20,1961-03-13",
            InputKind.People,
            "Surname GivenNames Title DocumentNumber Nationality DocumentExpiry BirthDate"
        },
        {
            "PassengerType,DocType,DocumentNo,Nationality,GivenName,Surname,FullName,DateOfBirth,Gender,ExpireDate,CountryOfResidence,DocIssueCountry,BookingReferenceId,BookingDate,SeatNo,PortOfEmbark,PortOfDisembark,PaymentMethod,AgentID,PassengerEmail,PassengerContact",
            "ADT,P,ZB3703721,FIN,MIKA,AALTO,AALTO MIKA,1961-03-13,M,2035-01-20,FIN,FIN,Q1W2E3,2029-11-21,1B,HEL,SVO,CARD,77,mika@mail.example,+3585550100",
            InputKind.Booking,
            "Role DocumentType DocumentNumber Nationality GivenNames Surname FullName BirthDate Sex DocumentExpiry - DocumentIssuer RecordLocator BookedLocal Seat DepartureAirport ArrivalAirport PaymentForm Agency Email Phone"
        },
        {
            "Name,DOB,Passport Issuing Country,Passport No.,Flight,Date of Travel,From,To",
            "AALTO/MIKA MR,13MAR61,FIN,ZB3703721,ZZ101,01MAR30,HEL,SVO",
            InputKind.Manifest,
            "FullName BirthDate DocumentIssuer DocumentNumber FlightNumber DepartureLocal DepartureAirport ArrivalAirport"
        },
        {
            "Name;Birth date;Organisation;Position;Aliases",
            "Mika Aalto;13.03.1961;Institute of Examples;Deputy director;M. Aalto",
            InputKind.People,
            "FullName BirthDate Organisation Position Aliases"
        },
        {
            "ФИО;Дата рождения;Место работы;Должность;Паспорт",
            "Тестов Игорь Петрович;21.04.1980;Институт примеров;директор;4500123456",
            InputKind.People,
            "FullName BirthDate Organisation Position DocumentNumber"
        },
        { "date,label,place", "2030-05-09,Trade fair,IKA", InputKind.Events, "EventDate EventLabel EventPlace" },
        { "Start;End;City;Event name", "2030-05-09;2030-05-13;Tehran;Trade fair", InputKind.Events, "EventDate EventEndDate EventPlace EventLabel" },
        { "Дата начала;Дата окончания;Город;Название", "09.05.2030;13.05.2030;Тегеран;Выставка", InputKind.Events, "EventDate EventEndDate EventPlace EventLabel" },
        {
            "Flt,STD,Dep,Arr,PNR,Last Name,First Name,Middle Name,DOB,Pax Type",
            "ZZ101,09:15,HEL,SVO,Q1W2E3,AALTO,MIKA,JUHANI,1961-03-13,ADT",
            InputKind.Manifest,
            "FlightNumber DepartureTime DepartureAirport ArrivalAirport RecordLocator Surname GivenNames Patronymic BirthDate Role"
        },
        {
            "Фамилия / Surname;Имя / Name;Номер паспорта (Passport No);Гражданство;Рейс;Дата рейса;Время вылета",
            "TESTOV;IGOR;701234567;RUS;ZZ101;13.03.2030;09:15",
            InputKind.Manifest,
            "Surname GivenNames DocumentNumber Nationality FlightNumber DepartureLocal DepartureTime"
        },
    };

    [Theory]
    [MemberData(nameof(Headers))]
    public void Recognise_RealHeader_GivesFieldsAndKind(string header, string row, InputKind kind, string fields)
    {
        SourceLayout layout = Reading.Recognise($"{header}\n{row}\n");

        Assert.Equal(fields, Fields(layout));
        Assert.Equal(kind, layout.Kind);
        Assert.Equal(1, layout.HeaderLine);
    }

    // How it was paid and whom to call: departure control knows neither, though birth dates stand there too.
    [Fact]
    public void LocatorPhoneAndPayment_AreABooking() => Assert.Equal(
        InputKind.Booking,
        Reading.Recognise("Locator,Surname,First name,Flight,Date,From,To,Phone,Form of payment,Date of birth\n"
            + "KZ0Q7R,ABERG,PER,ZZ310,2030-03-01,HEL,OSL,+358401234567,CC,1984-03-12\nKZ0Q7S,BRANDT,EVA,ZZ310,2030-03-01,HEL,OSL,+358401234568,CA,1986-03-12\n").Kind);

    [Theory]
    [InlineData("Dear Colleagues,\n\nPlease bring the papers\nwith you, and let me know whether Anna Berg can come.\n\nKind regards,\nPer Aberg\nHead of Office\n")]
    [InlineData("To whom it may concern\n\nPer Aberg\nEva Brandt\nIda Ceder\n\nhave asked to be heard, on the third of March.\n\nYours\nOla Dahl\n")]
    public void Letter_IsNoListOfPeople(string text)
    {
        SourceLayout layout = Reading.Recognise(text);

        Assert.Equal(InputKind.Unknown, layout.Kind);
        Assert.NotNull(layout.Nearest);
    }

    [Fact]
    public void Recognise_Preamble_IsLeftOut()
    {
        List<RawBlock> blocks = Reading.Blocks(
            "sep=;\nPassenger list;;;\nPrinted 2030-03-02;;;\n\nSurname;Given name;Flight;Seat\nAALTO;MIKA;ZZ101;1A\nBERG;LIV;ZZ101;1B\nSurname;Given name;Flight;Seat\n"
            + "CORR;UNA;ZZ101;1C\n;;;\nTotal;3;;\n");

        Assert.Equal([6, 7, 9], blocks.SelectMany(b => b.Lines));
        Assert.Equal(["8: csv.repeated-header", "11: csv.footer-line"], Reading.Rejects(blocks));
    }

    [Fact]
    public void Recognise_NoHeader_GoesByValues()
    {
        SourceLayout layout = Reading.Recognise(
            "ZZ101,HEL,SVO,2030-03-01,AALTO,MIKA,1961-03-13,M,ZB3703721,1A\nZZ101,HEL,SVO,2030-03-01,BERG,LIV,1988-11-20,F,ZB3703722,1B\n"
            + "ZZ102,SVO,HEL,2030-03-02,CORR,UNA,1975-01-30,F,ZB3703723,12C\nZZ102,SVO,HEL,2030-03-02,DAHL,PER,1990-07-07,M,ZB3703724,12D\n");

        Assert.Equal("FlightNumber DepartureAirport ArrivalAirport DepartureLocal Surname GivenNames BirthDate Sex DocumentNumber Seat", Fields(layout));
        Assert.Equal((0, 1, InputKind.Manifest), (layout.HeaderLine, layout.FirstDataLine, layout.Kind));
        Assert.InRange(layout.Confidence, 0.3, 0.8);
    }

    [Fact]
    public void Recognise_ColumnUnderUnknownHeader_IsTakenByItsValuesWithDoubt()
    {
        SourceLayout layout = Reading.Recognise("surname,Kürzel,seat\nAALTO,ZZ101,1A\nBERG,ZZ102,1B\n");

        Assert.Equal("Surname FlightNumber Seat", Fields(layout));
        Assert.Equal(0.6, layout.Confidence);
    }

    [Fact]
    public void Recognise_UndecidableDates_StayUnknownAndAreSaid()
    {
        SourceLayout layout = Reading.Recognise("surname,flight,departure date\nAALTO,ZZ101,03/04/2030\nBERG,ZZ101,05/04/2030\n");

        Assert.Equal(DateOrder.Undecided, layout[Field.DepartureLocal]!.DateOrder);
        Assert.InRange(layout.Confidence, 0, 0.7);
        Assert.Contains("Column 3: the order of day, month and year is not decided by its dates.", layout.Notes);
    }

    [Fact]
    public void Recognise_PipelineFile_Overrules()
    {
        var given = new LayoutOverride
        {
            Kind = InputKind.People,
            DateOrder = DateOrder.MonthFirst,
            Columns = new Dictionary<string, Field?> { ["Kürzel"] = Field.Surname, ["2"] = Field.BirthDate, ["Flight"] = null },
        };

        SourceLayout layout = Recognition.Recognise(Reading.Source("Kürzel,Wann,flight\nAALTO,03/04/1961,ZZ101\n"), given, new ReadLimits());

        Assert.Equal("Surname BirthDate -", Fields(layout));
        Assert.Equal((InputKind.People, DateOrder.MonthFirst), (layout.Kind, layout.Columns[1].DateOrder));
    }

    [Theory]
    [InlineData("windows-1251")]
    [InlineData("ibm866")]
    [InlineData("koi8-r")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Read_OtherEncoding_GivesTheSameValues(string name)
    {
        const string Text = "Рейс;Дата вылета;Фамилия;Имя\r\nZZ101;13.03.2030;Ёлкин;Пётр\r\nZZ101;14.03.2030;Щукина;Юлия\r\n";
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

        List<RawBlock> blocks = Reading.Blocks(Reading.Source(encoding.GetBytes(Text)));

        Assert.Equal(Reading.Records(Reading.Blocks(Text)), Reading.Records(blocks));
        Assert.Equal("2: Surname=Ёлкин, GivenNames=Пётр, FlightNumber=ZZ101, DepartureLocal=13.03.2030", Reading.Records(blocks)[0]);
    }

    [Theory]
    [InlineData("PAR1\0\0", "parquet")]
    [InlineData("UNA:+.? 'UNB+", "edifact")]
    [InlineData("", "empty")]
    public void Recognise_OtherFormats_AreNamed(string text, string format) => Assert.Equal(format, Reading.Recognise(text).Format);

    [Fact]
    public void ReadLimits_Defaults_AreAsDocumented()
    {
        Assert.Equal(
            new ReadLimits
            {
                MaxLineBytes = 1_048_576,
                MaxQuotedBytes = 65_536,
                MaxQuotedLines = 100,
                MaxColumns = 4096,
                MaxExpansionRatio = 250,
                RatioGraceBytes = 16_777_216,
                MaxExpandedBytes = 274_877_906_944,
                MaxArchiveEntries = 10_000,
                MaxRecognitionBytes = 67_108_864,
            },
            new ReadLimits());
        Assert.Equal((1, 524_288), (new ReadOptions().Threads, new ReadOptions().ChunkBytes));
    }

    static string Fields(SourceLayout layout) => string.Join(' ', layout.Columns.Select(c => c.Field?.ToString() ?? "-"));
}
