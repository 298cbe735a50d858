using ManifestScan.Ingest;
using ManifestScan.Model;

namespace ManifestScan.Pipeline;

public class InputRulesTests
{
    [Theory]
    [InlineData("a.csv", "a.csv", true)]
    [InlineData("*.csv", "x/a.csv", true)]      // a pattern spans folders
    [InlineData("a?.csv", "ab.csv", true)]
    [InlineData("A.csv", "a.csv", false)]
    [InlineData("b*", "a.csv", false)]
    public void For_Pattern_FitsTheWholeName(string pattern, string name, bool fits) =>
        Assert.Equal(fits, InputRules.For([name], [new InputRule { Match = pattern }]) is not null);

    [Fact]
    public void For_SeveralFittingRules_TakesTheFirst() => Assert.Equal(
        InputKind.Booking,
        InputRules.For(["a.csv"], [new InputRule { Match = "b" }, new InputRule { Match = "a*", Kind = "booking" }, new InputRule { Match = "*", Kind = "people" }])!.Kind);

    [Fact]
    public void For_EverythingGiven_IsHandedOn()
    {
        LayoutOverride given = InputRules.For(["a"], [new InputRule
        {
            Match = "a",
            Kind = "manifest",
            Encoding = "windows-1251",
            Delimiter = "tab",
            HeaderLine = 3,
            DateOrder = "month-first",
            Columns = new Dictionary<string, string> { ["Born"] = "birth_date", ["#3"] = "ignore" },
        }])!;

        Assert.Equal((InputKind.Manifest, "windows-1251", '\t', 3, DateOrder.MonthFirst), (given.Kind, given.Encoding, given.Delimiter, given.HeaderLine, given.DateOrder));
        Assert.Equal(Field.BirthDate, given.Columns["Born"]);
        Assert.Null(given.Columns["3"]);
    }

    [Fact]
    public void Check_UnknownField_NamesThoseThereAre()
    {
        var faults = new List<string>();
        InputRules.Check(new InputRule { Match = "a", Columns = new Dictionary<string, string> { ["Born"] = "birthday" } }, "inputs[0]", faults);

        Assert.StartsWith("inputs[0].columns: no field 'birthday'; fields are address, agency, aliases, arrival_airport,", Assert.Single(faults), StringComparison.Ordinal);
    }
}
