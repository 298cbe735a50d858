using ManifestScan.Model;

namespace ManifestScan.Link.Likely;

public class LikelihoodResolverTests
{
    [Theory]
    [InlineData("SHCHEGLOVA YULIYA 1981-02-03 RUS:700000001", "CHTCHEGLOVA IOULIIA 1981-02-03", "0 0")]                       // another spelling
    [InlineData("SAMPLEV IVAN 1981-02-03 RUS:700000001", "IVAN SAMPLEV 1981-02-03 RUS:700000001", "0 0")]            // names exchanged
    [InlineData("SAMPLEV IVAN 1981-02-03 RUS:700000001", "SAMPLEV IVAN 1981-03-02 RUS:700000001", "0 0")]            // day and month exchanged
    [InlineData("SAMPLEV IVAN 1981-02-03 RUS:700000001", "SAMPELV IVAN 1981-02-08 RUS:700000001", "0 0")]            // two slips, one document
    [InlineData("SAMPLEV IVAN 1981-02-03 RUS:700000001", "SAMPLEV IVAN 1981-02-03 RUS:511111112", "0 0")]            // a new passport
    [InlineData("SAMPLEV IVAN 1981-02-03 RUS:700000001", "SAMPLEV IVAN 1981-02-03", "0 0")]
    [InlineData("SAMPLEV IVAN 1981-02-03 M RUS:700000001", "SAMPLEV IVAN 1981-02-03 F RUS:511111112", "0 1")]
    [InlineData("SAMPLEV IVAN 1981-02-03 RUS:700000001", "SAMPLEV IVAN 1964-11-20 RUS:511111112", "0 1")]            // namesakes
    [InlineData("SAMPLEV IVAN RUS:700000001", "SAMPLEV IVAN RUS:511111112", "0 1")]                                  // a name alone joins nobody
    [InlineData("SAMPLEV IVAN 1981-02-03 RUS:700000001", "OTHEROV PETR 1981-02-03 RUS:511111112", "0 1")]
    [InlineData("SAMPLEV EVGENII 1981-02-03 RUS:700000001", "SAMPLEVA EVGENIIA 1981-02-03 RUS:511111112", "0 1")]    // twins
    [InlineData("SAMPLEV IVAN 1981-02-03 RUS:700000001", "SAMPLEV IVAR 1981-02-03 RUS:700000002", "0 1")]            // twins of like names, passports of one day
    [InlineData("A B 1981-02-03 RUS:700000001", "A B 1982-02-03 RUS:700000002", "0 1")]                               // initials are many people's
    public void Resolve_TwoPersonsAmongMany_JoinsWhoIsNearCertain(string left, string right, string expected)
    {
        Records records = Among(left, right);

        int[] sets = new LikelihoodResolver(2).Resolve(records.Tables, []).SetOfPerson;

        Assert.Equal(expected, $"{sets[0]} {sets[1]}");
    }

    // One name and birth date, two passports: whoever is in two places at one time is two people.
    [Fact]
    public void Resolve_NamesakesInTwoPlacesAtOnce_StayApart()
    {
        Records records = Travellers();
        records.Move("SAMPLEV IVAN 1981-02-03 RUS:700000001", "ZZ101 SVO-IST 2030-02-01 08:00-11:00")
            .Move("SAMPLEV IVAN 1981-02-03 RUS:511111112", "ZZ102 SVO-DXB 2030-02-01 09:00-13:00")
            .Move("SAMPLEV IVAN 1981-02-03 RUS:700000001", "ZZ103 IST-SVO 2030-02-09 08:00-11:00")
            .Move("SAMPLEV IVAN 1981-02-03 RUS:511111112", "ZZ104 DXB-SVO 2030-02-11 09:00-13:00");

        ResolvedPersons resolved = new LikelihoodResolver(2).Resolve(records.Tables, []);

        (int left, int right) = LastTwo(resolved);
        Assert.NotEqual(left, right);
        IdentityLink link = Assert.Single(resolved.Links, l => !l.Joined && l.Reason.StartsWith("journeys contradict each other", StringComparison.Ordinal));
        Assert.True(link.Probability < LikelihoodResolver.JoinFrom);
    }

