namespace ManifestScan.Model;

/// <summary>What a later push changed.</summary>
public enum PushChangeKind : byte
{
    /// <summary>A passenger who was not there before.</summary>
    Added,

    /// <summary>A passenger who is not there any more.</summary>
    Removed,

    /// <summary>Another document of the same passenger.</summary>
    Document,

    /// <summary>Another spelling or name of the holder of the same document.</summary>
    Name,

    /// <summary>Another seat.</summary>
    Seat,
}
