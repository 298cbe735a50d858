using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>Records whose cells name several persons.</summary>
public sealed class PersonRowsTests
{
    const string Header = "PNR\tPassengers\tPassports\tDOB\tFlight\tFrom\tTo\tDate\n";

    public static TheoryData<string, string, string> Cells => new()
    {
        { "AALTO/MIKA MR, BERG/LIV MRS", "596006655, 525952869", "" },
        { "AALTO/MIKA MR; BERG/LIV MRS", "596006655;525952869", "" },
        { "AALTO/MIKA MR|BERG/LIV MRS", "596006655|525952869", "" },
        { "AALTO/MIKA MR / BERG/LIV MRS", "596006655 / 525952869", "" },
        { "AALTO/MIKA MR + BERG/LIV MRS", "596006655 + 525952869", "" },
        { "AALTO/MIKA MR & BERG/LIV MRS", "596006655/525952869", "" },
        { "AALTO/MIKA MR, BERG/LIV MRS", "596006655 525952869", "" },
        { "\"AALTO/MIKA MR\nBERG/LIV MRS\"", "\"596006655\n525952869\"", "" },
        { "Aalto Mika, Berg Liv", "596006655, 525952869", "" },
        { "Aalto Mika; Berg Liv", "", "01.02.1980; 03.04.1981" },
        { "AALTO/MIKA MR, BERG/LIV MRS", "596006655, 525952869", "01.02.1980, 03.04.1981" },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void Read_TwoNamesWithTheirNumbers_GivesTwoRecords(string names, string numbers, string births)
    {
        List<RawBlock> blocks = Reading.Blocks($"{Header}Q1W2E3\t{names}\t{numbers}\t{births}\tZZ1\tHEL\tSVO\t01.05.2030\n{Plain}");

        List<string> records = [.. Reading.Records(blocks).Where(r => r.StartsWith("2:", StringComparison.Ordinal))];
        Assert.Equal(2, records.Count);
        Assert.Equal([true, true], [records[0].Contains("AALTO", StringComparison.OrdinalIgnoreCase), records[1].Contains("BERG", StringComparison.OrdinalIgnoreCase)]);
        Assert.All(records, r => Assert.Contains("FlightNumber=ZZ1, DepartureAirport=HEL, ArrivalAirport=SVO, DepartureLocal=01.05.2030, RecordLocator=Q1W2E3", r, StringComparison.Ordinal));
        Assert.Equal(numbers.Length > 0, records[0].Contains("DocumentNumber=596006655,", StringComparison.Ordinal));
        Assert.Equal(numbers.Length > 0, records[1].Contains("DocumentNumber=525952869,", StringComparison.Ordinal));
        Assert.Equal(births.Length > 0, records[1].Contains("BirthDate=03.04.1981", StringComparison.Ordinal));
        Assert.Empty(Reading.Rejects(blocks));
    }

    [Theory]
    [InlineData("AALTO/MIKA MR, BERG/LIV MRS, CANO/EVA MS", "596006655, 525952869", "")]
    [InlineData("AALTO/MIKA MR, BERG/LIV MRS", "596006655, 525952869", "01.02.1980, 03.04.1981, 05.06.1982")]
    [InlineData("Aalto Mika, Berg Liv, Cano Eva", "596006655, 525952869", "")]
    [InlineData("Aalto Mika; Berg Liv", "596006655", "")]
    [InlineData("Aalto Mika; Berg Liv", "", "")]
    [InlineData("AALTO/MIKA MR/LIV MRS", "596006655, 525952869", "")]
    // What a spreadsheet makes of a line break within a cell.
    [InlineData("AALTO/MIKA MR BERG/LIV MRS", "596006655 525952869", "")]
    [InlineData("AALTO/MIKA MR BERG/LIV MRS", "", "")]
    // As many words as two names have, under one birth date: a surname of two words, or two men.
    [InlineData("Garcia Lopez, Maria Jose", "596006655, 525952869", "01.02.1980")]
    public void Read_NamesAndNumbersThatDoNotFit_AreRejected(string names, string numbers, string births)
    {
        var outcome = new ReadOutcome();

        List<RawBlock> blocks = Reading.Blocks($"{Header}Q1W2E3\t{names}\t{numbers}\t{births}\tZZ1\tHEL\tSVO\t01.05.2030\n{Plain}", new ReadOptions { Outcome = outcome });

        Assert.Equal(["2: record.several-persons"], Reading.Rejects(blocks));
        Assert.Equal((4L, 1L), (outcome.RecordsRead, outcome.RecordsRejected));
        Assert.DoesNotContain(Reading.Records(blocks), r => r.StartsWith("2:", StringComparison.Ordinal));
    }

    // One man with two spellings, two given names, two passports, or a title behind a comma.
    [Theory]
    [InlineData("Garcia Lopez, Maria Jose", "596006655", "01.02.1980")]
    [InlineData("Аалто Мика / Aalto Mika", "596006655", "01.02.1980")]
    [InlineData("AALTO/MIKA, MR", "596006655", "")]
    [InlineData("AALTO/MIKA JUHANI/MR", "596006655", "")]
    [InlineData("AALTO/MIKA MR", "596006655, 525952869", "")]
    [InlineData("Aalto Mika", "45 08 123456", "01.02.1980")]
    public void Read_OnePerson_StaysOne(string name, string number, string birth)
    {
        List<RawBlock> blocks = Reading.Blocks($"{Header}Q1W2E3\t{name}\t{number}\t{birth}\tZZ1\tHEL\tSVO\t01.05.2030\n{Plain}");

        Assert.Contains($"FullName={name}, ", Assert.Single(Reading.Records(blocks), r => r.StartsWith("2:", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Empty(Reading.Rejects(blocks));
    }

    // Nobody knows whose the one number is; given to both it would make one person of two.
    [Fact]
    public void Read_OneNumberForTwo_IsLeftOutWithAWarning()
    {
        List<RawBlock> blocks = Reading.Blocks($"{Header}Q1W2E3\tAALTO/MIKA MR, BERG/LIV MRS\t596006655\t\tZZ1\tHEL\tSVO\t01.05.2030\n{Plain}");

        string[] records = [.. Reading.Records(blocks).Where(r => r.StartsWith("2:", StringComparison.Ordinal))];
        Assert.Equal(2, records.Length);
        Assert.All(records, r => Assert.DoesNotContain("DocumentNumber", r, StringComparison.Ordinal));
        Assert.Equal(["2: record.value-of-one-person"], Reading.Rejects(blocks));
    }

    const string Plain = "Q1W2E4\tDAHL/OLE MR\t701234567\t05.05.1970\tZZ1\tHEL\tSVO\t25.05.2030\nQ1W2E5\tEK/ANN MS\t701234568\t06.05.1970\tZZ1\tHEL\tSVO\t26.05.2030\n"
        + "Q1W2E6\tFALK/BO MR\t701234569\t16.05.1970\tZZ1\tHEL\tSVO\t27.05.2030\n";
}
