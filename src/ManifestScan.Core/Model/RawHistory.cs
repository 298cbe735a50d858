namespace ManifestScan.Model;

/// <summary>An entry in the history of a booking, as read.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="IsAdded">Whether it was added; else it was cancelled.</param>
/// <param name="Text">Surname, document number, seat or locator.</param>
/// <param name="GivenNames">Given names of a name; null when not provided.</param>
/// <param name="ChangedUtcTicks">When; <see cref="Missing.Ticks"/> when it does not say.</param>
public sealed record RawHistory(HistoryKind Kind, bool IsAdded, string Text, string? GivenNames, long ChangedUtcTicks)
{
    /// <summary>Index of the first record of the booking in its block.</summary>
    public int Row { get; init; }

    /// <summary>Number of records of the booking.</summary>
    public int Rows { get; init; }
}
