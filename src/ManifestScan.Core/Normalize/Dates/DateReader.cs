using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Normalize.Dates;

/// <summary>Reads dates, with a time and a zone when they follow.</summary>
/// <remarks>
/// Order of ambiguous numbers comes from the column (<see cref="DateOrderVote"/>), century and missing year from the
/// context. Excel day numbers are read by the 1900 system; a file of the 1904 system is 1462 days early.
/// A lost leading zero is never put back: <c>5042024</c> is unreadable.
/// </remarks>
static class DateReader
{
    const int ExcelEpoch = -25569; // 1899-12-30: Excel counts a 29 February 1900 that never was
    const int LastSerial = 73415; // 2100-12-31
    const int FirstSerial = 10000;

    /// <summary>Reads one raw value.</summary>
    internal static DateReading Read(ReadOnlySpan<char> text, DateOrder order, DateContext context)
    {
        DateText date = DateTextReader.Read(text);
        if (IsFiller(date))
        {
            return DateReading.None(ValueFaults.DatePlaceholder);
        }
        switch (date.Shape)
        {
            case DateShape.Triple:
                return WithTime(Triple(date, order, context), date.Rest);
            case DateShape.Fixed:
                return WithTime(Complete(DateParts.Of(date), context), date.Rest);
            case DateShape.Yearless:
                return WithTime(Yearless(date, context), date.Rest);
            case DateShape.YearMonth or DateShape.Year:
                return date.Rest.IsEmpty ? Complete(DateParts.Of(date), context) : DateReading.None(ValueFaults.DateUnreadable);
            case DateShape.ExcelSerial:
                return Serial(date);
            default:
                return DateReading.None(ValueFaults.DateUnreadable);
        }
    }

    static bool IsFiller(DateText date)
    {
        if (date.Shape is DateShape.None or DateShape.ExcelSerial or DateShape.Yearless)
        {
            return false;
        }
        bool noYear = !date.ShortYear && date.Third is 0 or 1 or 1111 or 9999;
        bool zeros = date is { First: 0, Second: 0, Third: 0 };
        return noYear || zeros || date is { First: 1, Second: 1, Third: 1900, ShortYear: false };
    }

    static DateReading Triple(DateText date, DateOrder order, DateContext context)
    {
        if (order != DateOrder.Undecided && !(order == DateOrder.YearFirst && !date.ShortYear))
        {
            DateReading ordered = Complete(DateParts.Of(date, order), context);
            return ordered.Day is not null ? ordered : Other(date, context, ordered);
        }
        DateReading dayFirst = Complete(DateParts.Of(date, DateOrder.DayFirst), context);
        if (dayFirst.Day is null)
        {
            return Other(date, context, dayFirst) is { Day: not null } other ? other with { Fault = null } : dayFirst;
        }
        bool doubtful = !date.Dotted && (Differs(DateOrder.MonthFirst, date, context, dayFirst)
            || (date.ShortYear && Differs(DateOrder.YearFirst, date, context, dayFirst)));
        return doubtful ? dayFirst with { Fault = ValueFaults.DateAmbiguousOrder } : dayFirst;
    }

    static bool Differs(DateOrder order, DateText date, DateContext context, DateReading from) =>
        Complete(DateParts.Of(date, order), context).Day is { } day && day != from.Day;

    /// <summary>The only other order in which it is a date, or what was found before.</summary>
    static DateReading Other(DateText date, DateContext context, DateReading failed)
    {
        DateReading found = failed;
        foreach (DateOrder order in (ReadOnlySpan<DateOrder>)[DateOrder.DayFirst, DateOrder.MonthFirst, DateOrder.YearFirst])
        {
            bool applies = date.ShortYear || order != DateOrder.YearFirst;
            if (!applies || Complete(DateParts.Of(date, order), context) is not { Day: not null } other)
            {
                continue;
            }
            if (found.Day is not null && found.Day != other.Day)
            {
                return failed;
            }
            found = other with { Fault = ValueFaults.DateOrderContradicted };
        }
        return found;
    }

    static DateReading Yearless(DateText date, DateContext context) => context.Use == DateUse.Flight
        ? Complete(new DateParts(null, date.Second, date.First, false), context)
        : DateReading.None(ValueFaults.DateNoYear);

    static DateReading Complete(DateParts parts, DateContext context)
    {
        if (parts.IsOutOfRange)
        {
            return DateReading.None(ValueFaults.DateOutOfRange);
        }
        int? day = parts.Resolve(context, out bool far);
        if (day is null)
        {
            return DateReading.None(ValueFaults.DateImpossible);
        }
        bool filler = context.Use == DateUse.Birth && parts is { Day: 1, Month: 1 or 7 };
        return new(day, parts.Precision, null, null, filler, far ? ValueFaults.DateFarYear : null);
    }

    static DateReading Serial(DateText date)
    {
        int? seconds = null;
        if (!date.Rest.IsEmpty)
        {
            bool isFraction = date.Rest[0] is '.' or ',' && date.Rest.Length > 1 && date.Rest[1..].IndexOfAnyExceptInRange('0', '9') < 0;
            if (!isFraction)
            {
                return DateReading.None(ValueFaults.DateUnreadable);
            }
            double part = double.Parse($"0.{date.Rest[1..]}", CultureInfo.InvariantCulture);
            seconds = (int)Math.Round(part * 86400);
        }
        return date.First is >= FirstSerial and <= LastSerial
            ? new(date.First + ExcelEpoch, DatePrecision.Day, seconds, null, false, ValueFaults.DateExcelSerial)
            : DateReading.None(ValueFaults.DateOutOfRange);
    }

    static DateReading WithTime(DateReading date, ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || date.Day is null)
        {
            return date;
        }
        TimeReading time = TimeReader.Read(rest);
        if (date.Precision != DatePrecision.Day)
        {
            return DateReading.None(ValueFaults.DateUnreadable);
        }
        return time.Seconds is null
            ? date with { Fault = date.Fault ?? ValueFaults.DateTrailingText }
            : date with { Seconds = time.Seconds, OffsetMinutes = time.OffsetMinutes, Fault = date.Fault ?? time.Fault };
    }
}
