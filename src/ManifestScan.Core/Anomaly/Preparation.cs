using ManifestScan.Model;

namespace ManifestScan.Anomaly;

/// <summary>What is done to a table before a detector sees it: which columns count and what stands for a missing value.</summary>
/// <param name="Names">Columns that count, in order.</param>
/// <param name="Medians">Per column: what a missing value is read as.</param>
/// <param name="Lows">Per column: 2.5 of 100 values are below.</param>
/// <param name="Highs">Per column: 2.5 of 100 values are above.</param>
sealed record Preparation(IReadOnlyList<string> Names, float[] Medians, float[] Lows, float[] Highs)
{
    const double Outside = 0.025;

    /// <summary>Columns with fewer than two distinct values are left out: they tell no row from another.</summary>
    internal static Preparation Of(NumericTable table)
    {
        var names = new List<string>();
        var quantiles = new List<(float Median, float Low, float High)>();
        for (int column = 0; column < table.ColumnCount; column++)
        {
            float[] sorted = [.. table.Columns[column].Where(v => !float.IsNaN(v))];
            Array.Sort(sorted);
            if (sorted.Length > 0 && sorted[0] < sorted[^1])
            {
                names.Add(table.Names[column]);
                quantiles.Add((At(sorted, 0.5), At(sorted, Outside), At(sorted, 1 - Outside)));
            }
        }
        return new Preparation(names, [.. quantiles.Select(q => q.Median)], [.. quantiles.Select(q => q.Low)], [.. quantiles.Select(q => q.High)]);
    }

    /// <summary>The columns that count, nothing missing.</summary>
    /// <exception cref="ArgumentException">A column is not there.</exception>
    internal NumericTable Apply(NumericTable table)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int column = 0; column < table.ColumnCount; column++)
        {
            places[table.Names[column]] = column;
        }
        float[][] columns = [.. Names.Select((name, i) => places.TryGetValue(name, out int place)
            ? Filled(table.Columns[place], Medians[i])
            : throw new ArgumentException("The table has not all columns of the model.", nameof(table)))];
        return new NumericTable(Names, columns, table.RowCount);
    }

    internal void Save(BinaryWriter writer)
    {
        writer.Write(Names.Count);
        foreach (string name in Names)
        {
            writer.Write(name);
        }
        writer.WriteFloats(Medians);
        writer.WriteFloats(Lows);
        writer.WriteFloats(Highs);
    }

    internal static Preparation Load(BinaryReader reader)
    {
        var names = new string[reader.ReadCount()];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = reader.ReadString();
        }
        var loaded = new Preparation(names, reader.ReadFloats(), reader.ReadFloats(), reader.ReadFloats());
        return loaded.Medians.Length == names.Length && loaded.Lows.Length == names.Length && loaded.Highs.Length == names.Length
            ? loaded
            : throw new InvalidDataException("The model is damaged: columns do not fit.");
    }

    static float At(float[] sorted, double share) => sorted[(int)Math.Round(share * (sorted.Length - 1))];

    static float[] Filled(float[] values, float median) =>
        values.Any(float.IsNaN) ? Array.ConvertAll(values, v => float.IsNaN(v) ? median : v) : values;
}
