using System.Globalization;
using ManifestScan.Model;
using NodaTime;
using NodaTime.Text;

namespace ManifestScan.Simulate;

/// <summary>A small world in a temporary folder, read back as text.</summary>
sealed class SimulatedWorld : IDisposable
{
    internal SimulatedWorld(SimulationPlan plan)
    {
        Summary = Simulation.Run(plan, Folder);
        Manifest = Read<ManifestLine>("manifests.csv", f => new ManifestLine(f));
        Bookings = Read<string[]>("bookings.csv", f => f);
        Truth = Read("truth.csv", f => (Document: f[0], Story: f[1], Kind: f[2]));
    }

    internal string Folder { get; } = Directory.CreateTempSubdirectory("manifestscan-simulate-").FullName;

    internal SimulationSummary Summary { get; }

    internal List<ManifestLine> Manifest { get; }

    internal List<string[]> Bookings { get; }

    internal List<(string Document, string Story, string Kind)> Truth { get; }

    internal static SimulationPlan Small => new() { Travellers = 4_000, Seed = 7 };

    internal List<T> Read<T>(string file, Func<string[], T> make)
    {
        string path = Path.Combine(Folder, file);
        return File.Exists(path) ? [.. File.ReadLines(path).Skip(1).Select(l => make(l.Split(',')))] : [];
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>A row of manifests.csv.</summary>
sealed class ManifestLine(string[] fields)
{
    static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-ddTHH:mm");

    internal string[] Fields => fields;

    internal string Flight => string.Join(',', fields[..5]);

    internal Airport From => AirportTable.Default.Find(fields[2])!;

    internal Airport To => AirportTable.Default.Find(fields[3])!;

    internal string Locator => fields[5];

    internal string Document => fields[13] + ":" + fields[12];

    internal string Seat => fields[14];

    internal Instant Departure => Local.Parse(fields[4]).Value.InZoneLeniently(DateTimeZoneProviders.Tzdb[From.TimeZone]).ToInstant();

    /// <summary>Earliest landing at 900 km/h.</summary>
    internal Instant Arrival => Departure + Duration.FromHours(From.DistanceKmTo(To) / 900);

    internal DateOnly Date => DateOnly.ParseExact(fields[4].AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
