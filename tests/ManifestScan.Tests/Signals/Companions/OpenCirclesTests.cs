namespace ManifestScan.Signals.Companions;

public class OpenCirclesTests
{
    [Theory]
    [InlineData("", 1, 3, false)]
    [InlineData("2-3", 1, 3, true)]        // keeps company with two who are of one circle and book apart
    [InlineData("2-3", 1, 2, true)]
    [InlineData("2-3", 1, 4, false)]       // has nothing to do with them
    [InlineData("1-4", 1, 2, false)]       // 1 and 4 are of one circle, but 2 never met 4
    public void Hold_WhoKeepsCompanyWithAnAcquaintance(string connected, int left, int right, bool expected)
    {
        Companionship[] pairs = [Pair(1, 2), Pair(1, 3), Pair(2, 3), Pair(1, 4)];
        var circles = new OpenCircles(pairs, (a, b) => connected == $"{a}-{b}");

        Assert.Equal(expected, circles.Hold(left, right));
    }

    // A couple on one booking never met on separate bookings: who goes where they go is a stranger to both.
    [Fact]
    public void Hold_ACoupleOnOneBooking_IsNoCircle() =>
        Assert.False(new OpenCircles([Pair(1, 2), Pair(1, 3)], (a, b) => (a, b) == (2, 3)).Hold(1, 2));

    static Companionship Pair(int left, int right) => new(left, right, [], 0, 0, 0);
}
