using ManifestScan.Output;
using ManifestScan.Pipeline;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, object?>;

namespace ManifestScan.Cli.Commands;

/// <summary>Finds the traveller that a user means.</summary>
static class TravellerSearch
{
    const int MostListed = 25;

    /// <param name="output">The output.</param>
    /// <param name="who">What the user typed.</param>
    /// <param name="console">Receives those who may be meant when they are several: names and numbers are results, no message holds them.</param>
    /// <exception cref="ConfigurationException">Nobody, or more than one traveller, is meant.</exception>
    internal static Row One(OutputReader output, string who, TextWriter console)
    {
        IReadOnlyList<Row> found = Find(output, who);
        if (found.Count == 1)
        {
            return found[0];
        }
        foreach (Row row in found.Take(MostListed))
        {
            console.WriteLine(Terminal.Safe($"{row["traveller_id"]}  {PersonText.OfScored(row)}"));
        }
        throw new ConfigurationException([found.Count == 0
            ? "Nobody is meant by WHO: give a traveller id, a document or a name as in the scores table."
            : $"{found.Count} travellers are meant by WHO{(found.Count > MostListed ? $", the first {MostListed} by rank are shown" : "")}; give one of the ids."]);
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
