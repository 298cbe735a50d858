using ManifestScan.Model;
using ManifestScan.Pipeline.Examples;

namespace ManifestScan.Signals.Booking;

/// <summary>A surprise moves when the data do.</summary>
public class ChangedBeforeDepartureTests
{
    const string Id = "booking.changed-before-departure";

    [Theory]
    [InlineData(1, 2)]
    public void Look_WhereTwiceAsManyChange_ExpectsTwiceAsMany(int few, int many)
    {
        Hit one = Look(few, 3)!;
        Hit two = Look(many, 3)!;

        Assert.Equal(2, two.Expected!.Value / one.Expected!.Value, 0.3);
        Assert.True(two.SurpriseBits < one.SurpriseBits - 0.5);
    }

    [Fact]
    public void Look_Once_IsACorrection() => Assert.Null(Look(1, 1));

    [Fact]
    public void Look_SaysWhatChanged() => Assert.StartsWith("Document changed between two pushes of the list on 3 of 4 flights", Look(1, 3)!.Reason, StringComparison.Ordinal);

    static Hit? Look(int changing, int times)
    {
        string messages = string.Concat(Enumerable.Range(1, 4).Select(day =>
            Push(day, "0600", People(changing, day <= times, before: true)) + Push(day, "0700", People(changing, day <= times, before: false))));
        SignalCard card = SignalCatalogue.Default.Find(Id)!;
        var parameters = new Dictionary<string, double>(card.Parameters) { ["minimumBits"] = 0.01 };
        return ExampleRunner.Run(card, new CardExample { Name = "test", Manifest = messages, Who = "751000001" }, parameters);
    }

    // Of forty others so many change their document on every flight.
    static string People(int changing, bool changes, bool before) => string.Concat(Enumerable.Range(0, 40)
        .Select(i => Person($"ORDIN{(char)('A' + (i % 26))}{(char)('A' + (i / 26))}X:ANY{(char)('A' + (i % 26))}", $"7{i % 10}010{1 + (i % 9)}", 760_000_000 + (i * 79_193) + (before && i < changing ? 5_000_000 : 0))))
        + Person("SAMPLE:ONE", "800203", changes && before ? 759_111_222 : 751_000_001);

    static string Person(string name, string born, int document) => $"NAD+FL+++{name}'DTM+329:{born}'DOC+P+{document}'LOC+91+RUS'";

    static string Push(int day, string time, string people) =>
        $"UNB+UNOA:4+ZZ+XX+30030{day}:{time}+R{day}{time}'UNH+1+PAXLST:D:05B:UN:IATA+ZZ310{day}'BGM+745'TDT+20+ZZ310+++ZZ'LOC+125+HEL'DTM+189:30030{day}0830:201'LOC+87+OSL'DTM+232:30030{day}1020:201'{people}UNT+1+1'UNZ+1+R'";
}
