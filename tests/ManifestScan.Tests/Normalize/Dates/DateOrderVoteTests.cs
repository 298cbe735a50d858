using ManifestScan.Model;

namespace ManifestScan.Normalize.Dates;

public class DateOrderVoteTests
{
    static readonly int Reference = DateReaderTests.Day("2024-06-15");

    [Theory]
    [InlineData("04/05/2024 24/05/2024", DateOrder.DayFirst, 0)]
    [InlineData("04/05/2024 05/24/2024", DateOrder.MonthFirst, 0)]
    [InlineData("24/05/2024 25/05/2024 05/26/2024", DateOrder.DayFirst, 1)]
    [InlineData("04/05/2024 05/06/2024", DateOrder.Undecided, 0)]
    [InlineData("240585 130790", DateOrder.DayFirst, 0)] // no month 85
    [InlineData("850524 900713", DateOrder.YearFirst, 0)]
    [InlineData("850524 900713 130790", DateOrder.YearFirst, 1)]
    [InlineData("2024-05-04 24MAY24", DateOrder.Undecided, 0)] // in a fixed order: they do not vote
    [InlineData("", DateOrder.Undecided, 0)]
    public void Order_Births_FollowsWhatIsPossible(string values, DateOrder order, int conflicts) =>
        AssertOrder(values, DateUse.Birth, order, conflicts);

    // Each of these is a date in either order, but the other order scatters one month of flights over decades.
    [Theory]
    [InlineData("010624 150624 300624", DateOrder.DayFirst)]
    [InlineData("240601 240615 240630", DateOrder.YearFirst)]
    public void Order_SixDigitFlights_FollowsTheNarrowerSpan(string values, DateOrder order) =>
        AssertOrder(values, DateUse.Flight, order, 0);

    [Fact]
    public void Add_ManyTimes_CountsThem()
    {
        var vote = new DateOrderVote(new(DateUse.Flight, Reference));
        vote.Add("24/05/2024", 5);
        vote.Add("05/24/2024", 2);
        Assert.Equal((DateOrder.DayFirst, 2, 7), (vote.Order, vote.Conflicts, vote.Voters));
    }

    static void AssertOrder(string values, DateUse use, DateOrder order, int conflicts)
    {
        var vote = new DateOrderVote(new(use, Reference));
        foreach (string value in values.Split(' '))
        {
            vote.Add(value);
        }
        Assert.Equal((order, conflicts), (vote.Order, vote.Conflicts));
    }
}
