using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>What came out of reading one source. Complete once the enumeration has ended.</summary>
/// <remarks>Records read = <see cref="UsableRows"/> + <see cref="RecordsRejected"/> + <see cref="RecordsNotAPerson"/>. Preamble, header, footer and blank lines are not records.
/// A row that holds several segments, or names several persons, counts as the records it is read as.</remarks>
public sealed class ReadOutcome
{
    /// <summary>SHA-256 of the bytes as stored, 64 lower-case hexadecimal digits; empty until the end has been reached.</summary>
    /// <remarks>Of a compressed file the file itself; of an entry of an archive the entry's decompressed bytes.</remarks>
    public string Sha256 { get; private set; } = "";

    /// <summary>A hash of the same bytes under a label of its own, to make a token key of; never written, unlike <see cref="Sha256"/>.</summary>
    internal string KeyMaterial { get; private set; } = "";

    /// <summary>Bytes as stored that were read, 0 or more.</summary>
    public long BytesRead { get; private set; }

    /// <summary>Records found, usable and rejected, 0 or more.</summary>
    public long RecordsRead => UsableRows + RecordsRejected + RecordsNotAPerson;

    /// <summary>Records that went into blocks, 0 or more.</summary>
    public long UsableRows { get; private set; }

    /// <summary>Records that could not be split into fields, 0 or more.</summary>
    public long RecordsRejected { get; private set; }

    /// <summary>Records of message formats that name a group and no person, 0 or more.</summary>
    public long RecordsNotAPerson { get; private set; }

    /// <summary>Messages read, 0 or more; null for tables.</summary>
    public long? Messages { get; internal set; }

    /// <summary>Passengers and crew named in messages, one who flies several legs counted once; null for tables.</summary>
    public long? Persons { get; internal set; }

    /// <summary>What became of the segments of EDIFACT messages; null for everything else.</summary>
    public Edifact.SegmentCounts? Segments { get; internal set; }

    /// <summary>Blank lines, repeated headers and footer lines after the first record, 0 or more.</summary>
    public long LinesSkipped { get; private set; }

    /// <summary>Blocks given out, 0 or more.</summary>
    public int Blocks { get; private set; }

    internal void Add(int usable, int rejected, int skipped, long bytesRead)
    {
        BytesRead = bytesRead;
        UsableRows += usable;
        RecordsRejected += rejected;
        LinesSkipped += skipped;
        Blocks++;
    }

    internal void Add(RawBlock block, long bytesRead)
    {
        RecordsNotAPerson += block.NotAPersonCount;
        Add(block.RowCount, block.RejectedCount, 0, bytesRead);
    }

    internal void Close((string Sha256, string KeyMaterial, long Length) stored) => (Sha256, KeyMaterial, BytesRead) = stored;
}
