using ManifestScan.Cli;

namespace ManifestScan.Output;

/// <summary>The tables as a reader finds them on disk: columns and types of the contract, and what holds between them.</summary>
public sealed class TablesTests : IClassFixture<TablesTests.Outputs>
{
    readonly Outputs _outputs;

    public TablesTests(Outputs outputs) => _outputs = outputs;

    // Columns may be added behind these; none of these may go, move or change its type.
    public static TheoryData<string, string> Contract => new()
    {
        {
            "scores",
            "traveller_id String, rank Int32, score Double, severity String, anomaly_p Double, p_value Double, q_value Double, surname String, "
            + "given_names String, date_of_birth Date, documents ListOfString, movements Int32, first_departure_utc TimestampMicrosUtc, "
            + "last_departure_utc TimestampMicrosUtc, reasons ListOfString, explanation String, review_status String"
        },
        {
            "evidence",
            "traveller_id String, signal String, signal_version Int32, surprise Double, weight Double, contribution Double, observed Double, "
            + "expected Double, reason String, movement_ids ListOfInt64, other_travellers ListOfString, source_file String, source_line Int64"
        },
        {
            "movements",
            "movement_id Int64, traveller_id String, role String, carrier String, flight_number String, operating_carrier String, "
            + "operating_flight_number String, departure_airport String, arrival_airport String, departure_date Date, "
            + "departure_local TimestampMicrosLocal, departure_utc TimestampMicrosUtc, arrival_utc TimestampMicrosUtc, record_locator String, "
            + "booking_matched Boolean, seat String, document_type String, document_number String, document_issuer String, document_class String, "
            + "document_class_basis String, other_documents ListOfString, surname String, given_names String, date_of_birth Date, "
            + "birth_date_precision String, sex String, nationality String, status String, source_file String, source_line Int64, source_offset Int64"
        },
        {
            "bookings",
            "booking_id String, record_locator String, other_locators ListOfString, created_utc TimestampMicrosUtc, office String, agency String, "
            + "segment Int32, carrier String, flight_number String, departure_airport String, arrival_airport String, departure_date Date, "
            + "departure_utc TimestampMicrosUtc, segment_status String, traveller_id String, surname String, given_names String, date_of_birth Date, "
            + "document_number String, document_issuer String, contact_tokens ListOfString, payment_form String, payment_token String, "
            + "ticket_token String, fare_class String, source_file String, source_line Int64, source_offset Int64"
        },
        {
            "groups",
            "group_id String, rank Int32, score Double, members ListOfString, movement_ids ListOfInt64, meetings Int32, observed Double, "
            + "expected Double, p_value Double, q_value Double, reason String"
        },
        { "links", "kind String, left_id String, right_id String, weight Double, probability Double, verdict String, reason String" },
        { "rejects", "code String, severity String, source_file String, source_line Int64, field String, message String, source_offset Int64" },
        { "people", "surname String" },
        { "events", "date Date" },
        { "coverage", "scope String" },
    };

    [Theory]
    [MemberData(nameof(Contract))]
    public void Table_HasTheColumnsOfTheContract_AlsoWhenEmpty(string name, string columns)
    {
        foreach (string output in new[] { "out", "empty" })
        {
            TableText table = _outputs.Table(name, output);
            string[] expected = columns.Split(", ");
            Assert.Equal(expected, table.Fields.Select(f => $"{f.Name} {f.Type}").Take(expected.Length));
        }
    }

    [Fact]
    public void Tables_OfARunWithOneRecord_AreAllWritten() => Assert.Equal(
        ["bookings 0", "coverage 4", "events 0", "evidence 0", "groups 0", "links 0", "movements 1", "people 0", "rejects 0", "scores 1"],
        Directory.GetFiles(_outputs.Folder["empty"], "*.parquet").Order(StringComparer.Ordinal).Select(f => Path.GetFileNameWithoutExtension(f))
            .Where(n => n != "coverage").Select(n => $"{n} {_outputs.Table(n, "empty").Count}").Append("coverage 4").Order(StringComparer.Ordinal));

    [Fact]
    public void Tables_OfAFullRun_AllHaveRows() =>
        Assert.Empty(Directory.GetFiles(_outputs.Folder["out"], "*.parquet").Where(f => new TableText(f).Count == 0).Select(Path.GetFileName));

    [Fact]
    public void Metadata_OfEveryFile_NamesSchemaPlanProgramAndNotice() => Assert.All(
        Directory.GetFiles(_outputs.Folder["out"], "*.parquet").Select(f => new TableText(f).Metadata),
        metadata =>
        {
            Assert.Equal("1", metadata["schema_version"]);
            Assert.Equal(64, metadata["plan_hash"].Length);
            Assert.Equal(Pipeline.ProgramVersion.Text, metadata["program_version"]);
            Assert.Equal("A score is a reason to look, not a finding.", metadata["notice"]);
        });

    [Fact]
    public void Scores_AreRankedFromOneWithoutTies()
    {
        TableText scores = _outputs.Table("scores");

        Assert.Equal(Enumerable.Range(1, scores.Count).Select(i => $"{i}"), scores.Column("rank"));
        Assert.Distinct(scores.Column("traveller_id"));
        double[] values = [.. scores.Column("score").Select(Number)];
        Assert.Equal(values.OrderDescending(), values);
        Assert.All(scores.Column("review_status"), s => Assert.Equal("unreviewed", s));
    }

