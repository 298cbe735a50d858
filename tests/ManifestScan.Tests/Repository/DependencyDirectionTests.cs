using System.Text.RegularExpressions;

namespace ManifestScan.Repository;

/// <summary>Model &lt;- stages &lt;- Pipeline &lt;- Cli: data flows one way, and only Pipeline knows the stages.</summary>
public partial class DependencyDirectionTests
{
    static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Model"] = [],
        ["Ingest"] = ["Model", "Parquet"],
        ["Normalize"] = ["Model"],
        ["Link"] = ["Model"],
        ["Signals"] = ["Model"],
        ["Anomaly"] = ["Model"],
        ["Score"] = ["Model"],
        ["Calibrate"] = ["Model"],
        ["Output"] = ["Model", "Parquet"],
        ["Simulate"] = ["Model"],
        ["Evaluate"] = ["Model"],
        ["Compare"] = ["Model"],
        ["Parquet"] = [],
        ["Pipeline"] = ["Model", "Ingest", "Normalize", "Link", "Signals", "Anomaly", "Score", "Calibrate", "Output", "Evaluate", "Compare", "Parquet"],
        ["Cli"] = ["Model", "Pipeline", "Output", "Signals", "Simulate", "Evaluate", "Compare"],
    };

    [Fact]
    public void Sources_OfEveryStage_UseModelAndThemselvesAlone()
    {
        string[] breaches = [.. RepositoryFiles.Below("src", "*.cs").SelectMany(Breaches)];

        Assert.Empty(breaches);
    }

    [Fact]
    public void Folders_OfCore_AreAllKnownStages()
    {
        string[] unknown = [.. Directory.GetDirectories(RepositoryFiles.FullPath("src/ManifestScan.Core"))
            .Select(Path.GetFileName).OfType<string>()
            .Where(name => !MayUse.ContainsKey(name) && name is not ("Reference" or "obj" or "bin"))];

        Assert.Empty(unknown);
    }

    [Fact]
    public void Breaches_OfAStageThatUsesAnother_AreFound()
    {
        Assert.Equal(["a.cs: Link uses Score"], Breaches("a.cs", "using ManifestScan.Score;\nnamespace ManifestScan.Link;"));
        Assert.Equal(["a.cs: Link uses Score"], Breaches("a.cs", "namespace ManifestScan.Link;\nclass A { Score.Scorer B; }"));
        Assert.Equal(["a.cs: no namespace ManifestScan.<Stage>"], Breaches("a.cs", "class A;"));
        Assert.Empty(Breaches("a.cs", "// see Score.Scorer\nnamespace ManifestScan.Link;\nclass A { Model.Hit B; string C = \"Score.Scorer\"; }"));
    }

    static IEnumerable<string> Breaches(string file) => Breaches(file, RepositoryFiles.Read(file));

    static IEnumerable<string> Breaches(string file, string text)
    {
        // The entry point has no namespace, and the tool beside the stages has none to obey.
        if (file.EndsWith("/Program.cs", StringComparison.Ordinal))
        {
            return [];
        }
        string code = CommentOrString().Replace(text, " ");
        string stage = Namespace().Match(code).Groups["stage"].Value;
        return stage.Length == 0
            ? [$"{file}: no namespace ManifestScan.<Stage>"]
            : Used().Matches(code).Select(m => m.Groups["stage"].Value)
                .Where(used => used != stage && MayUse.ContainsKey(used) && !MayUse.GetValueOrDefault(stage, []).Contains(used))
                .Distinct()
                .Select(used => $"{file}: {stage} uses {used}");
    }

    [GeneratedRegex(@"//[^\n]*|""(\\.|[^""\\\n])*""")]
    private static partial Regex CommentOrString();

    [GeneratedRegex(@"^namespace ManifestScan\.(?<stage>\w+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    // In full, or from a sibling namespace (Score.Scorer); a member of that name (run.Score.X, plan.Output) is neither.
    [GeneratedRegex(@"\bManifestScan\.(?<stage>[A-Z]\w*)|(?<![\w.)\]?!])(?<stage>Ingest|Normalize|Link|Signals|Anomaly|Score|Calibrate|Output|Pipeline|Parquet|Cli|Simulate|Evaluate|Compare)\.[A-Z]")]
    private static partial Regex Used();
}
