using System.IO.Compression;
using ManifestScan.Ingest.Sheets;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Inputs;

/// <summary>Workbooks and Parquet files inside a zip: read from memory, because they are read back and forth; nothing is written to disk.</summary>
static class NestedTables
{
    // A sheet of a million rows; who has larger ones can unpack them.
    const long MostBytes = 256L << 20;

    /// <summary>The tables of an entry; null when it is no workbook and no Parquet file, or too large.</summary>
    /// <param name="signature">What its first bytes say.</param>
    /// <param name="name">Name of the source.</param>
    /// <param name="length">Bytes it unpacks to, as the archive states.</param>
    /// <param name="open">Opens its content.</param>
    internal static IEnumerable<SourceEntry>? Of(Signature signature, string name, long length, Func<Stream> open)
    {
        string? format = length > MostBytes ? null : signature switch
        {
            Signature.Zip when IsWorkbook(open) => "xlsx",
            Signature.CompoundDocument => "xls",
            Signature.Parquet => "parquet",
            _ => null,
        };
        if (format is null)
        {
            return null;
        }
        var table = new StoredTable(length, open) { OpenWhole = () => Whole(open) };
        return format == "parquet" ? [TableEntries.OfParquet(table, name)] : TableEntries.OfWorkbook(table, name, format);
    }

    static bool IsWorkbook(Func<Stream> open)
    {
        try
        {
            using MemoryStream whole = Whole(open);
            using var archive = new ZipArchive(whole);
            return ZipListing.IsWorkbook(archive);
        }
        catch (Exception damaged) when (damaged is InvalidDataException or SourceFaultException)
        {
            return false;
        }
    }

    static MemoryStream Whole(Func<Stream> open)
    {
        using Stream content = open();
        var whole = new MemoryStream();
        content.CopyTo(whole);
        whole.Position = 0;
        return whole;
    }
}
