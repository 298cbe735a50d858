namespace ManifestScan.Normalize.Dates;

/// <summary>The numbers of a date as written, before anybody decides on order or century.</summary>
readonly ref struct DateText
{
    /// <summary>How it is written.</summary>
    internal DateShape Shape { get; init; }

    /// <summary>First number of a triple, whole days of a serial, otherwise the day (0 when not stated).</summary>
    internal int First { get; init; }

    /// <summary>Second number of a triple, otherwise the month (0 when not stated).</summary>
    internal int Second { get; init; }

    /// <summary>Third number of a triple, otherwise the year.</summary>
    internal int Third { get; init; }

    /// <summary>Whether the year has two digits.</summary>
    internal bool ShortYear { get; init; }

    /// <summary>Whether dots part the numbers of a triple, which only day-first writers do.</summary>
    internal bool Dotted { get; init; }

    /// <summary>What follows the date, separators left out; empty when nothing does.</summary>
    internal ReadOnlySpan<char> Rest { get; init; }

    /// <summary>The same numbers followed by something.</summary>
    internal DateText Before(ReadOnlySpan<char> rest) => new()
    {
        Shape = Shape,
        First = First,
        Second = Second,
        Third = Third,
        ShortYear = ShortYear,
        Dotted = Dotted,
        Rest = rest,
    };
}
