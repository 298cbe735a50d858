using ManifestScan.Model;

namespace ManifestScan.Anomaly;

/// <summary>Centre and spread of each column, so that features count alike.</summary>
/// <param name="Centres">One per column, in its unit.</param>
/// <param name="Factors">One over the spread; 0 for a column that does not vary.</param>
sealed record Scaling(float[] Centres, float[] Factors)
{
    // The square of what lies farther out, added up over many columns, is more than single precision holds.
    const float Farthest = 1e15f;

    /// <summary>Mean and standard deviation over some rows.</summary>
    internal static Scaling Of(NumericTable table, ReadOnlySpan<int> rows)
    {
        var centres = new float[table.ColumnCount];
        var factors = new float[table.ColumnCount];
        for (int column = 0; column < centres.Length; column++)
        {
            float[] values = table.Columns[column];
            double sum = 0;
            foreach (int row in rows)
            {
                sum += values[row];
            }
            double mean = sum / rows.Length;
            double squares = 0;
            foreach (int row in rows)
            {
                squares += (values[row] - mean) * (values[row] - mean);
            }
            double spread = Math.Sqrt(squares / rows.Length);
            centres[column] = (float)mean;
            factors[column] = spread > 0 ? (float)(1 / spread) : 0;
        }
        return new Scaling(centres, factors);
    }

    /// <summary>The same, with the spread over other rows where a column does not vary here.</summary>
    internal Scaling OrOf(NumericTable table, ReadOnlySpan<int> rows)
    {
        if (!Factors.Contains(0))
        {
            return this;
        }
        Scaling wider = Of(table, rows);
        return this with { Factors = [.. Factors.Select((f, i) => f > 0 ? f : wider.Factors[i])] };
    }

    /// <summary>Scales one row in place.</summary>
    internal void Apply(Span<float> row)
    {
        for (int column = 0; column < Centres.Length; column++)
        {
            float scaled = Factors[column] == 0 ? 0 : (row[column] - Centres[column]) * Factors[column];
            row[column] = Math.Clamp(scaled, -Farthest, Farthest);
        }
    }

    internal void Save(BinaryWriter writer)
    {
        writer.WriteFloats(Centres);
        writer.WriteFloats(Factors);
    }

    internal static Scaling Load(BinaryReader reader) => new(reader.ReadFloats(), reader.ReadFloats());
}
