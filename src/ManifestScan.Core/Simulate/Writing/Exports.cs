using ManifestScan.Simulate.Writing.Messages;

namespace ManifestScan.Simulate.Writing;

/// <summary>The manifests and bookings of a world, in every format asked for.</summary>
sealed class Exports : IDisposable
{
    static readonly string[] Names = ["manifests.csv", "bookings.csv", "manifests.edi", "bookings.edi"];

    readonly string _folder;
    readonly Dictionary<string, OutputFile> _files = new(StringComparer.Ordinal);
    readonly ManifestMessages _manifests = new();
    readonly BookingMessages _bookings = new();

    internal Exports(string folder, SimulationPlan plan)
    {
        _folder = folder;
        bool books = plan.Shape != WorldShape.NoBookings;
        Open(Names[0], ManifestDay.Header, plan.Formats.HasFlag(ExportFormats.Csv));
        Open(Names[1], BookingDay.Header, books && plan.Formats.HasFlag(ExportFormats.Csv));
        Open(Names[2], "", plan.Formats.HasFlag(ExportFormats.Paxlst));
        Open(Names[3], "", books && plan.Formats.HasFlag(ExportFormats.Pnrgov));
    }

    internal void WriteManifests(CsvBuffer rows)
    {
        _files.GetValueOrDefault(Names[0])?.Write(rows.Written);
        _files.GetValueOrDefault(Names[2])?.Write(_manifests.Write(rows));
    }

    internal void WriteBookings(CsvBuffer rows)
    {
        _files.GetValueOrDefault(Names[1])?.Write(rows.Written);
        _files.GetValueOrDefault(Names[3])?.Write(_bookings.Write(rows));
    }

    /// <summary>Gives the files their names, and takes away those of an earlier world in other formats.</summary>
    internal void Complete()
    {
        foreach (string name in Names)
        {
            if (_files.TryGetValue(name, out OutputFile? file))
            {
                file.Complete();
            }
            else
            {
                File.Delete(Path.Combine(_folder, name));
            }
        }
    }

    public void Dispose()
    {
        foreach (OutputFile file in _files.Values)
        {
            file.Dispose();
        }
    }

    void Open(string name, string header, bool isAsked)
    {
        if (isAsked)
        {
            _files[name] = new OutputFile(_folder, name, header);
        }
    }
}
