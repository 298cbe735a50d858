namespace ManifestScan.Model;

/// <summary>One field of a block of records as read: an id per record into the block's own distinct values.</summary>
/// <param name="Ids">One id per record; <see cref="TextDictionary.Null"/> where the field is empty or absent.</param>
/// <param name="Values">The distinct values as read, outer white space removed, nothing else changed.</param>
public sealed record RawColumn(int[] Ids, TextDictionary Values);
