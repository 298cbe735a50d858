using ManifestScan.Model;

namespace ManifestScan.Ingest.Meaning;

/// <summary>The order of the dates of one column.</summary>
/// <param name="Order">The one order in which every date of the sample exists, or unknown.</param>
/// <param name="Confidence">0 to 1.</param>
readonly record struct DateOrderGuess(DateOrder Order, double Confidence)
{
    // One mistyped date in fifty must not hide what the others say.
    const double Tolerated = 0.02;

    internal static DateOrderGuess Of(IReadOnlyList<DateText> sample)
    {
        int total = 0;
        int days = 0;
        int months = 0;
        int years = 0;
        int named = 0;
        foreach (DateText date in sample)
        {
            total++;
            named += date.Form == DateForm.NamedMonth ? 1 : 0;
            days += IsDayFirst(date) ? 1 : 0;
            months += IsMonthFirst(date) ? 1 : 0;
            years += IsYearFirst(date) ? 1 : 0;
        }
        if (total == 0)
        {
            return default;
        }
        (DateOrder Order, int Count)[] counts = [(DateOrder.DayFirst, days), (DateOrder.MonthFirst, months), (DateOrder.YearFirst, years)];
        var fits = counts.Where(o => o.Count >= total * (1 - Tolerated)).OrderByDescending(o => o.Count).ToList();
        if (fits.Count > 1 && ConstantYear(sample) is { } constant)
        {
            return constant;
        }
        if (fits.Count != 1)
        {
            return new(DateOrder.Undecided, fits.Count == 0 ? 0.3 : 0.6);
        }
        int against = total - counts.Where(o => o.Order != fits[0].Order).Max(o => o.Count);
        return new(fits[0].Order, against > 1 || named > 0 ? 0.98 : 0.92);
    }

    /// <summary>Several orders fit all dates, as opposed to none.</summary>
    internal static bool IsUndecided(IReadOnlyList<DateText> sample)
    {
        int[] counts = [sample.Count(IsDayFirst), sample.Count(IsMonthFirst), sample.Count(IsYearFirst)];
        return counts.Count(n => n >= sample.Count * (1 - Tolerated)) > 1;
    }

    /// <summary>300424, 300425, 300501: of six digits without separators the two that hardly change are the year.</summary>
    static DateOrderGuess? ConstantYear(IReadOnlyList<DateText> sample)
    {
        if (sample.Any(d => d.Form != DateForm.Compact || d.Digits != 222))
        {
            return null;
        }
        int first = sample.Select(d => d.A).Distinct().Count();
        int last = sample.Select(d => d.C).Distinct().Count();
        return first <= 2 && last > 4 ? new(DateOrder.YearFirst, 0.85) : last <= 2 && first > 4 ? new(DateOrder.DayFirst, 0.85) : null;
    }

    static bool IsDayFirst(DateText d) => d.Form == DateForm.NamedMonth
        ? d.Digits / 100 <= 2 && d.A is >= 1 and <= 31
        : IsDay(d.A) && IsMonth(d.B) && d.Digits / 100 <= 2 && d.Digits % 10 is 2 or 4;

    static bool IsMonthFirst(DateText d) => d.Form != DateForm.NamedMonth && IsMonth(d.A) && IsDay(d.B) && d.Digits / 100 <= 2 && d.Digits % 10 is 2 or 4;

    static bool IsYearFirst(DateText d) => d.Form == DateForm.NamedMonth
        ? d.Digits / 100 == 4
        : IsMonth(d.B) && IsDay(d.C) && d.Digits % 10 <= 2 && (d.Digits / 100 == 4 || (d.Form == DateForm.Compact && d.Digits / 100 == 2));

    static bool IsDay(int n) => n is >= 1 and <= 31;

    static bool IsMonth(int n) => n is >= 1 and <= 12;
}
