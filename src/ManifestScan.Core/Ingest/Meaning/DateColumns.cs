using ManifestScan.Model;

namespace ManifestScan.Ingest.Meaning;

/// <summary>Settles what columns of dates are that no header names: which one is the departure, which the sale, which the arrival.</summary>
/// <remarks>
/// The first one is not the departure because it is the first. What speaks for a column: words of a flight in its header, a departure time
/// beside it, that it lies later than when the booking was made. The sale is the earlier one with a time of day of its own.
/// </remarks>
sealed class DateColumns
{
    // A flight lands within two days; a passport ends most of a year ahead.
    const double LongestFlightDays = 2;
    const double ShortestValidityDays = 200;

    readonly IReadOnlyList<ColumnProfile> _profiles;
    readonly List<int> _open;
    readonly Func<int, Field?> _fieldOf;
    readonly Func<int, IReadOnlyList<string>> _termsOf;

    /// <summary>The columns whose dates nobody names.</summary>
    /// <param name="profiles">All columns.</param>
    /// <param name="open">Those that hold dates and are not named.</param>
    /// <param name="fieldOf">What a column is by its header, null for nothing.</param>
    /// <param name="termsOf">The terms of its header.</param>
    internal DateColumns(
        IReadOnlyList<ColumnProfile> profiles, IEnumerable<int> open, Func<int, Field?> fieldOf, Func<int, IReadOnlyList<string>> termsOf)
    {
        (_profiles, _fieldOf, _termsOf) = (profiles, fieldOf, termsOf);
        _open = [.. open.Where(i => !HeaderDates.IsElsewhere(termsOf(i)) || HeaderDates.IsOfSale(termsOf(i)))];
    }

    /// <summary>Choices with their doubts: a rival costs confidence and is named in the reason.</summary>
    internal IEnumerable<FieldChoice> Choices()
    {
        List<int> flights = [.. _open.Where(i => !HeaderDates.IsOfSale(_termsOf(i)) && !IsBeforeSale(i) && !IsExpiry(i))];
        if (flights.Count == 0)
        {
            return Sales(null);
        }
        List<int> ranked = [.. flights.OrderByDescending(Claim).ThenByDescending(MedianDay).ThenBy(i => i)];
        bool isArrivalFirst = ranked.Count > 1 && Claim(ranked[0]) == Claim(ranked[1]) && IsWithinFlight(ranked[1], ranked[0]);
        int departure = isArrivalFirst ? ranked[1] : ranked[0];
        bool isTied = !isArrivalFirst && ranked.Count > 1 && Claim(ranked[1]) == Claim(departure);
        return [Choice(departure, Departure(departure), isTied ? 0.5 : 0.6), .. Arrivals(departure, flights), .. Sales(departure)];
    }

    IEnumerable<FieldChoice> Arrivals(int departure, List<int> flights) => flights
        .Where(i => i != departure && IsWithinFlight(departure, i)).Take(1).Select(i => Choice(i, IsUtc(i) ? Field.ArrivalUtc : Field.ArrivalLocal, 0.6));

    /// <summary>The earlier ones with a time of day of their own, and those whose header speaks of a sale.</summary>
    IEnumerable<FieldChoice> Sales(int? departure) => _open
        .Where(i => i != departure && (HeaderDates.IsOfSale(_termsOf(i)) || (departure is { } d && HasTime(i) && MedianDay(i) < MedianDay(d))))
        .Take(1)
        .Select(i => Choice(i, IsUtc(i) ? Field.BookedUtc : Field.BookedLocal, 0.6));

    int Claim(int column)
    {
        int claim = HeaderDates.IsOfFlight(_termsOf(column)) ? 4 : 0;
        claim += IsDepartureTime(column - 1) || IsDepartureTime(column + 1) ? 3 : 0;
        return claim - (_open.Any(o => o != column && HasTime(column) && !HasTime(o) && MedianDay(column) < MedianDay(o)) ? 2 : 0);
    }

    bool IsDepartureTime(int column) => column >= 0 && column < _profiles.Count && _fieldOf(column) == Field.DepartureTime;

    bool IsBeforeSale(int column) => Enumerable.Range(0, _profiles.Count)
        .Any(i => _fieldOf(i) is Field.BookedLocal or Field.BookedUtc && MedianDay(column) < MedianDay(i));

    bool IsExpiry(int column) => !HasTime(column) && _open.Any(o => o != column && MedianDay(column) - MedianDay(o) >= ShortestValidityDays);

    bool IsWithinFlight(int departure, int arrival) => MedianDay(arrival) - MedianDay(departure) is >= 0 and <= LongestFlightDays;

    bool HasTime(int column) => _profiles[column].DateTimeShare > 0.5;

    bool IsUtc(int column) => HasTime(column) && _profiles[column].UtcShare >= 0.9;

    Field Departure(int column) => IsUtc(column) ? Field.DepartureUtc : Field.DepartureLocal;

    double MedianDay(int column) => _profiles[column].MedianDay;

    FieldChoice Choice(int column, Field field, double confidence)
    {
        string rivals = string.Join(", ", _open.Where(o => o != column).Select(o => FormattableString.Invariant($"{o + 1}")));
        string reason = rivals.Length == 0 ? "values" : $"values; other dates without a known header: column {rivals}";
        return new FieldChoice(column, field, confidence, confidence, reason);
    }
}
