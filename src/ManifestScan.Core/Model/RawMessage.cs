namespace ManifestScan.Model;

/// <summary>A message that records came in: what decides which of several pushes is the last.</summary>
public sealed record RawMessage
{
    /// <summary>What the message does to what was sent before.</summary>
    public required MessageFunction Function { get; init; }

    /// <summary>When it was prepared, by its own word, UTC ticks; <see cref="Missing.Ticks"/> when it does not say.</summary>
    public required long SentTicks { get; init; }

    /// <summary>Sender, reference and list (passengers, crew): messages of one stream replace one another, parts of one list do not.</summary>
    public required string Stream { get; init; }

    /// <summary>Whether it lists the passengers booked on a flight, as a manifest does, and not whole bookings.</summary>
    public bool IsNameList { get; init; }

    /// <summary>Reference of the interchange; messages of one interchange add to one another.</summary>
    public required string Interchange { get; init; }

    /// <summary>Reference that the parts of one list share; null when there is none.</summary>
    public string? Reference { get; init; }

    /// <summary>Number of the part, 1-based; 0 for a list in one message.</summary>
    public int Part { get; init; }
}
