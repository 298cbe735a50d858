using System.Buffers;

namespace ManifestScan.Normalize.Dates;

/// <summary>Takes a written date apart into numbers.</summary>
/// <remarks>
/// A year outside 1900 to 2100 that stands after a space and a month name is a time (<c>24APR 1005</c>). The filler
/// <c>&lt;</c> of machine-readable zones counts as a zero, that is "not stated".
/// </remarks>
static class DateTextReader
{
    static readonly SearchValues<char> Separators = SearchValues.Create(" .,-/\u00A0");

    /// <summary>Reads the date at the front of a text.</summary>
    internal static DateText Read(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.Trim().Trim("'\"");
        if (rest.Contains('<'))
        {
            rest = rest.ToString().Replace('<', '0');
        }
        ReadOnlySpan<char> first = Digits.Take(ref rest);
        DateText date = first.Length switch
        {
            0 => FromMonth(ref rest),
            1 or 2 => FromDay(Digits.Value(first), ref rest),
            4 => FromYear(Digits.Value(first), ref rest),
            _ => CompactDateReader.Read(first, ref rest),
        };
        return date.Shape == DateShape.ExcelSerial ? date.Before(rest) : date.Before(AfterDate(rest));
    }

    static ReadOnlySpan<char> AfterDate(ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> word = rest.TrimStart();
        if (!word.IsEmpty && word[0] is 'г' or 'Г') // "2024 г.", "2024 года"
        {
            int length = 0;
            while (length < word.Length && (char.IsLetter(word[length]) || word[length] == '.'))
            {
                length++;
            }
            rest = word[length..];
        }
        return rest.TrimStart(" \tTt_,:/\u00A0");
    }

    static DateText FromDay(int day, scoped ref ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> separator = TakeSeparator(ref rest);
        if (rest.IsEmpty)
        {
            return default;
        }
        return char.IsAsciiDigit(rest[0]) ? FromTwoNumbers(day, separator, ref rest) : FromDayAndName(day, ref rest);
    }

    static DateText FromTwoNumbers(int first, scoped ReadOnlySpan<char> separator, scoped ref ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> second = Digits.Take(ref rest);
        if (second.Length == 4)
        {
            return new() { Shape = DateShape.YearMonth, Second = first, Third = Digits.Value(second) };
        }
        ReadOnlySpan<char> separator2 = TakeSeparator(ref rest);
        ReadOnlySpan<char> third = Digits.Take(ref rest);
        if (separator2.IsEmpty || second.Length > 2 || third.Length is not (2 or 4) || rest.StartsWith(':'))
        {
            return default;
        }
        return new()
        {
            Shape = DateShape.Triple,
            First = first,
            Second = Digits.Value(second),
            Third = Digits.Value(third),
            ShortYear = third.Length == 2,
            Dotted = separator is "." && separator2 is ".",
        };
    }

    static DateText FromDayAndName(int day, scoped ref ReadOnlySpan<char> rest)
    {
        int month = TakeMonth(ref rest);
        if (month == 0)
        {
            return default;
        }
        ReadOnlySpan<char> afterMonth = rest;
        bool spaced = TakeSeparator(ref rest) is " ";
        ReadOnlySpan<char> year = Digits.Take(ref rest);
        bool isTime = rest.StartsWith(':') || (spaced && year.Length == 4 && Digits.Value(year) is < 1900 or > 2100);
        bool isYear = year.Length is 2 or 4 && !isTime;
        if (isYear)
        {
            return Fixed(day, month, year);
        }
        rest = afterMonth;
        return new() { Shape = DateShape.Yearless, First = day, Second = month };
    }

    static DateText FromYear(int year, scoped ref ReadOnlySpan<char> rest)
    {
        ReadOnlySpan<char> separator = TakeSeparator(ref rest);
        if (rest.IsEmpty || separator.IsEmpty)
        {
            return new() { Shape = DateShape.Year, Third = year };
        }
        int month = TakeMonth(ref rest);
        if (month == 0)
        {
            ReadOnlySpan<char> digits = Digits.Take(ref rest);
            if (digits.Length is not (1 or 2) || rest.StartsWith(':'))
            {
                return default;
            }
            month = Digits.Value(digits);
            if (month == 0 && rest.IsEmpty)
            {
                return new() { Shape = DateShape.Year, Third = year };
            }
        }
        ReadOnlySpan<char> afterMonth = rest;
        ReadOnlySpan<char> separator2 = TakeSeparator(ref rest);
        ReadOnlySpan<char> day = Digits.Take(ref rest);
        if (!separator2.IsEmpty && day.Length is 1 or 2 && !rest.StartsWith(':'))
        {
            return new() { Shape = DateShape.Fixed, First = Digits.Value(day), Second = month, Third = year };
        }
        rest = afterMonth;
        return new() { Shape = DateShape.YearMonth, Second = month, Third = year };
    }

    static DateText FromMonth(scoped ref ReadOnlySpan<char> rest)
    {
        int month = TakeMonth(ref rest);
        TakeSeparator(ref rest);
        ReadOnlySpan<char> number = month == 0 ? [] : Digits.Take(ref rest);
        if (number.Length == 4)
        {
            return new() { Shape = DateShape.YearMonth, Second = month, Third = Digits.Value(number) };
        }
        TakeSeparator(ref rest);
        ReadOnlySpan<char> year = number.IsEmpty ? [] : Digits.Take(ref rest);
        return year.Length is 2 or 4 && number.Length <= 2 && !rest.StartsWith(':')
            ? Fixed(Digits.Value(number), month, year)
            : default;
    }

    static DateText Fixed(int day, int month, scoped ReadOnlySpan<char> year) =>
        new() { Shape = DateShape.Fixed, First = day, Second = month, Third = Digits.Value(year), ShortYear = year.Length == 2 };

    static int TakeMonth(scoped ref ReadOnlySpan<char> rest)
    {
        int length = 0;
        while (length < rest.Length && char.IsLetter(rest[length]))
        {
            length++;
        }
        int month = MonthNames.Find(rest[..length]);
        rest = month == 0 ? rest : rest[length..];
        return month;
    }

    static ReadOnlySpan<char> TakeSeparator(scoped ref ReadOnlySpan<char> rest)
    {
        int length = rest.IndexOfAnyExcept(Separators);
        ReadOnlySpan<char> separator = length < 0 ? rest : rest[..length];
        rest = rest[separator.Length..];
        return separator;
    }
}
