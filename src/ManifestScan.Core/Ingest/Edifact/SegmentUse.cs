namespace ManifestScan.Ingest.Edifact;

/// <summary>What became of a segment; every one has exactly one use.</summary>
enum SegmentUse
{
    /// <summary>It frames messages.</summary>
    Envelope,

    /// <summary>What it says went into a record, or says again what is there.</summary>
    Used,

    /// <summary>It is of this kind of message and holds nothing that is kept: prices, employment, texts.</summary>
    PassedOver,

    /// <summary>It books a hotel, a car or another thing that does not fly.</summary>
    NotByAir,

    /// <summary>It was read over and a reject says so; of a message of another kind one reject stands for all.</summary>
    Rejected,
}
