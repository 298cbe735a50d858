using System.Text;

namespace ManifestScan.Evaluate;

public class TruthFileTests
{
    [Theory]
    [InlineData("document,story,kind\nRUS:201,alias,planted\n")]
    [InlineData("Kind;Note;STORY;Document\nPlanted;x;alias;RUS:201")]
    [InlineData("\"document\"\t\"story\"\t\"kind\"\r\n\"RUS:201\"\t alias \tPLANTED\r\n\r\n   \r\n")]
    [InlineData("document|story|kind\nRUS:201|\"alias\"|planted|and|more\n")]
    [InlineData("\uFEFFdocument,story,kind\nRUS:201,alias,planted\n")]
    public void Read_AnyDelimitedForm_GivesTheLabel(string text)
    {
        (IReadOnlyList<TruthLabel> labels, IReadOnlyList<string> faults) = Read(Encoding.UTF8.GetBytes(text));

        Assert.Empty(faults);
        Assert.Equal([new TruthLabel("RUS", "201", "alias", true)], labels);
    }

    [Fact]
    public void Read_Utf16WithMark_IsRead() => Assert.Single(
        Read([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("document,story,kind\nA:1,\"a \"\"b\"\", c\",look-alike\n")]).Labels,
        new TruthLabel("A", "1", "a \"b\", c", false));

    [Fact]
    public void Read_HeaderAlone_GivesNoLabelAndNoFault()
    {
        (IReadOnlyList<TruthLabel> labels, IReadOnlyList<string> faults) = Read("document,story,kind\n"u8.ToArray());

        Assert.Empty(labels);
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("", "t.csv: no column 'document'; expected document, story and kind.", "t.csv: no column 'story'; expected document, story and kind.", "t.csv: no column 'kind'; expected document, story and kind.")]
    [InlineData("document,story\nSECRET1,alias\n", "t.csv: no column 'kind'; expected document, story and kind.")]
    [InlineData("document,story,kind\nSECRET1,alias,maybe\n,alias,planted\n", "t.csv, line 2: kind: expected planted or lookalike.", "t.csv, line 3: document: empty.")]
    [InlineData("document,story,kind\nSECRET1\n", "t.csv, line 2: story: expected 1 to 100 printable characters.", "t.csv, line 2: kind: expected planted or lookalike.")]
    [InlineData("document,story,kind\n\"SECRET1,alias,planted\nSECRET2,alias,planted\n", "t.csv, line 2: a quote is not closed.")]
    [InlineData("document,story,kind\nSECRET1,\u001b[2J,planted\n", "t.csv, line 2: story: expected 1 to 100 printable characters.")]
    public void Read_FaultyLabels_AreToldByLineAndNeverByValue(string text, params string[] expected)
    {
        IReadOnlyList<string> faults = Read(Encoding.UTF8.GetBytes(text)).Faults;

        Assert.Equal(expected, faults);
        Assert.DoesNotContain(faults, f => f.Contains("SECRET", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_AThousandFaults_TellsTwentyAndStops()
    {
        string text = "document,story,kind\n" + string.Concat(Enumerable.Repeat("1,a,x\n", 1000));

        IReadOnlyList<string> faults = Read(Encoding.UTF8.GetBytes(text)).Faults;

        Assert.Equal(21, faults.Count);
        Assert.Equal("t.csv: the rest was not read.", faults[^1]);
    }

    [Fact]
    public void Read_RandomBytes_NeverThrows()
    {
        var random = new Random(7);
        for (int round = 0; round < 300; round++)
        {
            byte[] bytes = new byte[random.Next(400)];
            random.NextBytes(bytes);
            Read([.. "document,story,kind\n"u8, .. bytes]);
            Read(bytes);
        }
    }

    static (IReadOnlyList<TruthLabel> Labels, IReadOnlyList<string> Faults) Read(byte[] bytes) =>
        TruthFile.Read(new MemoryStream(bytes), "t.csv", d => d.Contains(':', StringComparison.Ordinal) ? (d.Split(':')[0], d.Split(':')[1]) : ("", d));
}
