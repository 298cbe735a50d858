namespace ManifestScan.Normalize.Names;

/// <summary>Two keys of one name; two names agree exactly when they share a key.</summary>
/// <param name="Short">Marks removed: MULLER, OSTERGARD.</param>
/// <param name="Long">Marks written out, as machine-readable zones do: MUELLER, OESTERGAARD; the same as <paramref name="Short"/>
/// without such letters.</param>
readonly record struct NameKeys(string Short, string Long)
{
    /// <summary>Whether both name the same after folding.</summary>
    internal bool Agrees(NameKeys other) => Short == other.Short || Short == other.Long || Long == other.Short || Long == other.Long;
}
