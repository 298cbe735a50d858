using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>Headers as airline systems and other languages write them; every text here is invented or general knowledge.</summary>
public sealed class DialectTests
{
    public static TheoryData<string, string, InputKind, string> Exports => new()
    {
        {
            "FLT_NO;FLT_DT;STD;DEP_STN;ARR_STN;PNR;PAX_NAME;SEX;DOB;NAT;DOC_TYP;DOC_NUM;DOC_ISS_CTRY;SEAT_NBR;PAX_TYPE;BRD_STATUS",
            "ZZ100;07JAN30;0600;SVO;DXB;Q1W2E3;AALTO/MIKA MR;M;13MAR1987;FIN;P;ZB7907394;FIN;9A;ADT;B",
            InputKind.Manifest,
            "FlightNumber DepartureLocal DepartureTime DepartureAirport ArrivalAirport RecordLocator FullName Sex BirthDate Nationality DocumentType DocumentNumber DocumentIssuer Seat Role Status"
        },
        {
            "PNR;CREATE_DT;IATA_NBR;OFFICE_ID;PAX_NAME;DOB;CTC_PHONE;CTC_EMAIL;FOP;CARD_NBR;TKT_NBR;RBD;SEG_NBR;SEG_STATUS;FLT_NO;DEP_STN;ARR_STN;FLT_DT;STD",
            "Q1W2E3;14OCT29 09:34;;ZZWEB;AALTO/MIKA MR;19MAY1992;+358401234567;mika@mail.example;CC;4495000000000000;5555550010475;Y;1;HK;ZZ110;LED;IST;07JAN30;1500",
            InputKind.Booking,
            "RecordLocator BookedLocal Agency Office FullName BirthDate Phone Email PaymentForm PaymentAccount Ticket FareClass SegmentNumber SegmentStatus FlightNumber DepartureAirport ArrivalAirport DepartureLocal DepartureTime"
        },
        {
            // Combinations nobody listed.
            "DprtArptCd,ArrvlStnCd,FlgtNbr,SchdDepDtTm,PsgrLstNm,PsgrFrstNm,TrvlDocNbr,DocIssgCtryCd,BoardingSts",
            "SVO,DXB,ZZ100,2030-01-07 06:00,AALTO,MIKA,ZB7907394,FIN,Boarded",
            InputKind.Manifest,
            "DepartureAirport ArrivalAirport FlightNumber DepartureLocal Surname GivenNames DocumentNumber DocumentIssuer Status"
        },
        {
            "RecLoc,BookingDate,BookingTime,AgentIATA,PaxLastName,PaxFirstName,FltNum,BoardPoint,OffPoint,DepDate,DepTime,FormOfPayment,IsCrew",
            "Q1W2E3,13/10/2029,00:47,90715036,AALTO,MIKA,220,SVO,ATH,07/01/2030,21:00,CC,N",
            InputKind.Booking,
            "RecordLocator BookedLocal BookedTime Agency Surname GivenNames FlightNumber DepartureAirport ArrivalAirport DepartureLocal DepartureTime PaymentForm CrewFlag"
        },
        {
            "Buchungscode;Buchungsdatum;Reisebüro;Büro;Nachname;Vorname;Geburtsdatum;Telefon;E-Mail;Zahlungsart;Kartennummer;Ticketnummer;Segment;Flugnummer;Von;Nach;Abflugdatum;Abflugzeit",
            "Q1W2E3;15.10.2029 20:22;;ZZWEB;AALTO;MIKA;21.09.1957;+358401234567;mika@mail.example;Kreditkarte;4705000000000000;5555550000127;1;ZZ 120;VIE;BEG;17.01.2030;09:00",
            InputKind.Booking,
            "RecordLocator BookedLocal Agency Office Surname GivenNames BirthDate Phone Email PaymentForm PaymentAccount Ticket SegmentNumber FlightNumber DepartureAirport ArrivalAirport DepartureLocal DepartureTime"
        },
        {
            "Flugnummer;Abflugdatum;Staatsangehörigkeit;Geschlecht;Ausweisart;Ausweisnummer;Ausstellungsland;Gültig bis;Sitz;Passagiertyp;Nachname;Vorname",
            "ZZ120;17.01.2030;FIN;W;P;ZB7907394;FIN;17.01.2035;31A;ADT;BERG;LIV",
            InputKind.Manifest,
            "FlightNumber DepartureLocal Nationality Sex DocumentType DocumentNumber DocumentIssuer DocumentExpiry Seat Role Surname GivenNames"
        },
        {
            "Рейс;Дата вылета;Время вылета;Откуда;Куда;Код брони;ФИО пассажира;Дата рождения;Тип документа;Серия и номер;Страна выдачи;Место;Статус;Тип",
            "ZZ-100;17.01.2030;09:00;SVO;DXB;Q1W2E3;Тестов Игорь Петрович;21.04.1980;Паспорт;77 4319935;RUS;1A;Посажен;экипаж",
            InputKind.Manifest,
            "FlightNumber DepartureLocal DepartureTime DepartureAirport ArrivalAirport RecordLocator FullName BirthDate DocumentType DocumentNumber DocumentIssuer Seat Status Role"
        },
        {
            "Рейс;Дата вильоту;Звідки;Куди;Прізвище;Ім'я;По батькові;Дата народження;Стать;Громадянство;Номер паспорта;Країна видачі;Місце",
            "ZZ100;17.01.2030;KBP;DXB;Зразок;Ганна;Іванівна;21.04.1980;F;UKR;FF431993;UKR;1A",
            InputKind.Manifest,
            "FlightNumber DepartureLocal DepartureAirport ArrivalAirport Surname GivenNames Patronymic BirthDate Sex Nationality DocumentNumber DocumentIssuer Seat"
        },
    };

    [Theory]
    [MemberData(nameof(Exports))]
    public void Recognise_Export_GivesFieldsAndKind(string header, string row, InputKind kind, string fields)
    {
        SourceLayout layout = Reading.Recognise($"{header}\n{row}\n{row}\n");

        Assert.Equal(fields, string.Join(' ', layout.Columns.Select(c => c.Field?.ToString() ?? "-")));
        Assert.Equal(kind, layout.Kind);
    }

    // Airports and countries of three letters are no abbreviations of header words.
    [Fact]
    public void CodesInRecords_MakeNoHeader() =>
        Assert.Equal(0, Reading.Recognise("AALTO;MIKA;STN;CRT;DEU\nBERG;LIV;BRD;SKD;DEU\nCORR;UNA;BKG;ISS;DEU\n").HeaderLine);
}
