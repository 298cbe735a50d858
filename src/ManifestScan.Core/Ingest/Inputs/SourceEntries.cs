using System.Text;
using ManifestScan.Ingest.Sheets;
using ManifestScan.Ingest.Text;

namespace ManifestScan.Ingest.Inputs;

/// <summary>The sources that one file on disk holds.</summary>
static class SourceEntries
{
    internal static IEnumerable<SourceEntry> Of(string path, string name, ReadLimits limits)
    {
        var file = new FileInfo(path);
        Stream Open() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
        Signature signature;
        using (Stream stream = Open())
        {
            signature = Signatures.Of(stream);
        }
        string shown = Shown(name);
        return signature switch
        {
            Signature.Zip when !ZipListing.IsWorkbook(path) => ZipListing.Entries(path, shown, limits),
            Signature.Zip => TableEntries.OfWorkbook(StoredTable.OnDisk(path), shown, "xlsx"),
            Signature.CompoundDocument => TableEntries.OfWorkbook(StoredTable.OnDisk(path), shown, "xls"),
            Signature.Parquet => [TableEntries.OfParquet(StoredTable.OnDisk(path), shown)],
            Signature.Gzip => [Unzipped(shown, file.Length, Open, limits)],
            _ => [new SourceEntry(shown, file.Length, Open)],
        };
    }

    static SourceEntry Unzipped(string name, long length, Func<Stream> open, ReadLimits limits)
    {
        Stream Unpack(Stream stored) => new ExpansionGuard(new GunzipStream(stored), length, limits);
        return new SourceEntry(name, length, () => Unpack(open())) { OpenStored = open, Unpack = Unpack };
    }

    /// <summary>The names an entry has when its file goes by others.</summary>
    internal static IReadOnlyList<string> Renamed(SourceEntry entry, string name, IReadOnlyList<string> others) =>
        [.. others.Select(other => Shown(other) + entry.Name[Shown(name).Length..])];

    /// <summary>A name that cannot act in a terminal: control and format characters are replaced.</summary>
    internal static string Shown(string name)
    {
        var shown = new StringBuilder(name.Length);
        foreach (Rune rune in name.EnumerateRunes())
        {
            bool acts = Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.Control
                or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.LineSeparator
                or System.Globalization.UnicodeCategory.ParagraphSeparator;
            shown.Append(acts ? "?" : rune.ToString());
        }
        return shown.ToString();
    }
}
