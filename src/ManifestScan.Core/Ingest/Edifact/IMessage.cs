namespace ManifestScan.Ingest.Edifact;

/// <summary>Reads the segments of one kind of message into rows.</summary>
interface IMessage
{
    /// <summary>Persons found so far in all messages of the source.</summary>
    long Persons { get; }

    /// <summary>A message begins.</summary>
    void Begin(MessageHeader header);

    /// <summary>A segment of the message, its envelope excluded.</summary>
    /// <returns>What became of it.</returns>
    SegmentUse Take(Segment segment);

    /// <summary>The message ends before this segment, or with it when the source ends there.</summary>
    void End(Segment at);
}
