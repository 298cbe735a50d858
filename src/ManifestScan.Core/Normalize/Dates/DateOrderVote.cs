using ManifestScan.Model;

namespace ManifestScan.Normalize.Dates;

/// <summary>Decides the order of day, month and year for one column from its values.</summary>
/// <remarks>
/// An order loses a point for every value that is no date in it; the fewest points lost win. Between year-first and another
/// order a tie goes to the reading whose days span less than half of the other's, since the dates of one column lie close;
/// a tie between day-first and month-first stays undecided. Values in a fixed order (ISO, 24APR24) do not vote.
/// </remarks>
sealed class DateOrderVote(DateContext context)
{
    static readonly DateOrder[] Orders = [DateOrder.DayFirst, DateOrder.MonthFirst, DateOrder.YearFirst];

    readonly long[] _impossible = new long[Orders.Length];
    readonly int[] _earliest = [int.MaxValue, int.MaxValue, int.MaxValue];
    readonly int[] _latest = [int.MinValue, int.MinValue, int.MinValue];

    /// <summary>Number of values whose order is open, 0 or more.</summary>
    internal long Voters { get; private set; }

    /// <summary>The order of the column.</summary>
    internal DateOrder Order
    {
        get
        {
            int best = Winner(out bool tied);
            return Voters == 0 || tied || _impossible[best] == Voters ? DateOrder.Undecided : Orders[best];
        }
    }

    /// <summary>Number of values that are no date in the winning order.</summary>
    internal long Conflicts => _impossible[Winner(out _)];

    /// <summary>Counts one raw value.</summary>
    /// <param name="text">The value; what is no date is passed over.</param>
    /// <param name="times">How often it occurs, 1 or more.</param>
    internal void Add(ReadOnlySpan<char> text, long times = 1)
    {
        DateText date = DateTextReader.Read(text);
        if (date.Shape != DateShape.Triple || date is { First: 0, Second: 0, Third: 0 })
        {
            return;
        }
        Voters += times;
        for (int i = 0; i < Orders.Length; i++)
        {
            bool applies = date.ShortYear || Orders[i] != DateOrder.YearFirst;
            DateParts parts = DateParts.Of(date, Orders[i]);
            if (applies && !parts.IsOutOfRange && parts.Resolve(context, out _) is { } day)
            {
                _earliest[i] = Math.Min(_earliest[i], day);
                _latest[i] = Math.Max(_latest[i], day);
            }
            else
            {
                _impossible[i] += times;
            }
        }
    }

    int Winner(out bool tied)
    {
        int best = _impossible[1] < _impossible[0] ? 1 : 0;
        tied = _impossible[1] == _impossible[0];
        if (_impossible[2] < _impossible[best])
        {
            tied = false;
            return 2;
        }
        if (_impossible[2] > _impossible[best])
        {
            return best;
        }
        if (tied || Voters == 0)
        {
            tied = true;
            return best;
        }
        long yearSpan = (long)_latest[2] - _earliest[2];
        long otherSpan = (long)_latest[best] - _earliest[best];
        tied = yearSpan * 2 >= otherSpan && otherSpan * 2 >= yearSpan;
        return yearSpan < otherSpan ? 2 : best;
    }
}
