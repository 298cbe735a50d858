using ManifestScan.Output;
using ManifestScan.Pipeline.Examples;
using ManifestScan.Signals;

namespace ManifestScan.Repository;

/// <summary>One signal, one name, four files: what holds for every card, present and future.</summary>
public class SignalCardTests
{
    static readonly IReadOnlyList<SignalCard> Cards = [.. SignalCatalogue.Default.Cards];

    public static TheoryData<string> Ids => [.. Cards.Select(c => c.Id)];

    public static TheoryData<string, string> Examples => [.. Cards.SelectMany(c => c.Examples, (c, e) => (c.Id, e.Name))];

    [Fact]
    public void Signals_HaveCodeCardPageAndTestUnderOneName()
    {
        List<string> names = [.. Cards.Select(c => c.Id).Union(SignalCatalogue.Default.CodeIds).Union(Below("docs/signals", ".md"))];
        IEnumerable<string> missing = names.SelectMany(Paths).Where(path => !RepositoryFiles.Exists(path));

        Assert.Empty(missing);
        Assert.Equal(Cards.Select(c => c.Id), SignalCatalogue.Default.CodeIds);
    }

    [Fact]
    public void Cards_HaveTheirPathAsId() => Assert.Equal(Below("pipelines/signals", ".yaml"), Cards.Select(c => c.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Card_HasAtLeastOneKnownFalsePositive(string id)
    {
        SignalCard card = Card(id);

        Assert.NotEmpty(card.FalsePositives);
        Assert.NotEmpty(card.NextSteps);
        Assert.DoesNotContain(card.FalsePositives, f => f.Trim().Length < 20 || f.Contains("unknown", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Card_HasExamplesThatFireAndExamplesThatAreSilent(string id)
    {
        Assert.Contains(Card(id).Examples, e => e.Reason is not null);
        Assert.Contains(Card(id).Examples, e => e.Reason is null);
        Assert.Distinct(Card(id).Examples.Select(e => e.Name));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_GivesExactlyTheReasonStated(string id, string name)
    {
        CardExample example = Card(id).Examples.Single(e => e.Name == name);

        Assert.Equal(example.Reason, ExampleRunner.Run(Card(id), example)?.Reason);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Card_HasAWordForStatusAndAVersion(string id)
    {
        Assert.Contains(Card(id).Status, new[] { "experimental", "stable", "retired" });
        Assert.True(Card(id).Version >= 1);
    }

    // A parameter the card lacks throws in the examples; one that nothing asks for is a number that pretends to matter.
    [Theory]
    [MemberData(nameof(Ids))]
    public void Card_HasTheParametersThatTheCodeAsksFor(string id)
    {
        var unasked = new HashSet<string>(Card(id).Parameters.Keys);
        foreach (CardExample example in Card(id).Examples)
        {
            var parameters = new SignalParameters(Card(id).Parameters);
            SignalCatalogue.Default.Run(id, new SignalContext(ExampleRunner.Data(example), parameters, 1));
            unasked.IntersectWith(parameters.Unasked);
        }

        Assert.Empty(unasked);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Card_ReadsWhatItsCodeTouches(string id) => Assert.Equal(SignalReads.Of(id), Card(id).Reads.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Card_ReadsColumnsOfTheOutput(string id)
    {
        HashSet<string> columns = [.. OutputCatalogue.All.SelectMany(t => t.Columns, (t, c) => $"{t.Name.TrimEnd('s')}.{c.Name}")];

        Assert.Empty(Card(id).Reads.Except(columns));
    }

    // Nationality, sex, age and birthplace carry no weight (guarantee 6). Birth dates are compared to tell namesakes apart, no more.
    [Theory]
    [MemberData(nameof(Ids))]
    public void Card_ReadsNoProtectedCharacteristic(string id) => Assert.DoesNotContain(
        Card(id).Reads,
        field => field is "movement.nationality" or "movement.sex"
            || (field is "movement.date_of_birth" or "movement.birth_date_precision" && id is not ("lists.listed-person" or "mitigation.namesake")));

    static SignalCard Card(string id) => SignalCatalogue.Default.Find(id)!;

    static IEnumerable<string> Paths(string id)
    {
        string[] parts = id.Split('.');
        string code = $"{Pascal(parts[0])}/{Pascal(parts[1])}";
        return
        [
            $"src/ManifestScan.Core/Signals/{code}.cs", $"tests/ManifestScan.Tests/Signals/{code}Tests.cs",
            $"pipelines/signals/{parts[0]}/{parts[1]}.yaml", $"docs/signals/{parts[0]}/{parts[1]}.md",
        ];
    }

    static IEnumerable<string> Below(string folder, string extension) => RepositoryFiles.Below(folder, "*" + extension)
        .Select(path => path[(folder.Length + 1)..^extension.Length].Replace('/', '.'));

    static string Pascal(string kebab) => string.Concat(kebab.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
