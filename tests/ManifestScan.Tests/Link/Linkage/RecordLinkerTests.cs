using ManifestScan.Model;

namespace ManifestScan.Link.Linkage;

public class RecordLinkerTests
{
    [Fact]
    public void Link_SpellingsAndTypingErrors_AreJoined()
    {
        LinkedRecords linked = Link(People.Of(300)
            .With("given_name,surname,birth_date,document", "Yuliya,Shcheglova,1981-02-03,700000001", "IULIIA,SHCHEGLOVA,03.02.1981,700000001", "Shcheglova,Yulia,1981-02-03,7000O0009"));

        Assert.Equal(linked.ClusterOfRow[300], linked.ClusterOfRow[301]);
        Assert.Equal(linked.ClusterOfRow[300], linked.ClusterOfRow[302]);
    }

    [Fact]
    public void Link_NamesakesWithOtherBirthDateAndDocument_StayApart()
    {
        LinkedRecords linked = Link(People.Of(300)
            .With("given_name,surname,birth_date,document", "Ivan,Samplev,1981-02-03,700000001", "Ivan,Samplev,1964-11-20,511111112"));

        Assert.NotEqual(linked.ClusterOfRow[300], linked.ClusterOfRow[301]);
    }

    [Fact]
    public void Link_Reason_AddsUpToTheWeight()
    {
        LinkedRecords linked = Link(People.Of(300)
            .With("given_name,surname,birth_date,document", "Ivan,Samplev,1981-02-03,700000001", "Ivan,Samplev,1981-02-03,700000001"));
        LinkedPair pair = Assert.Single(linked.Pairs, p => p.Left == 300);

        double[] bits = [.. pair.Reason.Split("; ").Select(r => double.Parse(r[(r.LastIndexOf(' ') + 1)..], System.Globalization.CultureInfo.InvariantCulture))];

        Assert.Equal(pair.Bits, bits.Sum(), 0.3);
        Assert.DoesNotContain("SAMPLEV", pair.Reason, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Link_AnyNumberOfThreadsAndRepeated_GivesTheSame()
    {
        LinkedRecords one = RecordLinker.Link(Table(People.Of(2_000).Twice()), new ParallelOptions { MaxDegreeOfParallelism = 1 });
        LinkedRecords four = RecordLinker.Link(Table(People.Of(2_000).Twice()), new ParallelOptions { MaxDegreeOfParallelism = 4 });

        Assert.Equal(one.Pairs, four.Pairs);
        Assert.Equal(one.ClusterOfRow, four.ClusterOfRow);
    }

    [Fact]
    public void Link_ColumnsThatIdentifyRecords_NeverEnter()
    {
        PlainTable table = People.Of(50).With("rec_id,cluster_id,unique_id,voter_id", "r1,c1,u1,v1", "r2,c2,u2,v2").Build();

        string[] compared = [.. RecordTableBuilder.Build(table, null, new Dictionary<string, RecordRole>()).Fields.Select(f => f.Name)];

        Assert.DoesNotContain(compared, name => name is "rec_id" or "cluster_id" or "unique_id" or "voter_id");
    }

    // Everyone born on 1 January, one telephone for all: neither may join anybody.
    [Fact]
    public void Link_OneBirthDateAndOneTelephoneForAll_JoinsNobody()
    {
        LinkedRecords linked = Link(People.Of(3_000).Everyone("birth_date", "1980-01-01").Everyone("phone", "+70000000000"));

        Assert.DoesNotContain(linked.Pairs, p => p.Verdict == "match");
    }

    // Nobody is there twice, but some share name, city and its postcode by chance: learning must not make matches of those who agree most.
    [Fact]
    public void Link_NobodyTwiceAndPostcodesThatNameTheirCity_JoinsNobody()
    {
        var random = new Random(5);
        string Word(int of) => string.Concat("BDGKLMNPRSTVZ"[random.Next(of) % 13], "AEIOU"[random.Next(of) % 5], "BDGKLMNPRSTVZ"[random.Next(of) % 13], "AO"[random.Next(2)]);
        string[] given = [.. Enumerable.Range(0, 60).Select(_ => Word(60))];
        string[] surnames = [.. Enumerable.Range(0, 200).Select(_ => Word(200) + "SKI")];
        string[] lines = [.. Enumerable.Range(0, 8_000).Select(_ =>
        {
            int city = random.Next(40);
            return $"{given[random.Next(60)]},{surnames[random.Next(200)]},{new DateOnly(1940, 1, 1).AddDays(random.Next(25_000)):yyyy-MM-dd},{"MF"[random.Next(2)]},TOWN{(char)('A' + (city / 8))}{(char)('A' + (city % 8))},{10_000 + (city * 137)},{random.Next(100_000_000, 999_999_999)},+99{random.Next(100_000_000, 999_999_999)}";
        })];

        LinkedRecords linked = RecordLinker.Link(
            RecordTableBuilder.Build(PlainTables.Of("given_name,surname,birth_date,sex,city,postcode,document,phone", lines), null, new Dictionary<string, RecordRole>()), new ParallelOptions());

        Assert.DoesNotContain(linked.Pairs, p => p.Verdict == "match");
    }

    [Fact]
    public void Link_OneTelephoneForHalf_IsCutDownAndCounted()
    {
        LinkedRecords linked = Link(People.Of(4_000).Everyone("phone", "+70000000000", every: 2));

        Assert.DoesNotContain(linked.Pairs, p => p.Verdict == "match");
        Assert.InRange(linked.ComparedPairs, 0, 400_000);
    }

    [Fact]
    public void Link_EmptyAndOneLetterAndEndlessNames_DoesNotHangOrJoin()
    {
        LinkedRecords linked = Link(People.Of(200).With("given_name,surname,birth_date,document",
            ",,,", "A,B,,", "A,C,,", new string('X', 10_000) + ",Y,,", "\u202EAnna\u0301\u0301\u0301,\u200FSample,,"));

        Assert.Equal(205, linked.ClusterOfRow.Distinct().Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("Sample")]
    public void Link_TablesOfNobodyAndOne_GiveNoPairs(string surname)
    {
        PlainTable table = PlainTables.Of("surname,birth_date", surname.Length == 0 ? [] : [surname + ",1980-01-01"]);

        Assert.Empty(RecordLinker.Link(Table(table), new ParallelOptions()).Pairs);
    }

    static LinkedRecords Link(People people) => RecordLinker.Link(Table(people.Build()), new ParallelOptions());

    static RecordTable Table(PlainTable table) => RecordTableBuilder.Build(table, null, new Dictionary<string, RecordRole>());
}
