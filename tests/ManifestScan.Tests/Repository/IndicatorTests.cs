using ManifestScan.Signals;

namespace ManifestScan.Repository;

/// <summary>Each of the 47 indicators is looked for by a signal, or the list says why not; never both.</summary>
public class IndicatorTests
{
    static readonly HashSet<int> OnCards = [.. SignalCatalogue.Default.Cards.SelectMany(c => c.Indicators)];

    [Fact]
    public void List_HasEachNumberOnceInOrder() => Assert.Equal(Enumerable.Range(1, 47), Indicator.All.Select(i => i.Number));

    [Fact]
    public void Cards_NameKnownNumbersOnce()
    {
        Assert.Empty(OnCards.Except(Indicator.All.Select(i => i.Number)));
        Assert.All(SignalCatalogue.Default.Cards, card => Assert.Distinct(card.Indicators));
    }

    [Fact]
    public void EveryNumber_IsOnACardOrHasAReason_AndNeverBoth() =>
        Assert.Empty(Indicator.All.Where(i => OnCards.Contains(i.Number) == i.Why.Length > 0 || i.Status.Length > 0 != i.Why.Length > 0).Select(i => i.Number));

    [Fact]
    public void Status_IsOneOfFour_AndAReasonIsASentence() => Assert.All(Indicator.All.Where(i => i.Status.Length > 0), i =>
    {
        Assert.Contains(i.Status, new[] { "left out", "data quality", "no data", "open" });
        Assert.EndsWith(".", i.Why, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData(23, "left out")]
    [InlineData(46, "left out")]
    [InlineData(38, "data quality")]
    [InlineData(39, "data quality")]
    [InlineData(40, "data quality")]
    [InlineData(41, "data quality")]
    public void WhatMustNeverScore_IsOnNoCard(int number, string status) => Assert.Equal(status, Indicator.All[number - 1].Status);
}
