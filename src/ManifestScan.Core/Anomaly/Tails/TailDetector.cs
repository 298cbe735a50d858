using ManifestScan.Model;

namespace ManifestScan.Anomaly.Tails;

/// <summary>Adds up how far out in its tail each feature of a row lies: ECOD and COPOD.</summary>
sealed class TailDetector(string name, TailRule rule) : IAnomalyDetector
{
    public string Name => name;

    internal static TailDetector Ecod => new("ecod", TailRule.Rarer);

    internal static TailDetector Copod => new("copod", TailRule.SkewOrMean);

    public IAnomalyModel Fit(NumericTable table, FitOptions options)
    {
        var tails = new TailTable[table.ColumnCount];
        Parallel.For(0, tails.Length, options.Parallel, column => tails[column] = TailTable.Of(table.Columns[column]));
        return new TailModel(tails, rule);
    }

    public IAnomalyModel Load(BinaryReader reader)
    {
        var tails = new TailTable[reader.ReadCount()];
        for (int column = 0; column < tails.Length; column++)
        {
            tails[column] = TailTable.Load(reader);
        }
        return new TailModel(tails, rule);
    }
}
