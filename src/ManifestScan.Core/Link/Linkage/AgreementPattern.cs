namespace ManifestScan.Link.Linkage;

/// <summary>How all fields of two records agree: three bits a field, packed.</summary>
static class AgreementPattern
{
    /// <summary>Most fields.</summary>
    internal const int MostFields = 20;

    /// <summary>One of the records lacks the field.</summary>
    internal const int Missing = 0;

    /// <summary>The values differ.</summary>
    internal const int Different = 1;

    /// <summary>Number of levels a field may have, missing included.</summary>
    internal const int Levels = 8;

    internal static int LevelOf(ulong pattern, int field) => (int)(pattern >> (3 * field)) & 7;

    internal static ulong With(ulong pattern, int field, int level) => pattern | ((ulong)level << (3 * field));
}
