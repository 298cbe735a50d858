namespace ManifestScan.Simulate.Worlds;

/// <summary>When people set out: days of the window drawn with the weights of month, weekday and holidays.</summary>
/// <remarks>
/// The draw starts <see cref="LeadDays"/> before the window, so that people are already away on its first day, as in a real export.
/// Day 0 is the first day of the window.
/// </remarks>
sealed class Season
{
    internal const int LeadDays = 28;

    const int Quantiles = 8192;

    static readonly double[] LeisureMonth = [.75, .8, .95, 1.05, 1.05, 1.25, 1.6, 1.55, 1.1, .95, .7, 1.05];
    static readonly double[] LeisureWeekday = [.85, .8, .9, 1.0, 1.25, 1.3, 1.1]; // Monday first
    static readonly double[] WorkMonth = [.95, 1.05, 1.1, 1.05, 1.0, 1.0, .8, .75, 1.1, 1.15, 1.1, .75];
    static readonly double[] WorkWeekday = [1.45, 1.25, 1.15, 1.05, .75, .3, .85];

    readonly short[] _dayAt = new short[Quantiles + 1];
    readonly DateOnly _from;
    readonly int _days;

    internal Season(DateOnly from, int days, bool leisure)
    {
        _from = from;
        _days = days;
        var weights = new double[days + LeadDays];
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = Weight(from.AddDays(i - LeadDays), leisure);
        }
        Fill(weights);
    }

    /// <summary>The day at this share of the year's departures; 0 gives the first day of the lead, 1 the last day.</summary>
    internal int DayAt(double share) => _dayAt[(int)(Math.Clamp(share, 0, 1) * Quantiles)];

    internal DateOnly DateOf(int day) => _from.AddDays(day);

    internal int Days => _days;

    void Fill(double[] weights)
    {
        double total = weights.Sum(), sum = 0;
        int day = 0;
        for (int q = 0; q <= Quantiles; q++)
        {
            while (day < weights.Length - 1 && sum + weights[day] <= (double)q / Quantiles * total)
            {
                sum += weights[day++];
            }
            _dayAt[q] = (short)(day - LeadDays);
        }
    }

    static double Weight(DateOnly date, bool leisure)
    {
        int weekday = ((int)date.DayOfWeek + 6) % 7;
        bool holiday = date is { Month: 12, Day: >= 20 } or { Month: 1, Day: <= 8 } or { Month: 5, Day: <= 9 } or { Month: 10, Day: <= 7 };
        return leisure
            ? LeisureMonth[date.Month - 1] * LeisureWeekday[weekday] * (holiday ? 1.5 : 1)
            : WorkMonth[date.Month - 1] * WorkWeekday[weekday] * (holiday ? .35 : 1);
    }
}
