using ManifestScan.Model;

namespace ManifestScan.Normalize.Names;

public class NameReaderTests
{
    [Theory]
    [InlineData("IVANOV/IVAN MR", "IVANOV", "IVAN", "MR")]
    [InlineData("IVANOV/IVANMR", "IVANOV", "IVAN", "MR")]
    [InlineData("IVANOVA/ANNAMRS", "IVANOVA", "ANNA", "MRS")]
    [InlineData("IVANOV/IVAN IVANOVICHMR", "IVANOV", "IVAN IVANOVICH", "MR")]
    [InlineData("IVANOV/PETRMSTR", "IVANOV", "PETR", "MSTR")]
    [InlineData("IVANOV/IVAN MR CHD", "IVANOV", "IVAN", "MR CHD")]
    [InlineData("IVANOV/IVAN/PETROVICH", "IVANOV", "IVAN PETROVICH", null)]
    [InlineData("Smith, John", "Smith", "John", null)]
    [InlineData("Smith, John, Dr.", "Smith", "John", "DR")]
    [InlineData("CHANCHALRANI/MRS", "CHANCHALRANI", null, "MRS")] // no given name: the title stands for it
    [InlineData("SZE-TO/MAN", "SZE-TO", "MAN", null)]
    [InlineData("IVANOV/FNU", "IVANOV", null, null)]
    [InlineData("LNU/IVAN", null, "IVAN", null)]
    [InlineData("Иванов Иван Иванович", "Иванов", "Иван Иванович", null)]
    [InlineData("Иван Иванович Иванов", "Иванов", "Иван Иванович", null)]
    [InlineData("Абрамович Иван Петрович", "Абрамович", "Иван Петрович", null)] // a surname formed like a patronymic
    [InlineData("IVANOVA ANNA PETROVNA", "IVANOVA", "ANNA PETROVNA", null)]
    [InlineData("Ivan IVANOV", "IVANOV", "Ivan", null)] // capitals mark the surname
    [InlineData("VAN DER BERG Anna Maria", "VAN DER BERG", "Anna Maria", null)]
    [InlineData("Mr John Smith", "Smith", "John", "MR")]
    [InlineData("Madonna", "Madonna", null, null)]
    public void ReadFull_Shape_GivesParts(string text, string? surname, string? given, string? title)
    {
        NameReading read = NameReader.ReadFull(text);
        Assert.Equal((surname, given, title, false), (read.Surname, read.GivenNames, read.Title, read.NotAPerson));
        Assert.True(read.Fault is null || read.Fault == ValueFaults.NamePlaceholder);
    }

    [Theory]
    [InlineData("John Smith", "Smith", "John")] // mixed-case Latin: surname last
    [InlineData("Ludwig van Beethoven", "van Beethoven", "Ludwig")]
    [InlineData("IVANOV IVAN", "IVANOV", "IVAN")] // capitals throughout: surname first
    [InlineData("Иванов Иван", "Иванов", "Иван")]
    public void ReadFull_NoSeparator_AssumesAndSaysSo(string text, string surname, string given)
    {
        NameReading read = NameReader.ReadFull(text);
        Assert.Equal((surname, given), (read.Surname, read.GivenNames));
        Assert.Equal(ValueFaults.NameOrderAssumed, read.Fault);
    }

    [Theory]
    [InlineData("John Smith", NameOrder.SurnameFirst, "John", "Smith")]
    [InlineData("IVAN IVANOV", NameOrder.GivenFirst, "IVANOV", "IVAN")]
    public void ReadFull_OrderOfColumn_Decides(string text, NameOrder order, string surname, string given) =>
        Assert.Equal(new NameReading(surname, given, null, false, null), NameReader.ReadFull(text, order));

