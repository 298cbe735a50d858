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

    // Nobody is there twice. What says a place again (its postcode, region, country) made 7,000 to 54,000 matches of such tables.
    // Of 32 million pairs of the third table two share surname, birth date and town by chance.
    [Theory]
    [InlineData(40, "given_name", "surname", "city", "postcode")]
    [InlineData(40, "given_name", "surname", "sex", "city", "postcode", "country", "region")]
    [InlineData(200, "given_name", "surname", "birth_date", "city", "postcode", "country", "region")]
    public void Link_NobodyTwiceAndPlacesThatFollowFromOneAnother_JoinsNobody(int cities, params string[] columns) =>
        Assert.InRange(RecordLinker.Link(Table(Strangers.Of(8_000, cities, columns)), new ParallelOptions()).Pairs.Count(p => p.Verdict == "match"), 0, 2);

    // A household shares surname, home and telephone: brothers and sisters are not one person for that.
    [Theory]
    [InlineData("given_name", "surname", "birth_date", "address", "city", "phone")]
    [InlineData("given_name", "surname", "address", "city", "phone")]
    public void Link_Households_StayPeople(params string[] columns)
    {
        (PlainTable table, int people) = Households.Of(600, columns);

        int clusters = RecordLinker.Link(Table(table), new ParallelOptions()).ClusterOfRow.Distinct().Count();

        Assert.InRange(clusters, people * 0.97, people * 1.01);
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
