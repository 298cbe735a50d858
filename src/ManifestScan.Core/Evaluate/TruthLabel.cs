namespace ManifestScan.Evaluate;

/// <summary>What is known of the holder of a document.</summary>
/// <param name="Issuer">Issuing state, alpha-3, or the text as given when it is no state; empty when not provided.</param>
/// <param name="Number">Number in the spelling of the outputs; empty when it cannot be read as one.</param>
/// <param name="Story">Name of the story, or of the innocent look-alike.</param>
/// <param name="IsPlanted">Whether it is to be found; otherwise a look-alike.</param>
sealed record TruthLabel(string Issuer, string Number, string Story, bool IsPlanted);
