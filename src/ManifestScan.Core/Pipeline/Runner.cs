using ManifestScan.Anomaly.Travel;
using ManifestScan.Ingest;
using ManifestScan.Link;
using ManifestScan.Link.Likely;
using ManifestScan.Model;
using ManifestScan.Output;

namespace ManifestScan.Pipeline;

/// <summary>Runs a plan: read, link, look, score, write.</summary>
public sealed class Runner(RunPlan plan, IRunProgress progress)
{
    readonly ReadLimits _limits = new();
    readonly StageTimes _times = new(progress);
    readonly LikelihoodResolver _resolver = new(plan.Threads, plan.Model?.Linkage);
    NullTravellers? _nulls;

    /// <summary>Reads, links, scores and writes every table.</summary>
    /// <exception cref="ConfigurationException">An input is missing or the output may not be written; nothing was changed.</exception>
    /// <exception cref="IOException">The disk failed, or another run writes to the same folder.</exception>
    public RunOutcome Score() => Run(isScored: true);

    /// <summary>Reads, links and writes the canonical tables.</summary>
    /// <exception cref="ConfigurationException">An input is missing or the output may not be written; nothing was changed.</exception>
    /// <exception cref="IOException">The disk failed, or another run writes to the same folder.</exception>
    public RunOutcome Normalize() => Run(isScored: false);

    RunOutcome Run(bool isScored)
    {
        RunInputs inputs = RunInputs.Find(plan, _limits);
        using OutputFolder folder = PlannedOutput.Take(plan);
        DiskNeed.Check(plan.Output!, inputs.Sources, DiskNeed.FreeBytesAt);
        (RunReader reader, RunRecord run) = Read(inputs, isScored);
        var writer = new RunWriter(folder, new WriteOptions(plan.Threads, ProgramVersion.Text, plan.Hash, plan.Notes), _times.Begin);
        IReadOnlyList<string> doubts = RunDoubts.Of(reader.Tallies, inputs.Unmatched);
        var report = new RunReport(plan, reader, run, _times) { Linkage = LinkageReport.Of(_resolver, plan), Doubts = doubts };
        writer.Write(run, Tables(isScored), report.Json);
        if (isScored && plan.SaveModelFile is not null)
        {
            _times.Begin("model");
            AnomalyModel.Save(plan, run, report.Hash, (_nulls, _resolver.Used));
        }
        _times.End();
        return new RunOutcome(run, reader.Tallies, reader.Rejects.CountsByCode(), _times.Seconds, ExitCodeOf(reader, run))
        {
            Doubts = doubts,
            Losses = RunDoubts.Losses(reader.Tallies),
        };
    }

    IReadOnlyList<OutputTable> Tables(bool isScored) => !isScored ? OutputCatalogue.Canonical
        : plan.WritesFeatures ? [.. OutputCatalogue.All, .. OutputCatalogue.OnRequest]
        : OutputCatalogue.All;

    /// <summary>Reads and links given sources and writes nothing: what the examples of cards look at.</summary>
    internal TravelData Link(IReadOnlyList<Source> sources, Func<Source, InputRole> roleOf)
    {
        var reader = new RunReader(plan, _limits, progress);
        reader.Read(sources, roleOf);
        return Link(reader, sources);
    }

