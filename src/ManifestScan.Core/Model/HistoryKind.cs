namespace ManifestScan.Model;

/// <summary>What an entry in the history of a booking is about.</summary>
public enum HistoryKind : byte
{
    /// <summary>A passenger's name.</summary>
    Name,

    /// <summary>A travel document.</summary>
    Document,

    /// <summary>A seat.</summary>
    Seat,

    /// <summary>Another booking that was split off, or from which this one was.</summary>
    Split,
}
