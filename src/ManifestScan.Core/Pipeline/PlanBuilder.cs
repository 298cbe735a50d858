using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using ManifestScan.Ingest.Meaning;
using ManifestScan.Model;
using ManifestScan.Pipeline.Cards;
using ManifestScan.Signals;

namespace ManifestScan.Pipeline;

/// <summary>Turns arguments and a pipeline file into a plan, or into every fault at once.</summary>
public sealed class PlanBuilder
{
    const string AddedFamily = "added";

    readonly List<string> _faults = [];
    SignalCatalogue _catalogue = SignalCatalogue.Default;

    /// <summary>Builds a plan; the plan is null when there are faults, and the faults are for exit code 2.</summary>
    public static (RunPlan? Plan, IReadOnlyList<string> Faults) Build(RunArgs args)
    {
        var builder = new PlanBuilder();
        RunPlan? plan = builder.Resolve(args);
        return builder._faults.Count == 0 ? (plan, []) : (null, builder._faults);
    }

    RunPlan? Resolve(RunArgs args)
    {
        var reader = new PipelineReader(_faults);
        PipelineFile? pipeline = reader.Read(args.Pipeline);
        IReadOnlyList<(SignalCard Card, string Sha256)> cards = args.CardsFolder is { } folder ? CardFolder.Read(folder, _faults) : [];
        _catalogue = cards.Count == 0 ? _catalogue : _catalogue.With(cards.Select(c => c.Card));
        DateOnly? asOf = Day(args.AsOf);
        int threads = args.Threads ?? Environment.ProcessorCount;
        Require(threads is >= 1 and <= 1024, "--threads: expected a number from 1 to 1024.");
        Severity? failOn = SeverityNamed(args.FailOn);
        byte[]? key = Key(args.KeyFile);
        long? memory = ByteSize.Parse(args.Memory, _faults);
        List<KeyValuePair<string, string>> notes = Notes(args.Notes);
        foreach (string file in args.People.Concat(args.Events).Concat(new[] { args.ClearedFile, args.ReviewsFile, args.CodesFile }.OfType<string>()).Where(f => !File.Exists(f)))
        {
            _faults.Add($"{file}: no such file.");
        }
        var model = AnomalyModel.Read(args.ModelFile, _faults);
        string? refusal = args.SaveModelFile is { } kept ? AnomalyModel.Refusal(kept) : null;
        Require(refusal is null, "--save-model: " + refusal);
        ReviewList? reviews = args.ReviewsFile is { } reviewed && File.Exists(reviewed) ? ReviewList.Read(reviewed, _faults) : null;
        CodesFile? codes = args.CodesFile is { } coded && File.Exists(coded) ? CodesFile.Read(coded, _faults) : null;
        Slice? only = args.Only is null ? null : Slice.Parse(args.Only, _faults);
        if (pipeline is null)
        {
            return null;
        }
        pipeline = WithCards(pipeline, cards.Select(c => c.Card));
        CheckPipeline(pipeline);
        Require(
            pipeline.Severity.In != SeverityThresholds.FalseAlarms || pipeline.Calibration.NullTravellers > 0 || model?.Nulls is not null,
            "severity.in: falseAlarms needs null travellers: calibration.nullTravellers above 0, or --model of a calibrated run.");
        CheckFrame(pipeline, args.TakesNotesOfRun ? null : notes);
        var plan = new RunPlan
        {
            Inputs = args.Inputs,
            Output = args.Output is null ? null : Path.GetFullPath(args.Output),
            Pipeline = pipeline,
            Rules = Rules(pipeline),
            Signals = [.. pipeline.Signals.Keys.Order(StringComparer.Ordinal)],
            Catalogue = _catalogue,
            CardHashes = [.. cards.Select(c => KeyValuePair.Create(c.Card.Id, c.Sha256))],
            Differences = reader.Differences,
            Codes = codes?.Codes ?? NativeCodes.None,
            CodesSha256 = codes?.Sha256,
            People = args.People,
            Events = args.Events,
            Cleared = args.ClearedFile is { } list && File.Exists(list) ? ClearedList.Read(list) : null,
            Reviews = reviews,
            IsPseudonymized = args.IsPseudonymized,
            Only = only,
            WritesFeatures = args.WritesFeatures,
            Model = model,
            SaveModelFile = args.SaveModelFile is null ? null : Path.GetFullPath(args.SaveModelFile),
            AsOf = asOf,
            Threads = threads,
            MemoryBytes = memory,
            FailOn = failOn,
            Key = key,
            KeyFingerprint = key is null ? null : Convert.ToHexString(SHA256.HashData([.. "manifestscan plan"u8, .. key])),
            Notes = notes,
            IsStrict = args.IsStrict,
            Hash = "",
        };
        Require(
            model?.Nulls is null || model.Nulls.ScoredBy == ScoringHash.Of(plan),
            $"--model: {args.ModelFile}: its null travellers were scored by other weights, cards or tables than this plan's; save a model under this plan.");
        return _faults.Count > 0 ? null : Hashed(plan);
    }

