namespace ManifestScan.Simulate;

/// <summary>In which formats an invented world is written.</summary>
[Flags]
public enum ExportFormats : byte
{
    /// <summary>Manifests and bookings as comma separated text.</summary>
    Csv = 1,

    /// <summary>Manifests as PAXLST messages, one for each flight.</summary>
    Paxlst = 2,

    /// <summary>Bookings as PNRGOV messages, one for each day.</summary>
    Pnrgov = 4,
}
