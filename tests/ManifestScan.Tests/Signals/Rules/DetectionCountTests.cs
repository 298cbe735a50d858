namespace ManifestScan.Signals.Rules;

public class DetectionCountTests
{
    [Theory]
    [InlineData(null, 4)]    // the whole run
    [InlineData(1, 1)]
    [InlineData(10, 2)]      // days 0 and 9
    [InlineData(11, 3)]      // days 0, 9 and 10
    [InlineData(9, 2)]
    public void Of_AWindow_CountsTheMostInAnyOfThatManyDays(int? withinDays, int expected) =>
        Assert.Equal(expected, Count(new DetectionRule { Of = "movements", AtLeast = 1, WithinDays = withinDays, Distinct = "flight" }, (0, "A"), (9, "B"), (10, "C"), (40, "D")));

    [Fact]
    public void Of_EqualValues_CountOnceAndLeaveTheWindowTogether() => Assert.Equal(
        2,
        Count(new DetectionRule { Of = "movements", AtLeast = 1, WithinDays = 5, Distinct = "carrier" }, (0, "A"), (1, "A"), (4, "B"), (5, "B"), (20, "C")));

    [Theory]
    [InlineData("carrier=A|B", 2)]
    [InlineData("carrier!=A|B", 1)]
    [InlineData("carrier=a", null)]                               // codes are compared character by character
    [InlineData("departure_date>=1970-01-05", 2)]
    [InlineData("departure_date>1970-01-05 and carrier=C", 1)]
    [InlineData("weekday=thursday", 1)]                           // 1970-01-01
    [InlineData("seat!=1A", null)]                                // no value fulfils nothing
    public void Of_Conditions_CountWhatFulfilsAll(string where, int? expected) =>
        Assert.Equal(expected, Count(new DetectionRule { Of = "movements", AtLeast = 1, Where = where }, (0, "A"), (4, "B"), (5, "C")));

    [Fact]
    public void Of_TooFew_IsNoMatch() => Assert.Null(Count(new DetectionRule { Of = "movements", AtLeast = 3 }, (0, "A"), (4, "B")));

    [Theory]
    [InlineData("days_ahead<2", 1)]
    [InlineData("days_ahead>=10", 1)]     // as numbers: 9 is less than 10
    public void Of_DaysAhead_AreNumbers(string where, int? expected) =>
        Assert.Equal(expected, Count(new DetectionRule { Of = "bookings", AtLeast = 1, Where = where }, (1, "A"), (9, "B"), (10, "C")));

    static int? Count(DetectionRule rule, params (int Day, string Carrier)[] rows)
    {
        var faults = new List<string>();
        DetectionTest? test = DetectionTest.Read(rule, "card", faults);
        Assert.Empty(faults);
        return DetectionCount.Of(test!, new Rows(rows)).TryGetValue(0, out (int Count, int[] Rows) found) ? found.Count : null;
    }

    sealed class Rows((int Day, string Carrier)[] rows) : IDetectionRows
    {
        public int Count => rows.Length;

        public int TravellerOf(int row) => 0;

        public string? Text(int row, string column) => column switch
        {
            "carrier" => rows[row].Carrier,
            "flight_number" => "1",
            _ => null,
        };

        public int? Day(int row, string column) => column == "created_utc" ? 0 : rows[row].Day;
    }
}
