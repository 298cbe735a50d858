namespace ManifestScan.Normalize.Dates;

/// <summary>Names of months in English and Russian (both cases), whole or cut to three letters and more.</summary>
static class MonthNames
{
    static readonly string[][] Names =
    [
        ["JANUARY", "ЯНВАРЬ", "ЯНВАРЯ"],
        ["FEBRUARY", "ФЕВРАЛЬ", "ФЕВРАЛЯ"],
        ["MARCH", "МАРТА"],
        ["APRIL", "АПРЕЛЬ", "АПРЕЛЯ"],
        ["MAY", "МАЙ", "МАЯ"],
        ["JUNE", "ИЮНЬ", "ИЮНЯ"],
        ["JULY", "ИЮЛЬ", "ИЮЛЯ"],
        ["AUGUST", "АВГУСТА"],
        ["SEPTEMBER", "СЕНТЯБРЬ", "СЕНТЯБРЯ"],
        ["OCTOBER", "ОКТЯБРЬ", "ОКТЯБРЯ"],
        ["NOVEMBER", "НОЯБРЬ", "НОЯБРЯ"],
        ["DECEMBER", "ДЕКАБРЬ", "ДЕКАБРЯ"],
    ];

    /// <summary>1 to 12, or 0 when the letters name no month.</summary>
    internal static int Find(ReadOnlySpan<char> letters)
    {
        for (int month = 0; letters.Length >= 3 && month < Names.Length; month++)
        {
            foreach (string name in Names[month])
            {
                if (name.AsSpan().StartsWith(letters, StringComparison.OrdinalIgnoreCase))
                {
                    return month + 1;
                }
            }
        }
        return 0;
    }
}
