using System.Globalization;
using System.Text.Json.Nodes;
using ManifestScan.Output;

namespace ManifestScan.Cli;

/// <summary>Persons that are none, names that say nothing, values that everybody has: each leaves a reject or a count, and nobody is joined for it.</summary>
public sealed class BadPersonsTests : IDisposable
{
    const int Ordinary = 40;

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(",,,", "record.no-person")]
    [InlineData("LONG,ONE,1980-02-03,751000004", "name.too-long")]
    [InlineData("\u200FSAMPLE\u202E,ONE,1980-02-03,751000005", "name.control-characters")]
    public void Normalize_APersonThatCannotBeReadWhole_IsAReject(string person, string code)
    {
        Normalize(person.Replace("LONG", new string('X', 10_000), StringComparison.Ordinal));

        Assert.Contains(code, new TableText(_folder["out/rejects.parquet"]).Column("code"));
    }

    [Fact]
    public void Normalize_CombiningCharacters_AreTheLetterTheyMake()
    {
        Normalize("E\u0301XAMPLE,ONE,1980-02-03,751000001", "\u00C9XAMPLE,ONE,1980-02-03,751000001");

        Assert.Single(new TableText(_folder["out/movements.parquet"]).Column("surname").Where(s => !s.EndsWith("OV", StringComparison.Ordinal)).Distinct());
    }

    [Fact]
    public void Normalize_ANameOfCombiningCharactersAlone_IsCountedAsNotAPerson()
    {
        Normalize(new string('\u0301', 50) + ",,,");

        JsonNode input = JsonNode.Parse(File.ReadAllText(_folder["out/run.json"]))!["inputs"]![0]!;
        Assert.Equal(1, input["not_a_person"]!.GetValue<int>() + input["rejected"]!.GetValue<int>());
    }

    [Fact]
    public void Normalize_OneLetterNames_JoinNobody()
    {
        Normalize("A,B,1980-02-03,751000002", "A,B,1981-02-03,751000003", "A,B,,");

        Assert.Equal(3 + Ordinary, new TableText(_folder["out/movements.parquet"]).Column("traveller_id").Distinct().Count());
    }

    [Fact]
    public void Normalize_EverybodyBornOnTheFirstOfJanuary_JoinsNobody()
    {
        Normalize([.. Enumerable.Range(0, 2_000).Select(i => $"{Letters(i)}SKI,{Letters(i * 7)},{1950 + (i % 40)}-01-01,{750_000_000 + (i * 7_919)}")]);

        Assert.Equal(2_000, new TableText(_folder["out/movements.parquet"]).Column("traveller_id").Distinct().Count());
    }

    [Fact]
    public void Link_ATelephoneOfAHundredThousand_IsCutDownAndCounted()
    {
        string table = _folder.Write("people.csv", "given_name,surname,phone\n" + string.Concat(Enumerable.Range(0, 100_000)
            .Select(i => $"{Letters(i)},{Letters(i / 130)}SKI,+70000000000\n")));

        string said = InProcess.Run("link", table, "-o", _folder["pairs.parquet"], "--clusters", _folder["clusters.parquet"]).Expect(0).Out;

        string clusters = new TableText(_folder["clusters.parquet"]).Column("cluster").Distinct().Count().ToString(CultureInfo.InvariantCulture);
        Assert.True(int.Parse(clusters, CultureInfo.InvariantCulture) > 60_000, said + clusters);
    }

    static string Letters(int i) => string.Concat("BDFGKLMNPRTVZ"[i % 13], "AEIOU"[i / 13 % 5], "BDFGKLMNPRTVZ"[i / 65 % 13], "AEIOU"[i / 845 % 5]);

    void Normalize(params string[] persons)
    {
        string[] ordinary = [.. Enumerable.Range(0, Ordinary).Select(i => $"{Letters(i)}OV,{Letters(i * 11)},{1950 + i}-03-{1 + (i % 28):D2},{640_000_000 + (i * 7_919)}")];
        string manifest = SmallWorld.ManifestHeader + string.Concat(persons.Concat(persons.Length < Ordinary ? ordinary : [])
            .Select((p, i) => $"ZZ,101,SVO,IKA,2030-01-{1 + (i % 28):D2}T10:00,,{p},RUS\n"));
        InProcess.Run("normalize", _folder.Write("m.csv", manifest), "-o", _folder["out"], "--quiet");
    }
}
