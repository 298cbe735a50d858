using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>A delimited table read for its numbers.</summary>
/// <param name="Columns">Every column in order, with or without numbers; all of one length.</param>
/// <param name="RowCount">Records, 0 or more: row i is the i-th record of the file.</param>
/// <param name="UnevenRows">Rows with more or fewer fields than the table has columns; missing ones count as not provided.</param>
/// <param name="LostRecords">Records that could not be cut into fields and have no row.</param>
/// <param name="FirstLostLine">Line of the first of these, 1-based; 0 without any.</param>
public sealed record NumberReading(IReadOnlyList<NumberColumn> Columns, int RowCount, long UnevenRows, long LostRecords, long FirstLostLine);
