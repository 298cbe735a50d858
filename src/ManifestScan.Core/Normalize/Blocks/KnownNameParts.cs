using System.Collections.Concurrent;
using ManifestScan.Normalize.Names;

namespace ManifestScan.Normalize.Blocks;

/// <summary>What surnames and given names say, each read once for all blocks of a run. For any number of threads.</summary>
/// <remarks>A name is null where it is doubtful, a filler or no person: then it matters what stands beside it.</remarks>
sealed class KnownNameParts
{
    // A bound on memory, not on what can be read: beyond it a name is read again in every block.
    const int MostParts = 1 << 17;

    readonly ConcurrentDictionary<string, (string? Text, string Key)> _surnames = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, (string? Text, string Key)> _given = new(StringComparer.Ordinal);

    // Asking the dictionary for its count would stop all threads.
    int _room = MostParts;

    /// <summary>A surname without its marks, and its key.</summary>
    internal (string? Text, string Key) Surname(string raw) => Find(_surnames, raw, static r => NameReader.ReadParts(r, null), static n => n.Surname);

    /// <summary>Given names without their marks, and their key.</summary>
    internal (string? Text, string Key) Given(string raw) => Find(_given, raw, static r => NameReader.ReadParts(null, r), static n => n.GivenNames);

    (string? Text, string Key) Find(ConcurrentDictionary<string, (string? Text, string Key)> known, string raw, Func<string, NameReading> read, Func<NameReading, string?> partOf)
    {
        if (!known.TryGetValue(raw, out (string? Text, string Key) part))
        {
            NameReading reading = read(raw);
            bool isPlain = partOf(reading) is not null && reading is { NotAPerson: false, Fault: null };
            part = isPlain ? (partOf(reading), NameFold.Fold(partOf(reading)!, writeOutMarks: false)) : (null, "");
            if (Interlocked.Decrement(ref _room) >= 0)
            {
                known.TryAdd(raw, part);
            }
        }
        return part;
    }
}
