using ManifestScan.Pipeline;
using ManifestScan.Signals;

namespace ManifestScan.Repository;

public class PipelineTests
{
    static readonly PipelineFile Default = PlanBuilder.Build(new RunArgs()).Plan!.Pipeline;

    [Fact]
    public void DefaultPipeline_ListsEveryCardThatIsNotRetired_AndNoOther() =>
        Assert.Equal(
            SignalCatalogue.Default.Cards.Where(c => c.Status != "retired").Select(c => c.Id),
            Default.Signals.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void DefaultPipeline_SaysWhyEverySignalAndFamilyCountsAsItDoes() =>
        Assert.Empty(Default.Signals.Select(s => (s.Key, s.Value.Because)).Concat(Default.Families.Select(f => (f.Key, f.Value.Because)))
            .Where(reason => reason.Because.Trim().Length < 20)
            .Select(reason => reason.Key));

    // By evidence, never by age: what is experimental is shown and counts nothing.
    [Fact]
    public void DefaultPipeline_GivesExperimentalSignalsNoWeight() =>
        Assert.Empty(SignalCatalogue.Default.Cards.Where(c => c.Status == "experimental" && Default.Signals[c.Id].Weight != 0).Select(c => c.Id));

    [Fact]
    public void DefaultPipeline_HasNoFamilyWithoutSignals() =>
        Assert.Empty(Default.Families.Keys.Except(Default.Signals.Values.Select(s => s.Family)));

    [Theory]
    [InlineData("newsroom")]
    [InlineData("border", "case=1", "purpose=test", "operator=me")]
    [InlineData("quality-only")]
    public void EmbeddedPipeline_IsAPlanWithReasons(string name, params string[] notes)
    {
        (RunPlan? plan, IReadOnlyList<string> faults) = PlanBuilder.Build(new RunArgs { Pipeline = name, Notes = notes });

        Assert.Empty(faults);
        Assert.Equal(name, plan!.Pipeline.Name);
        Assert.All(plan.Pipeline.Signals.Values, rule => Assert.True(rule.Because.Trim().Length >= 20));
        Assert.Equal(name == "quality-only", plan.Signals.Count == 0);
    }

    [Fact]
    public void PipelinePage_NamesEveryEmbeddedPipeline() =>
        Assert.All(EmbeddedPipelines.Names, name => Assert.Contains($"[{name}](../pipelines/{name}.yaml)", RepositoryFiles.Read("docs/pipelines.md"), StringComparison.Ordinal));

    // Default changes; what the newsroom means to weigh more must stay more.
    [Fact]
    public void NewsroomPipeline_WeighsListsSeriesAndCompanyMoreAndSalesLess()
    {
        PipelineFile newsroom = PlanBuilder.Build(new RunArgs { Pipeline = "newsroom" }).Plan!.Pipeline;

        Assert.All(new[] { "lists", "serial", "companions" }, f => Assert.True(newsroom.Families[f].CapBits > Default.Families[f].CapBits));
        Assert.True(newsroom.Families["sale"].CapBits < Default.Families["sale"].CapBits);
        Assert.All(
            new[] { "lists.listed-person", "documents.near-consecutive-numbers", "companions.recurring-co-travel" },
            s => Assert.True(newsroom.Signals[s].Weight > Default.Signals[s].Weight));
    }

    [Fact]
    public void BorderPipeline_WithoutItsNotes_NamesAllThatLack() => Assert.Equal(
        ["--note: pipeline border requires purpose=VALUE.", "--note: pipeline border requires operator=VALUE."],
        PlanBuilder.Build(new RunArgs { Pipeline = "border", Notes = ["case=1", "operator= "] }).Faults);

    [Fact]
    public void EmbeddedPipelines_AreTheFilesOfTheRepository() =>
        Assert.Equal(
            RepositoryFiles.Below("pipelines", "*.yaml").Where(f => f.Count(c => c == '/') == 1 && f != EmbeddedPipelines.DocumentNumbers)
                .Select(f => Path.GetFileNameWithoutExtension(f)),
            EmbeddedPipelines.Names);
}
