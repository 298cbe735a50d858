namespace ManifestScan.Normalize.Documents;

/// <summary>The specimens of ICAO Doc 9303, whose holders do not exist.</summary>
public class MrzReaderTests
{
    const string Td3 = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    const string Td2 = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6";
    const string Td1 = "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<";
    const string MrvA = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<";

    const string MrvB = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL8988901C4XXX4009078F9612109<<<<<<<<";

    [Theory]
    [InlineData(Td3, "Td3", "L898902C3")]
    [InlineData(Td2, "Td2", "D23145890")]
    [InlineData(Td1, "Td1", "D23145890")]
    [InlineData(MrvA, "MrvA", "L8988901C")]
    [InlineData(MrvB, "MrvB", "L8988901C")]
    public void Read_Specimen_GivesEveryField(string zone, string format, string number)
    {
        MrzReading read = MrzReader.Read(zone)!;

        Assert.Equal((format, number, "ERIKSSON", "ANNA MARIA", "UTO"), (read.Format.ToString(), read.Number, read.Surname, read.GivenNames, read.Issuer));
        Assert.Empty(read.WrongChecks);
    }

    [Fact]
    public void Read_LinesRunTogetherOrSpaced_IsTheSame()
    {
        Assert.Equal("L898902C3", MrzReader.Read(Td3.Replace("\n", "", StringComparison.Ordinal))!.Number);
        Assert.Equal("L898902C3", MrzReader.Read(Td3.Replace("\n", " | ", StringComparison.Ordinal).ToLowerInvariant())!.Number);
    }

    [Fact]
    public void Read_LongNumberOfACard_GoesOnInTheOptionalData()
    {
        MrzReading read = MrzReader.Read("I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<")!;

        Assert.Equal("D23145890734", read.Number);
        Assert.Empty(read.WrongChecks);
    }

    [Fact]
    public void Read_WrongDigit_NamesTheFieldAndTheComposite() =>
        Assert.Equal(["number", "composite"], MrzReader.Read(Td3.Replace("L898902C3", "L898902C8", StringComparison.Ordinal))!.WrongChecks);

    // Visas have neither a digit over the optional data nor a composite one.
    [Theory]
    [InlineData(MrvA, "L8988901C4", "L8988901C5", "number")]
    [InlineData(MrvB, "L8988901C4", "L8988901C5", "number")]
    [InlineData(MrvA, "4009078", "4009079", "birth")]
    [InlineData(MrvB, "9612109", "9612108", "expiry")]
    public void Read_WrongDigitOfAVisa_NamesTheFieldAlone(string zone, string right, string wrong, string field) =>
        Assert.Equal([field], MrzReader.Read(zone.Replace(right, wrong, StringComparison.Ordinal))!.WrongChecks);

    [Fact]
    public void Read_OtherOptionalDataOfAVisa_IsNoFault() =>
        Assert.Empty(MrzReader.Read(MrvA.Replace("ZE184226B", "ZE184226C", StringComparison.Ordinal))!.WrongChecks);

    [Theory]
    [InlineData("")]
    [InlineData("201234567")]
    [InlineData("P<UTOERIKSSON<<ANNA")]
    [InlineData("<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<")]
    public void Read_AnythingElse_IsNone(string text) => Assert.Null(MrzReader.Read(text));
}
