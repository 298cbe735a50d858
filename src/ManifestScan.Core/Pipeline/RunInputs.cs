using ManifestScan.Ingest;
using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>The sources of a run: inputs, people lists and events in one list, ordered by name.</summary>
sealed class RunInputs
{
    readonly HashSet<string> _people;
    readonly HashSet<string> _events;

    RunInputs(InputListing listing, HashSet<string> people, HashSet<string> events)
    {
        Sources = listing.Sources;
        Rejects = listing.Rejects;
        Notes = listing.Notes;
        _people = people;
        _events = events;
    }

    internal IReadOnlyList<Source> Sources { get; }

    internal IReadOnlyList<Reject> Rejects { get; }

    internal IReadOnlyList<string> Notes { get; }

    /// <exception cref="ConfigurationException">An input is missing.</exception>
    internal static RunInputs Find(RunPlan plan, ReadLimits limits)
    {
        if (plan.Inputs.Count == 0)
        {
            throw new ConfigurationException(["No input given."]);
        }
        InputListing listing = InputDiscovery.Find([.. plan.Inputs, .. plan.People, .. plan.Events], limits);
        if (listing.Faults.Count > 0)
        {
            throw new ConfigurationException(listing.Faults);
        }
        return listing.Sources.Count == 0
            ? throw new ConfigurationException(["The inputs hold no file."])
            : new RunInputs(listing, Full(plan.People), Full(plan.Events));
    }

    internal InputRole RoleOf(Source source) =>
        source.FullPath is { } path && _people.Contains(path) ? InputRole.People
        : source.FullPath is { } file && _events.Contains(file) ? InputRole.Events
        : InputRole.Input;

    static HashSet<string> Full(IReadOnlyList<string> files) => [.. files.Select(Path.GetFullPath)];
}
