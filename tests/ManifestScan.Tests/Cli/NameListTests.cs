using ManifestScan.Output;

namespace ManifestScan.Cli;

/// <summary>Name lists of a flight (PNL) and their changes (ADL): the last state by the messages' own time.</summary>
public sealed class NameListTests : IDisposable
{
    const string Flight = "ZZ310/01MAR HEL PART1\n-OSL003M\n";
    const string Per = "1ABERG/PERMR .L/KZ0Q7R .R/DOCS HK1/P/SWE/SK4417723/SWE/12MAR84/M/15JAN35/ABERG/PER\n";
    const string Ida = "1BERG/IDAMS .L/KZ1Q7R\n";
    const string Eva = "1CEDER/EVAMRS .L/KZ2Q7R\n";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    static string Message(string kind, string sent, string names) =>
        $"QU HELXHZZ\n{(sent.Length == 0 ? "" : $".HELKKZZ {sent}\n")}{kind}\n{Flight}{names}END{kind}\n";

    [Fact]
    public void Adl_DeletesAddsAndChanges()
    {
        _folder.Write("in/1.txt", Message("PNL", "280900", Per + Ida) + Message("ADL", "281500", $"DEL\n{Ida}ADD\n{Eva}CHG\n{Per.Replace("SK4417723", "SK9900001", StringComparison.Ordinal)}"));

        Assert.Equal(["ABERG|SK9900001|HK", "BERG||XX", "CEDER||HK"], Names());
    }

    // Two of one name, in two bookings; the deletion says which.
    [Theory]
    [InlineData("KZ0Q7R", "ABERG|SK4417723|XX", "ABERG|SK9917723|HK")]
    [InlineData("KZ3Q7R", "ABERG|SK4417723|HK", "ABERG|SK9917723|XX")]
    public void Adl_OfTwoOfOneName_DeletesTheOneOfItsLocator(string deleted, params string[] expected)
    {
        string other = "1ABERG/PERMR .L/KZ3Q7R .R/DOCS HK1/P/SWE/SK9917723/SWE/12MAR54/M/15JAN35/ABERG/PER\n";
        _folder.Write("in/1.txt", Message("PNL", "280900", Per + other) + Message("ADL", "281500", $"DEL\n1ABERG/PERMR .L/{deleted}\n"));

        Assert.Equal(expected, Names());
    }

    // The deletion was sent first, so the name is there again; the files say the opposite.
    [Fact]
    public void TimeOfTheMessages_DecidesAndNotTheFiles()
    {
        _folder.Write("in/1.txt", Message("ADL", "281500", $"ADD\n{Ida}"));
        _folder.Write("in/2.txt", Message("ADL", "281400", $"DEL\n{Ida}"));
        _folder.Write("in/3.txt", Message("PNL", "280900", Per + Ida));

        Assert.Equal(["ABERG|SK4417723|HK", "BERG||HK"], Names());
    }

    // Sent on the last of the month, for a flight on the first; sent on the day behind it, by UTC.
    [Theory]
    [InlineData("280900", "011500")]
    [InlineData("280900", "020030")]
    public void DayOfSending_IsTheLastNotFarBehindTheFlight(string listed, string deleted)
    {
        _folder.Write("in/1.txt", Message("ADL", deleted, $"DEL\n{Ida}") + Message("PNL", listed, Per + Ida));

        Assert.Equal(["ABERG|SK4417723|HK", "BERG||XX"], Names());
    }

    // Nothing tells which came first: the list is before the changes, and of changes a deletion counts.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WithoutTime_AListIsFirstAndADeletionLast(bool isListFirst)
    {
        string list = Message("PNL", "", Per + Ida);
        string changes = Message("ADL", "", $"DEL\n{Ida}") + Message("ADL", "", $"ADD\n{Eva}{Ida}");
        _folder.Write("in/1.txt", isListFirst ? list + changes : changes + list);

        Assert.Equal(["ABERG|SK4417723|HK", "BERG||XX", "CEDER||HK"], Names());
    }

    // To another class, say.
    [Theory]
    [InlineData("281500")]
    [InlineData("")]
    public void NameDeletedAndAddedInOneMessage_HasMovedAndStays(string sent)
    {
        _folder.Write("in/1.txt", Message("PNL", "280900", Per + Ida) + Message("ADL", sent, $"ADD\n{Ida}DEL\n{Ida}"));

        Assert.Equal(["ABERG|SK4417723|HK", "BERG||HK"], Names());
    }

    [Fact]
    public void ListInTwoParts_IsOneList()
    {
        string second = Message("PNL", "280905", Eva).Replace("PART1", "PART2", StringComparison.Ordinal);
        _folder.Write("in/1.txt", Message("PNL", "280900", Per + Ida) + second);

        Assert.Equal(3, Names().Count());
    }

    [Fact]
    public void ListSentAgain_ReplacesTheFirst()
    {
        _folder.Write("in/1.txt", Message("PNL", "280900", Per + Ida) + Message("PNL", "281500", Per + Eva));

        Assert.Equal(["ABERG|SK4417723|HK", "CEDER||HK"], Names());
    }

    IEnumerable<string> Names()
    {
        InProcess.Run("normalize", _folder["in"], "-o", _folder["out"], "--quiet").Expect(0);
        return new TableText(_folder["out/bookings.parquet"]).Rows("surname", "document_number", "segment_status").Order(StringComparer.Ordinal);
    }
}
