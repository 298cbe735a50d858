namespace ManifestScan.Normalize.Names;

/// <summary>Russian patronymics, in Cyrillic or Latin letters.</summary>
static class Patronymics
{
    static readonly string[] Endings =
    [
        "ОВИЧ", "ЕВИЧ", "ЬИЧ", "МИЧ", "КИЧ", "ОВНА", "ЕВНА", "ИЧНА", "ИНИЧНА",
        "OVICH", "EVICH", "YICH", "OVNA", "EVNA", "ICHNA",
    ];

    /// <summary>Whether a word is formed like a patronymic; some surnames are too (АБРАМОВИЧ).</summary>
    internal static bool IsOne(string word) =>
        word.Length > 5 && Array.Exists(Endings, e => word.EndsWith(e, StringComparison.OrdinalIgnoreCase));
}
