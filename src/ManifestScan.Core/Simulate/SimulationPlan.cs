using ManifestScan.Simulate.Stories;

namespace ManifestScan.Simulate;

/// <summary>What world to invent. Every value is used as given; two equal plans give the same bytes for any number of threads.</summary>
public sealed record SimulationPlan
{
    /// <summary>
    /// Number of travellers aimed at, met within a few percent. Default 10,000. Ignored when <see cref="Movements"/> is above 0.
    /// </summary>
    public long Travellers { get; init; } = 10_000;

    /// <summary>Number of manifest rows aimed at, met within a few percent. Default 0: follow <see cref="Travellers"/>.</summary>
    public long Movements { get; init; }

    /// <summary>Key of every draw. Default 1.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>First local departure date. Default 1 January 2031, so that nothing can be taken for a real record.</summary>
    public DateOnly From { get; init; } = new(2031, 1, 1);

    /// <summary>
    /// Length of the window in days, 20 to 2,000. Default 365. Trips cut by either edge appear in part, as in a real export.
    /// </summary>
    public int Days { get; init; } = 365;

    /// <summary>
    /// Share of bookings that reach the booking export, 0 to 1; the rest are manifest rows without booking. Default 0.94.
    /// </summary>
    public double BookingCoverage { get; init; } = 0.94;

    /// <summary>Share of rows with one fault (typing error, cut name, swapped fields, missing field), 0 to 0.5. Default 0.01.</summary>
    public double FaultRate { get; init; } = 0.01;

    /// <summary>Names of the stories to plant (see <see cref="Simulation.StoryNames"/>). Default null: all but those on request.</summary>
    public IReadOnlySet<string>? Stories { get; init; }

    /// <summary>Names of the look-alikes to plant (see <see cref="Simulation.LookAlikeNames"/>). Default null: all but those on request.</summary>
    public IReadOnlySet<string>? LookAlikes { get; init; }

    /// <summary>
    /// How often a story repeats: 1 weak (two or three times), 2 medium, 3 strong (six or more). Default 0: drawn per instance.
    /// </summary>
    public int StoryStrength { get; init; }

    /// <summary>
    /// Share of travellers that are part of a story, 0 to 0.2; at least one instance of each story is planted. Default 0.002.
    /// </summary>
    public double PlantedShare { get; init; } = 0.002;

    /// <summary>Form of the schedule. Default <see cref="WorldShape.Default"/>.</summary>
    public WorldShape Shape { get; init; }

    /// <summary>Formats to write, one or more; each tells the same story. Default <see cref="ExportFormats.Csv"/>.</summary>
    public ExportFormats Formats { get; init; } = ExportFormats.Csv;

    /// <summary>Number of threads, 1 or more; never changes the output. Default: one per processor.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>What is wrong with the plan, one sentence each; empty when it can be run.</summary>
    public IReadOnlyList<string> Faults()
    {
        List<string> faults = [];
        Check(Movements > 0 || Travellers is >= 200 and <= 100_000_000, "travellers must be 200 to 100,000,000", faults);
        Check(Movements is 0 or (>= 500 and <= 1_000_000_000), "movements must be 500 to 1,000,000,000", faults);
        Check(Days is >= 20 and <= 2_000, "days must be 20 to 2,000", faults);
        Check(BookingCoverage is >= 0 and <= 1, "booking coverage must be 0 to 1", faults);
        Check(FaultRate is >= 0 and <= 0.5, "fault rate must be 0 to 0.5", faults);
        Check(PlantedShare is >= 0 and <= 0.2, "planted share must be 0 to 0.2", faults);
        Check(StoryStrength is >= 0 and <= 3, "story strength must be 0 to 3", faults);
        Check(Formats is > 0 and <= (ExportFormats.Csv | ExportFormats.Paxlst | ExportFormats.Pnrgov), "formats must be csv, paxlst or pnrgov, one or more", faults);
        Check(Threads >= 1, "threads must be 1 or more", faults);
        faults.AddRange(Unknown(Stories, Catalogue.StoryNames).Select(name => $"there is no story {name}"));
        faults.AddRange(Unknown(LookAlikes, Catalogue.LookAlikeNames).Select(name => $"there is no look-alike {name}"));
        return faults;
    }

    static IEnumerable<string> Unknown(IReadOnlySet<string>? names, IReadOnlyList<string> known) =>
        (names ?? new HashSet<string>()).Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal);

    static void Check(bool holds, string fault, List<string> faults)
    {
        if (!holds)
        {
            faults.Add(fault);
        }
    }
}
