using System.Collections.Frozen;

namespace ManifestScan.Normalize.Blocks;

/// <summary>What a list says that an entry is, as far as it is no person.</summary>
static class EntityKinds
{
    // FollowTheMoney's schemata, and the words of OFAC, the United Nations, the European Union and the United Kingdom. LegalEntity stays:
    // OpenSanctions writes it where a source does not say whether it means a person.
    static readonly FrozenSet<string> Others = FrozenSet.ToFrozenSet(
        [
            "ORGANIZATION", "ORGANISATION", "COMPANY", "ENTITY", "ENTERPRISE", "FIRM", "GROUP", "PUBLICBODY", "VESSEL", "SHIP", "BOAT", "AIRPLANE",
            "AIRCRAFT", "PLANE", "VEHICLE", "ASSET", "SECURITY", "CRYPTOWALLET", "BANKACCOUNT", "PROPERTY", "REALESTATE", "ADDRESS", "PROJECT",
            "ОРГАНИЗАЦИЯ", "КОМПАНИЯ", "ПРЕДПРИЯТИЕ", "ЮРИДИЧЕСКОЕЛИЦО", "ЮРЛИЦО", "СУДНО", "САМОЛЕТ",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether the word says that an entry is no person; false for words unknown.</summary>
    internal static bool IsNotAPerson(string kind) =>
        Others.Contains(string.Concat(kind.Where(char.IsLetter)).ToUpperInvariant().Replace('Ё', 'Е'));
}
