namespace ManifestScan.Model;

/// <summary>For each id of an appended set of tables, the id in the receiving one.</summary>
readonly record struct TableMaps(
    int[] Codes,
    int[] Locators,
    int[] Contacts,
    int[] Legs,
    int[] Persons,
    int[] Reservations,
    int[] Numbers,
    int[] Names,
    int[] Messages);
