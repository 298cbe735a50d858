using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>What was found under the inputs of a run.</summary>
/// <param name="Sources">In canonical order: ordinal by name, whatever the order of the inputs.</param>
/// <param name="Faults">Inputs that are missing and globs that match nothing, all of them; nothing should run when there are any (exit 2).</param>
/// <param name="Notes">What was left out and why: hidden files, outputs of earlier runs.</param>
/// <param name="Rejects">Entries of archives that were refused; <see cref="Reject.Source"/> is the archive's own source.</param>
public sealed record InputListing(
    IReadOnlyList<Source> Sources, IReadOnlyList<string> Faults, IReadOnlyList<string> Notes, IReadOnlyList<Reject> Rejects);
