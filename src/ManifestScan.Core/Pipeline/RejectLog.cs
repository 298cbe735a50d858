using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>Collects rejects. Errors are kept one and all; of equal warnings of one source the first ones, and a count of the rest.</summary>
/// <remarks>An export with a column of unknown airport codes would otherwise have as many rejects as rows.</remarks>
sealed class RejectLog
{
    const int MostOfAKind = 1000;

    readonly List<Reject> _rejects = [];
    readonly HashSet<int> _damaged = [];
    readonly Dictionary<(int Source, string Code, string? Field), long> _warnings = [];

    internal void Add(Reject reject)
    {
        if (reject.Severity == RejectSeverity.Warning)
        {
            var kind = (reject.Source, reject.Code, reject.Field);
            long seen = _warnings.GetValueOrDefault(kind) + 1;
            _warnings[kind] = seen;
            if (seen > MostOfAKind)
            {
                return;
            }
        }
        _rejects.Add(reject);
        if (InputLoss.IsDamage(reject))
        {
            _damaged.Add(reject.Source);
        }
    }

    internal void AddRange(IEnumerable<Reject> rejects)
    {
        foreach (Reject reject in rejects)
        {
            Add(reject);
        }
    }

    /// <summary>Whether a source breaks off or could not be opened.</summary>
    internal bool IsDamaged(int source) => _damaged.Contains(source);

    /// <summary>Counts of all faults by code, those not kept included.</summary>
    internal IReadOnlyDictionary<string, long> CountsByCode()
    {
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (Reject reject in _rejects.Where(r => r.Severity == RejectSeverity.Error))
        {
            counts[reject.Code] = counts.GetValueOrDefault(reject.Code) + 1;
        }
        foreach (((int _, string code, string? _), long count) in _warnings)
        {
            counts[code] = counts.GetValueOrDefault(code) + count;
        }
        return counts;
    }

    /// <summary>The rejects in order of source, line, code and field.</summary>
    internal IReadOnlyList<Reject> InOrder() =>
    [
        .. _rejects
            .Concat(_warnings.Where(w => w.Value > MostOfAKind).Select(w => RunFaults.More(w.Key.Code, w.Key.Source, w.Key.Field, w.Value - MostOfAKind)))
            .OrderBy(r => r.Source)
            .ThenBy(r => r.Line)
            .ThenBy(r => r.Offset)
            .ThenBy(r => r.Code, StringComparer.Ordinal)
            .ThenBy(r => r.Field, StringComparer.Ordinal),
    ];
}
