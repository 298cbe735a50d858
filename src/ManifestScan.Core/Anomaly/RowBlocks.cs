using System.Buffers;
using ManifestScan.Model;

namespace ManifestScan.Anomaly;

/// <summary>Scores a table block by block of rows, in parallel; blocks have a fixed size, so that threads never show.</summary>
static class RowBlocks
{
    // 512 rows of 20 floats are 40 KB: with one tree they stay in the first two caches.
    const int Rows = 512;

    /// <summary>Fills <paramref name="scores"/> from rows laid out one after the other, which it may change.</summary>
    internal delegate void BlockScorer(Span<float> rows, Span<double> scores);

    /// <param name="table">The rows.</param>
    /// <param name="stride">Values from one row to the next; those behind the last column are 0.</param>
    /// <param name="threads">Most threads.</param>
    /// <param name="score">Called once per block, on several threads at once.</param>
    internal static double[] Score(NumericTable table, int stride, int threads, BlockScorer score)
    {
        var scores = new double[table.RowCount];
        int blocks = (table.RowCount + Rows - 1) / Rows;
        Parallel.For(0, blocks, new ParallelOptions { MaxDegreeOfParallelism = threads }, block =>
        {
            int first = block * Rows;
            int count = Math.Min(Rows, table.RowCount - first);
            float[] buffer = ArrayPool<float>.Shared.Rent(Math.Max(1, count * stride));
            Span<float> rows = buffer.AsSpan(0, count * stride);
            rows.Clear();
            table.CopyRows(first, count, rows, stride);
            score(rows, scores.AsSpan(first, count));
            ArrayPool<float>.Shared.Return(buffer);
        });
        return scores;
    }
}
