namespace ManifestScan.Link.Linkage;

/// <summary>The levels of names.</summary>
static class NameLevels
{
    internal const int Different = 1;
    internal const int Partial = 2;
    internal const int Typing = 3;
    internal const int Spelling = 4;
    internal const int Exchanged = 5;
    internal const int Equal = 6;

    internal static readonly string[] Words =
    [
        "differs", "agrees in part", "differs by a typing error", "is another spelling or short form", "agrees with the names exchanged", "agrees",
    ];

    internal static readonly double[] UsualShares = [0.05, 0.03, 0.09, 0.04, 0.02, 0.77];
}
