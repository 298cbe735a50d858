namespace ManifestScan.Signals;

/// <summary>A small world on a card, and what the signal says of it.</summary>
public sealed record CardExample
{
    /// <summary>What the example shows.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Ordinary travel around the case, one line each: <c>ZZ101 SVO IKA 2030-01-01 every 7 days 20 times, 60 parties</c>. Each party is
    /// one invented traveller with an ordinary document who flies once.
    /// </summary>
    public string Ordinary { get; init; } = "";

    /// <summary>Whether each ordinary party has a booking in a booking export; without, there is no such export of ordinary travel.</summary>
    public bool OrdinaryIsBooked { get; init; }

    /// <summary>Manifest rows as delimited text with a header line.</summary>
    public string Manifest { get; init; } = "";

    /// <summary>Booking rows as delimited text with a header line.</summary>
    public string Bookings { get; init; } = "";

    /// <summary>People list as delimited text with a header line.</summary>
    public string People { get; init; } = "";

    /// <summary>Events as delimited text with a header line.</summary>
    public string Events { get; init; } = "";

    /// <summary>Document number of the traveller the reason is about; null for the first traveller hit.</summary>
    public string? Who { get; init; }

    /// <summary>The reason, to the letter; null when the signal must be silent.</summary>
    public string? Reason { get; init; }
}