    /// <summary>The plan with the hash of what it says.</summary>
    internal static RunPlan Hashed(RunPlan plan) => plan with { Hash = HashOf(plan) };

    /// <summary>Cards of the user's that the pipeline does not name are looked for and count nothing.</summary>
    static PipelineFile WithCards(PipelineFile pipeline, IEnumerable<SignalCard> cards)
    {
        List<SignalCard> unnamed = [.. cards.Where(c => c.Status != "retired" && !pipeline.Signals.ContainsKey(c.Id))];
        if (unnamed.Count == 0)
        {
            return pipeline;
        }
        var signals = new Dictionary<string, SignalRule>(pipeline.Signals, StringComparer.Ordinal);
        unnamed.ForEach(c => signals[c.Id] = new SignalRule { Weight = 0, CapBits = 0, Family = AddedFamily, Because = "Shown; the pipeline gives it no weight." });
        var families = new Dictionary<string, FamilyRule>(pipeline.Families, StringComparer.Ordinal);
        families.TryAdd(AddedFamily, new FamilyRule { CapBits = 20, Because = "Cards that the pipeline does not weigh." });
        return pipeline with { Signals = signals, Families = families };
    }

    void CheckPipeline(PipelineFile pipeline)
    {
        _faults.AddRange(pipeline.Severity.Faults());
        _faults.AddRange(pipeline.Calibration.Faults());
        Require(pipeline.MostRejectedPercent is >= 0 and <= 100, "mostRejectedPercent: expected 0 to 100.");
        foreach ((string id, SignalRule rule) in pipeline.Signals)
        {
            SignalCard? card = _catalogue.Find(id);
            Require(card is not null, $"signals.{id}: no such signal.");
            Require(card?.Status != "retired", $"signals.{id}: the signal is retired.");
            Require(Math.Abs(rule.Weight) <= 10, $"signals.{id}.weight: expected -10 to 10.");
            Require(rule.CapBits is >= 0 and <= 200, $"signals.{id}.capBits: expected 0 to 200.");
            Require(pipeline.Families.ContainsKey(rule.Family), $"signals.{id}.family: no family '{rule.Family}'.");
            Require(rule.Mitigates.Count == 0 || rule.Weight < 0, $"signals.{id}.mitigates: only a signal with a negative weight takes away.");
            foreach (string family in rule.Mitigates.Where(f => !pipeline.Families.ContainsKey(f)))
            {
                _faults.Add($"signals.{id}.mitigates: no family '{family}'.");
            }
        }
        foreach ((string name, FamilyRule family) in pipeline.Families)
        {
            Require(family.CapBits > 0 && double.IsFinite(family.CapBits), $"families.{name}.capBits: expected more than 0.");
        }
        for (int i = 0; i < pipeline.Inputs.Count; i++)
        {
            InputRules.Check(pipeline.Inputs[i], $"inputs[{i}]", _faults);
        }
    }

    /// <summary>What the pipeline demands of a run, and forbids its signals and inputs.</summary>
    void CheckFrame(PipelineFile pipeline, List<KeyValuePair<string, string>>? notes)
    {
        _faults.AddRange(notes is null ? [] : LackingNotes(pipeline, notes));
        foreach (string field in pipeline.RefusedFields)
        {
            _faults.AddRange(pipeline.Signals.Keys.Order(StringComparer.Ordinal)
                .Where(id => _catalogue.Find(id)?.Reads.Contains(field) ?? false)
                .Select(id => $"signals.{id}: reads {field}, which pipeline {pipeline.Name} refuses."));
            string column = field[(field.IndexOf('.', StringComparison.Ordinal) + 1)..];
            _faults.AddRange(pipeline.Inputs.SelectMany((rule, i) => rule.Columns.Where(c => SegmentFields.Split(c.Value).Field == column)
                .Select(c => FormattableString.Invariant($"inputs[{i}].columns: maps a column to {column}, which pipeline {pipeline.Name} refuses."))));
            _faults.AddRange(pipeline.Inputs.SelectMany((rule, i) => rule.Values.Where(v => v.Key == column)
                .Select(v => FormattableString.Invariant($"inputs[{i}].values: gives a value to {column}, which pipeline {pipeline.Name} refuses."))));
        }
    }

