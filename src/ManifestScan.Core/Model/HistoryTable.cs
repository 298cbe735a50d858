namespace ManifestScan.Model;

/// <summary>The histories of bookings, each entry once, in order of first reading.</summary>
/// <remarks>Every push of a booking repeats its history; equal entries of one booking are one fact.</remarks>
public sealed class HistoryTable
{
    readonly List<HistoryEntry> _entries = [];
    readonly HashSet<HistoryEntry> _known = [];

    /// <summary>Number of entries, 0 or more.</summary>
    public int Count => _entries.Count;

    /// <summary>An entry, by its index.</summary>
    public HistoryEntry this[int index] => _entries[index];

    /// <summary>Adds an entry unless it is there already.</summary>
    public void Add(HistoryEntry entry)
    {
        if (_known.Add(entry))
        {
            _entries.Add(entry);
        }
    }

    internal void Append(HistoryTable other, in TableMaps maps)
    {
        foreach (HistoryEntry entry in other._entries)
        {
            int[] texts = entry.Kind switch
            {
                HistoryKind.Name => maps.Names,
                HistoryKind.Document => maps.Numbers,
                HistoryKind.Seat => maps.Codes,
                _ => maps.Locators,
            };
            Add(entry with { ReservationId = maps.Reservations[entry.ReservationId], TextId = texts[entry.TextId] });
        }
    }
}
