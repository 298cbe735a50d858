using System.Globalization;
using ManifestScan.Model;
using ManifestScan.Normalize.Blocks;

namespace ManifestScan.Ingest.Edifact;

/// <summary>What the history of a booking says becomes facts, and never people.</summary>
public sealed class PnrHistoryTests
{
    const string Booking = "UNB+IATA:1+ZZ+XX+300228:0830+P1'UNH+1+PNRGOV:13:1:IA'MSG+:22'ORG+ZZ:HEL'TVL+010330:0830:010330:1020+HEL+OSL+ZZ+310'"
        + "SRC'RCI+ZZ:KZ0Q7R::100230:0912'TIF+ABERG+PERMR:A:1'SSR+DOCS:HK:1:ZZ:::::/P/SWE/SK4417723/SWE/12MAR84/M/15JAN35/ABERG/PER+::1'"
        + "TVL+010330:0830:010330:1020+HEL+OSL+ZZ+310:Y'RPI+1+HK'";

    const string Change = "ABI+4+:X+HEL++ZZ'DAT+T:110230:0813'SAC+++X'TIF+LINDOV+PETRMR:A:1'SSR+DOCS:HK:1:ZZ:::::/P/SWE/SK1100001/SWE/12MAR84/M/15JAN35/LINDOV/PETR'"
        + "SSR+SEAT:XX:1:ZZ:::HEL:OSL+12A::1'SAC+++A'TIF+ABERG+PERMR:A:1'SSD+14C'";

    [Fact]
    public void AddedAndCancelled_AreFactsWithTheirTime() => Assert.Equal(
        [
            "Name cancelled LINDOV/PETR 2030-02-11 08:13", "Document cancelled SK1100001 2030-02-11 08:13", "Seat cancelled 12A 2030-02-11 08:13",
            "Name added ABERG/PERMR 2030-02-11 08:13", "Seat added 14C 2030-02-11 08:13",
        ],
        Facts(Booking + Change));

    [Fact]
    public void NamesOfTheHistory_AreNobody() => Assert.Equal(["ABERG/PERMR"], MessageReading.Names(Booking + Change));

    // The airline's own locator of a segment is no other booking whose names follow.
    [Fact]
    public void NamesOfTheHistory_BehindALocatorOfAFlight_AreNobody() =>
        Assert.Equal(["ABERG/PERMR"], MessageReading.Names(Booking + "RCI+YY:Q7R2PW'" + Change));

    [Theory]
    [InlineData("EQN+1'RCI+ZZ:KZ9Q7R'")]
    [InlineData("MSG+8'TVL+010330:::+HEL+++HOTEL'")]
    public void BookingWithoutItsFirstSegment_BehindSplitsOrHotels_IsKept(string last) => Assert.Equal(
        ["ABERG/PERMR", "BRANDT/EVA"],
        MessageReading.Names(Booking + last + "RCI+ZZ:KX1111::110230:0912'DAT+700:200230:1010'TIF+BRANDT+EVA:A:1'TVL+010330:0830:010330:1020+HEL+OSL+ZZ+310:Y'"));

    [Fact]
    public void BookingWithoutItsFirstSegment_IsNoSplit() => Assert.Equal(
        ["Split added KZ9Q7R"],
        Facts(Booking + "EQN+1'RCI+ZZ:KZ9Q7R'RCI+ZZ:KX1111'DAT+700:200230:1010'TIF+BRANDT+EVA:A:1'TVL+010330:0830:010330:1020+HEL+OSL+ZZ+310:Y'"));

    [Fact]
    public void FactsAndRecords_ShareTheirSpelling()
    {
        TravelTables tables = Normalized(Booking + Change);
        HistoryEntry added = Enumerable.Range(0, tables.History.Count).Select(i => tables.History[i]).Single(h => h is { Kind: HistoryKind.Name, IsAdded: true });

        Assert.Equal(tables.Persons[0].NameKeyId, added.TextId);
        Assert.Equal(tables.Bookings.ReservationIds[0], added.ReservationId);
    }

    [Fact]
    public void Split_IsAFactOfTheOtherLocator() => Assert.Equal(["Split added KZ9Q7R"], Facts(Booking + "EQN+1'RCI+ZZ:KZ9Q7R'"));

    // Meals say what somebody believes, in the history too.
    [Fact]
    public void SensitiveCodes_AreDroppedInTheHistoryToo() =>
        Assert.Contains("edifact.sensitive-dropped", string.Join('\n', MessageReading.Rejects(Booking + "ABI+4+:X'SAC+++A'SSR+KSML:HK:1:ZZ'")), StringComparison.Ordinal);

    [Theory]
    [InlineData("ABI+4+:X'SSR+SEAT:HK:1:ZZ+12A'")] // neither added nor cancelled
    [InlineData("ABI+4+:X'SAC+++C'TIF+LINDOV+PETR'")] // an action that is not known
    [InlineData("ABI+4+:X'SAC+++A'TIF+GROUPNAME:G'")] // a group
    public void WhatIsNoFact_IsNotKept(string history) => Assert.Empty(Facts(Booking + history));

    // Every push repeats the history.
    [Fact]
    public void SameHistoryInTwoPushes_IsOneSetOfFacts()
    {
        TravelTables both = Normalized(Booking + Change);
        both.Append(Normalized(Booking + Change), new ParallelOptions());

        Assert.Equal(5, both.History.Count);
    }

    static TravelTables Normalized(string text)
    {
        var context = new BlockContext(Missing.ToDays(new DateOnly(2030, 1, 1)), _ => DateOrder.Undecided, (_, _, _, _) => (default, null));
        var tables = new TravelTables();
        foreach (RawBlock block in MessageReading.Read(text))
        {
            tables.Append(BlockNormalizer.Read(block, context).Tables, new ParallelOptions());
        }
        return tables;
    }

    static IEnumerable<string> Facts(string text)
    {
        TravelTables tables = Normalized(text);
        return Enumerable.Range(0, tables.History.Count).Select(i => tables.History[i]).Select(h =>
        {
            TextDictionary texts = h.Kind switch { HistoryKind.Name => tables.Names, HistoryKind.Document => tables.Numbers, HistoryKind.Seat => tables.Codes, _ => tables.Locators };
            string when = Missing.ToDateTime(h.ChangedUtcTicks)?.ToString(" yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "";
            return $"{h.Kind} {(h.IsAdded ? "added" : "cancelled")} {texts.Text(h.TextId)}{when}";
        });
    }
}
