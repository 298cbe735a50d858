using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>Travellers that a person cleared: shown with weight 0. A file with a traveller id or a document (NUMBER or ISSUER:NUMBER) a line.</summary>
public sealed class ClearedList
{
    readonly HashSet<string> _names;

    ClearedList(HashSet<string> names) => _names = names;

    /// <summary>The entries in order, for the hash of the plan.</summary>
    internal IEnumerable<string> InOrder => _names.Order(StringComparer.Ordinal);

    /// <summary>Reads a file; empty lines and what follows a # or a comma is left out.</summary>
    internal static ClearedList Read(string file) => new(
    [
        .. File.ReadLines(file).Select(l => l.Split('#', ',')[0].Trim().ToUpperInvariant()).Where(l => l.Length > 0),
    ]);

    /// <summary>Marks the travellers it names.</summary>
    internal bool[] Mark(TravelData data)
    {
        var isCleared = new bool[data.Travellers.Count];
        for (int traveller = 0; traveller < isCleared.Length; traveller++)
        {
            isCleared[traveller] = TravellerNames.Of(data, traveller).Any(_names.Contains);
        }
        return isCleared;
    }

    /// <summary>Whether it names a traveller of a finished run.</summary>
    /// <param name="id">Id of the traveller.</param>
    /// <param name="documents">Documents as ISSUER:NUMBER.</param>
    internal bool Names(string id, IEnumerable<string?> documents) => TravellerNames.Of(id, documents).Any(_names.Contains);
}
