using System.Text;

namespace ManifestScan.Pipeline;

public class StrictYamlTests
{
    const string Whole = """
        name: test
        severity: { low: 4, medium: 8, high: 13, critical: 20 }
        mostRejectedPercent: 5
        families:
          official: { capBits: 30, because: One fact. }
        signals:
          documents.official-group: { weight: 0.5, capBits: 30, family: official, because: A reason. }
        """;

    [Fact]
    public void Read_WholeFile_GivesTheRecord()
    {
        (PipelineFile? file, List<string> faults) = Read(Whole);

        Assert.Empty(faults);
        Assert.Equal(0.5, file!.Signals["documents.official-group"].Weight);
        Assert.Equal([4, 8, 13, 20], file.Severity.InOrder);
    }

    [Fact]
    public void Read_UnknownAndMissingKeys_AreReportedTogetherWithLineAndPath()
    {
        (PipelineFile? file, List<string> faults) = Read(Whole.Replace("mostRejectedPercent", "mostRejectedPercents").Replace("weight: 0.5", "wait: 0.5").Replace("low: 4, ", ""));

        Assert.Null(file);
        Assert.Equal(
            [
                "test.yaml, line 1: key 'mostRejectedPercent' is missing.",
                "test.yaml, line 2: key 'severity.low' is missing.",
                "test.yaml, line 3: unknown key 'mostRejectedPercents'.",
                "test.yaml, line 7: key 'signals.documents.official-group.weight' is missing.",
                "test.yaml, line 7: unknown key 'signals.documents.official-group.wait'.",
            ],
            faults.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("name: test", "name: test\nname: again", "line 2")]
    [InlineData("  official:", "  official: { capBits: 1, because: Twice. }\n  official:", "line 6")]
    public void Read_RepeatedKey_IsAFaultWithItsLine(string text, string by, string expected) =>
        Assert.Contains(expected, Assert.Single(Read(Whole.Replace(text, by)).Faults), StringComparison.Ordinal);

    [Theory]
    [InlineData("severity: { low: 4, medium: 8, high: 13, critical: 20 }", "severity:")]
    [InlineData("severity: { low: 4, medium: 8, high: 13, critical: 20 }", "severity: 4")]
    [InlineData("severity: { low: 4, medium: 8, high: 13, critical: 20 }", "severity: [4, 8, 13, 20]")]
    [InlineData("{ capBits: 30, because: One fact. }", "")]
    [InlineData("{ weight: 0.5, capBits: 30, family: official, because: A reason. }", "~")]
    [InlineData("because: A reason.", "because: ")]
    [InlineData("name: test", "name:")]
    [InlineData("mostRejectedPercent: 5", "mostRejectedPercent: many")]
    [InlineData("mostRejectedPercent: 5", "mostRejectedPercent: \"\"")]
    [InlineData("mostRejectedPercent: 5", "mostRejectedPercent: 0,5")]      // a comma is no decimal point, in any culture
    [InlineData("mostRejectedPercent: 5", "mostRejectedPercent: 5\ninputs: [~]")]
    [InlineData("mostRejectedPercent: 5", "mostRejectedPercent: 5\ninputs:\n  - match:")]
    [InlineData("mostRejectedPercent: 5", "mostRejectedPercent: 5\ninputs:\n  - { match: a, columns: ~ }")]
    [InlineData("mostRejectedPercent: 5", "mostRejectedPercent: 5\ninputs:\n  - { match: a, columns: { A: ~ } }")]
    [InlineData("mostRejectedPercent: 5", "mostRejectedPercent: 5\ninputs: ~")]
    public void Read_ValueThatIsNoneOrOfAnotherKind_IsAFault(string text, string by)
    {
        Assert.Contains(text, Whole, StringComparison.Ordinal);
        (PipelineFile? file, List<string> faults) = Read(Whole.Replace(text, by));

        Assert.Null(file);
        Assert.Single(faults);
    }

    public static TheoryData<string> Hostile => new()
    {
        "",
        "just text",
        "- a\n- list",
        "a: 1\n---\nb: 2",                                              // two documents
        "a: &x 1\nb: *x",                                               // an alias, even a small one
        Bomb(),
        string.Concat(Enumerable.Repeat("[", 100_000)),
        string.Concat(Enumerable.Range(0, 100).Select(i => $"{new string(' ', i)}a:\n")),
        "name: " + new string('x', 10 << 20),
        "? [complex, key]\n: value",
        "a: \"unclosed",
        "\0\u0001",
        "a: !!binary Zm9v",
        "!!System.IO.FileInfo { name: x }",
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Read_HostileText_IsAFaultQuicklyAndNeverAnException(string text)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        (PipelineFile? file, List<string> faults) = Read(text);

        Assert.Null(file);
        Assert.NotEmpty(faults);
        Assert.All(faults, f => Assert.StartsWith("test.yaml", f, StringComparison.Ordinal));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
    }

    [Fact]
    public void Read_RandomDamage_NeverThrows()
    {
        var random = new Random(30);
        for (int round = 0; round < 2000; round++)
        {
            char[] text = Whole.ToCharArray();
            for (int i = 0; i < 3; i++)
            {
                text[random.Next(text.Length)] = ":{}[]&*!|>'\"\n -~#,x0"[random.Next(20)];
            }
            (PipelineFile? file, List<string> faults) = Read(new string(text));

            Assert.Equal(file is null, faults.Count > 0);
        }
    }

    static (PipelineFile? File, List<string> Faults) Read(string text)
    {
        var faults = new List<string>();
        return (StrictYaml.Read<PipelineFile>(text, "test.yaml", faults), faults);
    }

    static string Bomb()
    {
        var text = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 12; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(',', Enumerable.Repeat($"*a{i - 1}", 9))}]\n");
        }
        return text.ToString();
    }
}
