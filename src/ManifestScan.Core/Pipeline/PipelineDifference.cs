namespace ManifestScan.Pipeline;

/// <summary>A value of a pipeline that another, which extends it, says anew.</summary>
/// <param name="Key">Path of the key: <c>signals.lists.listed-person.weight</c>.</param>
/// <param name="From">Name of the pipeline that says it.</param>
/// <param name="Value">As written there; "left out" for a signal that does not run.</param>
/// <param name="Was">As written in the pipeline extended; null when it does not say it.</param>
public sealed record PipelineDifference(string Key, string From, string Value, string? Was);
