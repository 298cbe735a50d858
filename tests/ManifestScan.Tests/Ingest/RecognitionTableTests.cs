using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>Every combination of encoding, delimiter, language and date order, generated and recognised.</summary>
public sealed class RecognitionTableTests(ITestOutputHelper output)
{
    const int Seeds = 8;

    static readonly string[] Encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1251", "ibm866", "koi8-r", "iso-8859-1"];

    [Fact]
    public void Recognise_EveryCombination_IsRightAndNeverSurelyWrong()
    {
        int right = 0;
        int total = 0;
        int surelyWrong = 0;
        var perEncoding = Encodings.ToDictionary(e => e, _ => (Right: 0, Total: 0));
        foreach (GeneratedTable table in Combinations())
        {
            SourceLayout layout = Recognition.Recognise(Reading.Source(table.Bytes()), null, new ReadLimits());
            string? fault = table.Fault(layout);
            total++;
            right += fault is null ? 1 : 0;
            surelyWrong += fault is not null && layout.Confidence >= 0.9 ? 1 : 0;
            (int r, int t) = perEncoding[table.Encoding];
            perEncoding[table.Encoding] = (r + (fault is null ? 1 : 0), t + 1);
            if (fault is not null)
            {
                output.WriteLine($"{table} confidence {layout.Confidence:F2}: {fault}");
            }
        }
        foreach ((string encoding, (int r, int t)) in perEncoding)
        {
            output.WriteLine($"{encoding,-14} {r,5} of {t,5}");
        }
        output.WriteLine($"recognition: {right} of {total} right, {surelyWrong} wrong at confidence .9 or more");
        Assert.True(right >= 0.98 * total, $"{right} of {total}");
        Assert.Equal(0, surelyWrong);
    }

    static IEnumerable<GeneratedTable> Combinations() =>
        from encoding in Encodings
        from isMarked in encoding.StartsWith("utf", StringComparison.Ordinal) ? new[] { false, true } : [false]
        from delimiter in ",;\t|"
        from language in GeneratedTable.Languages
        // No file is written in an encoding that lacks the letters of its language.
        where GeneratedTable.IsWritable(language, encoding)
        from order in new[] { DateOrder.DayFirst, DateOrder.MonthFirst, DateOrder.YearFirst }
        from seed in Enumerable.Range(1, Seeds)
        select new GeneratedTable(encoding, isMarked, delimiter, language, order, seed);
}
