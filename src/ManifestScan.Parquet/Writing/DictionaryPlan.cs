using ManifestScan.Parquet.Buffers;

namespace ManifestScan.Parquet.Writing;

/// <summary>A column chunk as ids into its own dictionary.</summary>
/// <param name="EntryCount">Distinct values, at least 1.</param>
/// <param name="Ids">One per value, 0 to EntryCount - 1, numbered by first use.</param>
/// <param name="Page">The distinct values, plain-encoded; disposed by whoever holds the plan.</param>
sealed record DictionaryPlan(int EntryCount, int[] Ids, GrowingBuffer Page);
