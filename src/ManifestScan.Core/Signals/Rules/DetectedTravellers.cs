using System.Globalization;

namespace ManifestScan.Signals.Rules;

/// <summary>Who fulfils every condition of a card without code.</summary>
/// <param name="Travellers">Number of travellers of the run.</param>
/// <param name="Matches">Who does, in order of traveller.</param>
sealed record DetectedTravellers(int Travellers, IReadOnlyList<DetectionMatch> Matches)
{
    /// <summary>Share of the travellers of the run who do, each counted with the others: the chance under the empirical null.</summary>
    internal double Share => Travellers == 0 ? 1 : (double)Matches.Count / Travellers;

    /// <summary>Surprise of each match in bits: minus log2 of the share.</summary>
    internal double Bits => Tails.Bits(Share);

    /// <summary>Looks at every traveller.</summary>
    /// <param name="tests">The conditions, one or more.</param>
    /// <param name="rowsOf">Rows of a table, by its name.</param>
    /// <param name="travellers">Number of travellers.</param>
    internal static DetectedTravellers Of(IReadOnlyList<DetectionTest> tests, Func<string, IDetectionRows> rowsOf, int travellers)
    {
        List<Dictionary<int, (int Count, int[] Rows)>> counts = [.. tests.Select(t => DetectionCount.Of(t, rowsOf(t.Rule.Of)))];
        return new DetectedTravellers(travellers,
        [
            .. counts[0].Keys.Where(traveller => counts.All(c => c.ContainsKey(traveller))).Order().Select(traveller => new DetectionMatch(
                traveller, [.. counts.Select(c => c[traveller].Count)], [.. counts.Select(c => (IReadOnlyList<int>)c[traveller].Rows)])),
        ]);
    }

    /// <summary>One sentence: what was counted, and how many travellers show the same.</summary>
    internal string Reason(IReadOnlyList<DetectionTest> tests, DetectionMatch match)
    {
        string counted = string.Join("; and ", tests.Select((t, i) => string.Create(CultureInfo.InvariantCulture, $"{match.Counts[i]} ({t.InWords()})")));
        return string.Create(CultureInfo.InvariantCulture, $"Counted {counted}. {Matches.Count:N0} of {Travellers:N0} travellers of this run {(Matches.Count == 1 ? "shows" : "show")} the same.");
    }
}
