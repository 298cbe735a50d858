using System.Text.RegularExpressions;
using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>What people decided of travellers: delimited lines of a traveller id or document (NUMBER or ISSUER:NUMBER) and a status.</summary>
/// <remarks>
/// A header may name the columns (<c>traveller_id</c>, <c>document</c> or <c>who</c>; <c>review_status</c> or <c>status</c>); without one
/// they are the first two. Of several lines on one traveller the last holds, so that a file of reviews can be appended to.
/// </remarks>
public sealed partial class ReviewList
{
    static readonly string[] WhoColumns = ["traveller_id", "document", "who"];
    static readonly string[] StatusColumns = ["review_status", "status"];

    readonly Dictionary<string, (int Line, string Status)> _reviews = new(StringComparer.Ordinal);
    int _who;
    int _status = 1;

    /// <summary>The entries in order, for the hash of the plan.</summary>
    internal IEnumerable<string> InOrder => _reviews.OrderBy(r => r.Value.Line).Select(r => $"{r.Key}={r.Value.Status}");

    /// <summary>Number of travellers or documents named.</summary>
    internal int Count => _reviews.Count;

    /// <summary>Reads a file; faults name the line and no value.</summary>
    internal static ReviewList Read(string file, ICollection<string> faults)
    {
        var list = new ReviewList();
        int line = 0;
        foreach (string text in File.ReadLines(file))
        {
            line++;
            string[] cells = [.. text.TrimStart('\uFEFF').Split(',', ';', '\t').Select(c => c.Trim().Trim('"'))];
            if ((cells.Length == 1 && cells[0].Length == 0) || cells[0].StartsWith('#') || (line == 1 && list.TakesHeader(cells)))
            {
                continue;
            }
            list.Take(cells, line, Path.GetFileName(file), faults);
        }
        return list;
    }

    /// <summary>The statuses of travellers of linked data.</summary>
    internal IReadOnlyDictionary<int, string> Of(TravelData data) =>
        Of(data.Travellers.Count, traveller => TravellerNames.Of(data, traveller));

    /// <summary>The statuses of travellers that are called by these names.</summary>
    internal IReadOnlyDictionary<int, string> Of(int travellers, Func<int, IEnumerable<string>> namesOf)
    {
        var statuses = new Dictionary<int, string>();
        for (int traveller = 0; traveller < travellers; traveller++)
        {
            List<(int Line, string Status)> found = [.. namesOf(traveller).Where(_reviews.ContainsKey).Select(n => _reviews[n])];
            if (found.Count > 0)
            {
                statuses[traveller] = found.MaxBy(f => f.Line).Status;
            }
        }
        return statuses;
    }

    bool TakesHeader(string[] cells)
    {
        int who = Array.FindIndex(cells, c => WhoColumns.Contains(c.ToLowerInvariant()));
        int status = Array.FindIndex(cells, c => StatusColumns.Contains(c.ToLowerInvariant()));
        (_who, _status) = who >= 0 && status >= 0 ? (who, status) : (_who, _status);
        return who >= 0 && status >= 0;
    }

    void Take(string[] cells, int line, string name, ICollection<string> faults)
    {
        if (cells.Length <= Math.Max(_who, _status) || cells[_who].Length == 0 || !Status().IsMatch(cells[_status]))
        {
            faults.Add(FormattableString.Invariant($"--reviews: {name}, line {line}: expected a traveller id or document and a status of at most 32 letters, digits, spaces, '-' and '_'."));
            return;
        }
        _reviews[cells[_who].ToUpperInvariant()] = (line, cells[_status]);
    }

    [GeneratedRegex(@"^[\p{L}][\p{L}\p{Nd} _-]{0,31}$")]
    private static partial Regex Status();
}
