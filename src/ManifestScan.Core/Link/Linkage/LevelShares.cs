namespace ManifestScan.Link.Linkage;

/// <summary>For each field and level a share of pairs.</summary>
sealed class LevelShares(int fields)
{
    readonly double[] _shares = new double[fields * AgreementPattern.Levels];

    internal ref double this[int field, int level] => ref _shares[(field * AgreementPattern.Levels) + level];
}
