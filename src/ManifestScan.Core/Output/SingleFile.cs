namespace ManifestScan.Output;

/// <summary>A file of its own outside of an output folder, replaced as a whole.</summary>
static class SingleFile
{
    /// <summary>What a file is called while it is written, behind its name.</summary>
    internal const string StagingSuffix = ".manifestscan-new";

    /// <summary>Why a file may not be written; null when it may: it does not exist, or begins as the new one will.</summary>
    /// <param name="path">The file.</param>
    /// <param name="magic">First bytes of every file of this kind.</param>
    /// <param name="kind">How the kind is called.</param>
    internal static string? Refusal(string path, ReadOnlySpan<byte> magic, string kind)
    {
        if (Directory.Exists(path))
        {
            return $"{path}: is a folder; expected a file to write.";
        }
        return File.Exists(path) && !StartsWith(path, magic) ? $"{path}: exists and is not {kind}; choose another file." : null;
    }

    /// <summary>Writes the file under another name, then puts it in its place; readable by its owner alone.</summary>
    /// <exception cref="IOException">The disk failed.</exception>
    internal static void Write(string path, Action<Stream> write)
    {
        string full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        string staging = full + StagingSuffix;
        try
        {
            using (FileStream stream = OutputFolder.CreateOwnerFile(staging, FileMode.Create))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }
            File.Move(staging, full, overwrite: true);
        }
        finally
        {
            File.Delete(staging);
        }
    }

    static bool StartsWith(string path, ReadOnlySpan<byte> magic)
    {
        using FileStream stream = File.OpenRead(path);
        Span<byte> head = stackalloc byte[magic.Length];
        return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual(magic);
    }
}
