using System.Globalization;

namespace ManifestScan.Link.Linkage;

/// <summary>Dates of any common form as YYYYMMDD.</summary>
static class DateFold
{
    static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    /// <summary>Year and the two other numbers in the order written; null when the text is no date. A month name comes second.</summary>
    internal static (int Year, int First, int Second)? Parts(string text)
    {
        string date = text.Length > 10 && text[10] is 'T' or ' ' ? text[..10] : text;
        string[] numbers = date.Split(['-', '/', '.', ' '], StringSplitOptions.RemoveEmptyEntries);
        if (numbers.Length == 1 && date.Length == 8 && date.All(char.IsAsciiDigit))
        {
            return Of(Number(date[..4]), Number(date[6..]), Number(date[4..6]));
        }
        if (numbers.Length == 1 && date.Length is 7 or 9 && MonthOf(date[2..5]) > 0)
        {
            return Of(FullYear(Number(date[5..])), Number(date[..2]), MonthOf(date[2..5]));
        }
        if (numbers.Length != 3)
        {
            return null;
        }
        int month = MonthOf(numbers[1]);
        return numbers[0].Length == 4
            ? Of(Number(numbers[0]), Number(numbers[2]), month > 0 ? month : Number(numbers[1]))
            : Of(FullYear(Number(numbers[2])), Number(numbers[0]), month > 0 ? month : Number(numbers[1]));
    }

    /// <summary>The date as YYYYMMDD; the text itself, folded, when it is none.</summary>
    /// <param name="text">As read.</param>
    /// <param name="isMonthFirst">Whether the column writes month before day.</param>
    internal static string Of(string text, bool isMonthFirst)
    {
        if (Parts(text) is not { } parts)
        {
            return NameFolding.Of(text);
        }
        bool isIso = text.Length >= 8 && text.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9') == false;
        (int day, int month) = (isMonthFirst && !isIso) || parts.Second > 12 ? (parts.Second, parts.First) : (parts.First, parts.Second);
        return string.Create(CultureInfo.InvariantCulture, $"{parts.Year:D4}{month:D2}{day:D2}");
    }

    /// <summary>Whether more values of a column can only be month first than can only be day first.</summary>
    internal static bool IsMonthFirst(IEnumerable<string> values)
    {
        int monthFirst = 0;
        int dayFirst = 0;
        foreach (string value in values)
        {
            if (Parts(value) is { } parts)
            {
                monthFirst += parts.First <= 12 && parts.Second > 12 ? 1 : 0;
                dayFirst += parts.First > 12 && parts.Second <= 12 ? 1 : 0;
            }
        }
        return monthFirst > dayFirst;
    }

    static (int, int, int)? Of(int year, int first, int second) =>
        year is >= 1800 and <= 2200 && first is >= 1 and <= 31 && second is >= 1 and <= 31 && Math.Min(first, second) <= 12 ? (year, first, second) : null;

    // People who were born this century are written with four digits far more often.
    static int FullYear(int year) => year is >= 0 and < 100 ? year + (year <= 25 ? 2000 : 1900) : year;

    static int MonthOf(string text) => text.Length < 3 ? 0 : Array.IndexOf(Months, text[..3].ToUpperInvariant()) + 1;

    static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;
}
