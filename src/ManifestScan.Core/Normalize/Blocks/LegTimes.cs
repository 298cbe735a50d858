using ManifestScan.Model;
using ManifestScan.Normalize.Dates;

namespace ManifestScan.Normalize.Blocks;

/// <summary>The date and time columns of a leg, and how they go together.</summary>
/// <remarks>
/// An instant in UTC wins over a local time, a time beside the date over none. Where only the date is given no midnight is invented. An
/// arrival time without a date falls on the day of departure, or on the next when it would lie before the departure.
/// </remarks>
sealed class LegTimes
{
    /// <summary>Number of columns, for keys over distinct values.</summary>
    internal const int KeyWidth = 6;

    readonly RawValues<DateReading> _departureLocal;
    readonly RawValues<TimeReading> _departureTime;
    readonly RawValues<DateReading> _departureUtc;
    readonly RawValues<DateReading> _arrivalLocal;
    readonly RawValues<TimeReading> _arrivalTime;
    readonly RawValues<DateReading> _arrivalUtc;

    internal LegTimes(RawBlock block, BlockContext context)
    {
        _departureLocal = Dates(block, context, Field.DepartureLocal);
        _departureTime = new(block[Field.DepartureTime], default, v => TimeReader.Read(v));
        _departureUtc = Dates(block, context, Field.DepartureUtc);
        _arrivalLocal = Dates(block, context, Field.ArrivalLocal);
        _arrivalTime = new(block[Field.ArrivalTime], default, v => TimeReader.Read(v));
        _arrivalUtc = Dates(block, context, Field.ArrivalUtc);
    }

    internal void KeyOf(int row, Span<int> key)
    {
        key[0] = _departureLocal.IdOf(row);
        key[1] = _departureTime.IdOf(row);
        key[2] = _departureUtc.IdOf(row);
        key[3] = _arrivalLocal.IdOf(row);
        key[4] = _arrivalTime.IdOf(row);
        key[5] = _arrivalUtc.IdOf(row);
    }

    /// <summary>The times of a record.</summary>
    /// <param name="row">The record.</param>
    /// <param name="departureZone">Time zone of the airport of departure, or null.</param>
    /// <param name="arrivalZone">Time zone of the airport of arrival, or null.</param>
    /// <param name="faults">Receives what was doubtful.</param>
    internal LegClock Read(int row, string? departureZone, string? arrivalZone, List<(ValueFault, Field)> faults)
    {
        LegClock departure = Departure(row, departureZone, faults);
        return departure with { ArrivalUtcTicks = Arrival(row, departure, arrivalZone, faults) };
    }

    LegClock Departure(int row, string? zone, List<(ValueFault, Field)> faults)
    {
        DateReading stated = _departureUtc[row];
        DateReading date = _departureLocal[row];
        TimeReading time = _departureTime[row];
        Note(stated.Fault, Field.DepartureUtc, faults);
        Note(date.Fault, Field.DepartureLocal, faults);
        Note(time.Fault, Field.DepartureTime, faults);
        long? utc = stated.UtcTicks ?? stated.LocalTicks ?? date.UtcTicks;
        int? seconds = date.Seconds ?? time.Seconds;
        if (utc is null && seconds is { } s && time.OffsetMinutes is { } offset && date.Day is { } statedDay)
        {
            utc = Ticks(statedDay, s) - (offset * TimeSpan.TicksPerMinute);
        }
        if (utc is { } instant)
        {
            long? local = zone is null ? null : LocalTime.ToLocal(instant, zone);
            return new LegClock(Missing.ToDays(local ?? instant), local, instant, null);
        }
        int? day = date.Precision == DatePrecision.Day ? date.Day : stated.Precision == DatePrecision.Day ? stated.Day : null;
        if (day is null || seconds is null)
        {
            return new LegClock(day, null, null, null);
        }
        ValueReading<long?> resolved = LocalTime.ToUtc(day, seconds, zone);
        Note(resolved.Fault, Field.DepartureLocal, faults);
        long ticks = Ticks(day.Value, seconds.Value);
        return new LegClock(Missing.ToDays(ticks), ticks, resolved.Value, null);
    }

    long? Arrival(int row, LegClock departure, string? zone, List<(ValueFault, Field)> faults)
    {
        DateReading stated = _arrivalUtc[row];
        DateReading date = _arrivalLocal[row];
        TimeReading time = _arrivalTime[row];
        Note(stated.Fault, Field.ArrivalUtc, faults);
        Note(date.Fault, Field.ArrivalLocal, faults);
        Note(time.Fault, Field.ArrivalTime, faults);
        if ((stated.UtcTicks ?? stated.LocalTicks ?? date.UtcTicks) is { } instant)
        {
            return instant;
        }
        int? day = date.Precision == DatePrecision.Day ? date.Day : _arrivalLocal.IdOf(row) < 0 ? departure.DepartureDay : null;
        long? utc = LocalTime.ToUtc(day, date.Seconds ?? time.Seconds, zone).Value;
        bool isNextDay = date.Day is null && utc < departure.DepartureUtcTicks;
        return isNextDay ? utc + TimeSpan.TicksPerDay : utc;
    }

    static long Ticks(int day, int seconds) =>
        DateTime.UnixEpoch.Ticks + (day * TimeSpan.TicksPerDay) + (seconds * TimeSpan.TicksPerSecond);

    static void Note(ValueFault? fault, Field field, List<(ValueFault, Field)> faults)
    {
        if (fault is not null)
        {
            faults.Add((fault, field));
        }
    }

    static RawValues<DateReading> Dates(RawBlock block, BlockContext context, Field field) =>
        new(block[field], default, v => DateReader.Read(v, context.OrderOf(field), new DateContext(DateUse.Flight, context.ReferenceDay)));
}
