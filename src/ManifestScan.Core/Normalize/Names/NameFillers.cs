using System.Collections.Frozen;

namespace ManifestScan.Normalize.Names;

/// <summary>Words in name fields that name nobody.</summary>
/// <remarks>Sources: AIRIMP practice (CBBG bag on a seat, EXST extra seat, STCR stretcher, FNU and LNU name unknown).</remarks>
static class NameFillers
{
    static readonly FrozenSet<string> Things = FrozenSet.ToFrozenSet(
        ["CBBG", "EXST", "STCR", "GROUP", "GRP", "ГРУППА"], StringComparer.Ordinal);

    static readonly FrozenSet<string> Parts = FrozenSet.ToFrozenSet(
        [
            "TBA", "TBANAME", "TBN", "TBD", "FNU", "LNU", "FNUFNU", "LNULNU", "UNK", "UNKNOWN", "XXX", "XXXX", "NONAME",
            "NOGIVENNAME", "NOSURNAME", "NMN", "NULL", "NIL", "NONE", "НЕТ", "НЕИЗВЕСТНО", "ОТСУТСТВУЕТ",
        ],
        StringComparer.Ordinal);

    static readonly FrozenSet<string> Wholes = FrozenSet.ToFrozenSet(
        ["TBATBA", "TBATBANAME", "EXTRASEAT", "CABINBAGGAGE", "CABINBAG", "PAX", "PASSENGER", "ПАССАЖИР", "NAMETBA"],
        StringComparer.Ordinal);

    /// <summary>Whether any word says that this is no person (a bag, a seat, a group).</summary>
    internal static bool IsThing(IEnumerable<string> words) => words.Any(w => Things.Contains(Letters(w)));

    /// <summary>Whether a whole name is a filler, "unnamed passenger".</summary>
    internal static bool IsUnnamed(string name) => Letters(name) is var letters && (Parts.Contains(letters) || Wholes.Contains(letters));

    /// <summary>Whether one part of a name is a filler, "not known"; a part without letters is one.</summary>
    internal static bool IsFiller(string part) => Letters(part) is var letters && (letters.Length == 0 || Parts.Contains(letters));

    // Numbers are left out: TBA1, TBA2 are the unnamed places of one booking.
    static string Letters(string text) => string.Concat(text.Where(char.IsLetter)).ToUpperInvariant();
}
