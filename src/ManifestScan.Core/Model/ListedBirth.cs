namespace ManifestScan.Model;

/// <summary>A birth date as far as it is stated.</summary>
/// <param name="Day">Days since 1970-01-01, the first of the month or year when no more is stated, or <see cref="Missing.Day"/>.</param>
/// <param name="Precision">How much is stated; none without a birth date.</param>
public readonly record struct ListedBirth(int Day, DatePrecision Precision)
{
    /// <summary>No birth date.</summary>
    public static ListedBirth None { get; } = new(Missing.Day, DatePrecision.None);

    /// <summary>What both state, <see cref="None"/> when one states nothing; null when they differ.</summary>
    /// <param name="other">Another statement.</param>
    public ListedBirth? SharedWith(ListedBirth other)
    {
        DatePrecision both = BirthDates.Shared(Precision, other.Precision);
        int day = BirthDates.Cut(Day, both);
        return day == BirthDates.Cut(other.Day, both) ? new ListedBirth(day, both) : null;
    }
}