    (RunReader Reader, RunRecord Run) Read(RunInputs inputs, bool isScored)
    {
        var reader = new RunReader(plan, _limits, progress);
        reader.Rejects.AddRange(inputs.Rejects);
        _times.Begin("read");
        reader.Read(inputs.Sources, inputs.RoleOf);
        RefuseUnknown(reader);
        _times.Begin("link");
        Tokenizer tokenizer = plan.Key is { } key ? Tokenizer.FromKey(key) : Tokenizer.FromInputs(reader.Tallies.Select(t => t.Outcome.KeyMaterial));
        TravelData data = Link(reader, inputs.Sources, plan.IsPseudonymized ? tokenizer : null);
        Conservation.Check(reader.Tallies);
        ParallelOptions parallel = SideBySide.Options(plan.Threads);
        ScoreBoard? board = isScored ? new SignalStage(plan, parallel, _times).Look(data, new ScoreScope(plan.Cleared?.Mark(data), plan.Only?.Mark(data))) : null;
        Calibration? calibration = board is null ? null : Calibrate(data, board);
        NumericTable? features = isScored ? Features(data) : null;
        (double[] PValues, IReadOnlyList<string>[] Features)? anomaly = features is null ? null : plan.Model?.Judge(features, plan.Threads);
        _times.End();
        return (reader, new RunRecord
        {
            Data = data,
            Board = board,
            Rules = board is null ? null : Rules(data, board, calibration),
            Features = features,
            Calibration = calibration,
            AnomalyPValues = anomaly?.PValues,
            AnomalyFeatures = anomaly?.Features,
            Rejects = reader.Rejects.InOrder(),
            Tokenizer = tokenizer,
            Pseudonyms = plan.IsPseudonymized ? Pseudonyms.Of(data, tokenizer, parallel) : null,
            Parallel = parallel,
            Reviews = plan.Reviews?.Of(data) ?? new Dictionary<int, string>(),
        });
    }

    TravelData Link(RunReader reader, IReadOnlyList<Source> sources, Tokenizer? idKey = null)
    {
        LinkResult linked = new Linker(_resolver, plan.Threads)
            .Link(reader.Tables, new LinkInputs(sources, reader.People, reader.Events, idKey));
        foreach (SourceTally tally in reader.Tallies)
        {
            tally.Duplicate = linked.DuplicateMovements[tally.Source.Index] + linked.DuplicateBookings[tally.Source.Index];
            tally.Superseded = linked.Superseded[tally.Source.Index];
            tally.CodeshareCopy = linked.CodeshareCopies[tally.Source.Index];
            tally.Used -= tally.Duplicate + tally.Superseded + tally.CodeshareCopy;
        }
        return linked.Data;
    }

    Calibration? Calibrate(TravelData data, ScoreBoard board)
    {
        _times.Begin("calibration");
        (Calibration? calibration, _nulls) = new CalibrationStage(plan).Calibrate(data, board);
        return calibration;
    }

    /// <summary>The plan's rules, with severities in bits however they were given.</summary>
    ScoreRules Rules(TravelData data, ScoreBoard board, Calibration? calibration)
    {
        CoverageRow? whole = data.Coverage is [var first, ..] ? first : null;
        int days = whole is { FirstDay: { } from, LastDay: { } to } ? to - from + 1 : 1;
        return plan.Rules with { SeverityThresholds = new SeverityBudget(plan.Pipeline.Severity, board, calibration).Thresholds(days, data.Flights.Count) };
    }

    NumericTable? Features(TravelData data)
    {
        if (!plan.WritesFeatures && plan.Model is null && plan.SaveModelFile is null)
        {
            return null;
        }
        _times.Begin("features");
        return TravellerFeatures.Of(data, plan.Threads);
    }

    void RefuseUnknown(RunReader reader)
    {
        if (plan.IsStrict && reader.Tallies.Any(t => t.IsUnknown))
        {
            throw new ConfigurationException([.. reader.Tallies.Where(t => t.IsUnknown)
                .Select(t => $"{t.Source.Name}: {RunFaults.NotRecognised(t.Layout)} (--strict)")]);
        }
    }

    int ExitCodeOf(RunReader reader, RunRecord run)
    {
        if (InputLoss.Exceeds([.. reader.Tallies.Select(InputLoss.Of)], plan.Pipeline.MostRejectedPercent))
        {
            return ExitCodes.TooManyRejects;
        }
        bool isMet = plan.FailOn is { } failOn && run.Board is { ByRank.Length: > 0 } board
            && run.Rules!.SeverityOf(board.Scores[board.ByRank[0]]) >= failOn;
        return isMet ? ExitCodes.FailOnMet : ExitCodes.Done;
    }
}
