using System.Globalization;
using System.Text.Json.Nodes;
using ManifestScan.Model;
using ManifestScan.Output;
using ManifestScan.Score;

namespace ManifestScan.Pipeline.Finished;

/// <summary>Scores a finished run anew with the weights of another pipeline: the same evidence, no input read.</summary>
public sealed class RescoreRun
{
    static readonly string[] FollowScore = ["scores", "evidence"];

    readonly FinishedRunReader _reader;
    readonly StageTimes _times;
    readonly RunPlan _plan;
    readonly FinishedRun _old;
    readonly RuleDifferences _differences;

    RescoreRun(FinishedRunReader reader, RunPlan plan, IRunProgress progress)
    {
        _reader = reader;
        _times = new StageTimes(progress);
        _times.Begin("read back");
        _old = reader.Read();
        _plan = As(plan, reader.Report);
        _differences = RuleDifferences.Between(_old, _plan, reader.Report);
    }

    /// <summary>Reads scores and evidence, scores, and writes a whole folder.</summary>
    /// <param name="folder">Output of <c>score</c> or <c>rescore</c>; may be the folder to write.</param>
    /// <param name="plan">Pipeline, cleared travellers, output and threads; clock, slice, notes and token key are those of the run.</param>
    /// <param name="progress">Told of each stage.</param>
    /// <exception cref="ConfigurationException">Nothing there was scored, or the output may not be written; nothing was changed.</exception>
    /// <exception cref="IOException">The output is damaged, the disk failed, or another run writes to the same folder.</exception>
    public static RescoreOutcome Rescore(string folder, RunPlan plan, IRunProgress progress)
    {
        FinishedRunReader reader = FinishedRunReader.Open(folder);
        if (reader.Report["plan"]?["cleared"] is not null && plan.Cleared is null)
        {
            throw new ConfigurationException([$"{folder}: was scored with --cleared; give that file again."]);
        }
        if (reader.Report["plan"]?["reviews"] is not null && plan.Reviews is null)
        {
            throw new ConfigurationException([$"{folder}: was scored with --reviews; give that file again."]);
        }
        List<KeyValuePair<string, string>> notes = [.. (reader.Report["notes"] as JsonObject ?? []).Select(n => KeyValuePair.Create(n.Key, n.Value?.ToString() ?? ""))];
        if (PlanBuilder.LackingNotes(plan.Pipeline, notes).ToList() is { Count: > 0 } lacking)
        {
            throw new ConfigurationException([.. lacking.Select(l => $"{folder}: {l}")]);
        }
        if (!plan.Pipeline.Severity.IsInBits)
        {
            throw new ConfigurationException([$"severity.in: {plan.Pipeline.Severity.In} is worked out by score; rescore takes bits."]);
        }
        using OutputFolder output = PlannedOutput.Take(plan);
        return new RescoreRun(reader, plan, progress).Write(output);
    }

    RescoreOutcome Write(OutputFolder output)
    {
        _times.Begin("score");
        IReadOnlyList<SignalFindings> findings = [.. _old.Findings().Where(f => _plan.Rules.Weights.ContainsKey(f.Signal))];
        ScoreBoard board = new Scorer(_plan.Rules).Score(_old.TravellerIds.Count, findings, new ScoreScope(Cleared(), null));
        _times.Begin("write");
        var writer = new RunWriter(output, new WriteOptions(_plan.Threads, ProgramVersion.Text, _plan.Hash, _plan.Notes), static _ => { });
        foreach (string table in DataDictionary.TableNames.Except(FollowScore).Where(_reader.Output.Has))
        {
            writer.Copy(_reader.Output.PathOf(table));
        }
        writer.Write(RescoredTables.Of(_reader.Output, _old, board, _plan), rowCounts => Report(board, rowCounts));
        _times.End();
        return new RescoreOutcome(_plan, board, _differences.Notes, _times.Seconds, ExitCode());
    }

    /// <summary>Marks the travellers that are shown with weight 0; null when nobody is.</summary>
    bool[]? Cleared()
    {
        if (_plan.Cleared is not { } list)
        {
            return null;
        }
        StoredTable scores = _reader.Output.Table("scores", "documents");
        return [.. _old.TravellerIds.Select((id, traveller) => list.Names(id, scores["documents"].Texts(_old.Board.RankOf[traveller])))];
    }

    /// <summary>The plan as a full run over the same inputs would have it.</summary>
    static RunPlan As(RunPlan plan, JsonObject report)
    {
        JsonNode run = report["plan"]!;
        return PlanBuilder.Hashed(plan with
        {
            AsOf = run["as_of"] is { } day ? DateOnly.ParseExact(day.GetValue<string>(), "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            CodesSha256 = run["codes"]?.GetValue<string>(),
            Only = run["only"] is { } only ? Slice.Parse(only.GetValue<string>(), []) : null,
            IsPseudonymized = run["pseudonymized"]?.GetValue<bool>() ?? false,
            KeyFingerprint = run["token_key_fingerprint"]?.GetValue<string>(),
            IsStrict = run["strict"]!.GetValue<bool>(),
            Notes = [.. report["notes"]!.AsObject().Select(n => KeyValuePair.Create(n.Key, n.Value!.GetValue<string>()))],
        });
    }

    JsonObject Report(ScoreBoard board, IReadOnlyDictionary<string, long> rowCounts)
    {
        var report = (JsonObject)_reader.Report.DeepClone();
        report["rescored_from"] = new JsonObject
        {
            ["plan_hash"] = report["plan_hash"]?.DeepClone(),
            ["pipeline"] = report["plan"]!["pipeline"]?.DeepClone(),
            ["program_version"] = report["program_version"]?.DeepClone(),
            ["signals_not_run"] = new JsonArray([.. _differences.NotRun.Select(s => (JsonNode)s)]),
            ["signals_left_out"] = new JsonArray([.. _differences.LeftOut.Select(s => (JsonNode)s)]),
        };
        report["program_version"] = ProgramVersion.Text;
        report["plan_hash"] = _plan.Hash;
        report["run_hash"] = RunHash.Of(_plan.Hash, report["inputs"]!.AsArray().Select(i => i!["sha256"]!.GetValue<string>()));
        report["plan"] = PlanText.Json(_plan);
        foreach ((string table, long rows) in rowCounts)
        {
            report["tables"]![table] = rows;
        }
        // What is expected at each severity is told of null travellers' scores under the old weights.
        report["calibration"] = null;
        report["severities"] = RunReport.Severities(board, _plan.Rules);
        report["signals"] = RunReport.Signals(board, _plan);
        report["timing"] = new JsonObject(_times.Seconds.Select(s => KeyValuePair.Create(s.Key, (JsonNode?)s.Value)));
        return report;
    }

    /// <summary>As of a full run: rejects are held against the limit of the pipeline.</summary>
    int ExitCode()
    {
        List<InputLoss> inputs = [.. _reader.Report["inputs"]!.AsArray().Select(i => InputLoss.Of(i!))];
        return InputLoss.Exceeds(inputs, _plan.Pipeline.MostRejectedPercent) ? ExitCodes.TooManyRejects : ExitCodes.Done;
    }
}
