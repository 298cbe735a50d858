namespace ManifestScan.Link.Linkage;

/// <summary>The compared pairs: how often each pattern of agreement occurs, and the pairs that may be matches.</summary>
/// <remarks>Patterns are counted before weights are learnt: what learning costs grows with the patterns, not with the pairs.</remarks>
sealed class Candidates
{
    readonly Dictionary<ulong, long> _counts = [];
    readonly List<ComparedPair> _kept = [];

    /// <summary>Pairs by pattern.</summary>
    internal IReadOnlyDictionary<ulong, long> Counts => _counts;

    /// <summary>The pairs worth keeping, by left and right row, each once.</summary>
    internal IReadOnlyList<ComparedPair> Kept => _kept;

    /// <summary>Pairs compared.</summary>
    internal long Compared { get; private set; }

    /// <summary>Compares the pairs of all passes.</summary>
    internal static Candidates Compare(BlockPairs pairs, RecordComparer comparer, Func<ulong, bool> isKept, ParallelOptions parallel)
    {
        var candidates = new Candidates();
        for (int pass = 0; pass < pairs.PassCount; pass++)
        {
            Blocks blocks = pairs.Next();
            List<(int First, int Last)> parts = blocks.Parts();
            var found = new Part[parts.Count];
            Parallel.For(0, parts.Count, parallel, i => found[i] = Part.Of(pairs, blocks, parts[i], comparer, isKept));
            Array.ForEach(found, candidates.Add);
        }
        candidates.Settle();
        return candidates;
    }

    void Add(Part part)
    {
        foreach ((ulong pattern, long count) in part.Counts)
        {
            _counts[pattern] = _counts.GetValueOrDefault(pattern) + count;
            Compared += count;
        }
        _kept.AddRange(part.Kept);
    }

    // Blocks that were cut down may give a pair twice.
    void Settle()
    {
        _kept.Sort((a, b) => a.Left != b.Left ? a.Left.CompareTo(b.Left) : a.Right.CompareTo(b.Right));
        int kept = 0;
        for (int i = 0; i < _kept.Count; i++)
        {
            if (kept == 0 || _kept[i].Left != _kept[kept - 1].Left || _kept[i].Right != _kept[kept - 1].Right)
            {
                _kept[kept++] = _kept[i];
            }
        }
        _kept.RemoveRange(kept, _kept.Count - kept);
    }

    sealed class Part
    {
        internal Dictionary<ulong, long> Counts { get; } = [];

        internal List<ComparedPair> Kept { get; } = [];

        internal static Part Of(BlockPairs pairs, Blocks blocks, (int, int) range, RecordComparer comparer, Func<ulong, bool> isKept)
        {
            var part = new Part();
            pairs.Visit(blocks, range, (left, right) =>
            {
                ulong pattern = comparer.Compare(left, right);
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(part.Counts, pattern, out _)++;
                if (isKept(pattern))
                {
                    part.Kept.Add(new ComparedPair(left, right, pattern));
                }
            });
            return part;
        }
    }
}