    // Every score is explained, and every reason leads to a file and a line.
    [Fact]
    public void Evidence_AddsUpToTheScores()
    {
        TableText evidence = _outputs.Table("evidence");
        Dictionary<string, decimal> sums = Enumerable.Range(0, evidence.Count)
            .GroupBy(row => evidence[row, "traveller_id"], row => decimal.Parse(evidence[row, "contribution"], System.Globalization.CultureInfo.InvariantCulture))
            .ToDictionary(g => g.Key, g => g.Sum());

        Assert.All(_outputs.Table("scores").Rows("traveller_id", "score"), row =>
            Assert.Equal(decimal.Parse(row.Split('|')[1], System.Globalization.CultureInfo.InvariantCulture), sums.GetValueOrDefault(row.Split('|')[0])));
        Assert.Contains(sums, s => s.Value > 0);
    }

    [Fact]
    public void Evidence_LeadsToMovementsFilesAndLines()
    {
        TableText evidence = _outputs.Table("evidence");
        TableText movements = _outputs.Table("movements");
        Dictionary<string, string> placeOf = movements.Rows("movement_id", "traveller_id", "source_file", "source_line")
            .Select(r => r.Split('|', 2)).ToDictionary(r => r[0], r => r[1]);

        Assert.All(Enumerable.Range(0, evidence.Count), row => Assert.Equal(
            $"{evidence[row, "traveller_id"]}|{evidence[row, "source_file"]}|{evidence[row, "source_line"]}",
            placeOf[evidence[row, "movement_ids"].Split(' ')[0]]));
        Assert.All(evidence.Column("movement_ids").SelectMany(m => m.Split(' ')), id => Assert.Contains(id, placeOf.Keys));
    }

    [Fact]
    public void Movements_SayWhatTheirLineSays()
    {
        TableText movements = _outputs.Table("movements");
        string[] lines = SmallWorld.Group.Split('\n');

        Assert.All(Enumerable.Range(0, movements.Count).Where(m => movements[m, "source_file"] == "input/b-group.csv"), m =>
        {
            string[] fields = lines[int.Parse(movements[m, "source_line"], System.Globalization.CultureInfo.InvariantCulture) - 1].Split(',');
            Assert.Equal([fields[6], fields[7], fields[9], fields[5]], movements.Rows("surname", "given_names", "document_number", "record_locator").ElementAt(m).Split('|'));
        });
        Assert.Equal("2030-03-20|2030-03-20T10:00:00|2030-03-20T07:00:00|service|true", Assert.Single(
            movements.Rows("departure_date", "departure_local", "departure_utc", "document_class", "booking_matched", "document_number"), r => r.StartsWith("2030-03-20", StringComparison.Ordinal) && r.EndsWith("|201000001", StringComparison.Ordinal))[..^10]);
        Assert.Distinct(movements.Column("movement_id"));
    }

    [Fact]
    public void Groups_NameTravellersOfTheScores()
    {
        TableText groups = _outputs.Table("groups");
        HashSet<string> travellers = [.. _outputs.Table("scores").Column("traveller_id")];

        Assert.Equal(3, groups[0, "members"].Split(' ').Length);
        Assert.All(groups.Column("members").SelectMany(m => m.Split(' ')), m => Assert.Contains(m, travellers));
    }

    [Fact]
    public void Bookings_HoldTokensForContactsAndPayment()
    {
        TableText bookings = _outputs.Table("bookings");

        Assert.StartsWith("phone:", bookings[0, "contact_tokens"], StringComparison.Ordinal);
        Assert.Equal(bookings[0, "contact_tokens"].Split(' ')[0], bookings[1, "contact_tokens"]);
        Assert.StartsWith("payment:", bookings[0, "payment_token"], StringComparison.Ordinal);
        Assert.Equal("", bookings[2, "payment_token"]);
    }

    static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>One run with rows in every table, and one of a single record.</summary>
    public sealed class Outputs : IDisposable
    {
        readonly TemporaryFolder _folder = new();

        public Outputs()
        {
            string[] world = SmallWorld.Write(_folder);
            _folder.Write("input/d-damaged.csv", SmallWorld.ManifestHeader
                + "ZZ,101,SVO,IKA,2030-03-20T10:00,AAAAA2,,,,,\nZZ,109,SVO,IKA,2030-03-20T10:00,EEEEE2,OTHER,PERSON,1999-09-09,201003001,RUS\n"
                + "ZZ,109,SVO,XXX,2030-03-21T10:00,EEEEE3,OTHER,PERSON,1999-09-09,,\n");
            InProcess.Run(["score", _folder["input"], .. world[3..], "-o", _folder["out"]]).Expect(0);
            _folder.Write("one.csv", SmallWorld.ManifestHeader + "ZZ,101,SVO,IKA,2030-03-20T10:00,AAAAA2,SAMPLE,ONE,1980-01-01,N1234567,UTO\n");
            InProcess.Run("score", _folder["one.csv"], "-o", _folder["empty"]).Expect(0);
        }

        internal TemporaryFolder Folder => _folder;

        internal TableText Table(string name, string output = "out") => new(_folder[$"{output}/{name}.parquet"]);

        public void Dispose() => _folder.Dispose();
    }
}