    [Theory]
    [InlineData("DREW")]
    [InlineData("MSTISLAV")]
    [InlineData("OMR")]
    [InlineData("AMR")]
    [InlineData("SAMR")]
    [InlineData("ALEXANDR")]
    [InlineData("ALIAKSANDR")]
    [InlineData("BADR")]
    [InlineData("CHANDR")]
    [InlineData("NASIR")]
    [InlineData("VLADIMR")]
    [InlineData("ADAMS")]
    [InlineData("WILLIAMS")]
    [InlineData("MRAZ")]
    [InlineData("MSWATI")]
    [InlineData("DRAGAN")]
    [InlineData("Artemiss")]
    [InlineData("LADY JOHANNA")] // a given name in Colombia
    public void ReadFull_NameThatLooksTitled_StaysWhole(string given) =>
        Assert.Equal(new NameReading("IVANOV", given, null, false, null), NameReader.ReadFull($"IVANOV/{given}"));

    [Theory]
    [InlineData("TBA")]
    [InlineData("TBA/TBA")]
    [InlineData("TBANAME")]
    [InlineData("TBA1")]
    [InlineData("IVANOV/CBBG")]
    [InlineData("IVANOV/EXST")]
    [InlineData("IVANOV/IVAN STCR")]
    [InlineData("SPARTAK GROUP")]
    [InlineData("NO NAME")]
    [InlineData("FNU LNU")]
    [InlineData("FNU/LNU")]
    public void ReadFull_NotAPerson_IsFlagged(string text)
    {
        NameReading read = NameReader.ReadFull(text);
        Assert.Equal((true, null, null), (read.NotAPerson, read.Surname, read.GivenNames));
        Assert.Equal(ValueFaults.NameNotAPerson, read.Fault);
    }

    [Theory]
    [InlineData("Ivanov", "Ivan", "Petrovich", null, "Ivanov", "Ivan Petrovich", null)]
    [InlineData("IVANOV", "IVAN MR", null, null, "IVANOV", "IVAN", "MR")]
    [InlineData("IVANOV", "IVANMR", "NA", null, "IVANOV", "IVAN", "MR")] // Mintrans: NA is a missing patronymic
    [InlineData("NA", "MIN", null, null, "NA", "MIN", null)] // a Korean surname
    [InlineData("IVANOV", "IVAN", null, "Mr.", "IVANOV", "IVAN", "MR")]
    [InlineData("IVANOV", null, null, null, "IVANOV", null, null)]
    [InlineData("IVANOV MR", "IVAN", null, null, "IVANOV", "IVAN", "MR")]
    public void ReadParts_Fields_AreJoined(
        string? surname, string? given, string? patronymic, string? title, string? readSurname, string? readGiven, string? readTitle) =>
        Assert.Equal(
            new NameReading(readSurname, readGiven, readTitle, false, null), NameReader.ReadParts(surname, given, patronymic, title));

    [Theory]
    [InlineData("IVANOV\u001B[31m/IVAN", "IVANOV", "IVAN", "name.control-characters")]
    [InlineData("IVANOV\u001B]0;title\u0007/IVAN", "IVANOV", "IVAN", "name.control-characters")]
    [InlineData("\u202EIVANOV/IVAN", "IVANOV", "IVAN", "name.control-characters")] // right-to-left override
    [InlineData("IVA\u200BNOV/IVAN\0", "IVANOV", "IVAN", "name.control-characters")]
    [InlineData("IVANOV/A\u0301\u0302\u0303\u0304", "IVANOV", "\u00C1\u0302\u0303\u0304", "name.stacked-marks")]
    [InlineData("IVANOV/RENE\u0301", "IVANOV", "REN\u00C9", null)] // one mark is a letter
    public void ReadFull_HiddenCharacters_AreLeftOutAndReported(string text, string surname, string given, string? code)
    {
        NameReading read = NameReader.ReadFull(text);
        Assert.Equal((surname, given, code), (read.Surname, read.GivenNames, read.Fault?.Code));
    }

    [Fact]
    public void ReadFull_TooLong_GivesNull() =>
        Assert.Equal(new NameReading(null, null, null, false, ValueFaults.NameTooLong), NameReader.ReadFull(new string('A', 257)));

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("12345")]
    public void ReadFull_NoLetters_IsNobody(string text)
    {
        NameReading read = NameReader.ReadFull(text);
        Assert.Equal((null, null, true), (read.Surname, read.GivenNames, read.NotAPerson));
        Assert.NotNull(read.Fault);
    }
}
