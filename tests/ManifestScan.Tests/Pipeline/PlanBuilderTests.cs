namespace ManifestScan.Pipeline;

public sealed class PlanBuilderTests : IDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly string _default = EmbeddedPipelines.Text("pipelines/default.yaml")!;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void RunArgs_Defaults_AreAsDocumented()
    {
        var args = new RunArgs();

        Assert.Equal("default", args.Pipeline);
        Assert.Empty(args.Inputs.Concat(args.People).Concat(args.Events).Concat(args.Notes));
        Assert.All(new[] { args.Output, args.AsOf, args.Memory, args.FailOn, args.KeyFile }, Assert.Null);
        Assert.Equal((null, false, false), (args.Threads, args.IsStrict, args.IsPseudonymized));
        Assert.Equal((null, null), (args.CardsFolder, args.ReviewsFile));
    }

    [Fact]
    public void Build_Defaults_AreResolved()
    {
        RunPlan plan = Plan(new RunArgs());

        Assert.Equal(Environment.ProcessorCount, plan.Threads);
        Assert.Equal((null, null, null, null), (plan.AsOf, plan.MemoryBytes, plan.FailOn, plan.Key));
        Assert.Equal(plan.Pipeline.Signals.Keys.Order(StringComparer.Ordinal), plan.Signals);
        Assert.Equal([4, 8, 13, 20], plan.Rules.SeverityThresholds);
        Assert.Equal(5, plan.Pipeline.MostRejectedPercent);
        Assert.Equal(64, plan.Hash.Length);
    }

    [Fact]
    public void Build_WrongArguments_ReportsEveryFaultTogether()
    {
        var args = new RunArgs
        {
            Pipeline = "nowhere",
            Threads = 0,
            Memory = "12 parsecs",
            AsOf = "yesterday",
            FailOn = "none",
            KeyFile = _folder.Write("key", "short"),
            Notes = ["a=1", "a=2", "=3", "novalue"],
            People = [_folder["nobody.csv"]],
            Events = [_folder["never.csv"]],
        };

        Assert.Equal(
            [
                "nowhere: neither a pipeline file nor one of border, default, newsroom, quality-only.",
                "--as-of: expected yyyy-MM-dd.",
                "--threads: expected a number from 1 to 1024.",
                "--fail-on: expected low, medium, high or critical.",
                "--key: expected at least 16 bytes.",
                "--memory: expected a size of at least 256MiB, such as 4GiB.",
                "--note: expected KEY=VALUE with a key not given before.",
                "--note: expected KEY=VALUE with a key not given before.",
                "--note: expected KEY=VALUE with a key not given before.",
                $"{_folder["nobody.csv"]}: no such file.",
                $"{_folder["never.csv"]}: no such file.",
            ],
            PlanBuilder.Build(args).Faults);
    }

    public static TheoryData<string, string, string> WrongPipelines => new()
    {
        { "low: 4 ", "low: 9 ", "severity: thresholds must rise from above 0." },
        { "low: 4 ", "low: 0 ", "severity: thresholds must rise from above 0." },
        { "low: 4 ", "low: .nan ", "severity: thresholds must rise from above 0." },
        { "critical: 20 ", "critical: .inf ", "severity: thresholds must rise from above 0." },
        { "mostRejectedPercent: 5", "mostRejectedPercent: 101", "mostRejectedPercent: expected 0 to 100." },
        { "mostRejectedPercent: 5", "mostRejectedPercent: .nan", "mostRejectedPercent: expected 0 to 100." },
        { "  routing.repeated-routing:", "  routing.no-such:", "signals.routing.no-such: no such signal." },
        { "repeated-routing:\n    weight: 0.2", "repeated-routing:\n    weight: 11", "signals.routing.repeated-routing.weight: expected -10 to 10." },
        { "repeated-routing:\n    weight: 0.2", "repeated-routing:\n    weight: .nan", "signals.routing.repeated-routing.weight: expected -10 to 10." },
        { "weight: 0.2\n    capBits: 20\n    family: routing", "weight: 0.2\n    capBits: 201\n    family: routing", "signals.routing.repeated-routing.capBits: expected 0 to 200." },
        { "weight: 0.2\n    capBits: 20\n    family: routing", "weight: 0.2\n    capBits: 20\n    family: nobody", "signals.routing.repeated-routing.family: no family 'nobody'." },
        { "mitigates: [documents]\n    because: \"Whole: a renewed", "mitigates: [nobody]\n    because: \"Whole: a renewed", "signals.mitigation.renewed-passport.mitigates: no family 'nobody'." },
        { "weight: 0.2\n    capBits: 20\n    family: routing", "weight: 0.2\n    capBits: 20\n    family: routing\n    mitigates: [routing]", "signals.routing.repeated-routing.mitigates: only a signal with a negative weight takes away." },
        { "routing:\n    capBits: 14", "routing:\n    capBits: 0", "families.routing.capBits: expected more than 0." },
        { "routing:\n    capBits: 14", "routing:\n    capBits: .inf", "families.routing.capBits: expected more than 0." },
    };

    [Theory]
    [MemberData(nameof(WrongPipelines))]
    public void Build_WrongPipeline_SaysWhichKeyAndWhatIsExpected(string text, string by, string expected)
    {
        Assert.Contains(text, _default, StringComparison.Ordinal);

        Assert.Equal([expected], PlanBuilder.Build(new RunArgs { Pipeline = Changed(text, by) }).Faults);
    }

    [Fact]
    public void Build_WrongInputRules_AreReportedWithTheirPlace() => Assert.Equal(
        [
            "inputs[0].kind: expected manifest, booking, people, events.",
            "inputs[0].encoding: no encoding 'klingon'.",
            "inputs[1].dateOrder: expected day-first, month-first, year-first.",
            "inputs[1].delimiter: expected one character or 'tab'.",
            "inputs[1].headerLine: expected 0 or more.",
        ],
        PlanBuilder.Build(new RunArgs
        {
            Pipeline = Changed("families:", "inputs:\n  - { match: a, kind: guess, encoding: klingon }\n  - { match: b, dateOrder: any, delimiter: '||', headerLine: -1 }\nfamilies:"),
        }).Faults);

    [Theory]
    [InlineData("repeated-routing:\n    weight: 0.2", "repeated-routing:\n    weight: 0.25")]
    [InlineData("capBits: 20\n    family: routing", "capBits: 21\n    family: routing")]
    [InlineData("mitigates: [documents]", "mitigates: [booking]")]
    [InlineData("routing:\n    capBits: 14", "routing:\n    capBits: 15")]
    [InlineData("low: 4 ", "low: 5 ")]
    [InlineData("families:", "inputs:\n  - { match: a, kind: booking }\nfamilies:")]
    public void Hash_OfAPipelineThatCanChangeARow_IsAnother(string text, string by) =>
        Assert.NotEqual(Plan(new RunArgs()).Hash, Plan(new RunArgs { Pipeline = Changed(text, by) }).Hash);

    [Theory]
    [InlineData("name: default", "name: renamed")]
    [InlineData("mostRejectedPercent: 5", "mostRejectedPercent: 6")]
    [InlineData("because: A habit of one route", "because: The habit of one route")]
    [InlineData("families:", "# a comment\nfamilies:")]
    public void Hash_OfAPipelineThatCannotChangeARow_IsTheSame(string text, string by) =>
        Assert.Equal(Plan(new RunArgs()).Hash, Plan(new RunArgs { Pipeline = Changed(text, by) }).Hash);

    [Fact]
    public void Hash_OfArgumentsThatCannotChangeARow_IsTheSame() => Assert.Equal(
        Plan(new RunArgs()).Hash,
        Plan(new RunArgs { Threads = 7, Memory = "4GiB", Output = "elsewhere", Inputs = ["a", "b"], FailOn = "low", IsStrict = true, Notes = ["why=audit"] }).Hash);

    [Fact]
    public void Hash_OfAnotherDayOrKey_IsAnother()
    {
        string[] hashes =
        [
            Plan(new RunArgs()).Hash,
            Plan(new RunArgs { AsOf = "2031-01-01" }).Hash,
            Plan(new RunArgs { AsOf = "2031-01-02" }).Hash,
            Plan(new RunArgs { KeyFile = _folder.Write("key1", "sixteen bytes long") }).Hash,
            Plan(new RunArgs { KeyFile = _folder.Write("key2", "another sixteen bytes") }).Hash,
        ];

        Assert.Distinct(hashes);
    }

    [Fact]
    public void PlanText_NeverShowsTheKeyOrAPathOfThisMachine()
    {
        string text = PlanText.Json(Plan(new RunArgs { KeyFile = _folder.Write("key", "sixteen bytes long"), Output = _folder["out"], Inputs = [_folder["a"]] })).ToJsonString();

        Assert.DoesNotContain("sixteen", text, StringComparison.Ordinal);
        Assert.DoesNotContain(_folder.FullPath, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_PipelineOfGigabytes_IsRefusedUnread()
    {
        using (FileStream file = File.Create(_folder["huge.yaml"]))
        {
            file.SetLength(3L << 30);
        }

        Assert.Equal([$"{_folder["huge.yaml"]}: 3221225472 bytes; at most 4000000 are read."], PlanBuilder.Build(new RunArgs { Pipeline = _folder["huge.yaml"] }).Faults);
    }

    string Changed(string text, string by) => _folder.Write("changed.yaml", _default.Replace(text, by));

    static RunPlan Plan(RunArgs args)
    {
        (RunPlan? plan, IReadOnlyList<string> faults) = PlanBuilder.Build(args);
        Assert.Empty(faults);
        return plan!;
    }
}
