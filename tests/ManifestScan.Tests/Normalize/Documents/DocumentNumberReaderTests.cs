namespace ManifestScan.Normalize.Documents;

public class DocumentNumberReaderTests
{
    [Theory]
    [InlineData("201234567", "201234567")]
    [InlineData("20 1234567", "201234567")]
    [InlineData("63 № 1234567", "631234567")]
    [InlineData("63 N 1234567", "631234567")]
    [InlineData("63 N° 1234567", "631234567")]
    [InlineData("No. mb140241", "MB140241")]
    [InlineData("N 12345678", "N12345678")] // Kazakh numbers begin with N
    [InlineData("i1234567", "I1234567")] // Turkish casing would give İ
    [InlineData("P.1234567", "P1234567")]
    [InlineData("AB2134<<<", "AB2134")] // filler of a machine-readable zone
    [InlineData("'0012345678", "0012345678")] // leading zeros stay
    [InlineData("٠١٢٤٣٥٦٧٨", "012435678")] // Arabic digits
    [InlineData("1E2345678", "1E2345678")] // a document, not an exponent
    [InlineData("XIV-ЖД 123456", "XIVЖД123456")] // Ж and Д are Cyrillic for certain, the numeral is Latin
    [InlineData("ХIVЖД123456", "XIVЖД123456")] // the same with a Cyrillic Х and no separators
    [InlineData("II-БA 123456", "IIБА123456")] // Latin A in a Cyrillic series
    public void Read_Number_HasOneSpelling(string text, string number) =>
        Assert.Equal(new ValueReading<string?>(number, null), DocumentNumberReader.Read(text));

    [Theory]
    [InlineData("\u0410\u0412 1234567", "AB1234567")] // all letters are Cyrillic doubles
    [InlineData("M\u0412140241", "MB140241")] // mixed
    [InlineData("XII-\u0410\u041D 588945", "XIIAH588945")] // a birth certificate whose letters all have doubles
    public void Read_LookAlikes_BecomeLatinWithWarning(string text, string number) =>
        Assert.Equal(new ValueReading<string?>(number, ValueFaults.DocumentHomoglyphs), DocumentNumberReader.Read(text));

    [Theory]
    [InlineData("1234567", "63", "631234567")]
    [InlineData("123456", "45 08", "4508123456")] // a filler alone, but not within a series
    [InlineData("631234567", "63", "631234567")] // the number already holds its series
    [InlineData("654123", "N/A", "654123")]
    [InlineData("654123", "", "654123")]
    public void Read_SeriesApart_IsPutInFront(string text, string series, string number) =>
        Assert.Equal(new ValueReading<string?>(number, null), DocumentNumberReader.Read(text, series));

    public static TheoryData<string, string> Unusable => new()
    {
        { "1.23457E+08", "document.excel-exponent" },
        { "1,23457E+08", "document.excel-exponent" },
        { "1E+08", "document.excel-exponent" },
        { "0000000", "document.placeholder" },
        { "XXXXXXX", "document.placeholder" },
        { "999999999", "document.placeholder" },
        { "none", "document.placeholder" },
        { "N/A", "document.placeholder" },
        { "tba", "document.placeholder" },
        { "123456789", "document.placeholder" },
        { "12345678", "document.placeholder" },
        { "нет", "document.placeholder" },
        { "-", "document.placeholder" },
        { "", "document.placeholder" },
        { "12****78", "document.masked" },
        { "IVANOV", "document.no-digits" },
        { "A1", "document.absurd-length" },
        { "123456789012345678901", "document.absurd-length" },
        { "12345\u001B[31m", "document.unreadable" },
        { "<script>1</script>", "document.unreadable" },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public void Read_Unusable_GivesNullAndSaysWhy(string text, string code)
    {
        ValueReading<string?> read = DocumentNumberReader.Read(text);
        Assert.Null(read.Value);
        Assert.Equal(code, read.Fault?.Code);
    }

    [Theory]
    [InlineData("4510654321.0", "4510654321")]
    [InlineData("4510654321,00", "4510654321")]
    public void Read_DecimalZero_IsRemovedWithWarning(string text, string number) =>
        Assert.Equal(new ValueReading<string?>(number, ValueFaults.DocumentExcelDecimal), DocumentNumberReader.Read(text));
}
