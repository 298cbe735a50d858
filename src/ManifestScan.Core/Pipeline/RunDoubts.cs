namespace ManifestScan.Pipeline;

/// <summary>What a run says aloud of how it read its inputs. Sentences hold file names and headers, never values of records.</summary>
static class RunDoubts
{
    const int MostNotes = 6;

    /// <summary>A line for each different set of doubts, with the files that share it; a folder of monthly files says a thing once.</summary>
    internal static IReadOnlyList<string> Of(IReadOnlyList<SourceTally> tallies, IReadOnlyList<string> unmatched) =>
    [
        .. unmatched,
        .. tallies.Select(t => (Tally: t, Doubts: DoubtsOf(t))).Where(t => t.Doubts.Count > 0)
            .GroupBy(t => Text(t.Doubts), t => t.Tally, StringComparer.Ordinal)
            .Select(g => $"{Names([.. g])}: {g.Key}"),
    ];

    static IReadOnlyList<string> DoubtsOf(SourceTally tally) => tally switch
    {
        { IsUnknown: true } or { Layout: null } => [],
        { IsNotJoined: true } => [RunFaults.NotJoined],
        { Layout.Format: "empty" } => ["Empty; nothing was read from it."],
        _ => tally.Layout.Doubts,
    };

    /// <summary>What was lost for good, said even when nothing else is.</summary>
    internal static IReadOnlyList<string> Losses(IReadOnlyList<SourceTally> tallies)
    {
        List<string> losses = [.. tallies.Where(t => t.IsDamaged).Select(t => $"{t.Source.Name}: damaged or cut off; what it held beyond that is not in the output.")];
        if (tallies.Any(t => t.Outcome.RecordsRead > 0))
        {
            return losses;
        }
        return tallies.Any(t => t.IsUnknown) ? [.. losses, "Nothing was recognised in the inputs; the output is empty. See manifestscan inspect."]
            : tallies.Any(t => t.IsTravel) ? losses
            : [.. losses, "The inputs hold neither a manifest nor bookings; the output is empty. See manifestscan inspect."];
    }

    static string Names(List<SourceTally> tallies) => tallies.Count == 1
        ? tallies[0].Source.Name
        : FormattableString.Invariant($"{tallies[0].Source.Name} and {tallies.Count - 1} more");

    static string Text(IReadOnlyList<string> doubts) => string.Join(' ', doubts.Take(MostNotes))
        + (doubts.Count > MostNotes ? FormattableString.Invariant($" ({doubts.Count - MostNotes} more: see manifestscan inspect)") : "");
}
