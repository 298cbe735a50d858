namespace ManifestScan.Pipeline.Inspection;

/// <summary>How the inputs were understood.</summary>
/// <param name="Sources">Each source, in canonical order.</param>
/// <param name="Unmatched">What the pipeline says of inputs that are not there, a sentence each.</param>
public sealed record InspectedInputs(IReadOnlyList<InspectedSource> Sources, IReadOnlyList<string> Unmatched);
