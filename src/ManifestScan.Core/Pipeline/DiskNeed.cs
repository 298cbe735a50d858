using System.Globalization;
using ManifestScan.Model;

namespace ManifestScan.Pipeline;

/// <summary>What a run will need of disk, checked before anything is read.</summary>
/// <remarks>
/// The tables of a run took .65 and .69 of the bytes of its plain inputs where it was measured (docs/limits.md); compressed
/// inputs are counted at eight times their size. An earlier output is replaced at the end, so what it holds cannot be counted in.
/// </remarks>
static class DiskNeed
{
    const long LeastBytes = 16L << 20;
    const int CompressedFactor = 8;

    static readonly string[] Compressed = [".gz", ".zip", ".xlsx", ".parquet"];

    /// <summary>Bytes that the tables of some sources may take.</summary>
    internal static long Of(IEnumerable<Source> sources) => LeastBytes + sources.Sum(s => IsCompressed(s.Name) ? s.Length * CompressedFactor : s.Length);

    /// <summary>Fails where an output's disk has less room than the run may need.</summary>
    /// <param name="output">The folder that will be written; it need not exist.</param>
    /// <param name="sources">What will be read.</param>
    /// <param name="freeBytesAt">Free bytes of the disk under a folder; null when it cannot be told.</param>
    /// <exception cref="IOException">There is too little room; nothing was changed.</exception>
    internal static void Check(string output, IEnumerable<Source> sources, Func<string, long?> freeBytesAt)
    {
        long need = Of(sources);
        if (freeBytesAt(Existing(output)) is { } free && free < need)
        {
            throw new IOException(string.Create(CultureInfo.InvariantCulture,
                $"{output}: the run may need {need >> 20} MiB and the disk has {free >> 20} MiB free; nothing was read."));
        }
    }

    /// <summary>Free bytes for this user under a folder.</summary>
    internal static long? FreeBytesAt(string folder)
    {
        try
        {
            return new DriveInfo(folder).AvailableFreeSpace;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    static bool IsCompressed(string name) => Compressed.Any(end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    static string Existing(string folder)
    {
        string path = Path.GetFullPath(folder);
        while (!Directory.Exists(path) && Path.GetDirectoryName(path) is { } above)
        {
            path = above;
        }
        return path;
    }
}
