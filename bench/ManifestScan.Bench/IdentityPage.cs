using System.Globalization;
using System.Text;

namespace ManifestScan.Bench;

/// <summary>The page of results of names and record linkage.</summary>
sealed class IdentityPage(IReadOnlyList<NameFigures> names, IReadOnlyList<IdentityFigures> sets, IReadOnlyList<IdentityFigures> shapes)
{
    readonly StringBuilder _page = new();

    internal string Text()
    {
        Line($"# Names and record linkage on public sets");
        Line($"");
        _page.AppendJoin('\n', Machine.Describe()).Append('\n');
        Line($"- command: `MANIFESTSCAN_CORPUS=... dotnet run -c Release --project bench/ManifestScan.Bench -- identity`");
        Line($"- thresholds: those of the program (names: match from .80; link: probability from .5, sets joined by the guard); no labels are used");
        Line($"- chosen on: names, the rows of even place (0, 2, ...) of name_pairs and of ru_pairs, and general knowledge; linkage, the");
        Line($"  order of magnitude of budgets, the level of exchanged names and the floor of documents, after reading errors of these sets; all six sets and some odd rows were looked at while it was built, so they show that it works, not how it generalises");
        Line($"- identifier columns (rec_id, cluster_id, unique_id) are never compared; a test fails if one is");
        Line($"");
        Line($"## Names");
        Line($"");
        Row("set", "pairs", "precision", "recall", "F1", "false match");
        Rule(6);
        foreach (NameFigures f in names)
        {
            Row(f.Name, f.Pairs, F(f.Precision), F(f.Recall), F(f.F1), F(f.FalseMatch));
        }
        Line($"");
        Line($"## Record linkage, public sets");
        Line($"");
        Sets(sets);
        Line($"");
        Line($"## Record linkage, invented sets of other shapes");
        Line($"");
        Line($"4,000 invented people, three in ten with a second record that has one or two faults; the generator is InventedSet.cs.");
        Line($"The Arabic names and the households fell at first (F1 .35 and .62) and were mended by what was seen there.");
        Line($"");
        Sets(shapes);
        Line($"");
        Line($"Where we lose: names written in scripts without a letter table (Khmer, Chinese, Amharic); invented look-alike companies that differ");
        Line($"in one word; records of which only one field is left undamaged; splink_fake_1000 at p >= .99, where most pairs agree in too little.");
        return _page.ToString();
    }

    void Sets(IReadOnlyList<IdentityFigures> figures)
    {
        Row("set", "records", "true pairs", "block recall", "precision", "recall", "F1", "B-cubed F1", "F1 at p >= .99", "s");
        Rule(10);
        foreach (IdentityFigures f in figures)
        {
            Row(f.Name, f.Rows, f.TruePairs, F(f.BlockRecall), F(f.Precision), F(f.Recall), f.F1.ToString("F5", CultureInfo.InvariantCulture), F(f.BCubed), F(f.F1AtCertain), f.Seconds.ToString("F1", CultureInfo.InvariantCulture));
        }
    }

    void Rule(int columns) => _page.Append('|').Insert(_page.Length, "---|", columns).Append('\n');

    void Row(params object[] cells) => _page.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    void Line(FormattableString text) => _page.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');

    static string F(double value) => value.ToString("F4", CultureInfo.InvariantCulture);
}