    /// <summary>A fault for each note that the pipeline requires and nobody gave.</summary>
    internal static IEnumerable<string> LackingNotes(PipelineFile pipeline, IReadOnlyList<KeyValuePair<string, string>> notes) => pipeline.RequiredNotes
        .Where(required => !notes.Any(n => n.Key == required && n.Value.Trim().Length > 0))
        .Select(required => $"--note: pipeline {pipeline.Name} requires {required}=VALUE.");

    static ScoreRules Rules(PipelineFile pipeline) => new()
    {
        Weights = pipeline.Signals.ToDictionary(
            s => s.Key,
            s => new SignalWeight(s.Value.Weight, s.Value.CapBits, s.Value.Family)
            {
                Mitigates = [.. s.Value.Mitigates.Order(StringComparer.Ordinal)],
            },
            StringComparer.Ordinal),
        FamilyCaps = pipeline.Families.ToDictionary(f => f.Key, f => f.Value.CapBits, StringComparer.Ordinal),
        BestOnlyFamilies = pipeline.Families.Where(f => f.Value.BestOnly).Select(f => f.Key).ToHashSet(StringComparer.Ordinal),
        SeverityThresholds = pipeline.Severity.IsInBits ? pipeline.Severity.InOrder : [],
    };

    DateOnly? Day(string? text)
    {
        if (text is null)
        {
            return null;
        }
        Require(DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day), "--as-of: expected yyyy-MM-dd.");
        return day;
    }

    Severity? SeverityNamed(string? text)
    {
        if (text is null)
        {
            return null;
        }
        Require(Enum.TryParse(text, ignoreCase: true, out Severity severity) && severity != Severity.None && Enum.IsDefined(severity), "--fail-on: expected low, medium, high or critical.");
        return severity;
    }

    byte[]? Key(string? file)
    {
        if (file is null)
        {
            return null;
        }
        if (!File.Exists(file))
        {
            _faults.Add($"--key: {file}: no such file.");
            return null;
        }
        byte[] key = File.ReadAllBytes(file);
        Require(key.Length >= 16, "--key: expected at least 16 bytes.");
        return key;
    }

    List<KeyValuePair<string, string>> Notes(IReadOnlyList<string> notes)
    {
        var pairs = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (string note in notes)
        {
            int at = note.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0 || !pairs.TryAdd(note[..at], note[(at + 1)..]))
            {
                _faults.Add("--note: expected KEY=VALUE with a key not given before.");
            }
        }
        return [.. pairs];
    }

    void Require(bool isRight, string fault)
    {
        if (!isRight)
        {
            _faults.Add(fault);
        }
    }

    /// <summary>Hashes what can change a row: not the folder written, not threads, memory or notes, not the order of anything.</summary>
    static string HashOf(RunPlan plan)
    {
        var matter = new SortedDictionary<string, object?>(StringComparer.Ordinal)
        {
            ["asOf"] = plan.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["calibration"] = plan.Pipeline.Calibration,
            ["cards"] = plan.CardHashes,
            ["cleared"] = plan.Cleared?.InOrder,
            ["codes"] = plan.CodesSha256,
            ["content"] = EmbeddedPipelines.ContentHash(),
            ["bestOnly"] = plan.Rules.BestOnlyFamilies.Order(StringComparer.Ordinal),
            ["families"] = plan.Rules.FamilyCaps.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => new { f.Key, f.Value }),
            ["inputs"] = plan.Pipeline.Inputs.Select(i => i with { Columns = Sorted(i.Columns), Values = Sorted(i.Values) }),
            ["key"] = plan.KeyFingerprint,
            ["model"] = plan.Model?.Sha256,
            ["only"] = plan.Only?.Text,
            ["pseudonymized"] = plan.IsPseudonymized,
            ["reviews"] = plan.Reviews?.InOrder,
            ["severity"] = plan.Pipeline.Severity,
            ["weights"] = plan.Rules.Weights.OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => new { w.Key, w.Value }),
        };
        return TextHash.Of(JsonSerializer.Serialize(matter));

        static SortedDictionary<string, string> Sorted(IReadOnlyDictionary<string, string> pairs) => new(pairs.ToDictionary(), StringComparer.Ordinal);
    }
}
