namespace ManifestScan.Normalize.Flights;

public class RouteReaderTests
{
    [Theory]
    [InlineData("SVO-IKA", "SVO IKA")]
    [InlineData("SVO/IKA", "SVO IKA")]
    [InlineData("SVO IKA", "SVO IKA")]
    [InlineData("SVOIKA", "SVO IKA")]
    [InlineData("svo → ika", "SVO IKA")]
    [InlineData("SVO-IST-IKA", "SVO IST IKA")]
    [InlineData("SVO-IST/IST-IKA", "SVO IST IKA")] // the same point twice in a row is one
    [InlineData("Moscow (SVO) - Tehran (IKA)", "SVO IKA")]
    [InlineData("SVO-IKA-SVO", "SVO IKA SVO")]
    public void Read_Route_GivesPointsInOrder(string text, string codes)
    {
        RouteReading read = RouteReader.Read(text);
        Assert.Equal(codes, string.Join(' ', read.Points.Select(p => p.Code)));
        Assert.Null(read.Fault);
    }

    [Theory]
    [InlineData("SVO")]
    [InlineData("")]
    [InlineData("Moscow Tehran")]
    public void Read_OnePoint_Rejects(string text) => Assert.Equal(ValueFaults.RouteUnreadable, RouteReader.Read(text).Fault);

    [Fact]
    public void Read_UnknownPoint_KeepsItWithWarning() => Assert.Equal(ValueFaults.AirportUnknown, RouteReader.Read("SVO-QQQ").Fault);
}
