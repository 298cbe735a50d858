using System.Globalization;
using System.Security.Cryptography;
using ManifestScan.Ingest;
using ManifestScan.Model;

namespace ManifestScan.Pipeline.Detection;

/// <summary>Reads one table of numbers from delimited text or Parquet.</summary>
static class NumberTables
{
    /// <exception cref="ConfigurationException">There is no such table, or it is of another kind.</exception>
    /// <exception cref="IOException">The disk failed.</exception>
    internal static (NumberTable Table, string Sha256) Read(string path, int threads)
    {
        InputListing listing = InputDiscovery.Find([path], new ReadLimits());
        if (listing.Faults.Count > 0 || listing.Sources.Count != 1)
        {
            throw new ConfigurationException(listing.Faults.Count > 0 ? listing.Faults : [$"{path}: expected one table."]);
        }
        Source source = listing.Sources[0].AsStored();
        NumberTable table = NumberReader.FormatOf(source) switch
        {
            "csv" => Text(source, threads),
            "parquet" => ParquetNumbers.Read(source, threads),
            "empty" => new NumberTable([], 0, ["The table is empty."]),
            string format => throw new ConfigurationException([$"{source.Name}: {format} is not read here; expected delimited text or Parquet."]),
        };
        using Stream content = source.Open();
        return (table, Convert.ToHexString(SHA256.HashData(content)));
    }

    static NumberTable Text(Source source, int threads)
    {
        NumberReading reading = NumberReader.Read(source, threads);
        var notes = new List<string>();
        if (reading.UnevenRows > 0)
        {
            notes.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"Rows with more or fewer fields than the table has columns, missing ones read as empty: {reading.UnevenRows:N0}."));
        }
        if (reading.LostRecords > 0)
        {
            notes.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"Records that cannot be cut into fields and have no row, the first on line {reading.FirstLostLine}: {reading.LostRecords:N0}."));
        }
        return new NumberTable(reading.Columns, reading.RowCount, notes);
    }
}
