using System.Collections.Frozen;

namespace ManifestScan.Ingest.Edifact.Pnrgov;

/// <summary>Codes of special services that may reveal religion, health, disability or a measure against a person.</summary>
/// <remarks>Sources: AIRIMP code lists; Sirena-Travel list of codes for the Cyrillic ones.</remarks>
static class SensitiveCodes
{
    static readonly FrozenSet<string> Codes = FrozenSet.ToFrozenSet(
        [
            "AVML", "VJML", "HNML", "KSML", "MOML", "VGML", "VLML", "RVML", "VOML", "SPML", "BLML", "DBML", "GFML", "LCML", "LFML", "LPML",
            "LSML", "HFML", "NLML", "PRML", "PFML", "MEDA", "STCR", "OXYG", "PPOC", "BLND", "DEAF", "DPNA", "MAAS", "LEGB", "LEGL", "LEGR",
            "WCHR", "WCHS", "WCHC", "WCBD", "WCBW", "WCLB", "WCMP", "WCOB", "SVAN", "ESAN", "DEPA", "DEPU", "LANG", "UMNR",
            "АВПЩ", "ПРПЩ", "ДБПЩ", "СЛПЖ", "ГПСЖ", "ДПРС", "ДПРБ",
        ],
        StringComparer.Ordinal);

    internal static bool IsOne(ReadOnlySpan<byte> code) => 
        code.Length is >= 4 and <= 8 && TextOf.Value(code) is { } text && Codes.Contains(text.ToUpperInvariant());
}
