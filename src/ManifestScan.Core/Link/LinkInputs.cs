using ManifestScan.Model;

namespace ManifestScan.Link;

/// <summary>What goes with the records.</summary>
/// <param name="Sources">The sources by index.</param>
/// <param name="People">Lists of persons of interest.</param>
/// <param name="Events">Dated events.</param>
/// <param name="IdKey">Keys the ids of travellers and movements; null leaves them plain hashes of what records say.</param>
sealed record LinkInputs(
    IReadOnlyList<Source> Sources,
    IReadOnlyList<ListedPerson> People,
    IReadOnlyList<DatedEvent> Events,
    Tokenizer? IdKey = null);
