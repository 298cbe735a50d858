namespace ManifestScan.Model;

/// <summary>Compares birth dates of which one may state less than the other.</summary>
static class BirthDates
{
    /// <summary>The precision both have.</summary>
    internal static DatePrecision Shared(DatePrecision left, DatePrecision right) => left < right ? left : right;

    /// <summary>The first day of the year or month a date lies in, or the day itself.</summary>
    internal static int Cut(int day, DatePrecision precision) =>
        Missing.ToDate(day) is not { } date || precision == DatePrecision.None ? Missing.Day : precision switch
        {
            DatePrecision.Year => Missing.ToDays(new DateOnly(date.Year, 1, 1)),
            DatePrecision.Month => Missing.ToDays(new DateOnly(date.Year, date.Month, 1)),
            _ => day,
        };
}
