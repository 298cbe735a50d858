using ManifestScan.Ingest;
using ManifestScan.Model;
using ManifestScan.Normalize.Blocks;

namespace ManifestScan.Pipeline;

/// <summary>Reads every source of a run into one set of tables.</summary>
sealed class RunReader(RunPlan plan, ReadLimits limits, IRunProgress progress)
{
    // Dates without a century or a year need a day to lie near; the plan gives it, else the year of this program.
    static readonly DateOnly DefaultReference = new(2026, 7, 1);

    readonly KnownNameParts _nameParts = new();
    readonly ParallelOptions _parallel = new() { MaxDegreeOfParallelism = plan.Threads };

    /// <summary>Whether lists of people are read though nobody asked to join them: to show how they are understood.</summary>
    internal bool ReadsUnjoinedPeople { get; init; }

    /// <summary>Everything read, in the order of the sources.</summary>
    internal TravelTables Tables { get; } = new();

    /// <summary>Lists of persons of interest.</summary>
    internal List<ListedPerson> People { get; } = [];

    /// <summary>Dated events.</summary>
    internal List<DatedEvent> Events { get; } = [];

    /// <summary>Faults in order of source and line.</summary>
    internal RejectLog Rejects { get; } = new();

    /// <summary>Faults by the flight they concern.</summary>
    internal FlightFaults FlightFaults { get; } = new();

    /// <summary>What became of each source.</summary>
    internal List<SourceTally> Tallies { get; } = [];

    /// <summary>Reads the sources in their order.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="roleOf">Whether a source was given as a people list or as events, or is an ordinary input.</param>
    internal void Read(IReadOnlyList<Source> sources, Func<Source, InputRole> roleOf)
    {
        foreach (Source source in sources)
        {
            SourceTally tally = source.IsContainer ? new SourceTally(source) : Read(source, roleOf(source));
            tally.IsDamaged = Rejects.IsDamaged(source.Index) || tally is { IsUnknown: true, Layout.Format: "archive" };
            Tallies.Add(tally);
        }
    }

    SourceTally Read(Source source, InputRole role)
    {
        LayoutOverride? given = Override(source, role);
        SourceLayout layout = Recognition.Recognise(source, given, limits);
        var tally = new SourceTally(source) { Layout = layout, Outcome = new ReadOutcome() };
        if (!IsRead(layout, role, given, tally))
        {
            return tally;
        }
        var context = new BlockContext(
            Missing.ToDays(plan.AsOf ?? DefaultReference), field => layout[field]?.DateOrder ?? DateOrder.Undecided, Classification.Of) { Codes = plan.Codes, NameParts = _nameParts };
        var options = new ReadOptions { Threads = plan.Threads, ChunkBytes = 4 << 20, Limits = limits, Outcome = tally.Outcome };
        foreach (NormalizedBlock block in SourceReader.Read(source, layout, options, raw => BlockNormalizer.Read(raw, context)))
        {
            Take(block, tally);
            progress.Advance(source, tally);
        }
        if (layout.Nearest is not null && tally.Outcome.RecordsRead == 0)
        {
            Refuse(tally, layout);
        }
        return tally;
    }

    LayoutOverride? Override(Source source, InputRole role)
    {
        LayoutOverride? given = InputRules.For(source.Names, plan.Pipeline.Inputs);
        InputKind? kind = role switch { InputRole.People => InputKind.People, InputRole.Events => InputKind.Events, _ => given?.Kind };
        return kind is null ? given : (given ?? new LayoutOverride()) with { Kind = kind };
    }

    bool IsRead(SourceLayout layout, InputRole role, LayoutOverride? given, SourceTally tally)
    {
        if (!SourceReader.Formats.Contains(layout.Format) || layout.Kind == InputKind.Unknown)
        {
            if (layout.Format != "empty")
            {
                Refuse(tally, layout);
            }
            return false;
        }
        // A staff list that lies in the folder never becomes a watch list by accident.
        if (!ReadsUnjoinedPeople && layout.Kind == InputKind.People && role != InputRole.People && given?.Kind != InputKind.People)
        {
            Rejects.Add(RunFaults.PeopleNotJoined(tally.Source.Index));
            tally.IsNotJoined = true;
            return false;
        }
        return true;
    }

    void Refuse(SourceTally tally, SourceLayout layout)
    {
        Rejects.Add(RunFaults.UnknownKind(tally.Source.Index, layout));
        tally.IsUnknown = true;
    }

    void Take(NormalizedBlock block, SourceTally tally)
    {
        FlightFaults.Add(block);
        Tables.Append(block.Tables, _parallel);
        People.AddRange(block.People);
        Events.AddRange(block.Events);
        Rejects.AddRange(block.Rejects);
        tally.Used += block.Used;
        tally.NotAPerson += block.NotAPerson;
        tally.Rejected += block.Rejected;
    }
}
