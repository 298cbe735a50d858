namespace ManifestScan.Normalize.Dates;

public class TimeReaderTests
{
    const int TenFive = 36300;

    [Theory]
    [InlineData("1005", TenFive, null)]
    [InlineData("10:05", TenFive, null)]
    [InlineData("10:05:00", TenFive, null)]
    [InlineData("10:05:00.500", TenFive, null)]
    [InlineData("100500", TenFive, null)]
    [InlineData("9:5", 32700, null)]
    [InlineData("10.05", TenFive, null)]
    [InlineData("10h05", TenFive, null)]
    [InlineData("24:00", 86400, null)]
    [InlineData("00:00", 0, null)]
    [InlineData("10:05 pm", TenFive + 43200, null)]
    [InlineData("12:05 AM", 300, null)]
    [InlineData("1005Z", TenFive, 0)]
    [InlineData("10:05 UTC", TenFive, 0)]
    [InlineData("10:05+03", TenFive, 180)]
    [InlineData("10:05-0330", TenFive, -210)]
    [InlineData("0105+1", 3900 + 86400, null)] // one digit after the sign: the next day, as itineraries write it
    public void Read_Time_GivesSeconds(string text, int seconds, int? offset) =>
        Assert.Equal(new TimeReading(seconds, offset, null), TimeReader.Read(text));

    [Theory]
    [InlineData("905", 32700, "time.lost-zero")]
    [InlineData("0.420138889", TenFive, "time.excel-fraction")]
    public void Read_SpreadsheetHarm_IsReadWithWarning(string text, int seconds, string code)
    {
        TimeReading read = TimeReader.Read(text);
        Assert.Equal((seconds, code), (read.Seconds, read.Fault?.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("24:01")]
    [InlineData("10:60")]
    [InlineData("2500")]
    [InlineData("13:00 PM")]
    [InlineData("10:05+15:00")]
    [InlineData("noon")]
    [InlineData("5")]
    public void Read_NoTime_GivesNull(string text) =>
        Assert.Equal(new TimeReading(null, null, ValueFaults.TimeUnreadable), TimeReader.Read(text));
}
