namespace ManifestScan.Ingest.Numbers;

/// <summary>Consecutive records as numbers.</summary>
/// <param name="RowCount">Records.</param>
/// <param name="Values">By column; at least <paramref name="RowCount"/> each.</param>
/// <param name="TextCounts">By column: cells that are no numbers.</param>
/// <param name="NotFiniteCounts">By column: cells that are not finite.</param>
/// <param name="UnevenRows">Records with another number of fields.</param>
/// <param name="LostRecords">Records refused while cutting.</param>
/// <param name="FirstLostLine">Line of the first of these; 0 without any.</param>
sealed record NumberBlock(
    int RowCount, float[][] Values, long[] TextCounts, long[] NotFiniteCounts, long UnevenRows, long LostRecords, long FirstLostLine);
