using System.Text;
using ManifestScan.Output;

namespace ManifestScan.Cli;

/// <summary>No personal value leaves in a log, a message, a report or a reject; contacts, payment and tickets leave nowhere at all.</summary>
public sealed class PrivacyTests : IDisposable
{
    // Every value of a record carries a mark that stands nowhere else.
    const string Marked = "surname,given_names,date_of_birth,document_number,document_issuer,document_type,nationality,sex,carrier,flight_number,"
        + "departure_airport,arrival_airport,departure_local,record_locator,seat,phone,email,address,card_number,ticket_number\n";

    static readonly string[] Personal = ["QQSUR", "QQGIV", "QQD0C", "QQL0C", "31QQ99", "QQISS", "QQNAT", "QQSEX"];

    static readonly string[] Secret = ["70009990", "qqmail", "QQSTREET", "40009990", "99900"];

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Score_DirtyMarkedRecords_SaysNoneOfTheirValues()
    {
        Ended ended = InProcess.Run("score", _folder.Write("input.csv", Manifest()), "-o", _folder["out"], "--verbose", "--timings");
        string said = ended.Out + ended.Error + File.ReadAllText(_folder["out/run.json"]) + Rejects();

        Assert.True(new TableText(_folder["out/rejects.parquet"]).Count > 8);
        Assert.DoesNotContain(Personal.Concat(Secret), mark => said.Contains(mark, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Score_ContactsPaymentAndTickets_StandInNoFile()
    {
        string bookings = Manifest().Replace("surname,", "booking_created,surname,").Replace("\nQQ", "\n2030-01-01,QQ").Replace("\n,", "\n2030-01-01,,");
        InProcess.Run("score", _folder.Write("bookings.csv", bookings), _folder.Write("input.csv", Manifest()), "-o", _folder["out"]);
        IEnumerable<string> found = Directory.GetFiles(_folder["out"])
            .SelectMany(file => Secret.Where(mark => Encoding.UTF8.GetString(File.ReadAllBytes(file)).Contains(mark, StringComparison.OrdinalIgnoreCase)), (file, mark) => $"{Path.GetFileName(file)}: {mark}");

        Assert.Empty(found);
    }

    [Fact]
    public void Score_ErrorOfAUser_NamesNoValueOfARecord()
    {
        string list = _folder.Write("people.csv", "surname,given_names\n\"QQSUR unterminated,QQGIV\n");
        Ended ended = InProcess.Run("score", _folder.Write("input.csv", Manifest()), "--people", list, "-o", _folder["out"], "--verbose");

        Assert.DoesNotContain(Personal, mark => (ended.Out + ended.Error).Contains(mark, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Score_Output_IsReadableByItsOwnerAlone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }
        InProcess.Run(["score", .. SmallWorld.Write(_folder), "-o", _folder["out"]]).Expect(0);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_folder["out"]));
        foreach (string file in Directory.GetFiles(_folder["out"]))
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Fact]
    public void Score_TokensUnderAKey_DifferFromThoseUnderAnother()
    {
        string[] world = SmallWorld.Write(_folder);
        string[] tokens = [.. new[] { "first key of 16 bytes", "other key of 16 bytes" }.Select((key, i) =>
        {
            InProcess.Run(["score", .. world, "-o", _folder[$"out{i}"], "--key", _folder.Write($"key{i}", key)]).Expect(0);
            return string.Join(',', new TableText(_folder[$"out{i}/bookings.parquet"]).Column("contact_tokens"));
        })];

        Assert.Contains("phone:", tokens[0], StringComparison.Ordinal);
        Assert.NotEqual(tokens[0], tokens[1]);
    }

    string Rejects() => string.Join('\n', new TableText(_folder["out/rejects.parquet"]).Rows("code", "field", "message", "source_file"));

    /// <summary>Good rows, and rows with every field spoilt by its mark.</summary>
    static string Manifest()
    {
        var text = new StringBuilder(Marked);
        for (int i = 0; i < 40; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"QQSUR{(char)('A' + i % 26)},QQGIV,1980-01-{1 + i % 28:00},QQD0C{i:000},UTO,P,UTO,F,ZZ,101,SVO,IKA,2030-01-01T10:00,QQL0C{i % 8 + 2},1A,+700099900{i:00},qqmail{i}@example.test,QQSTREET {i},40009990000000{i:00},99900123456{i:00}\n");
        }
        for (int i = 0; i < 12; i++)
        {
            string[] row = "QQSUR,QQGIV,1980-01-01,QQD0C999,UTO,P,UTO,F,ZZ,101,SVO,IKA,2030-01-01T10:00,QQL0C9,1A,+70009990099,qqmail@example.test,QQSTREET,4000999000000099,9990012345699".Split(',');
            row[new[] { 2, 4, 6, 7, 10, 11, 12, 13, 14, 2, 12, 9 }[i]] = new[] { "31QQ99", "QQISS", "QQNAT", "QQSEX", "QQD0C", "QQD0C", "31QQ99", "QQL0C!!", "QQSUR", "1880-99-31QQ99", "2030-31QQ99T99", "QQD0C" }[i];
            text.AppendJoin(',', row).Append('\n');
        }
        return text.Append(",,,,,,,,ZZ,101,SVO,IKA,2030-01-01T10:00,,,,,,,\nQQSUR,QQGIV,too,few\n").Append("\"QQSUR,QQGIV,never closed\n").ToString();
    }
}