    // The same two passports, each used where the other was left: one traveller with two documents, as a story may have it.
    [Fact]
    public void Resolve_TwoDocumentsOnOneContinuousJourney_AreJoined()
    {
        Records records = Travellers();
        records.Move("SAMPLEV IVAN 1981-02-03 RUS:700000001", "ZZ101 SVO-IST 2030-02-01 08:00-11:00")
            .Move("SAMPLEV IVAN 1981-02-03 RUS:511111112", "ZZ102 IST-DXB 2030-02-03 09:00-13:00")
            .Move("SAMPLEV IVAN 1981-02-03 RUS:700000001", "ZZ103 DXB-SVO 2030-02-09 08:00-11:00");

        ResolvedPersons resolved = new LikelihoodResolver(2).Resolve(records.Tables, []);

        (int left, int right) = LastTwo(resolved);
        Assert.Equal(left, right);
        Assert.Contains(resolved.Links, l => l.Joined && l.Reason.StartsWith("journeys fit together", StringComparison.Ordinal));
    }

    // One birth date in the whole run tells as much as one of many: it is common among the stated only because nobody else states one.
    [Fact]
    public void Resolve_OnlyTwoStateABirthDate_AreJoined()
    {
        var records = new Records();
        records.Person("SAMPLEV IVAN 1981-02-03 RUS:700000001");
        records.Person("SAMPLEV IVAN 1981-02-03 RUS:511111112");
        for (int i = 0; i < 60; i++)
        {
            records.Person(string.Join(' ', Invented(i).Split(' ').Where(w => !w.Contains('-', StringComparison.Ordinal))));
        }

        int[] sets = new LikelihoodResolver(1).Resolve(records.Tables, []).SetOfPerson;

        Assert.Equal(sets[0], sets[1]);
    }

    [Fact]
    public void Resolve_RecordsInAnotherOrder_JoinsTheSame()
    {
        string[] persons = [.. Enumerable.Range(0, 300).Select(Invented), .. Enumerable.Range(0, 40).Select(i => Invented(i).Replace("RUS:7", "RUS:6", StringComparison.Ordinal))];

        Assert.Equal(Groups(persons), Groups([.. persons.Reverse()]));
    }

    [Fact]
    public void Resolve_Reason_HoldsNoValue()
    {
        Records records = Among("SAMPLEV IVAN 1981-02-03 RUS:700000001", "SAMPLEV IVAN 1981-02-03 RUS:511111112");

        IdentityLink link = Assert.Single(new LikelihoodResolver(1).Resolve(records.Tables, []).Links, l => l.Joined);

        Assert.DoesNotContain("SAMPLEV", link.Reason, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("700000001", link.Reason, StringComparison.Ordinal);
        Assert.InRange(link.Probability!.Value, LikelihoodResolver.JoinFrom, 1);
    }

    [Fact]
    public void Resolve_NobodyAndOne_JoinsNothing()
    {
        Assert.Empty(new LikelihoodResolver(1).Resolve(new TravelTables(), []).SetOfPerson);
        var records = new Records();
        records.Person("SAMPLEV IVAN 1981-02-03 RUS:700000001");
        Assert.Equal([0], new LikelihoodResolver(1).Resolve(records.Tables, []).SetOfPerson);
    }

    static Records Among(params string[] persons)
    {
        var records = new Records();
        foreach (string person in persons.Concat(Enumerable.Range(0, 300).Select(Invented)))
        {
            records.Person(person);
        }
        return records;
    }

    /// <summary>Invented people who go away and come back, each with one document.</summary>
    static Records Travellers()
    {
        var records = new Records();
        for (int i = 0; i < 300; i++)
        {
            string away = new[] { "IST", "DXB", "AYT" }[i % 3];
            records.Move(Invented(i), $"ZZ{500 + i} SVO-{away} 2030-01-{1 + (i % 10):D2} 08:00-11:00")
                .Move(Invented(i), $"ZZ{900 + i} {away}-SVO 2030-01-{15 + (i % 10):D2} 08:00-11:00");
        }
        return records;
    }

    static string Invented(int i)
    {
        var random = new Random(i);
        string word = string.Concat(Enumerable.Range(0, 3).Select(_ => "BDFGKLMNPRTVZ"[random.Next(13)].ToString() + "AEIOU"[random.Next(5)]));
        return $"{word}SKI {word}MIR {new DateOnly(1950, 1, 1).AddDays(i * 37):yyyy-MM-dd} RUS:7{i * 31_337 % 100_000_000:D8}";
    }

    static (int, int) LastTwo(ResolvedPersons resolved) => (resolved.SetOfPerson[^2], resolved.SetOfPerson[^1]);

    static string Groups(string[] persons)
    {
        var records = new Records();
        int[] ids = [.. persons.Select(records.Person)];
        int[] sets = new LikelihoodResolver(2).Resolve(records.Tables, []).SetOfPerson;
        return string.Join('\n', persons.Select((p, i) => (Person: p, Set: sets[ids[i]])).GroupBy(p => p.Set)
            .Select(g => string.Join('|', g.Select(p => p.Person).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
    }
}
