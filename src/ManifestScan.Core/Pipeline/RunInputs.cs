using ManifestScan.Ingest;
using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>The sources of a run: inputs, people lists and events in one list, ordered by name.</summary>
sealed class RunInputs
{
    readonly HashSet<string> _people;
    readonly HashSet<string> _events;

    RunInputs(InputListing listing, RunPlan plan)
    {
        (_people, _events) = (Full(plan.People), Full(plan.Events));
        Unmatched = InputRules.Unmatched(plan.Pipeline.Inputs, listing.Sources);
        Sources = listing.Sources;
        Rejects = listing.Rejects;
        Notes = listing.Notes;
    }

    internal IReadOnlyList<Source> Sources { get; }

    internal IReadOnlyList<Reject> Rejects { get; }

    internal IReadOnlyList<string> Notes { get; }

    /// <summary>What the pipeline says of inputs that are not there, a sentence each.</summary>
    internal IReadOnlyList<string> Unmatched { get; }

    /// <exception cref="ConfigurationException">An input is missing, or under <c>--strict</c> the pipeline speaks of one that is not there.</exception>
    internal static RunInputs Find(RunPlan plan, ReadLimits limits)
    {
        if (plan.Inputs.Count == 0)
        {
            throw new ConfigurationException(["No input given."]);
        }
        InputListing listing = InputDiscovery.Find(plan.Inputs, [.. plan.People, .. plan.Events], limits);
        if (listing.Faults.Count > 0)
        {
            throw new ConfigurationException(listing.Faults);
        }
        if (listing.Sources.Count == 0)
        {
            throw new ConfigurationException(["The inputs hold no file."]);
        }
        var inputs = new RunInputs(listing, plan);
        return plan.IsStrict && inputs.Unmatched.Count > 0
            ? throw new ConfigurationException([.. inputs.Unmatched.Select(u => $"{u} (--strict)")])
            : inputs;
    }

    internal InputRole RoleOf(Source source) =>
        source.FullPath is { } path && _people.Contains(path) ? InputRole.People
        : source.FullPath is { } file && _events.Contains(file) ? InputRole.Events
        : InputRole.Input;

    static HashSet<string> Full(IReadOnlyList<string> files) => [.. files.Select(Path.GetFullPath)];
}
