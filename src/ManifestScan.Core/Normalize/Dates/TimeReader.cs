using System.Globalization;

namespace ManifestScan.Normalize.Dates;

/// <summary>
/// Reads times of day: <c>1005</c>, <c>10:05</c>, <c>10:05:00</c>, <c>9:5</c>, <c>10.05</c>, <c>10h05</c>, <c>24:00</c>,
/// <c>10:05 PM</c>.
/// </summary>
/// <remarks>
/// A zone may follow (<c>Z</c>, <c>UTC</c>, <c>GMT</c>, <c>+03</c>, <c>+0300</c>, <c>+03:00</c>); one digit after the sign is a
/// day mark instead (<c>0105+1</c> is the next day). Parts of a second are dropped.
/// </remarks>
static class TimeReader
{
    const int Hour = 3600;
    const int DaySeconds = 86400;

    /// <summary>Reads one raw value.</summary>
    internal static TimeReading Read(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.Trim();
        if (ExcelFraction(rest) is { } fraction)
        {
            return new(fraction, null, ValueFaults.TimeExcelFraction);
        }
        ValueFault? fault = null;
        if (TakeClock(ref rest, ref fault) is not { } seconds
            || !TakeHalf(ref rest, ref seconds)
            || !TakeZone(rest, ref seconds, out int? offset))
        {
            return new(null, null, ValueFaults.TimeUnreadable);
        }
        return new(seconds, offset, fault);
    }

    static int? TakeClock(scoped ref ReadOnlySpan<char> rest, ref ValueFault? fault)
    {
        ReadOnlySpan<char> first = Digits.Take(ref rest);
        if (first.Length is 3 or 4 or 6)
        {
            fault = first.Length == 3 ? ValueFaults.TimeLostZero : null;
            int hourDigits = first.Length == 3 ? 1 : 2;
            int second = first.Length == 6 ? Digits.Value(first[4..]) : 0;
            return Clock(Digits.Value(first[..hourDigits]), Digits.Value(first.Slice(hourDigits, 2)), second);
        }
        if (first.Length is not (1 or 2) || rest.IsEmpty || !":.-hHчЧ".Contains(rest[0], StringComparison.Ordinal))
        {
            return null;
        }
        rest = rest[1..];
        ReadOnlySpan<char> minute = Digits.Take(ref rest);
        ReadOnlySpan<char> secondPart = TakeSeconds(ref rest);
        return minute.Length is 1 or 2 && secondPart.Length <= 2
            ? Clock(Digits.Value(first), Digits.Value(minute), secondPart.IsEmpty ? 0 : Digits.Value(secondPart))
            : null;
    }

    static ReadOnlySpan<char> TakeSeconds(scoped ref ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || rest[0] is not (':' or '.') || !char.IsAsciiDigit(rest[1]))
        {
            return [];
        }
        rest = rest[1..];
        ReadOnlySpan<char> seconds = Digits.Take(ref rest);
        if (rest.Length > 1 && rest[0] is '.' or ',' && char.IsAsciiDigit(rest[1]))
        {
            rest = rest[1..];
            Digits.Take(ref rest);
        }
        return seconds;
    }

    static int? Clock(int hour, int minute, int second)
    {
        bool valid = minute < 60 && second < 60 && (hour < 24 || (hour == 24 && minute == 0 && second == 0));
        return valid ? (hour * Hour) + (minute * 60) + second : null;
    }

    static bool TakeHalf(scoped ref ReadOnlySpan<char> rest, ref int seconds)
    {
        rest = rest.TrimStart();
        bool am = rest.StartsWith("AM", StringComparison.OrdinalIgnoreCase);
        bool pm = rest.StartsWith("PM", StringComparison.OrdinalIgnoreCase);
        if (!am && !pm)
        {
            return true;
        }
        rest = rest[2..].TrimStart();
        int hour = seconds / Hour;
        seconds += am && hour == 12 ? -12 * Hour : pm && hour < 12 ? 12 * Hour : 0;
        return hour is >= 1 and <= 12;
    }

    static bool TakeZone(ReadOnlySpan<char> rest, ref int seconds, out int? offset)
    {
        offset = null;
        if (rest.IsEmpty)
        {
            return true;
        }
        if (rest is "Z" or "z" or "UTC" or "utc" or "GMT" or "gmt")
        {
            offset = 0;
            return true;
        }
        if (rest[0] is not ('+' or '-'))
        {
            return false;
        }
        int sign = rest[0] == '+' ? 1 : -1;
        rest = rest[1..];
        ReadOnlySpan<char> hours = Digits.Take(ref rest);
        if (hours.Length == 1 && rest.IsEmpty)
        {
            seconds += sign * Digits.Value(hours) * DaySeconds;
            return hours[0] is '1' or '2';
        }
        offset = OffsetMinutes(hours, rest) * sign;
        return offset is not null;
    }

    static int? OffsetMinutes(ReadOnlySpan<char> hours, ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> minutes = [];
        if (hours.Length == 4 && rest.IsEmpty)
        {
            minutes = hours[2..];
            hours = hours[..2];
        }
        else if (rest.Length == 3 && rest[0] == ':')
        {
            rest = rest[1..];
            minutes = Digits.Take(ref rest);
        }
        if (hours.Length != 2 || !rest.IsEmpty || minutes.Length is not (0 or 2))
        {
            return null;
        }
        int total = (Digits.Value(hours) * 60) + (minutes.IsEmpty ? 0 : Digits.Value(minutes));
        return total <= 14 * 60 ? total : null; // UTC+14 is the widest offset in use
    }

    static int? ExcelFraction(ReadOnlySpan<char> text)
    {
        bool shape = text.Length > 4 && text[0] == '0' && text[1] is '.' or ',' && text[2..].IndexOfAnyExceptInRange('0', '9') < 0;
        return shape ? (int)Math.Round(double.Parse($"0.{text[2..]}", CultureInfo.InvariantCulture) * DaySeconds) : null;
    }
}
