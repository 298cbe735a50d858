using ManifestScan.Model;
using ManifestScan.Parquet;

namespace ManifestScan.Output;

/// <summary>An output table: its name, what a row is, its columns, and which rows of the run it has in which order.</summary>
/// <param name="Name">File name without extension.</param>
/// <param name="RowMeaning">What one row is, and the order of rows.</param>
/// <param name="Columns">The columns, in order.</param>
/// <param name="Rows">The rows, in output order, as the columns understand them.</param>
sealed record OutputTable(
    string Name, string RowMeaning, IReadOnlyList<OutputColumn> Columns, Func<RunRecord, int[]> Rows)
{
    internal ParquetSchema Schema => new(Columns.Select(c => c.Field));

    /// <summary>The table in row groups of at most <see cref="Column{T}.BlockSize"/> rows, made when asked for.</summary>
    internal IEnumerable<ParquetRowGroup> RowGroups(RunRecord run, int threads)
    {
        int[] rows = Rows(run);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
        for (int first = 0; first < rows.Length; first += Column<int>.BlockSize)
        {
            int count = Math.Min(Column<int>.BlockSize, rows.Length - first);
            int from = first;
            var columns = new ParquetColumn[Columns.Count];
            Parallel.For(0, columns.Length, parallel, i => columns[i] = Columns[i].Build(run, rows.AsSpan(from, count)));
            yield return new ParquetRowGroup(columns);
        }
    }
}
