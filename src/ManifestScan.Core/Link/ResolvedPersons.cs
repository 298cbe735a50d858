using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>What a resolver decided.</summary>
/// <param name="SetOfPerson">For each person the least person of its set.</param>
/// <param name="Links">Joins over different documents, and refusals, in a fixed order.</param>
sealed record ResolvedPersons(int[] SetOfPerson, IReadOnlyList<IdentityLink> Links);
