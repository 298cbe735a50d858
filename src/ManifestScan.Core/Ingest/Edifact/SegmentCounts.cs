namespace ManifestScan.Ingest.Edifact;

/// <summary>How many segments of a source were used, passed over and rejected; together they are all that were found.</summary>
public sealed class SegmentCounts
{
    readonly long[] _byUse = new long[Enum.GetValues<SegmentUse>().Length];

    /// <summary>Segments that frame messages, 0 or more.</summary>
    public long Envelope => _byUse[(int)SegmentUse.Envelope];

    /// <summary>Segments that went into records, 0 or more.</summary>
    public long Used => _byUse[(int)SegmentUse.Used];

    /// <summary>Segments of which nothing is kept by design, 0 or more.</summary>
    public long PassedOver => _byUse[(int)SegmentUse.PassedOver];

    /// <summary>Bookings of hotels, cars and the like, 0 or more.</summary>
    public long NotByAir => _byUse[(int)SegmentUse.NotByAir];

    /// <summary>Segments of which a reject says that they were read over, 0 or more.</summary>
    public long Rejected => _byUse[(int)SegmentUse.Rejected];

    internal void Count(SegmentUse use) => _byUse[(int)use]++;
}
