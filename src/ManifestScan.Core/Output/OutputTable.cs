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
    /// <summary>Columns that follow from scores and evidence alone, and change when they do.</summary>
    internal IReadOnlySet<string> FollowScore { get; init; } = new HashSet<string>();

    internal ParquetSchema Schema => new(Columns.Select(c => c.Field));

    /// <summary>The table in row groups of at most <see cref="Column{T}.BlockSize"/> rows.</summary>
    internal TableContent Content(RunRecord run)
    {
        int[] rows = Rows(run);
        return new TableContent(Name, Schema, rows.Length, RowGroups(run, rows.Length, (column, first, count) => column.Build(run, rows.AsSpan(first, count))));
    }

    /// <summary>The table under other scores: columns that follow from them are made anew, the others carried over.</summary>
    /// <param name="run">Scores and evidence alone; the columns made anew look at nothing else.</param>
    /// <param name="stored">The table as it was.</param>
    /// <param name="storedRows">For each row, in output order, its row in the table as it was.</param>
    internal TableContent Rescored(RunRecord run, StoredTable stored, int[] storedRows)
    {
        int[] rows = Rows(run);
        return new TableContent(Name, Schema, rows.Length, RowGroups(run, rows.Length, (column, first, count) => FollowScore.Contains(column.Name)
            ? column.Build(run, rows.AsSpan(first, count))
            : stored[column.Name].Pick(storedRows.AsSpan(first, count))));
    }

    IEnumerable<ParquetRowGroup> RowGroups(RunRecord run, int rowCount, Func<OutputColumn, int, int, ParquetColumn> build)
    {
        for (int first = 0; first < rowCount; first += Column<int>.BlockSize)
        {
            int count = Math.Min(Column<int>.BlockSize, rowCount - first);
            int from = first;
            var columns = new ParquetColumn[Columns.Count];
            Parallel.For(0, columns.Length, run.Parallel, i => columns[i] = build(Columns[i], from, count));
            yield return new ParquetRowGroup(columns);
        }
    }
}
