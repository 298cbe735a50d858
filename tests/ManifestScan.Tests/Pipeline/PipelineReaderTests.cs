using System.Text.Json.Nodes;

namespace ManifestScan.Pipeline;

public sealed class PipelineReaderTests : IDisposable
{
    const string Ours = """
        name: ours
        extends: default
        leavesOut: [booking.booking-burst]
        severity: { low: 3 }
        signals:
          routing.repeated-routing: { weight: 0.25, because: Our routes are commuter routes. }
        """;

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_WhatDiffers_IsJoinedWithWhatItExtends()
    {
        RunPlan plan = Plan(Ours);
        RunPlan whole = PlanBuilder.Build(new RunArgs()).Plan!;

        Assert.Equal("ours", plan.Pipeline.Name);
        Assert.Equal([3, 8, 13, 20], plan.Rules.SeverityThresholds);
        Assert.Equal(0.25, plan.Rules.Weights["routing.repeated-routing"].Weight);
        Assert.Equal(whole.Rules.Weights["routing.repeated-routing"].CapBits, plan.Rules.Weights["routing.repeated-routing"].CapBits);
        Assert.Equal(whole.Signals.Except(["booking.booking-burst"]), plan.Signals);
        Assert.NotEqual(whole.Hash, plan.Hash);
    }

    [Fact]
    public void Read_WhatDiffersInNothing_IsTheSamePlan() =>
        Assert.Equal(PlanBuilder.Build(new RunArgs()).Plan!.Hash, Plan("name: same\nextends: default\n").Hash);

    [Fact]
    public void PlanText_ShowsWhatCameFromWhere()
    {
        JsonObject differs = PlanText.Json(Plan(Ours))["differs"]!.AsObject();

        Assert.Equal(["severity.low", "signals.booking.booking-burst", "signals.routing.repeated-routing.weight"], differs.Select(d => d.Key));
        Assert.Equal("""{"value":"0.25","from":"ours","was":"0.2"}""", differs["signals.routing.repeated-routing.weight"]!.ToJsonString());
        Assert.Equal("""{"value":"left out","from":"ours","was":"runs"}""", differs["signals.booking.booking-burst"]!.ToJsonString());
    }

    [Fact]
    public void Read_AFileThatExtendsAFileBesideIt_TakesBoth()
    {
        _folder.Write("a/ours.yaml", Ours);
        RunPlan plan = Plan("name: nearer\nextends: ours.yaml\nseverity: { low: 2 }\n", "a/nearer.yaml");

        Assert.Equal([2, 8, 13, 20], plan.Rules.SeverityThresholds);
        Assert.Equal(0.25, plan.Rules.Weights["routing.repeated-routing"].Weight);
        Assert.Equal(("nearer", "3"), plan.Differences.Where(d => d.Key == "severity.low").Select(d => (d.From, d.Was)).Single());
    }

    [Theory]
    [InlineData("name: x\nextends: default\nsignals:\n  routing.repeated-routing: { weight: 1 }\n", "line 4: signals.routing.repeated-routing differs and says not why; expected 'because'.")]
    [InlineData("name: x\nextends: default\nleavesOut: [no.such]\n", "leavesOut names no.such, which the pipeline extended does not run.")]
    [InlineData("{name: x, \"extends\": nowhere}", "nowhere: neither a pipeline file nor one of")]
    [InlineData("name: x\nleavesOut: [a]\nmostRejectedPercent: 5\nseverity: { low: 4, medium: 8, high: 13, critical: 20 }\nfamilies: {}\nsignals: {}\n", "leavesOut: goes with extends alone.")]
    [InlineData("name: x\nextends: nowhere\n", "nowhere: neither a pipeline file nor one of")]
    [InlineData("name: x\nextends: default\nseverities: { low: 3 }\n", "line 3: unknown key 'severities'.")]
    [InlineData("name: x\nextends: x.yaml\n", "extends more than 4 pipelines, or itself.")]
    [InlineData("name: x\nextends: default\nseverity: 4\n", "x.yaml with what it extends, line ")]
    [InlineData("name: x\nextends: [default]\n", "extends")]
    [InlineData("name: x\nextends: default\nsignals: []\nleavesOut: [no.such]\n", "leavesOut names no.such")]
    [InlineData("name: x\nextends: default\nrefusedFields: [movement.seat, booking.contact_tokens]\n", "signals.booking.shared-contact: reads booking.contact_tokens, which pipeline x refuses.")]
    [InlineData("name: x\nextends: default\nrefusedFields: [movement.sex]\ninputs:\n  - { match: a, columns: { Gender: sex } }\n", "inputs[0].columns: maps a column to sex, which pipeline x refuses.")]
    public void Read_WrongPipeline_IsAFaultAndNeverAnException(string text, string expected)
    {
        IReadOnlyList<string> faults = PlanBuilder.Build(new RunArgs { Pipeline = _folder.Write("x.yaml", text) }).Faults;

        Assert.Contains(faults, f => f.Contains(expected, StringComparison.Ordinal));
    }

    RunPlan Plan(string text, string name = "ours.yaml")
    {
        (RunPlan? plan, IReadOnlyList<string> faults) = PlanBuilder.Build(new RunArgs { Pipeline = _folder.Write(name, text) });
        Assert.Empty(faults);
        return plan!;
    }
}
