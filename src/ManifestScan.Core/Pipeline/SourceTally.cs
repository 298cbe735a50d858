using ManifestScan.Ingest;
using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>What became of the records of one source. Every record ends in exactly one of the counts.</summary>
/// <param name="source">The source.</param>
public sealed class SourceTally(Source source)
{
    /// <summary>The source.</summary>
    public Source Source => source;

    /// <summary>What it was recognised as; null for an archive that holds nothing itself.</summary>
    public SourceLayout? Layout { get; init; }

    /// <summary>What reading gave; empty when it was not read.</summary>
    public ReadOutcome Outcome { get; init; } = new();

    /// <summary>Whether nothing could be made of it.</summary>
    public bool IsUnknown { get; internal set; }

    /// <summary>Whether it is a manifest or bookings, be it without a record.</summary>
    internal bool IsTravel => Layout?.Kind is InputKind.Manifest or InputKind.Booking;

    /// <summary>Whether it is a list of people that nobody asked to join.</summary>
    internal bool IsNotJoined { get; set; }

    /// <summary>Whether it breaks off or could not be opened.</summary>
    public bool IsDamaged { get; internal set; }

    /// <summary>Records that stand in a table.</summary>
    public long Used { get; internal set; }

    /// <summary>Records that repeat another exactly.</summary>
    public long Duplicate { get; internal set; }

    /// <summary>Records of a push that a later one replaced.</summary>
    public long Superseded { get; internal set; }

    /// <summary>Records that repeat an operated flight under another code.</summary>
    public long CodeshareCopy { get; internal set; }

    /// <summary>Records that are a bag, a spare seat or a group.</summary>
    public long NotAPerson { get; internal set; }

    /// <summary>Records that could not be used; each has a reject.</summary>
    public long Rejected { get; internal set; }

    /// <summary>Whether the counts add up to the records read.</summary>
    public bool IsConserved =>
        Used + Duplicate + Superseded + CodeshareCopy + NotAPerson + Rejected == Outcome.RecordsRead;
}
