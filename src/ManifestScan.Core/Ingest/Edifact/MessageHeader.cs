namespace ManifestScan.Ingest.Edifact;

/// <summary>What the envelope of a message says.</summary>
sealed record MessageHeader
{
    /// <summary>Sender of the interchange; empty when not provided.</summary>
    public string Sender { get; init; } = "";

    /// <summary>When the interchange was prepared; null when not provided.</summary>
    public DateTime? Prepared { get; init; }

    /// <summary>Reference of the interchange; empty when not provided.</summary>
    public string Interchange { get; init; } = "";

    /// <summary>Common access reference of the message, else the reference of the interchange.</summary>
    public string Reference { get; init; } = "";

    /// <summary>Number of the part of a list that came in several messages, 1-based; 0 for one message.</summary>
    public int Part { get; init; }

    /// <summary>Whether no further part follows.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>Day near which dates without a century lie.</summary>
    internal DateOnly Day => Prepared is { } prepared ? DateOnly.FromDateTime(prepared) : Undated;

    // A message that says of no date when it is has no better century than that of this program.
    static DateOnly Undated { get; } = new(2026, 7, 1);

    internal long SentTicks => Prepared?.Ticks ?? Model.Missing.Ticks;
}
