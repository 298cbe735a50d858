using System.Text;
using ManifestScan.Model;

namespace ManifestScan.Link.Likely;

/// <summary>Link parameters kept from one run and used in another.</summary>
public class PersonModelTests
{
    const string Old = "SAMPLEV IVAN 1981-02-03 RUS:700000001";
    const string New = "SAMPLEV IVAN 1981-02-03 RUS:511111112";

    [Fact]
    public void Resolve_WithTheModelOfTheSameRecords_TellsTheSame()
    {
        (ResolvedPersons learnt, PersonModel model) = Learn(Invented(300));

        ResolvedPersons frozen = new LikelihoodResolver(2, Reread(model)).Resolve(Of(Invented(300)), []);

        Assert.Equal(learnt.SetOfPerson, frozen.SetOfPerson);
        Assert.Equal(learnt.Links, frozen.Links);
        Assert.Contains(learnt.Links, l => l.Joined);
    }

    // Many who have the name, and many who have the birth date, make the agreement of two records worth less when weights are learnt anew.
    [Fact]
    public void Resolve_UnrelatedTravellersAdded_JoinsTheSameWithAModelAndMayNotWithoutOne()
    {
        (ResolvedPersons before, PersonModel model) = Learn(Invented(300));
        string[] more = [.. Invented(300), .. Enumerable.Range(0, 4000).Select(i => i % 2 == 0
            ? $"SAMPLEV IVAN {new DateOnly(1940, 1, 1).AddDays(i * 3):yyyy-MM-dd} RUS:6{i:D8}"
            : $"OTHER{Letters(i)} ANY{Letters(i)} 1981-02-03 RUS:6{i:D8}")];

        Assert.Equal(before.SetOfPerson[0], before.SetOfPerson[1]);
        ResolvedPersons frozen = new LikelihoodResolver(2, model).Resolve(Of(more), []);
        Assert.Equal(frozen.SetOfPerson[0], frozen.SetOfPerson[1]);
        Assert.Equal(before.SetOfPerson, frozen.SetOfPerson.Take(before.SetOfPerson.Length));
        ResolvedPersons learnt = new LikelihoodResolver(2).Resolve(Of(more), []);
        Assert.NotEqual(learnt.SetOfPerson[0], learnt.SetOfPerson[1]);
    }

    [Fact]
    public void Save_HoldsNoValueOfARecord()
    {
        byte[] bytes = Bytes(Learn([.. Invented(300), .. Enumerable.Range(0, 10).Select(i => $"SAMPLEV IVAN 199{i}-01-01 RUS:80000000{i}")]).Model);

        Assert.DoesNotContain("SAMPLEV", Encoding.UTF8.GetString(bytes), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("700000001", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_AnythingElse_IsToldAsDamaged()
    {
        byte[] whole = Bytes(Learn(Invented(300)).Model);

        Assert.Null(PersonModelFile.Load(new MemoryStream([])));
        for (int length = 1; length < whole.Length; length += 7)
        {
            Assert.Throws<InvalidDataException>(() => PersonModelFile.Load(new MemoryStream(whole[..length])));
        }
    }

    static (ResolvedPersons Resolved, PersonModel Model) Learn(string[] persons)
    {
        var resolver = new LikelihoodResolver(2);
        ResolvedPersons resolved = resolver.Resolve(Of(persons), []);
        return (resolved, resolver.Used!);
    }

    static PersonModel Reread(PersonModel model) => PersonModelFile.Load(new MemoryStream(Bytes(model)))!;

    static byte[] Bytes(PersonModel model)
    {
        using var stream = new MemoryStream();
        PersonModelFile.Save(stream, model);
        return stream.ToArray();
    }

    static TravelTables Of(string[] persons)
    {
        var records = new Records();
        Array.ForEach(persons, p => records.Person(p));
        return records.Tables;
    }

    // Two passports of one person, then people who have nothing in common.
    static string[] Invented(int count) =>
        [Old, New, .. Enumerable.Range(0, count).Select(i => $"{Letters(i)}SKI {Letters(i * 7)}MIR {new DateOnly(1950, 1, 1).AddDays(i * 37):yyyy-MM-dd} RUS:7{i * 31_337 % 100_000_000:D8}")];

    static string Letters(int i)
    {
        var random = new Random(i);
        return string.Concat(Enumerable.Range(0, 3).Select(_ => "BDFGKLMNPRTVZ"[random.Next(13)].ToString() + "AEIOU"[random.Next(5)]));
    }
}
