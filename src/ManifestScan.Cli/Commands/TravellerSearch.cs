using ManifestScan.Output;
using ManifestScan.Pipeline;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace ManifestScan.Cli.Commands;

/// <summary>Finds the traveller that a user means.</summary>
static class TravellerSearch
{
    /// <exception cref="ConfigurationException">Nobody, or more than one traveller, is meant.</exception>
    internal static Row One(OutputReader output, string who)
    {
        IReadOnlyList<Row> found = Find(output, who);
        return found.Count == 1 ? found[0] : throw new ConfigurationException([found.Count == 0
            ? "Nobody is meant by WHO: give a traveller id, a document or a name as in the scores table."
            : $"{found.Count} travellers are meant by WHO; give one of these ids: {string.Join(", ", found.Take(10).Select(r => r["traveller_id"]))}."]);
    }

    static IReadOnlyList<Row> Find(OutputReader output, string who)
    {
        const int ShortestId = 6;
        string wanted = who.Trim().ToUpperInvariant();
        if (wanted.Length >= ShortestId && output.Rows("scores", "traveller_id", v => v.StartsWith(wanted, StringComparison.Ordinal)) is { Count: > 0 } byId)
        {
            return byId;
        }
        IReadOnlyList<Row> byDocument = output.Rows("scores", "documents", v => v == wanted || v.EndsWith(":" + wanted, StringComparison.Ordinal));
        if (byDocument.Count > 0)
        {
            return byDocument;
        }
        string[] words = wanted.Split([' ', '/', ','], StringSplitOptions.RemoveEmptyEntries);
        return [.. output.Rows("scores", "surname", v => words.Contains(v.ToUpperInvariant()))
            .Where(r => words.All(w => $"{r["surname"]} {r["given_names"]}".ToUpperInvariant().Contains(w, StringComparison.Ordinal)))];
    }
}
