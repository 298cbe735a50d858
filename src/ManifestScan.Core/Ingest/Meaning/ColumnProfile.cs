using ManifestScan.Model;

namespace ManifestScan.Ingest.Meaning;

/// <summary>What the values of one column of a sample look like.</summary>
sealed class ColumnProfile
{
    readonly List<string> _values;
    double? _medianDay;

    internal ColumnProfile(IEnumerable<string> values)
    {
        _values = [.. values.Where(v => v.Length > 0)];
        List<DateText> parsed = [.. _values.Select(DateText.Parse)];
        double count = Math.Max(1, _values.Count);
        Dates = [.. parsed.Where(d => d.HasDate)];
        Distinct = _values.Distinct(StringComparer.Ordinal).Count();
        DateShare = Dates.Count / count;
        DateTimeShare = Dates.Count(d => d.HasTime) / count;
        TimeShare = _values.Where((v, i) => parsed[i] is { HasDate: false, HasTime: true } || ValueShape.IsCompactTime(v)).Count() / count;
        UtcShare = Dates.Count == 0 ? 0 : (double)Dates.Count(d => d.IsUtc) / Dates.Count;
        AverageLength = _values.Count == 0 ? 0 : _values.Average(v => v.Length);
    }

    /// <summary>Number of values that are not empty.</summary>
    internal int Filled => _values.Count;

    internal int Distinct { get; }

    internal IReadOnlyList<DateText> Dates { get; }

    internal double DateShare { get; }

    internal double DateTimeShare { get; }

    internal double TimeShare { get; }

    /// <summary>Share of the dates that say UTC.</summary>
    internal double UtcShare { get; }

    internal double AverageLength { get; }

    /// <summary>Share of the values, 0 to 1; 0 when there are none.</summary>
    internal double Share(Func<string, bool> shape) => _values.Count == 0 ? 0 : (double)_values.Count(shape) / _values.Count;

    /// <summary>Where the dates lie, in days on a scale of their own: to tell which of two columns is the earlier one. 0 without dates.</summary>
    internal double MedianDay => _medianDay ??= Median();

    /// <summary>The years of four-digit dates.</summary>
    internal IEnumerable<int> Years => Dates.Select(d => Math.Max(d.A, Math.Max(d.B, d.C))).Where(y => y > 1000);

    double Median()
    {
        DateOrder order = DateOrderGuess.Of(Dates).Order;
        List<double> days = [.. Dates.Select(d => d.ApproximateDay(order)).Order()];
        return days.Count == 0 ? 0 : days[days.Count / 2];
    }
}
