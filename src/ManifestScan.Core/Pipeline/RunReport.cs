using System.Globalization;
using System.Text.Json.Nodes;
using ManifestScan.Ingest.Edifact;
using ManifestScan.Model;
using ManifestScan.Output;

namespace ManifestScan.Pipeline;

/// <summary>Makes <c>run.json</c>: what ran, on what, and what came of it. Everything but <c>timing</c> is the same for the same input.</summary>
sealed class RunReport(RunPlan plan, RunReader reader, RunRecord run, StageTimes times)
{
    /// <summary>By which weights linking told who is who.</summary>
    internal JsonObject? Linkage { get; init; }

    /// <summary>What the run says aloud of how it read its inputs.</summary>
    internal required IReadOnlyList<string> Doubts { get; init; }

    /// <summary>Of the plan and the bytes of the inputs.</summary>
    internal string Hash => RunHash.Of(plan.Hash, reader.Tallies.Select(t => t.Outcome.Sha256));

    /// <summary>The report.</summary>
    /// <param name="rowCounts">Rows of each table written.</param>
    internal JsonObject Json(IReadOnlyDictionary<string, long> rowCounts) => new()
    {
        ["program"] = "manifestscan",
        ["program_version"] = ProgramVersion.Text,
        ["schema_version"] = OutputCatalogue.SchemaVersion,
        ["notice"] = WriteOptions.Notice,
        ["plan_hash"] = plan.Hash,
        ["run_hash"] = Hash,
        ["plan"] = PlanText.Json(plan with { Rules = run.Rules ?? plan.Rules }),
        ["notes"] = new JsonObject(plan.Notes.Select(n => KeyValuePair.Create(n.Key, (JsonNode?)n.Value))),
        ["doubts"] = new JsonArray([.. Doubts.Select(d => (JsonNode?)d)]),
        ["inputs"] = new JsonArray([.. reader.Tallies.Select(Input)]),
        ["quality"] = QualityReport.Of(run.Data.Tables, reader.FlightFaults, isByFlight: false),
        ["quality_by_flight"] = QualityReport.Of(run.Data.Tables, reader.FlightFaults, isByFlight: true),
        ["push_changes"] = new JsonObject(run.Data.PushChanges.GroupBy(c => c.Kind).OrderBy(g => g.Key)
            .Select(g => KeyValuePair.Create(g.Key.ToString().ToLowerInvariant(), (JsonNode?)g.Count()))),
        ["booking_history"] = History(run.Data.Tables.History),
        ["tables"] = new JsonObject(rowCounts.Select(c => KeyValuePair.Create(c.Key, (JsonNode?)c.Value))),
        ["rejects"] = new JsonObject(reader.Rejects.CountsByCode().Select(c => KeyValuePair.Create(c.Key, (JsonNode?)c.Value))),
        ["travellers"] = run.Data.Travellers.Count,
        ["flights"] = run.Data.Flights.Count,
        ["severities"] = run.Board is null ? null : Severities(run.Board, run.Rules!),
        ["calibration"] = run is { Calibration: { } calibration, Board: { } board } ? CalibrationReport.Json(calibration, board, run.Rules!) : null,
        ["signals"] = run.Board is null ? null : Signals(run.Board, plan),
        ["estimated"] = Estimated(),
        ["bytes_per_movement"] = Math.Round(run.Data.Tables.BytesPerMovement, 1),
        ["timing"] = new JsonObject(times.Seconds.Select(s => KeyValuePair.Create(s.Key, (JsonNode?)s.Value))),
    };

    /// <summary>Entries of histories by kind, those of superseded pushes included.</summary>
    static JsonObject History(HistoryTable history) => new(Enumerable.Range(0, history.Count).GroupBy(i => history[i].Kind).OrderBy(g => g.Key)
        .Select(g => KeyValuePair.Create(g.Key.ToString().ToLowerInvariant(), (JsonNode?)g.Count())));

    static JsonObject Input(SourceTally tally) => new()
    {
        ["name"] = tally.Source.Name,
        ["bytes"] = tally.Source.Length,
        ["sha256"] = tally.Outcome.Sha256,
        ["format"] = tally.Layout?.Format,
        ["kind"] = tally.Layout?.Kind.ToString().ToLowerInvariant(),
        ["encoding"] = tally.Layout?.Encoding,
        ["confidence"] = tally.Layout is { } layout ? Math.Round(layout.Confidence, 3) : null,
        ["notes"] = new JsonArray([.. (tally.Layout?.Notes ?? []).Select(n => (JsonNode?)n)]),
        ["unread"] = InputLoss.Of(tally).IsUnread,
        ["damaged"] = tally.IsDamaged,
        ["records_read"] = tally.Outcome.RecordsRead,
        ["used"] = tally.Used,
        ["duplicate"] = tally.Duplicate,
        ["superseded"] = tally.Superseded,
        ["codeshare_copy"] = tally.CodeshareCopy,
        ["not_a_person"] = tally.NotAPerson,
        ["rejected"] = tally.Rejected,
        ["messages"] = tally.Outcome.Messages,
        ["persons_in_messages"] = tally.Outcome.Persons,
        ["segments"] = tally.Outcome.Segments is { } segments ? Segments(segments) : null,
        ["lines_skipped"] = tally.Outcome.LinesSkipped,
    };

    static JsonObject Segments(SegmentCounts counts) => new()
    {
        ["envelope"] = counts.Envelope,
        ["used"] = counts.Used,
        ["passed_over"] = counts.PassedOver,
        ["not_by_air"] = counts.NotByAir,
        ["rejected"] = counts.Rejected,
    };

    /// <summary>Travellers of each severity, of those the run shows.</summary>
    internal static JsonObject Severities(ScoreBoard board, ScoreRules rules) => new(
        Enum.GetValues<Severity>().Reverse().Select(severity => KeyValuePair.Create(
            severity.ToString().ToLowerInvariant(), (JsonNode?)board.ByRank.Count(t => rules.SeverityOf(board.Scores[t]) == severity))));

    /// <summary>Hits of each signal of the plan.</summary>
    internal static JsonObject Signals(ScoreBoard board, RunPlan plan) => new(plan.Signals.Select(id => KeyValuePair.Create(
        id, (JsonNode?)new JsonObject { ["hits"] = board.Evidence.Count(h => h.Signal == id) })));

    /// <summary>What the run took from its own data: the window and the coverage. Nothing learns by itself.</summary>
    JsonObject Estimated()
    {
        CoverageRow? whole = run.Data.Coverage is [var first, ..] ? first : null;
        return new JsonObject
        {
            ["window_first"] = Day(whole?.FirstDay),
            ["window_last"] = Day(whole?.LastDay),
            ["as_of"] = plan.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Day(whole?.LastDay),
            ["manifest_rows"] = whole?.ManifestRows,
            ["manifest_rows_with_booking"] = whole?.ManifestRowsWithBooking,
            ["booked_rows"] = whole?.BookedRows,
            ["booked_rows_with_manifest"] = whole?.BookedRowsWithManifest,
            ["linkage"] = Linkage,
            ["model"] = plan.Model is { } model ? Model(model) : null,
        };
    }

    /// <summary>What was not estimated here, but in the run that left the model.</summary>
    static JsonObject Model(AnomalyModel model) => new()
    {
        ["sha256"] = model.Sha256,
        ["run_hash"] = model.Detector.TrainedOn,
        ["detector"] = model.Detector.Name,
        ["compared_with_travellers"] = model.Detector.KnownRows,
        ["null_travellers"] = model.Nulls?.Count,
    };

    static string? Day(int? day) =>
        day is { } d ? Missing.ToDate(d)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
