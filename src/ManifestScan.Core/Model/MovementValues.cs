namespace ManifestScan.Model;

/// <summary>One movement while it is being read.</summary>
/// <param name="LegId">The leg.</param>
/// <param name="PersonId">The person as written.</param>
/// <param name="Source">Index of the source.</param>
/// <param name="Line">Line in the source, 1-based.</param>
public readonly record struct MovementValues(int LegId, int PersonId, int Source, int Line)
{
    /// <summary>Record locator, id into the locators, or -1.</summary>
    public int LocatorId { get; init; } = TextDictionary.Null;

    /// <summary>Seat, id into the codes, or -1.</summary>
    public int SeatId { get; init; } = TextDictionary.Null;

    /// <summary>Byte in the source at which the record begins, or -1.</summary>
    public long Offset { get; init; } = -1;

    /// <summary>Further documents, id into the numbers, or -1.</summary>
    public int OtherDocumentsId { get; init; } = TextDictionary.Null;

    /// <summary>The message, index into the messages, or -1.</summary>
    public int MessageId { get; init; } = TextDictionary.Null;

    /// <summary>Role on the flight.</summary>
    public TravelRole Role { get; init; }

    /// <summary>How far the movement got.</summary>
    public MovementStatus Status { get; init; }
}
