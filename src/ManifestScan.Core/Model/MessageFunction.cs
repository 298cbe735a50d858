namespace ManifestScan.Model;

/// <summary>What a message does to what was sent before on the same flight or booking.</summary>
public enum MessageFunction : byte
{
    /// <summary>States the whole: what it does not name is gone.</summary>
    Full,

    /// <summary>States changes: what it does not name stays.</summary>
    Change,

    /// <summary>Takes away those it names.</summary>
    Cancel,

    /// <summary>Says of those it names how far they got; what it does not name stays.</summary>
    Status,
}
