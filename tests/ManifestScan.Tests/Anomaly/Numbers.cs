using ManifestScan.Model;

namespace ManifestScan.Anomaly;

/// <summary>Invented tables of numbers.</summary>
static class Numbers
{
    /// <summary>Rows around one centre, columns f0, f1, ... of very different units.</summary>
    internal static NumericTable Cloud(int rows, int columns, ulong seed = 5)
    {
        var draws = Draws.Of(seed, 0);
        float[][] values = [.. Enumerable.Range(0, columns).Select(_ => new float[rows])];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                values[column][row] = (float)((draws.NextNormal() + 3) * Math.Pow(10, column % 4));
            }
        }
        return Of(values);
    }

    /// <summary>The same with one row whose column 1 lies twelve deviations out.</summary>
    internal static NumericTable CloudWithStranger(int rows, int columns, int stranger)
    {
        NumericTable table = Cloud(rows, columns);
        table.Columns[1][stranger] = 150;
        return table;
    }

    internal static NumericTable Of(params float[][] columns) =>
        new([.. columns.Select((_, i) => $"f{i}")], columns, columns.Length == 0 ? 0 : columns[0].Length);

    internal static float[] Row(NumericTable table, int row) => [.. table.Columns.Select(c => c[row])];

    internal static int Strangest(double[] scores) => Array.IndexOf(scores, scores.Max());
}
