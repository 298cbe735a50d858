using ManifestScan.Parquet.Format;

namespace ManifestScan.Parquet.Reading;

/// <summary>Compares the footer's row groups with its schema and row count.</summary>
static class RowGroupCheck
{
    /// <exception cref="ParquetFormatException">They contradict each other.</exception>
    public static void Require(FileMetadata file, int leafCount)
    {
        long rows = 0;
        for (int i = 0; i < file.RowGroups.Count; i++)
        {
            RowGroupMetadata group = file.RowGroups[i];
            if (group.Chunks.Count != leafCount)
                throw new ParquetFormatException(
                    FormattableString.Invariant($"Row group {i} has {group.Chunks.Count} columns, the schema {leafCount}."));
            if (group.RowCount > int.MaxValue)
                throw new ParquetFormatException(
                    FormattableString.Invariant($"Row group {i} has {group.RowCount} rows, above the limit of {int.MaxValue}."));
            rows += group.RowCount;
        }

        if (rows != file.RowCount)
            throw new ParquetFormatException(
                FormattableString.Invariant($"The file should have {file.RowCount} rows, its row groups {rows}."));
    }
}
