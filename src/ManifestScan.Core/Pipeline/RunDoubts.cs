namespace ManifestScan.Pipeline;

/// <summary>What a run says aloud of how it read its inputs. Sentences hold file names and headers, never values of records.</summary>
static class RunDoubts
{
    const int MostNotes = 6;

    /// <summary>A line for each different set of doubts, with the files that share it; a folder of monthly files says a thing once.</summary>
    internal static IReadOnlyList<string> Of(IReadOnlyList<SourceTally> tallies, IReadOnlyList<string> unmatched) =>
    [
        .. unmatched,
        .. tallies.Where(t => t is { IsUnknown: false, Layout.Doubts.Count: > 0 })
            .GroupBy(t => Text(t.Layout!.Doubts), StringComparer.Ordinal)
            .Select(g => $"{Names([.. g])}: {g.Key}"),
    ];

    /// <summary>What was lost for good, said even when nothing else is.</summary>
    internal static IReadOnlyList<string> Losses(IReadOnlyList<SourceTally> tallies)
    {
        List<string> losses = [.. tallies.Where(t => t.IsDamaged).Select(t => $"{t.Source.Name}: damaged or cut off; what it held beyond that is not in the output.")];
        bool isNothing = tallies.All(t => t.Outcome.RecordsRead == 0) && tallies.Any(t => t.IsUnknown);
        return isNothing ? [.. losses, "Nothing was recognised in the inputs; the output is empty. See manifestscan inspect."] : losses;
    }

    static string Names(List<SourceTally> tallies) => tallies.Count == 1
        ? tallies[0].Source.Name
        : FormattableString.Invariant($"{tallies[0].Source.Name} and {tallies.Count - 1} more");

    static string Text(IReadOnlyList<string> doubts) => string.Join(' ', doubts.Take(MostNotes))
        + (doubts.Count > MostNotes ? FormattableString.Invariant($" ({doubts.Count - MostNotes} more: see manifestscan inspect)") : "");
}
