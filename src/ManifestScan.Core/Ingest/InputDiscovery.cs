using ManifestScan.Ingest.Inputs;
using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>Finds what is to be read under the files, folders and globs of a command line.</summary>
public static class InputDiscovery
{
    /// <summary>Lists every source in canonical order. Reads no more than the first bytes of files and the directories of archives.</summary>
    /// <param name="inputs">Paths of files and folders, and globs with <c>*</c>, <c>?</c> and <c>**</c>.</param>
    /// <param name="limits">Limits on archives.</param>
    /// <returns>Sources, and every fault of the inputs together.</returns>
    /// <exception cref="IOException">The disk failed.</exception>
    public static InputListing Find(IReadOnlyList<string> inputs, ReadLimits limits) => Find(inputs, [], limits);

    /// <summary>The same with files that are given apart: lists of people, events.</summary>
    /// <param name="inputs">Paths of files and folders, and globs with <c>*</c>, <c>?</c> and <c>**</c>.</param>
    /// <param name="lists">More of them, which have no part in what the inputs are called in a pipeline file.</param>
    /// <param name="limits">Limits on archives.</param>
    /// <returns>Sources, and every fault of the inputs together.</returns>
    /// <exception cref="IOException">The disk failed.</exception>
    public static InputListing Find(IReadOnlyList<string> inputs, IReadOnlyList<string> lists, ReadLimits limits)
    {
        var finder = new FileFinder();
        foreach (string input in inputs)
        {
            finder.Add(input);
        }
        finder.CloseInputs();
        foreach (string list in lists)
        {
            finder.Add(list);
        }
        var entries = new List<SourceEntry>();
        foreach (string file in finder.Files)
        {
            string name = finder.NameOf(file);
            IReadOnlyList<string> others = finder.OtherNamesOf(file);
            entries.AddRange(SourceEntries.Of(file, name, limits).Select(e => e with { FullPath = file, OtherNames = SourceEntries.Renamed(e, name, others) }));
        }
        entries.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        List<Source> sources = [.. entries.Select((entry, index) => entry.ToSource(index))];
        List<Reject> rejects = [.. entries.SelectMany((entry, index) => entry.Rejects.Select(r => r with { Source = index }))];
        return new InputListing(sources, finder.Faults, finder.Notes, rejects);
    }
}
