namespace ManifestScan.Ingest.Inputs;

/// <summary>Judges the paths that archives give their entries. They are only ever shown, but a trick says what the archive is for.</summary>
static class ArchivePath
{
    static readonly string[] Devices = ["CON", "PRN", "AUX", "NUL", "COM", "LPT", "CONIN$", "CONOUT$"];

    internal static bool IsFolder(string path) => path.EndsWith('/') || path.EndsWith('\\');

    /// <summary>Files that systems add on their own, and names that begin with a dot.</summary>
    internal static bool IsHidden(string path)
    {
        string[] parts = path.Split('/', '\\');
        return parts.Any(p => p.StartsWith('.') || p.StartsWith("~$", StringComparison.Ordinal)) || parts[0] == "__MACOSX"
            || parts[^1] is "Thumbs.db" or "desktop.ini";
    }

    /// <summary>Absolute, with a drive letter, with <c>..</c>, with a device name or a NUL character.</summary>
    internal static bool IsUnsafe(string path)
    {
        string[] parts = path.Split('/', '\\');
        return path.Length == 0 || parts[0].Length == 0 || parts[0].AsSpan(1).StartsWith(":") || path.Contains('\0')
            || parts.Any(p => p.TrimEnd(' ', '.') is "" && p.StartsWith("..", StringComparison.Ordinal))
            || parts.Any(IsDevice);
    }

    static bool IsDevice(string part)
    {
        string stem = part.Split('.')[0].TrimEnd().ToUpperInvariant();
        return Devices.Contains(stem) || (stem.Length == 4 && char.IsAsciiDigit(stem[3]) && Devices.Contains(stem[..3]));
    }
}
