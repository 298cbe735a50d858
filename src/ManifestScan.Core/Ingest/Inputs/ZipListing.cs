using System.IO.Compression;
using ManifestScan.Ingest.Text;
using ManifestScan.Model;

namespace ManifestScan.Ingest.Inputs;

/// <summary>The entries of a zip archive as sources. Nothing is ever written to disk.</summary>
static class ZipListing
{
    /// <summary>True for an Excel or Open Document file, which is a zip archive too.</summary>
    internal static bool IsWorkbook(string path)
    {
        try
        {
            using ZipArchive archive = ZipFile.OpenRead(path);
            return IsWorkbook(archive);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    internal static bool IsWorkbook(ZipArchive archive) =>
        archive.GetEntry("[Content_Types].xml") is not null || archive.GetEntry("META-INF/manifest.xml") is not null;

    internal static List<SourceEntry> Entries(string path, string name, ReadLimits limits)
    {
        var sources = new List<SourceEntry>();
        var rejects = new List<Reject>();
        try
        {
            using ZipArchive archive = ZipFile.OpenRead(path);
            for (int i = 0; i < Math.Min(archive.Entries.Count, limits.MaxArchiveEntries); i++)
            {
                Add(archive.Entries[i], i);
            }
            if (archive.Entries.Count > limits.MaxArchiveEntries)
            {
                rejects.Add(IngestFaults.TooManyEntries(0, archive.Entries.Count, limits.MaxArchiveEntries));
            }
        }
        catch (InvalidDataException)
        {
            rejects.Add(IngestFaults.BadArchive(0));
        }
        if (rejects.Count > 0)
        {
            sources.Add(new SourceEntry(name, new FileInfo(path).Length, () => File.OpenRead(path)) { Rejects = rejects });
        }
        return sources;

        void Add(ZipArchiveEntry entry, int index)
        {
            if (Refusal(entry, index + 1) is { } reject)
            {
                rejects.Add(reject);
                return;
            }
            if (ArchivePath.IsFolder(entry.FullName))
            {
                return;
            }
            Stream Open() => OpenEntry(path, index, limits);
            string inner = $"{name}!{SourceEntries.Shown(entry.FullName.Replace('\\', '/'))}";
            Signature signature = SignatureOf(entry);
            if (NestedTables.Of(signature, inner, entry.Length, Open) is { } tables)
            {
                sources.AddRange(ArchivePath.IsHidden(entry.FullName) ? [] : tables);
            }
            else if (signature is Signature.Zip or Signature.Gzip)
            {
                rejects.Add(IngestFaults.NestedArchive(0, index + 1));
            }
            else if (!ArchivePath.IsHidden(entry.FullName))
            {
                sources.Add(new SourceEntry(inner, entry.CompressedLength, Open));
            }
        }
    }

    static Reject? Refusal(ZipArchiveEntry entry, int number)
    {
        const int FileTypeMask = 0xF000;
        const int SymbolicLink = 0xA000;
        if (ArchivePath.IsUnsafe(entry.FullName) || ((entry.ExternalAttributes >> 16) & FileTypeMask) == SymbolicLink)
        {
            return IngestFaults.UnsafePath(0, number);
        }
        return entry.IsEncrypted ? IngestFaults.Encrypted(0, number) : null;
    }

    static Signature SignatureOf(ZipArchiveEntry entry)
    {
        try
        {
            using Stream content = entry.Open();
            return Signatures.Of(content);
        }
        catch (InvalidDataException)
        {
            // Damaged: reading it will say so.
            return Signature.None;
        }
    }

    static ExpansionGuard OpenEntry(string path, int index, ReadLimits limits)
    {
        ZipArchive archive = ZipFile.OpenRead(path);
        try
        {
            ZipArchiveEntry entry = archive.Entries[index];
            return new ExpansionGuard(
                new CheckedEntryStream(entry.Open(), entry.Length, entry.Crc32, archive), entry.CompressedLength, limits);
        }
        catch (InvalidDataException damaged)
        {
            archive.Dispose();
            throw IngestFaults.Truncated(damaged);
        }
    }
}
