using ManifestScan.Model;

namespace ManifestScan.Anomaly.Neighbours;

/// <summary>Rows far from the ordinary rows most like them are strange.</summary>
/// <remarks>The reference is a trimmed sample, so that scoring is linear in rows and clusters of strange rows do not vouch for each other.</remarks>
sealed class NeighbourDetector(NeighbourRules? rules = null) : IAnomalyDetector
{
    readonly NeighbourRules _rules = rules ?? new NeighbourRules();

    public string Name => "knn";

    public IAnomalyModel Fit(NumericTable table, FitOptions options)
    {
        TrimmedReference reference = TrimmedReference.Choose(table, _rules, options);
        var rows = new float[reference.Rows.Length * table.ColumnCount];
        for (int i = 0; i < reference.Rows.Length; i++)
        {
            Span<float> row = rows.AsSpan(i * table.ColumnCount, table.ColumnCount);
            table.CopyRows(reference.Rows[i], 1, row, table.ColumnCount);
            reference.Scaling.Apply(row);
        }
        return new NeighbourModel(rows, reference.Scaling, _rules.Neighbours);
    }

    public IAnomalyModel Load(BinaryReader reader) => NeighbourModel.Load(reader);
}
